import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { choice, date, entries, part, reference, several } from '../../kinds.ts';
import { aim, covers, exerciseId, exerciseTypes, scenario } from './shared.ts';

export const planned = () =>
  field(
    entries(
      part({
        id: exerciseId('full-scale-2027'),
        date: field(date(), {
          label: { nb: 'Planlagt dato', nn: 'Planlagd dato', en: 'Planned date' },
          help: {
            nb: 'Dagen øvelsen skal holdes, som ÅÅÅÅ-MM-DD. Flyttes øvelsen, endrer dere datoen her.',
            nn: 'Dagen øvinga skal haldast, som ÅÅÅÅ-MM-DD. Blir øvinga flytta, endrar de datoen her.',
            en: 'The day the exercise is to be held, as YYYY-MM-DD. If it is moved, change the date here.',
          },
          example: '2027-03-17',
          visibility: 'public',
        }),
        type: field(choice(exerciseTypes), {
          label: { nb: 'Øvelsestype', nn: 'Øvingstype', en: 'Exercise type' },
          help: {
            nb: 'Velg formen. Ha gjerne med minst én praktisk øvelse blant de planlagte; en skrivebordsøvelse prøver samtalen, ikke varslingen og oppmøtet.',
            nn: 'Vel forma. Ha gjerne med minst éi praktisk øving mellom dei planlagde; ei skrivebordsøving prøver samtalen, ikkje varslinga og oppmøtet.',
            en: 'Choose the form. Preferably have at least one practical exercise among those planned; a table-top tests the discussion, not the alerting and turning out.',
          },
          example: 'full-scale',
          visibility: 'public',
        }),
        aim: aim(),
        scenario: scenario(),
        covers: covers(),
        participants: field(several(reference('party')), {
          label: { nb: 'Deltakere', nn: 'Deltakarar', en: 'Participants' },
          help: {
            nb: 'Id-ene til dem som skal være med. Ta gjerne med noen utenfor teamet, som politi, legevakt eller frivillige, så samarbeidet også blir øvd.',
            nn: 'Id-ane til dei som skal vere med. Ta gjerne med nokon utanfor teamet, som politi, legevakt eller frivillige, så samarbeidet òg blir øvd.',
            en: 'The ids of those who are to take part. Bring in someone outside the team, such as the police, the clinic or volunteers, so that cooperation is practised too.',
          },
          example: ['team-leader', 'team-deputy-leader', 'police', 'emergency-clinic', 'red-cross'],
          visibility: 'public',
        }),
        responsible: field(reference('party'), {
          label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
          help: {
            nb: 'Id-en til den som forbereder øvelsen, kaller inn deltakerne og sørger for evaluering.',
            nn: 'Id-en til den som førebur øvinga, kallar inn deltakarane og sørgjer for evaluering.',
            en: 'The id of the party who prepares the exercise, invites those taking part and sees to the evaluation.',
          },
          example: 'team-leader',
          visibility: 'public',
        }),
        ...tightened(),
      }),
    ),
    {
      label: { nb: 'Planlagte øvelser', nn: 'Planlagde øvingar', en: 'Planned exercises' },
      help: {
        nb: 'Øvelser som skal holdes, én oppføring for hver, for eksempel en fullskalaøvelse i mars med kriseledelse, politi og Røde Kors.',
        nn: 'Øvingar som skal haldast, éi oppføring for kvar, til dømes ei fullskalaøving i mars med kriseleiing, politi og Raude Krossen.',
        en: 'Exercises to come, one entry each, for example a full-scale exercise in March with crisis management, the police and the Red Cross.',
      },
      visibility: 'public',
    },
  );
