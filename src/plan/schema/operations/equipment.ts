import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { entries, part, reference, text } from '../../kinds.ts';

export const equipment = () =>
  field(
    entries(
      part({
        item: field(text(), {
          label: { nb: 'Gjenstand', nn: 'Gjenstand', en: 'Item' },
          help: {
            nb: 'Hva det er, og hvor mange. Det som hører sammen, kan stå som én pakke.',
            nn: 'Kva det er, og kor mange. Det som høyrer saman, kan stå som éi pakke.',
            en: 'What it is and how many. Things that belong together can be one kit.',
          },
          example: {
            nb: 'Beredskapskoffert: 12 vester, loggskjemaer, ladere, penner, utskrift av planen',
            nn: 'Beredskapskoffert: 12 vestar, loggskjema, ladarar, pennar, utskrift av planen',
            en: 'Emergency case: 12 vests, log forms, chargers, pens, printed plan',
          },
          visibility: 'public',
        }),
        location: field(text(), {
          label: { nb: 'Oppbevaring', nn: 'Oppbevaring', en: 'Location' },
          help: {
            nb: 'Rom og skap der det ligger, så den som kommer først, finner det i mørket.',
            nn: 'Rom og skåp der det ligg, så den som kjem først, finn det i mørkret.',
            en: 'Room and cupboard where it is kept, so that whoever comes first finds it in the dark.',
          },
          example: {
            nb: 'Legevakten, grått skap i gangen til venstre',
            nn: 'Legevakta, grått skåp i gangen til venstre',
            en: 'Out-of-hours clinic, grey cupboard in the corridor on the left',
          },
          visibility: 'internal',
        }),
        responsible: field(reference('party'), {
          label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
          help: {
            nb: 'Id-en til den som ser over utstyret og fyller på når noe er brukt.',
            nn: 'Id-en til den som går gjennom utstyret og fyller på når noko er brukt.',
            en: 'The id of the party who checks the equipment and restocks it after use.',
          },
          example: 'emergency-clinic',
          visibility: 'public',
        }),
        ...tightened(),
      }),
    ),
    {
      label: { nb: 'Utstyr', nn: 'Utstyr', en: 'Equipment' },
      help: {
        nb: 'Det teamet må ha for hånden, én oppføring for hver ting eller pakke, for eksempel en koffert med vester, loggskjemaer og ladere.',
        nn: 'Det teamet må ha for handa, éi oppføring for kvar ting eller pakke, til dømes ein koffert med vestar, loggskjema og ladarar.',
        en: 'What the team needs at hand, one entry for each thing or kit, for example a case with vests, log forms and chargers.',
      },
      visibility: 'public',
    },
  );
