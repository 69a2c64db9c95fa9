import { tightened } from '../common.ts';
import type { Example } from '../field.ts';
import { field } from '../field.ts';
import { entries, part, prose, reference, text } from '../kinds.ts';

export default field(
  part({
    small: field(
      tasks(
        {
          nb: 'Ta første kontakt med de etterlatte',
          nn: 'Ta første kontakt med dei etterlatne',
          en: 'Make first contact with the bereaved',
        },
        'team-leader',
      ),
      {
        label: { nb: 'Ved mindre hendelser', nn: 'Ved mindre hendingar', en: 'In smaller events' },
        help: {
          nb: 'Hvem som gjør hva når få er rammet, for eksempel etter et brått dødsfall: første kontakt, samtale med skolen, oppfølging av familien.',
          nn: 'Kven som gjer kva når få er ramma, til dømes etter eit brått dødsfall: første kontakt, samtale med skulen, oppfølging av familien.',
          en: 'Who does what when few are affected, for example after a sudden death: first contact, a talk with the school, follow-up of the family.',
        },
        visibility: 'public',
      },
    ),
    large: field(
      tasks(
        {
          nb: 'Bemanne evakuerte- og pårørendesenteret',
          nn: 'Bemanne evakuerte- og pårørandesenteret',
          en: 'Staff the evacuee and relatives’ centre',
        },
        'team-deputy-leader',
      ),
      {
        label: { nb: 'Ved større hendelser', nn: 'Ved større hendingar', en: 'In major events' },
        help: {
          nb: 'Hvem som gjør hva når mange rammes på én gang, for eksempel ved et ras: bemanning av senter, fordeling av medlemmer, kontakt med kriseledelsen, avløsning.',
          nn: 'Kven som gjer kva når mange blir ramma på ein gong, til dømes ved eit ras: bemanning av senter, fordeling av medlemer, kontakt med kriseleiinga, avløysing.',
          en: 'Who does what when many are affected at once, for example in a landslide: staffing a centre, deploying members, contact with crisis management, relief.',
        },
        visibility: 'public',
      },
    ),
    together: field(prose(), {
      label: {
        nb: 'Sammen med ordinære tjenester',
        nn: 'Saman med ordinære tenester',
        en: 'Alongside ordinary services',
      },
      help: {
        nb: 'Hva teamet gjør på egen hånd, og hva det gjør som tillegg til tjenestene folk ellers bruker. Planen bør få frem hvordan de henger sammen.',
        nn: 'Kva teamet gjer på eiga hand, og kva det gjer som tillegg til tenestene folk elles bruker. Planen bør få fram korleis dei heng saman.',
        en: 'What the team does on its own, and what it does as a supplement to the services people otherwise use. The plan should show how they fit together.',
      },
      example: {
        nb: 'Teamet leder innsatsen de første dagene. Fastlege og helsestasjon er med fra dag én og tar oppfølgingen videre.',
        nn: 'Teamet leier innsatsen dei første dagane. Fastlege og helsestasjon er med frå dag éin og tek oppfølginga vidare.',
        en: 'The team leads the work for the first days. The GP and the child health centre take part from day one and carry the follow-up on.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Oppgavefordeling', nn: 'Oppgåvefordeling', en: 'Division of tasks' },
    help: {
      nb: 'Hvem som har hvilke oppgaver, både når få og når mange er rammet. Det som passer for én familie, strekker sjelden til for hundre mennesker.',
      nn: 'Kven som har kva oppgåver, både når få og når mange er ramma. Det som passar for éin familie, strekk sjeldan til for hundre menneske.',
      en: 'Who has which tasks, both when few and when many are affected. What suits one family rarely stretches to a hundred people.',
    },
    visibility: 'public',
  },
);

function tasks(task: Example, responsible: Example) {
  return entries(
    part({
      task: field(text(), {
        label: { nb: 'Oppgave', nn: 'Oppgåve', en: 'Task' },
        help: {
          nb: 'Én oppgave per linje, som begynner med det som skal gjøres.',
          nn: 'Éi oppgåve per linje, som tek til med det som skal gjerast.',
          en: 'One task on each line, beginning with what is to be done.',
        },
        example: task,
        visibility: 'public',
      }),
      responsible: field(reference('party'), {
        label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
        help: {
          nb: 'Id-en til rollen eller tjenesten som sørger for at oppgaven blir gjort. Helst én, så ingen tror at en annen gjør det.',
          nn: 'Id-en til rolla eller tenesta som sørgjer for at oppgåva blir gjord. Helst éin, så ingen trur at ein annan gjer det.',
          en: 'The id of the role or service that sees the task done. Preferably one, so that nobody believes someone else is doing it.',
        },
        example: responsible,
        visibility: 'public',
      }),
      ...tightened(),
    }),
  );
}
