import { field } from '../../field.ts';
import { date, part, prose, reference, several, text } from '../../kinds.ts';

export const regionalCoordination = field(
  part({
    partners: field(several(text()), {
      label: { nb: 'Samarbeidspartnere', nn: 'Samarbeidspartar', en: 'Partners' },
      help: {
        nb: 'Navnene på kommunene og regionrådene dere avstemmer planen med.',
        nn: 'Namna på kommunane og regionråda de samordnar planen med.',
        en: 'The names of the municipalities and regional councils you align the plan with.',
      },
      example: {
        nb: ['Granvik kommune', 'Lauvdal kommune'],
        nn: ['Granvik kommune', 'Lauvdal kommune'],
        en: ['Granvik municipality', 'Lauvdal municipality'],
      },
      visibility: 'public',
    }),
    agreement: field(reference('agreement'), {
      label: { nb: 'Avtale', nn: 'Avtale', en: 'Agreement' },
      help: {
        nb: 'Id-en til avtalen i listen over avtaler, når samordningen er skriftlig.',
        nn: 'Id-en til avtalen i lista over avtalar, når samordninga er skriftleg.',
        en: 'The id of the agreement in the list of agreements, where the coordination is in writing.',
      },
      example: 'regional-crisis-team-agreement',
      visibility: 'public',
    }),
    lastMeeting: field(date(), {
      label: { nb: 'Siste møte', nn: 'Siste møte', en: 'Last meeting' },
      help: {
        nb: 'Dagen dere sist snakket sammen om planene. Dato som ÅÅÅÅ-MM-DD; den viser om samarbeidet lever.',
        nn: 'Dagen de sist snakka saman om planane. Dato som ÅÅÅÅ-MM-DD; han viser om samarbeidet lever.',
        en: 'The day you last talked the plans over together. Date as YYYY-MM-DD; it shows whether the cooperation is alive.',
      },
      example: '2026-05-12',
      visibility: 'public',
    }),
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hvordan planene holdes i takt: hvem som kaller inn, hvor ofte, og hva dere har fordelt mellom dere.',
        nn: 'Korleis planane blir haldne i takt: kven som kallar inn, kor ofte, og kva de har fordelt mellom dykk.',
        en: 'How the plans are kept in step: who calls the meeting, how often, and what you have divided between you.',
      },
      example: {
        nb: 'Lederne av kriseteamene møtes hver vår, sammenligner varslingsrutinene og øver sammen hvert tredje år.',
        nn: 'Leiarane av kriseteama møtest kvar vår, samanliknar varslingsrutinane og øver saman kvart tredje år.',
        en: 'The crisis-team leaders meet every spring, compare alerting routines and hold a joint exercise every third year.',
      },
      visibility: 'public',
    }),
    none: field(
      part({
        because: field(text(), {
          label: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
          help: {
            nb: 'Hvorfor dere ikke samordner med noen, på én linje. Et ærlig nei er også et svar.',
            nn: 'Kvifor de ikkje samordnar med nokon, på éi linje. Eit ærleg nei er også eit svar.',
            en: 'Why you coordinate with nobody, on one line. An honest no is an answer too.',
          },
          example: {
            nb: 'Nærmeste nabokommune er tre timer unna; vi tar spørsmålet opp med regionrådet i 2027.',
            nn: 'Næraste nabokommune er tre timar unna; vi tek spørsmålet opp med regionrådet i 2027.',
            en: 'The nearest neighbour is three hours away; we will raise it with the regional council in 2027.',
          },
          visibility: 'public',
        }),
      }),
      {
        label: { nb: 'Ingen samordning', nn: 'Inga samordning', en: 'No coordination' },
        help: {
          nb: 'Bare når svaret er nei: skriv hvorfor, for eksempel lang avstand, i stedet for å la resten stå tomt.',
          nn: 'Berre når svaret er nei: skriv kvifor, til dømes lang avstand, i staden for å la resten stå tomt.',
          en: 'Only where the answer is no: write why, for example long distances, instead of leaving the rest empty.',
        },
        visibility: 'public',
      },
    ),
  }),
  {
    label: { nb: 'Regional samordning', nn: 'Regional samordning', en: 'Regional coordination' },
    help: {
      nb: 'Hvem dere avstemmer planen med før noe stort skjer, for eksempel nabokommunene med samme legevakt.',
      nn: 'Kven de samordnar planen med før noko stort skjer, til dømes nabokommunane med same legevakt.',
      en: 'Whom you align the plan with before anything large happens, for example the neighbours sharing an emergency clinic.',
    },
    visibility: 'public',
  },
);
