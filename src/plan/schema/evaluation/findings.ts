import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { choice, date, entries, part, reference, text } from '../../kinds.ts';

export const findings = () =>
  field(
    entries(
      part({
        finding: field(text(), {
          label: { nb: 'Funn', nn: 'Funn', en: 'Finding' },
          help: {
            nb: 'Hva som sviktet eller kan bli bedre, i én setning om ordningen og ikke om personer.',
            nn: 'Kva som svikta eller kan bli betre, i éi setning om ordninga og ikkje om personar.',
            en: 'What failed or could be better, in one sentence about the arrangement and not about people.',
          },
          example: {
            nb: 'Det tok 50 minutter å nå tolketjenesten',
            nn: 'Det tok 50 minutt å nå tolketenesta',
            en: 'It took 50 minutes to reach the interpreting service',
          },
          visibility: 'internal',
        }),
        action: field(text(), {
          label: { nb: 'Tiltak', nn: 'Tiltak', en: 'Action' },
          help: {
            nb: 'Hva dere gjør med funnet, så konkret at noen kan krysse det av.',
            nn: 'Kva de gjer med funnet, så konkret at nokon kan krysse det av.',
            en: 'What you do about the finding, so concrete that someone can tick it off.',
          },
          example: {
            nb: 'Legge døgnnummeret til tolketjenesten inn i varslingslisten',
            nn: 'Leggje døgnnummeret til tolketenesta inn i varslingslista',
            en: 'Add the interpreting service’s 24-hour number to the call list',
          },
          visibility: 'internal',
        }),
        owner: field(reference('party'), {
          label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Owner' },
          help: {
            nb: 'Id-en til den som skal gjennomføre tiltaket. Én, ikke flere.',
            nn: 'Id-en til den som skal gjennomføre tiltaket. Éin, ikkje fleire.',
            en: 'The id of the party who is to carry out the action. One, not several.',
          },
          example: 'team-deputy-leader',
          visibility: 'internal',
        }),
        due: field(date(), {
          label: { nb: 'Frist', nn: 'Frist', en: 'Due date' },
          help: {
            nb: 'Dagen tiltaket skal være gjort, som ÅÅÅÅ-MM-DD.',
            nn: 'Dagen tiltaket skal vere gjort, som ÅÅÅÅ-MM-DD.',
            en: 'The day by which the action is to be done, as YYYY-MM-DD.',
          },
          example: '2026-05-01',
          visibility: 'public',
        }),
        status: field(
          choice({
            open: { nb: 'ikke påbegynt', nn: 'ikkje påbyrja', en: 'not started' },
            'under-way': { nb: 'i arbeid', nn: 'i arbeid', en: 'under way' },
            done: { nb: 'gjennomført', nn: 'gjennomført', en: 'done' },
          }),
          {
            label: { nb: 'Status', nn: 'Status', en: 'Status' },
            help: {
              nb: 'Hvor langt tiltaket er kommet. Oppdater når noe skjer, så ser alle hva som gjenstår.',
              nn: 'Kor langt tiltaket er kome. Oppdater når noko skjer, så ser alle kva som står att.',
              en: 'How far the action has come. Update it when something happens, so that all can see what remains.',
            },
            example: 'done',
            visibility: 'public',
          },
        ),
        planChangedOn: field(date(), {
          label: { nb: 'Planen endret', nn: 'Planen endra', en: 'Plan changed on' },
          help: {
            nb: 'Dagen planen ble rettet på grunn av funnet, som ÅÅÅÅ-MM-DD. La stå tomt når planen ikke trengte endring.',
            nn: 'Dagen planen blei retta på grunn av funnet, som ÅÅÅÅ-MM-DD. Lat det stå tomt når planen ikkje trengde endring.',
            en: 'The day the plan was corrected because of the finding, as YYYY-MM-DD. Leave out when the plan needed no change.',
          },
          example: '2026-04-14',
          visibility: 'public',
        }),
        ...tightened(),
      }),
    ),
    {
      label: { nb: 'Funn og tiltak', nn: 'Funn og tiltak', en: 'Findings and actions' },
      help: {
        nb: 'Det evalueringen viste, ett funn per oppføring med tiltak, ansvarlig og frist, for eksempel et telefonnummer som ikke svarte om natten.',
        nn: 'Det evalueringa viste, eitt funn per oppføring med tiltak, ansvarleg og frist, til dømes eit telefonnummer som ikkje svara om natta.',
        en: 'What the evaluation showed, one finding per entry with action, owner and due date, for example a telephone number that did not answer at night.',
      },
      visibility: 'public',
    },
  );
