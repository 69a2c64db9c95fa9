import type { Text } from '../i18n/text.ts';

/** What can be wrong with the shape of a plan, in the words of a person who wants to help. */
export const diagnosticTexts = {
  'too-large': {
    nb: 'Filen er større enn 2 MB, eller har flere deler enn en plan kan ha, og blir ikke lest. Del planen i flere filer med include, eller ta ut det som ikke hører hjemme i den.',
    nn: 'Fila er større enn 2 MB, eller har fleire delar enn ein plan kan ha, og blir ikkje lesen. Del planen i fleire filer med include, eller ta ut det som ikkje høyrer heime i han.',
    en: 'The file is larger than 2 MB, or has more parts than a plan can have, and is not read. Divide the plan into several files with include, or take out what does not belong in it.',
  },
  'not-utf8': {
    nb: 'Filen er ikke lagret som UTF-8, så æ, ø og å kan ikke leses. Lagre den på nytt med tegnkodingen UTF-8.',
    nn: 'Fila er ikkje lagra som UTF-8, så æ, ø og å kan ikkje lesast. Lagre ho på nytt med teiknkodinga UTF-8.',
    en: 'The file is not saved as UTF-8, so its letters cannot be read. Save it again with the encoding UTF-8.',
  },
  'too-deep': {
    nb: 'Innholdet er nøstet dypere enn 64 nivåer og blir ikke lest. Kontroller innrykk og klammer her.',
    nn: 'Innhaldet er nøsta djupare enn 64 nivå og blir ikkje lese. Kontroller innrykk og klammer her.',
    en: 'The content is nested deeper than 64 levels and is not read. Check the indentation and brackets here.',
  },
  'too-many-aliases': {
    nb: 'Filen viser tilbake til seg selv (med * og &) flere ganger enn det som leses. Skriv innholdet helt ut.',
    nn: 'Fila viser tilbake til seg sjølv (med * og &) fleire gonger enn det som blir lese. Skriv innhaldet heilt ut.',
    en: 'The file refers back to itself (with * and &) more often than is read. Write the content out in full.',
  },
  'several-documents': {
    nb: 'Filen inneholder flere dokumenter, skilt med «---». En plan er ett dokument: fjern skillet, eller legg resten i egne filer.',
    nn: 'Fila inneheld fleire dokument, skilde med «---». Ein plan er eitt dokument: fjern skiljet, eller legg resten i eigne filer.',
    en: 'The file holds several documents, divided by "---". A plan is one document: remove the divider, or put the rest in files of their own.',
  },
  empty: {
    nb: 'Filen er tom. Begynn med «version: 1», eller lag en ny plan med «plan init».',
    nn: 'Fila er tom. Start med «version: 1», eller lag ein ny plan med «plan init».',
    en: 'The file is empty. Begin with "version: 1", or make a new plan with "plan init".',
  },
  'not-a-mapping': {
    nb: 'Øverst i filen skal det stå nøkler med innhold, som «version: 1» og «team:», ikke en liste eller løpende tekst.',
    nn: 'Øvst i fila skal det stå nøklar med innhald, som «version: 1» og «team:», ikkje ei liste eller laupande tekst.',
    en: 'The top of the file must hold keys with content, such as "version: 1" and "team:", not a list or running text.',
  },
  'yaml-syntax': {
    nb: 'Filen kan ikke leses som YAML: {reason}',
    nn: 'Fila kan ikkje lesast som YAML: {reason}',
    en: 'The file cannot be read as YAML: {reason}',
  },
  'duplicate-key': {
    nb: 'Nøkkelen {key} står to ganger, første gang på linje {line}. Den første gjelder; slå dem sammen eller fjern den ene.',
    nn: 'Nøkkelen {key} står to gonger, første gongen på linje {line}. Den første gjeld; slå dei saman eller fjern den eine.',
    en: 'The key {key} stands twice, first on line {line}. The first one counts; join them or remove one.',
  },
  'cannot-be-opened': {
    nb: 'Filen kan ikke åpnes: {reason}. Kontroller rettighetene til filen og mappen.',
    nn: 'Fila kan ikkje opnast: {reason}. Kontroller rettane til fila og mappa.',
    en: 'The file cannot be opened: {reason}. Check the permissions of the file and its folder.',
  },
  'defined-twice': {
    nb: 'Nøkkelen {key} står også i {file}, på linje {line}. Hver toppnøkkel kan bare stå i én av filene; den første gjelder.',
    nn: 'Nøkkelen {key} står òg i {file}, på linje {line}. Kvar toppnøkkel kan berre stå i éi av filene; den første gjeld.',
    en: 'The key {key} also stands in {file}, on line {line}. Each top-level key may stand in one of the files only; the first one counts.',
  },
  'include-unreadable': {
    nb: 'Filen {file}, som planen henter inn her, kan ikke leses. Kontroller navnet og at filen finnes.',
    nn: 'Fila {file}, som planen hentar inn her, kan ikkje lesast. Kontroller namnet og at fila finst.',
    en: 'The file {file}, which the plan includes here, cannot be read. Check its name and that it is there.',
  },
  'include-outside': {
    nb: 'Planen kan bare hente inn filer fra sin egen mappe eller under den, med enkle relative navn som «team.yaml».',
    nn: 'Planen kan berre hente inn filer frå si eiga mappe eller under henne, med enkle relative namn som «team.yaml».',
    en: 'A plan can include files from its own folder or below it only, by plain relative names such as "team.yaml".',
  },
  'include-nested': {
    nb: 'En fil som hentes inn, kan ikke selv hente inn flere. Før opp alle filene i include i planen.',
    nn: 'Ei fil som blir henta inn, kan ikkje sjølv hente inn fleire. Før opp alle filene i include i planen.',
    en: 'An included file cannot include others. List all the files under include in the plan itself.',
  },
  'include-without-folder': {
    nb: 'En plan som leses fra standard inn, har ingen mappe å hente filer fra. Kontroller filen ved navn i stedet.',
    nn: 'Ein plan som blir lesen frå standard inn, har inga mappe å hente filer frå. Kontroller fila ved namn i staden.',
    en: 'A plan read from standard input has no folder to include files from. Check the file by name instead.',
  },
  'include-too-much': {
    nb: 'Planen henter inn mer enn det som leses: høyst 50 filer, og til sammen høyst 2 MB. Samle innholdet i færre eller mindre filer.',
    nn: 'Planen hentar inn meir enn det som blir lese: høgst 50 filer, og til saman høgst 2 MB. Samle innhaldet i færre eller mindre filer.',
    en: 'The plan includes more than is read: at most 50 files, and at most 2 MB together. Gather the content in fewer or smaller files.',
  },
  'unknown-key': {
    nb: 'Nøkkelen {key} finnes ikke i planmodellen her. Tillatte nøkler: {known}.',
    nn: 'Nøkkelen {key} finst ikkje i planmodellen her. Tillatne nøklar: {known}.',
    en: 'The key {key} is not part of the plan model here. Allowed keys: {known}.',
  },
  'unknown-key-near': {
    nb: 'Nøkkelen {key} finnes ikke i planmodellen her. Mente du {nearest}?',
    nn: 'Nøkkelen {key} finst ikkje i planmodellen her. Meinte du {nearest}?',
    en: 'The key {key} is not part of the plan model here. Did you mean {nearest}?',
  },
  'missing-key': {
    nb: 'Nøkkelen {key} mangler og må være med.',
    nn: 'Nøkkelen {key} manglar og må vere med.',
    en: 'The key {key} is missing and must be there.',
  },
  'missing-version': {
    nb: 'Planen sier ikke hvilken versjon av planmodellen den følger. Skriv «version: 1» øverst.',
    nn: 'Planen seier ikkje kva versjon av planmodellen han følgjer. Skriv «version: 1» øvst.',
    en: 'The plan does not say which version of the plan model it follows. Write "version: 1" at the top.',
  },
  'wrong-version': {
    nb: 'Denne versjonen av planmodellen er ukjent. Skriv «version: 1».',
    nn: 'Denne versjonen av planmodellen er ukjend. Skriv «version: 1».',
    en: 'This version of the plan model is unknown. Write "version: 1".',
  },
  'expected-text': {
    nb: '{key} skal være tekst, men her står det noe annet ({found}).',
    nn: '{key} skal vere tekst, men her står det noko anna ({found}).',
    en: '{key} must be text, but something else stands here ({found}).',
  },
  'quote-number': {
    nb: '{key} leses som et tall her. Sett anførselstegn rundt det som står, som i "0301". Ellers kan nuller foran falle bort.',
    nn: '{key} blir lese som eit tal her. Set hermeteikn rundt det som står, som i "0301". Elles kan nullar framme falle bort.',
    en: '{key} is read as a number here. Put quotes around what stands there, as in "0301". Otherwise leading zeros may be lost.',
  },
  'expected-list': {
    nb: '{key} skal være en liste, med ett punkt per linje som begynner med «- ».',
    nn: '{key} skal vere ei liste, med eitt punkt per linje som startar med «- ».',
    en: '{key} must be a list, one item on each line, beginning with "- ".',
  },
  'expected-part': {
    nb: '{key} skal ha nøkler under seg, for eksempel {known}.',
    nn: '{key} skal ha nøklar under seg, til dømes {known}.',
    en: '{key} must have keys below it, for example {known}.',
  },
  'expected-flag': {
    nb: '{key} skal være true (ja) eller false (nei).',
    nn: '{key} skal vere true (ja) eller false (nei).',
    en: '{key} must be true (yes) or false (no).',
  },
  'expected-count': {
    nb: '{key} skal være et helt tall fra {least} til {most}.',
    nn: '{key} skal vere eit heilt tal frå {least} til {most}.',
    en: '{key} must be a whole number from {least} to {most}.',
  },
  'not-a-choice': {
    nb: '{key} kan ikke være {value}. Velg en av: {known}.',
    nn: '{key} kan ikkje vere {value}. Vel ein av: {known}.',
    en: '{key} cannot be {value}. Choose one of: {known}.',
  },
  'not-a-choice-near': {
    nb: '{key} kan ikke være {value}. Mente du {nearest}?',
    nn: '{key} kan ikkje vere {value}. Meinte du {nearest}?',
    en: '{key} cannot be {value}. Did you mean {nearest}?',
  },
  'norwegian-date': {
    nb: 'Datoen skal skrives år-måned-dag: {fixed}.',
    nn: 'Datoen skal skrivast år-månad-dag: {fixed}.',
    en: 'The date must be written year-month-day: {fixed}.',
  },
  'invalid-date': {
    nb: '{key} er ikke en dato i kalenderen. Skriv den som år-måned-dag, for eksempel 2026-11-22.',
    nn: '{key} er ikkje ein dato i kalenderen. Skriv han som år-månad-dag, til dømes 2026-11-22.',
    en: '{key} is not a date in the calendar. Write it as year-month-day, for example 2026-11-22.',
  },
  'invalid-duration': {
    nb: '{key} skal være en varighet, for eksempel P1Y (ett år), P6M (seks måneder), P14D (fjorten dager) eller PT10M (ti minutter).',
    nn: '{key} skal vere ei varigheit, til dømes P1Y (eitt år), P6M (seks månader), P14D (fjorten dagar) eller PT10M (ti minutt).',
    en: '{key} must be a duration, for example P1Y (one year), P6M (six months), P14D (fourteen days) or PT10M (ten minutes).',
  },
  'invalid-clock-time': {
    nb: '{key} skal være et klokkeslett med to sifre i timer og minutter, for eksempel "08:00". Slutten av døgnet er "24:00".',
    nn: '{key} skal vere eit klokkeslett med to siffer i timar og minutt, til dømes "08:00". Slutten av døgnet er "24:00".',
    en: '{key} must be a time with two digits for hours and minutes, for example "08:00". The end of the day is "24:00".',
  },
  'invalid-colour': {
    nb: '{key} må være en farge skrevet som # og seks tegn 0–9 og a–f, i anførselstegn, for eksempel "#0b4a57".',
    nn: '{key} må vere ein farge skriven som # og seks teikn 0–9 og a–f, i hermeteikn, til dømes "#0b4a57".',
    en: '{key} must be a colour written as # and six characters 0–9 and a–f, in quotes, for example "#0b4a57".',
  },
  'invalid-digits': {
    nb: '{key} skal bare ha siffer, i anførselstegn og i riktig antall: fire i et kommunenummer, ni i et organisasjonsnummer.',
    nn: '{key} skal berre ha siffer, i hermeteikn og i rett tal: fire i eit kommunenummer, ni i eit organisasjonsnummer.',
    en: '{key} must hold digits only, in quotes and as many as it should: four in a municipality number, nine in an organisation number.',
  },
  'invalid-id': {
    nb: '{key} skal være en kort id med små bokstaver a–z, siffer og bindestrek, høyst 60 tegn, for eksempel team-leader.',
    nn: '{key} skal vere ein kort id med små bokstavar a–z, siffer og bindestrek, høgst 60 teikn, til dømes team-leader.',
    en: '{key} must be a short id of lower-case a–z, digits and hyphens, at most 60 characters, for example team-leader.',
  },
  'invalid-web-address': {
    nb: '{key} skal være en nettadresse som begynner med https:// (eller http://).',
    nn: '{key} skal vere ei nettadresse som startar med https:// (eller http://).',
    en: '{key} must be a web address that begins with https:// (or http://).',
  },
  'invalid-email-address': {
    nb: '{key} skal være en e-postadresse, for eksempel post@fjellvik.example.',
    nn: '{key} skal vere ei e-postadresse, til dømes post@fjellvik.example.',
    en: '{key} must be an e-mail address, for example post@fjellvik.example.',
  },
  'organisation-number': {
    nb: 'Organisasjonsnummeret har feil kontrollsiffer. Kontroller det mot Enhetsregisteret.',
    nn: 'Organisasjonsnummeret har feil kontrollsiffer. Kontroller det mot Einingsregisteret.',
    en: 'The organisation number has a wrong check digit. Check it against the Register of Legal Entities.',
  },
  'unresolved-reference': {
    nb: '{id} viser til noe som ikke finnes i planen eller i aktøroversikten.',
    nn: '{id} viser til noko som ikkje finst i planen eller i aktøroversikta.',
    en: '{id} refers to something that is neither in the plan nor in the directory of actors.',
  },
  'unresolved-reference-near': {
    nb: '{id} viser til noe som ikke finnes i planen eller i aktøroversikten. Mente du {nearest}?',
    nn: '{id} viser til noko som ikkje finst i planen eller i aktøroversikta. Meinte du {nearest}?',
    en: '{id} refers to something that is neither in the plan nor in the directory of actors. Did you mean {nearest}?',
  },
  'duplicate-id': {
    nb: 'Id-en {id} er brukt to ganger, første gang på linje {line}. Gi den ene en annen id.',
    nn: 'Id-en {id} er brukt to gonger, første gongen på linje {line}. Gi den eine ein annan id.',
    en: 'The id {id} is used twice, first on line {line}. Give one of them another id.',
  },
  'duplicate-id-elsewhere': {
    nb: 'Id-en {id} er brukt to ganger, første gang i {file}, på linje {line}. Gi den ene en annen id.',
    nn: 'Id-en {id} er brukt to gonger, første gongen i {file}, på linje {line}. Gi den eine ein annan id.',
    en: 'The id {id} is used twice, first in {file}, on line {line}. Give one of them another id.',
  },
  'id-holds-name': {
    nb: 'Id-en inneholder navnet til personen. Id-er vises i rapporter og logger; bruk funksjonen i stedet, for eksempel team-leader.',
    nn: 'Id-en inneheld namnet til personen. Id-ar blir viste i rapportar og loggar; bruk funksjonen i staden, til dømes team-leader.',
    en: 'The id holds the name of the person. Ids are shown in reports and logs; use the function instead, for example team-leader.',
  },
  'identity-number': {
    nb: 'Her står det et fødselsnummer eller et annet elleve-sifret nummer på en person. Det skal aldri stå i en plan, heller ikke i en kommentar. Fjern det.',
    nn: 'Her står det eit fødselsnummer eller eit anna elleve-sifra nummer på ein person. Det skal aldri stå i ein plan, heller ikkje i ein kommentar. Fjern det.',
    en: 'A national identity number, or another eleven-digit number of a person, stands here. It must never stand in a plan, not even in a comment. Remove it.',
  },
} satisfies Readonly<Record<string, Text>>;

export type DiagnosticCode = keyof typeof diagnosticTexts;
