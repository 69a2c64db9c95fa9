import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { choice, date, entries, part, reference, several } from '../../kinds.ts';
import { aim, covers, exerciseId, exerciseTypes, scenario } from './shared.ts';

export const completed = () =>
  field(
    entries(
      part({
        id: exerciseId('table-top-2026'),
        date: field(date(), {
          label: { nb: 'Gjennomført dato', nn: 'Gjennomført dato', en: 'Date held' },
          help: {
            nb: 'Dagen øvelsen ble holdt, som ÅÅÅÅ-MM-DD. Den viser om dere holder intervallet dere har satt.',
            nn: 'Dagen øvinga blei halden, som ÅÅÅÅ-MM-DD. Han viser om de held intervallet de har sett.',
            en: 'The day the exercise was held, as YYYY-MM-DD. It shows whether you keep the interval you have set.',
          },
          example: '2026-03-11',
          visibility: 'public',
        }),
        type: field(
          choice({
            ...exerciseTypes,
            'real-event': { nb: 'reell hendelse', nn: 'verkeleg hending', en: 'real event' },
          }),
          {
            label: { nb: 'Øvelsestype', nn: 'Øvingstype', en: 'Exercise type' },
            help: {
              nb: 'Formen øvelsen hadde. Har planen vært i bruk for alvor i stedet, velger dere reell hendelse og viser til evalueringen.',
              nn: 'Forma øvinga hadde. Har planen vore i bruk for alvor i staden, vel de verkeleg hending og viser til evalueringa.',
              en: 'The form the exercise took. If the plan was used in earnest instead, choose real event and refer to the evaluation.',
            },
            example: 'table-top',
            visibility: 'public',
          },
        ),
        aim: aim(),
        scenario: scenario(),
        covers: covers(),
        participants: field(several(reference('party')), {
          label: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
          help: {
            nb: 'Id-ene til dem som faktisk var med, også de utenfor teamet. Det viser hvem som er øvd, og hvem som står for tur.',
            nn: 'Id-ane til dei som faktisk var med, òg dei utanfor teamet. Det viser kven som er øvde, og kven som står for tur.',
            en: 'The ids of those who really took part, also from outside the team. It shows who has practised and whose turn is next.',
          },
          example: ['team-leader', 'municipal-psychologist', 'school-health', 'crisis-management'],
          visibility: 'public',
        }),
        evaluation: field(reference('evaluation'), {
          label: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
          help: {
            nb: 'Id-en til evalueringen i evaluation.records. Funn og tiltak skrives der, én gang.',
            nn: 'Id-en til evalueringa i evaluation.records. Funn og tiltak skriv de der, éin gong.',
            en: 'The id of the evaluation in evaluation.records. Findings and actions are written there, once.',
          },
          example: 'evaluation-2026-03',
          visibility: 'public',
        }),
        ...tightened(),
      }),
    ),
    {
      label: { nb: 'Gjennomførte øvelser', nn: 'Gjennomførte øvingar', en: 'Completed exercises' },
      help: {
        nb: 'Øvelser dere har holdt, én oppføring for hver, for eksempel skrivebordsøvelsen i mars om en ulykke med skolebuss.',
        nn: 'Øvingar de har halde, éi oppføring for kvar, til dømes skrivebordsøvinga i mars om ei ulykke med skulebuss.',
        en: 'Exercises you have held, one entry each, for example the table-top exercise in March about a school bus accident.',
      },
      visibility: 'public',
    },
  );
