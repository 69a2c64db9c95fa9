import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { entries, part, prose, reference, several, text } from '../../kinds.ts';

export const actionCards = () =>
  field(
    entries(
      part({
        role: field(reference('party'), {
          label: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
          help: {
            nb: 'Id-en til den kortet er for. Ett kort per rolle, så vikaren kan bruke det samme.',
            nn: 'Id-en til den kortet er for. Eitt kort per rolle, så vikaren kan bruke det same.',
            en: 'The id of the party the card is for. One card per role, so that a stand-in can use the same card.',
          },
          example: 'team-leader',
          visibility: 'public',
        }),
        trigger: field(prose(), {
          label: { nb: 'Utløses av', nn: 'Blir utløyst av', en: 'Trigger' },
          help: {
            nb: 'Hva som gjør at kortet tas fram, i én setning.',
            nn: 'Kva som gjer at kortet blir teke fram, i éi setning.',
            en: 'What makes someone pick up this card, in one sentence.',
          },
          example: {
            nb: 'Legevakten, politiet eller kriseledelsen ringer om en hendelse som kan kreve teamet.',
            nn: 'Legevakta, politiet eller kriseleiinga ringjer om ei hending som kan krevje teamet.',
            en: 'The out-of-hours clinic, the police or crisis management phones about an event that may call for the team.',
          },
          visibility: 'public',
        }),
        firstTenMinutes: field(several(text()), {
          label: { nb: 'Første ti minutter', nn: 'Dei første ti minutta', en: 'First ten minutes' },
          help: {
            nb: 'Korte linjer i den rekkefølgen de gjøres, hver med et verb først. Helst ikke mer enn seks, så kortet kan leses i fart.',
            nn: 'Korte linjer i den rekkjefølgja dei blir gjorde, kvar med eit verb først. Helst ikkje meir enn seks, så kortet kan lesast i fart.',
            en: 'Short lines in the order they are done, each starting with a verb. Preferably no more than six, so that the card can be read in a hurry.',
          },
          example: {
            nb: [
              'Skriv ned hvem som ringer, hva som har skjedd, og hvor',
              'Avgjør om teamet skal kalles inn',
              'Start loggen',
            ],
            nn: [
              'Skriv ned kven som ringjer, kva som har hendt, og kvar',
              'Avgjer om teamet skal kallast inn',
              'Start loggen',
            ],
            en: [
              'Write down who is calling, what has happened and where',
              'Decide whether to call out the team',
              'Start the log',
            ],
          },
          visibility: 'public',
        }),
        firstHour: field(several(text()), {
          label: { nb: 'Første time', nn: 'Den første timen', en: 'First hour' },
          help: {
            nb: 'Det som skal være gjort før den første timen er omme, én handling per linje, også hvem rollen skal ringe.',
            nn: 'Det som skal vere gjort før den første timen er over, éi handling per linje, òg kven rolla skal ringje til.',
            en: 'What is to be done before the first hour is over, one action per line, including whom this role phones.',
          },
          example: {
            nb: [
              'Kall inn teamet etter varslingslisten',
              'Avtal møtested med politiet',
              'Bestill tolk ved behov',
            ],
            nn: [
              'Kall inn teamet etter varslingslista',
              'Avtal møtestad med politiet',
              'Bestill tolk ved behov',
            ],
            en: [
              'Call out the team from the call list',
              'Agree a meeting place with the police',
              'Book an interpreter if needed',
            ],
          },
          visibility: 'public',
        }),
        firstDay: field(several(text()), {
          label: { nb: 'Første døgn', nn: 'Det første døgnet', en: 'First day' },
          help: {
            nb: 'Det som skal være på plass når døgnet er omme, én handling per linje, for eksempel kontaktperson for hver familie og avløsning for hjelperne.',
            nn: 'Det som skal vere på plass når døgnet er over, éi handling per linje, til dømes kontaktperson for kvar familie og avløysing for hjelparane.',
            en: 'What is to be in place when the first day is over, one action per line, for example a contact person for each family and relief for the helpers.',
          },
          example: {
            nb: ['Pek ut kontaktperson for hver familie', 'Sett opp vaktliste for to døgn'],
            nn: ['Peik ut kontaktperson for kvar familie', 'Set opp vaktliste for to døgn'],
            en: ['Name a contact person for each family', 'Draw up a roster for two days'],
          },
          visibility: 'public',
        }),
        handover: field(prose(), {
          label: { nb: 'Overlevering', nn: 'Overlevering', en: 'Handover' },
          help: {
            nb: 'Hvem rollen leveres videre til, når, og hva den neste må få vite: logg, åpne oppgaver, avtaler med rammede.',
            nn: 'Kven rolla går vidare til, når, og kva den neste må få vite: logg, opne oppgåver, avtalar med dei råka.',
            en: 'To whom the role passes on, when, and what the next person must know: log, open tasks, agreements with those affected.',
          },
          example: {
            nb: 'Nestlederen overtar etter åtte timer, ansikt til ansikt, med gjennomgang av logg og åpne oppgaver.',
            nn: 'Nestleiaren tek over etter åtte timar, andlet til andlet, med gjennomgang av logg og opne oppgåver.',
            en: 'The deputy leader takes over after eight hours, face to face, going through the log and open tasks.',
          },
          visibility: 'public',
        }),
        never: field(several(text()), {
          label: { nb: 'Skal unngås', nn: 'Skal unngåast', en: 'Never do' },
          help: {
            nb: 'Feil som er lette å gjøre under press, og som rollen holder seg unna. Én per linje.',
            nn: 'Feil som er lette å gjere under press, og som rolla held seg unna. Éin per linje.',
            en: 'Mistakes that are easy to make under pressure and that this role stays clear of. One per line.',
          },
          example: {
            nb: ['Rykk aldri ut alene', 'Gi aldri navn eller dødsbudskap før politiet har klarert det'],
            nn: ['Rykk aldri ut åleine', 'Gi aldri namn eller dødsbod før politiet har klarert det'],
            en: [
              'Never turn out alone',
              'Never give names or news of a death before the police have cleared it',
            ],
          },
          visibility: 'public',
        }),
        ...tightened(),
      }),
    ),
    {
      label: { nb: 'Tiltakskort', nn: 'Tiltakskort', en: 'Action cards' },
      help: {
        nb: 'Ett kort på én side per rolle, for den som må handle før hele planen er lest, for eksempel lederens kort for de første ti minuttene.',
        nn: 'Eitt kort på éi side per rolle, for den som må handle før heile planen er lesen, til dømes leiaren sitt kort for dei første ti minutta.',
        en: 'One card of a single page per role, for someone who must act before reading the whole plan, for example the leader’s card for the first ten minutes.',
      },
      visibility: 'public',
    },
  );
