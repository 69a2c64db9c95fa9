import { field } from '../field.ts';
import { duration, part, prose, reference } from '../kinds.ts';
import { records } from './evaluation/records.ts';

export default field(
  part({
    afterEvent: field(prose(), {
      label: { nb: 'Etter hendelser', nn: 'Etter hendingar', en: 'After events' },
      help: {
        nb: 'Hvem som samles etter en hendelse, hva de går gjennom, og hvor det skrives ned. Si også hvordan de rammede og samarbeidspartnere får si sitt.',
        nn: 'Kven som møtest etter ei hending, kva dei går gjennom, og kvar det blir skrive ned. Sei òg korleis dei råka og samarbeidspartnarane får seie sitt.',
        en: 'Who meets after an event, what they go through, and where it is written down. Say also how those affected and partners are heard.',
      },
      example: {
        nb: 'Teamet, legevakten og andre som var med, går gjennom loggen sammen. Lederen skriver evalueringen og sender den til kriseledelsen.',
        nn: 'Teamet, legevakta og andre som var med, går gjennom loggen saman. Leiaren skriv evalueringa og sender henne til kriseleiinga.',
        en: 'The team, the out-of-hours clinic and others who took part go through the log together. The leader writes the evaluation and sends it to crisis management.',
      },
      visibility: 'public',
    }),
    afterExercise: field(prose(), {
      label: { nb: 'Etter øvelser', nn: 'Etter øvingar', en: 'After exercises' },
      help: {
        nb: 'Hvordan dere finner ut om øvelsen nådde målet, hvem som skriver det ned, og hvordan funnene kommer inn i planen.',
        nn: 'Korleis de finn ut om øvinga nådde målet, kven som skriv det ned, og korleis funna kjem inn i planen.',
        en: 'How you find out whether the exercise met its aim, who writes it down, and how the findings reach the plan.',
      },
      example: {
        nb: 'En halv times gjennomgang samme dag og et kort skjema til alle deltakere. Nestlederen fører funn og tiltak i listen.',
        nn: 'Ein halvtimes gjennomgang same dag og eit kort skjema til alle deltakarar. Nestleiaren fører funn og tiltak i lista.',
        en: 'A half-hour review the same day and a short form to everyone who took part. The deputy leader enters findings and actions in the list.',
      },
      visibility: 'public',
    }),
    deadline: field(duration(), {
      label: { nb: 'Frist', nn: 'Frist', en: 'Deadline' },
      help: {
        nb: 'Hvor snart evalueringen skal være skrevet, regnet fra hendelsen eller øvelsen, som ISO 8601-varighet: P30D er 30 dager, P6W seks uker.',
        nn: 'Kor snart evalueringa skal vere skriven, rekna frå hendinga eller øvinga, som ISO 8601-tidslengd: P30D er 30 dagar, P6W seks veker.',
        en: 'How soon the evaluation is to be written, counted from the event or exercise, as an ISO 8601 duration: P30D is 30 days, P6W six weeks.',
      },
      example: 'P30D',
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til den som tar initiativ til evalueringen og passer på at tiltakene blir gjort.',
        nn: 'Id-en til den som tek initiativ til evalueringa og passar på at tiltaka blir gjorde.',
        en: 'The id of the party who starts the evaluation and makes sure that the actions are carried out.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
    records: records(),
  }),
  {
    label: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
    help: {
      nb: 'Hvordan dere lærer av hendelser og øvelser, for eksempel en skriftlig evaluering innen 30 dager der hvert funn får et tiltak, en ansvarlig og en frist.',
      nn: 'Korleis de lærer av hendingar og øvingar, til dømes ei skriftleg evaluering innan 30 dagar der kvart funn får eit tiltak, ein ansvarleg og ein frist.',
      en: 'How you learn from events and exercises, for example a written evaluation within 30 days where each finding gets an action, an owner and a due date.',
    },
    visibility: 'public',
  },
);
