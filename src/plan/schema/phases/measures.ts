import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { choice, duration, entries, part, reference, text } from '../../kinds.ts';

export const measures = field(
  entries(
    part({
      text: field(text(), {
        label: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measure' },
        help: {
          nb: 'Hva som skal gjøres, så konkret at en som er ny i teamet kan gjøre det.',
          nn: 'Kva som skal gjerast, så konkret at ein som er ny i teamet, kan gjere det.',
          en: 'What is to be done, specific enough for someone new to the team to do it.',
        },
        example: {
          nb: 'Ring de nærmeste etterlatte, tilby et møte hjemme samme dag og gi dem navnet på kontaktpersonen.',
          nn: 'Ring dei næraste etterlatne, tilby eit møte heime same dag og gi dei namnet på kontaktpersonen.',
          en: 'Ring the closest bereaved, offer a meeting at home the same day and give them the name of their contact person.',
        },
        visibility: 'public',
      }),
      responsible: field(reference('party'), {
        label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
        help: {
          nb: 'Id-en til den som sørger for at tiltaket blir gjennomført. Et tiltak uten navn på en rolle blir fort liggende.',
          nn: 'Id-en til den som sørgjer for gjennomføringa av tiltaket. Eit tiltak utan namn på ei rolle blir fort liggjande.',
          en: 'The id of whoever sees the measure carried out. A measure with no role attached is soon left undone.',
        },
        example: 'team-leader',
        visibility: 'public',
      }),
      level: field(
        choice({
          individual: { nb: 'enkeltperson', nn: 'einskildperson', en: 'individual' },
          family: { nb: 'familie', nn: 'familie', en: 'family' },
          group: { nb: 'gruppe', nn: 'gruppe', en: 'group' },
          community: { nb: 'lokalsamfunn', nn: 'lokalsamfunn', en: 'community' },
        }),
        {
          label: { nb: 'Nivå', nn: 'Nivå', en: 'Level' },
          help: {
            nb: 'Hvem tiltaket retter seg mot. Ved store hendelser trengs det også noe for grupper og for hele lokalsamfunnet, som et samlingssted.',
            nn: 'Kven tiltaket rettar seg mot. Ved store hendingar trengst det òg noko for grupper og for heile lokalsamfunnet, som ein samlingsstad.',
            en: 'Whom the measure is for. Major events also need something for groups and for the whole community, such as a place to gather.',
          },
          example: 'family',
          visibility: 'public',
        },
      ),
      deadline: field(duration(), {
        label: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
        help: {
          nb: 'Senest hvor lenge etter hendelsen tiltaket skal være gjort, som ISO 8601-varighet: PT6H er seks timer, P3D tre døgn.',
          nn: 'Seinast kor lenge etter hendinga tiltaket skal vere gjort, som ISO 8601-tidslengd: PT6H er seks timar, P3D tre døgn.',
          en: 'How long after the event the measure is to be done at the latest, as an ISO 8601 duration: PT6H is six hours, P3D three days.',
        },
        example: 'PT6H',
        visibility: 'public',
      }),
      handoverTo: field(reference('party'), {
        label: { nb: 'Overføres til', nn: 'Blir ført over til', en: 'Handed over to' },
        help: {
          nb: 'Id-en til tjenesten som tar ansvaret videre når teamet er ferdig med tiltaket, så de rammede ikke blir stående alene.',
          nn: 'Id-en til tenesta som tek ansvaret vidare når teamet er ferdig med tiltaket, så dei som er ramma, ikkje blir ståande åleine.',
          en: 'The id of the service that carries the responsibility on when the team is done, so that those affected are not left alone.',
        },
        example: 'municipal-psychologist',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Tiltak i fasen', nn: 'Tiltak i fasen', en: 'Measures in the phase' },
    help: {
      nb: 'Det som skal gjøres i fasen, ett tiltak om gangen, for eksempel å ringe de etterlatte eller åpne et samlingssted. Hvert tiltak bør ha en ansvarlig.',
      nn: 'Det som skal gjerast i fasen, eitt tiltak om gongen, til dømes å ringje dei etterlatne eller opne ein samlingsstad. Kvart tiltak bør ha ein ansvarleg.',
      en: 'What is to be done in the phase, one measure at a time, for example ringing the bereaved or opening a place to gather. Each should have someone responsible.',
    },
    visibility: 'public',
  },
);
