/** The letter's own words, in the language form of the municipality. */
export const words = {
  title: {
    nb: 'Tilbakemelding på plan for psykososial oppfølging',
    nn: 'Tilbakemelding på plan for psykososial oppfølging',
    en: 'Feedback on the plan for psychosocial follow-up',
  },
  pre: {
    nb: 'Automatisk forhåndskontroll; erstatter ikke gjennomgang. Kontrollen sier hva som står i planen. Den som går gjennom planen, avgjør hva som skal følges opp.',
    nn: 'Automatisk førehandskontroll; erstattar ikkje gjennomgang. Kontrollen seier kva som står i planen. Den som går gjennom planen, avgjer kva som skal følgjast opp.',
    en: 'Automated pre-check; does not replace review. The check says what the plan contains. Whoever reviews the plan decides what is to be followed up.',
  },
  plan: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  received: { nb: 'Mottatt', nn: 'Motteken', en: 'Received' },
  asOf: { nb: 'Vurdert per', nn: 'Vurdert per', en: 'Judged as of' },
  reviewer: { nb: 'Gjennomgås av', nn: 'Blir gått gjennom av', en: 'Reviewed by' },
  due: { nb: 'Frist for innsending', nn: 'Frist for innsending', en: 'Submission was due' },
  status: { nb: 'Kort om planen', nn: 'Kort om planen', en: 'In brief' },
  statusLead: {
    nb: 'Planen er holdt opp mot {count} krav fra lov, forskrift, veileder og praksis. Tallene under er delt etter hva slags plikt kravet bygger på.',
    nn: 'Planen er halden opp mot {count} krav frå lov, forskrift, rettleiar og praksis. Tala under er delte etter kva slags plikt kravet byggjer på.',
    en: 'The plan was held against {count} requirements from law, regulation, guide and practice. The numbers below are divided by the kind of obligation.',
  },
  counts: { nb: 'Hvor mange krav', nn: 'Kor mange krav', en: 'How many requirements' },
  of: { nb: '{counts} (av {total})', nn: '{counts} (av {total})', en: '{counts} (of {total})' },
  statutory: {
    nb: 'Det lov eller forskrift krever av planen',
    nn: 'Det lov eller forskrift krev av planen',
    en: 'What law or regulation requires of the plan',
  },
  statutoryLead: {
    nb: 'Kontrollen fant ikke alt som lov eller forskrift krever at planen har. Om det mangler, avgjør den som går gjennom planen.',
    nn: 'Kontrollen fann ikkje alt som lov eller forskrift krev at planen har. Om det manglar, avgjer den som går gjennom planen.',
    en: 'The check did not find everything that law or regulation requires the plan to have. Whether it is missing is for the reviewer to decide.',
  },
  recommended: {
    nb: 'Det veilederen anbefaler',
    nn: 'Det rettleiaren tilrår',
    en: 'What the guide recommends',
  },
  recommendedLead: {
    nb: 'Her avviker planen fra innholdet som er anbefalt. Kommunen kan løse det på en annen måte, og bør da si hvordan.',
    nn: 'Her avvik planen frå innhaldet som er tilrådd. Kommunen kan løyse det på ein annan måte, og bør då seie korleis.',
    en: 'Here the plan departs from recommended contents. The municipality may solve it in another way, and should then say how.',
  },
  practice: {
    nb: 'Forslag fra god praksis',
    nn: 'Forslag frå god praksis',
    en: 'Suggestions from good practice',
  },
  practiceLead: {
    nb: 'Dette er forslag. Ingen plikt bygger på dem.',
    nn: 'Dette er forslag. Inga plikt byggjer på dei.',
    en: 'These are suggestions. No obligation rests on them.',
  },
  context: { nb: 'Til orientering', nn: 'Til orientering', en: 'For information' },
  contextLead: {
    nb: 'Disse kravene gjelder tjenesten eller en annen plan, og vurderer ikke denne planen. De er tatt med fordi planen er et naturlig sted å vise at de er ivaretatt.',
    nn: 'Desse krava gjeld tenesta eller ein annan plan, og vurderer ikkje denne planen. Dei er tekne med fordi planen er ein naturleg stad å vise at dei er tekne vare på.',
    en: 'These requirements bind the service or another plan, and do not judge this one. They are included because the plan is a natural place to show that they are met.',
  },
  questions: { nb: 'Dette må folk vurdere', nn: 'Dette må folk vurdere', en: 'For people to judge' },
  questionsLead: {
    nb: 'Planen sier noe om dette, men en kontroll kan ikke avgjøre om det er godt nok.',
    nn: 'Planen seier noko om dette, men ein kontroll kan ikkje avgjere om det er godt nok.',
    en: 'The plan says something about this, but a check cannot decide whether it is good enough.',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  obligation: { nb: 'Plikt', nn: 'Plikt', en: 'Obligation' },
  asks: { nb: 'Kravet', nn: 'Kravet', en: 'The requirement' },
  looked: { nb: 'Her så vi i planen', nn: 'Her såg vi i planen', en: 'Where we looked' },
  found: { nb: 'Det vi fant', nn: 'Det vi fann', en: 'What we found' },
  mustRevise: { nb: 'Planen må ha dette', nn: 'Planen må ha dette', en: 'The plan must have this' },
  shouldRevise: {
    nb: 'Vi ber kommunen vurdere',
    nn: 'Vi ber kommunen vurdere',
    en: 'We ask the municipality to consider',
  },
  mayRevise: { nb: 'Forslag', nn: 'Forslag', en: 'Suggestion' },
  strengths: { nb: 'Dette har planen', nn: 'Dette har planen', en: 'What the plan has' },
  decisions: {
    nb: 'Det kommunen har besluttet',
    nn: 'Det kommunen har avgjort',
    en: 'What the municipality has decided',
  },
  next: { nb: 'Videre oppfølging', nn: 'Vidare oppfølging', en: 'Further follow-up' },
  deadline: {
    nb: 'Fristen for en oppfølgingsplan settes av den som går gjennom planen.',
    nn: 'Fristen for ein oppfølgingsplan blir sett av den som går gjennom planen.',
    en: 'The deadline for a follow-up plan is set by whoever reviews the plan.',
  },
  recheck: {
    nb: 'Kommunen kan kontrollere planen selv, så ofte den vil: plan check {file}. Forklaring på et krav: plan explain og koden, for eksempel plan explain {code}.',
    nn: 'Kommunen kan kontrollere planen sjølv, så ofte han vil: plan check {file}. Forklaring på eit krav: plan explain og koden, til dømes plan explain {code}.',
    en: 'The municipality can check the plan itself, as often as it likes: plan check {file}. An explanation of a requirement: plan explain and its code, for example plan explain {code}.',
  },
  missing: {
    nb: 'Vi har ikke mottatt kommunens plan for psykososial oppfølging. Send planen, eller si fra hvis den inngår i en felles plan med andre kommuner.',
    nn: 'Vi har ikkje motteke planen kommunen har for psykososial oppfølging. Send planen, eller sei frå om han inngår i ein felles plan med andre kommunar.',
    en: 'We have not received the municipality’s plan for psychosocial follow-up. Send the plan, or let us know if it is part of a plan shared with other municipalities.',
  },
  unreadable: {
    nb: 'Vi har mottatt en fil, men den kunne ikke leses, og innholdet er derfor ikke kontrollert. Rett dette og send filen på nytt.',
    nn: 'Vi har motteke ei fil, men ho kunne ikkje lesast, og innhaldet er difor ikkje kontrollert. Rett dette og send fila på nytt.',
    en: 'We have received a file, but it could not be read, so its contents have not been checked. Correct this and send the file again.',
  },
  faultAt: {
    nb: '{file}, linje {line}: {fault}',
    nn: '{file}, linje {line}: {fault}',
    en: '{file}, line {line}: {fault}',
  },
  check: {
    nb: 'Prøv filen selv før den sendes: plan check {file}',
    nn: 'Prøv fila sjølv før ho blir send: plan check {file}',
    en: 'Try the file yourself before sending it: plan check {file}',
  },
} as const;

export const documentWords = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  pageOf: { nb: 'side {page} av {pages}', nn: 'side {page} av {pages}', en: 'page {page} of {pages}' },
  page: { nb: 'side', nn: 'side', en: 'page' },
  skipToContent: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to content' },
  continued: { nb: 'fortsetter', nn: 'held fram', en: 'continued' },
  sameAsText: { nb: 'Det samme som tekst', nn: 'Det same som tekst', en: 'The same as text' },
} as const;
