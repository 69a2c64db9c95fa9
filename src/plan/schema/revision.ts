import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { date, duration, entries, part, prose, reference, text } from '../kinds.ts';

export default field(
  part({
    interval: field(duration(), {
      label: { nb: 'Revisjonsintervall', nn: 'Revisjonsintervall', en: 'Revision interval' },
      help: {
        nb: 'Hvor ofte planen skal revideres, som ISO 8601-varighet: P1Y er hvert år. Neste revisjon regnes ut fra dette og siste revisjon.',
        nn: 'Kor ofte planen skal reviderast, som ISO 8601-tidslengd: P1Y er kvart år. Neste revisjon blir rekna ut frå dette og siste revisjon.',
        en: 'How often the plan is to be revised, as an ISO 8601 duration: P1Y is every year. The next revision is worked out from this and the last one.',
      },
      example: 'P1Y',
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til den som setter i gang revisjonen og legger den fram til godkjenning.',
        nn: 'Id-en til den som set i gang revisjonen og legg han fram til godkjenning.',
        en: 'The id of the party who starts the revision and puts it forward for approval.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
    routine: field(prose(), {
      label: { nb: 'Revisjonsrutine', nn: 'Revisjonsrutine', en: 'Revision routine' },
      help: {
        nb: 'Hvordan revisjonen går for seg: hva som kontrolleres, hvem som får uttale seg, hvem som vedtar. Si også hva som rettes fortløpende, som navn og numre.',
        nn: 'Korleis revisjonen går føre seg: kva som blir kontrollert, kven som får uttale seg, kven som vedtek. Sei òg kva som blir retta undervegs, som namn og nummer.',
        en: 'How revision is done: what is checked, who is consulted, who adopts it. Say also what is corrected as you go, such as names and numbers.',
      },
      example: {
        nb: 'Hver januar går teamet gjennom planen mot ROS-analysen og årets evalueringer. Navn og numre prøveringes hvert kvartal og rettes straks.',
        nn: 'Kvar januar går teamet gjennom planen opp mot ROS-analysen og evalueringane frå året. Namn og nummer blir prøveringde kvart kvartal og retta med ein gong.',
        en: 'Each January the team goes through the plan against the risk analysis and the year’s evaluations. Names and numbers are test-called every quarter and corrected at once.',
      },
      visibility: 'public',
    }),
    lastRevised: field(date(), {
      label: { nb: 'Sist revidert', nn: 'Sist revidert', en: 'Last revised' },
      help: {
        nb: 'Dagen siste revisjon ble godkjent, som ÅÅÅÅ-MM-DD. Samme dag som den siste oppføringen i revisjonshistorikken.',
        nn: 'Dagen siste revisjon blei godkjend, som ÅÅÅÅ-MM-DD. Same dag som den siste oppføringa i revisjonshistorikken.',
        en: 'The day the last revision was approved, as YYYY-MM-DD. The same day as the last entry in the revision history.',
      },
      example: '2026-02-12',
      visibility: 'public',
    }),
    history: field(
      entries(
        part({
          date: field(date(), {
            label: { nb: 'Dato', nn: 'Dato', en: 'Date' },
            help: {
              nb: 'Dagen revisjonen ble godkjent, som ÅÅÅÅ-MM-DD.',
              nn: 'Dagen revisjonen blei godkjend, som ÅÅÅÅ-MM-DD.',
              en: 'The day the revision was approved, as YYYY-MM-DD.',
            },
            example: '2026-02-12',
            visibility: 'public',
          }),
          version: field(text(), {
            label: { nb: 'Planversjon', nn: 'Planversjon', en: 'Plan version' },
            help: {
              nb: 'Versjonen av planen som revisjonen førte til, slik den står på forsiden. Skriv den i anførselstegn.',
              nn: 'Den versjonen av planen som revisjonen førte til, slik han står på framsida. Skriv han i hermeteikn.',
              en: 'The version of the plan that came of the revision, as printed on the cover. Write it in quotation marks.',
            },
            example: '2.1',
            visibility: 'public',
          }),
          summary: field(text(), {
            label: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
            help: {
              nb: 'Det viktigste som ble endret, i én setning, så den som har en gammel utgave, ser hva som er nytt.',
              nn: 'Det viktigaste som blei endra, i éi setning, så den som har ei gammal utgåve, ser kva som er nytt.',
              en: 'The main things that changed, in one sentence, so that a holder of an old copy sees what is new.',
            },
            example: {
              nb: 'Ny vaktordning med nabokommunen og nytt kapittel om barn og unge',
              nn: 'Ny vaktordning saman med nabokommunen og nytt kapittel om barn og unge',
              en: 'New on-call rota with the neighbouring municipality and a new chapter on children and young people',
            },
            visibility: 'public',
          }),
          approvedBy: field(text(), {
            label: { nb: 'Godkjent av', nn: 'Godkjend av', en: 'Approved by' },
            help: {
              nb: 'Organet eller stillingen som godkjente revisjonen, med saksnummer når det finnes. Ikke personnavn.',
              nn: 'Organet eller stillinga som godkjende revisjonen, med saksnummer når det finst. Ikkje personnamn.',
              en: 'The body or post that approved the revision, with the case number if there is one. Not a person’s name.',
            },
            example: {
              nb: 'Kommunestyret i Fjellvik, sak 7/26',
              nn: 'Kommunestyret i Fjellvik, sak 7/26',
              en: 'Fjellvik municipal council, case 7/26',
            },
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Revisjonshistorikk', nn: 'Revisjonshistorikk', en: 'Revision history' },
        help: {
          nb: 'Revisjonene som er gjort, eldste først, for eksempel versjon 2.1 med ny vaktordning, godkjent av kommunestyret i februar.',
          nn: 'Revisjonane som er gjorde, den eldste først, til dømes versjon 2.1 med ny vaktordning, godkjend av kommunestyret i februar.',
          en: 'The revisions made, oldest first, for example version 2.1 with a new on-call rota, approved by the municipal council in February.',
        },
        visibility: 'public',
      },
    ),
  }),
  {
    label: { nb: 'Revisjon', nn: 'Revisjon', en: 'Revision' },
    help: {
      nb: 'Hvordan planen holdes i live: hvor ofte den revideres, av hvem, og hva som er endret, for eksempel hver januar etter en gjennomgang i teamet.',
      nn: 'Korleis planen blir halden i live: kor ofte han blir revidert, av kven, og kva som er endra, til dømes kvar januar etter ein gjennomgang i teamet.',
      en: 'How the plan is kept alive: how often it is revised, by whom, and what has changed, for example each January after a review in the team.',
    },
    visibility: 'public',
  },
);
