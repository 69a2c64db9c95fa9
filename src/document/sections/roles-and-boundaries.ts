import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block, Cell } from '../block.ts';
import { entriesTable } from '../entries.ts';
import { cellOf } from '../in-words.ts';
import { inOneStretch, joined } from '../inline.ts';
import { headed, listOf } from '../lists.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'roles-and-boundaries',
  order: 40,
  title: { nb: 'Hvem gjør hva', nn: 'Kven gjer kva', en: 'Who does what' },
  editions: everyEdition,
  shows: ['roles', 'team', 'taskDivision', 'notification', 'cooperation'],
  build: (plan, context) => [
    ...boundaries(plan, context),
    ...headed(
      context.labels.label(['team', 'outOfScope']),
      listOf((plan.team?.outOfScope ?? []).map((words) => [words])),
    ),
    ...entriesTable(context, ['taskDivision', 'small'], plan.taskDivision?.small),
    ...entriesTable(context, ['taskDivision', 'large'], plan.taskDivision?.large),
    ...headed(
      context.labels.label(['taskDivision', 'together']),
      context.prose(plan.taskDivision?.together ?? ''),
    ),
    ...entriesTable(context, ['roles'], plan.roles),
  ],
});

/** The guide asks a plan to tell the three apart. */
function boundaries(plan: Plan, context: SectionContext): readonly Block[] {
  const { team } = plan;
  const told = (prose: string | undefined): Cell => inOneStretch(context.prose(prose ?? ''));
  const rows = (
    [
      [texts.who, teamName(plan, context), managementName(plan, context), servicesIn(plan, context)],
      [texts.task, told(team?.purpose), told(managementTask(plan, context)), []],
      [
        texts.relation,
        [],
        told(team?.placement?.relationToCrisisManagement),
        told(team?.placement?.relationToOrdinaryServices),
      ],
    ] as const
  ).filter(([, ...cells]) => cells.some((cell) => cell.length > 0));
  if (rows.length === 0) return [];
  const filled = (cell: Cell): Cell => (cell.length === 0 ? ['–'] : cell);
  return [
    {
      kind: 'table',
      caption: say(texts.caption, context),
      head: [texts.question, texts.team, texts.management, texts.services].map((text) => say(text, context)),
      rowHeaders: true,
      rows: rows.map(([question, ...cells]) => [[say(question, context)], ...cells.map(filled)]),
      widths: [1.2, 3, 3, 3],
    },
  ];
}

function teamName({ team }: Plan, context: SectionContext): Cell {
  if (team?.name !== undefined) return [team.name];
  return team?.kind === undefined ? [] : cellOf(context, ['team', 'kind'], team.kind);
}

const managementIn = ({ notification }: Plan): string =>
  notification?.crisisManagement?.party ?? 'crisis-management';

function managementName(plan: Plan, { names }: SectionContext): Cell {
  const id = managementIn(plan);
  return names.lookup.party(id) === undefined ? [] : [names.party(id)];
}

function managementTask(plan: Plan, { names }: SectionContext): string | undefined {
  const party = names.lookup.party(managementIn(plan));
  return party?.kind === 'role' ? party.role.responsibility : undefined;
}

function servicesIn({ cooperation }: Plan, { names }: SectionContext): Cell {
  const ids = itemsOf(cooperation)
    .filter(([, { category }]) => category === 'municipal-service')
    .flatMap(([, { party }]) => party ?? []);
  return joined(
    [...new Set(ids)].map((id) => [names.party(id)]),
    ', ',
  );
}

const texts = {
  caption: {
    nb: 'Teamet, kriseledelsen og de ordinære tjenestene',
    nn: 'Teamet, kriseleiinga og dei ordinære tenestene',
    en: 'The team, crisis management and the ordinary services',
  },
  question: { nb: 'Spørsmål', nn: 'Spørsmål', en: 'Question' },
  team: { nb: 'Teamet', nn: 'Teamet', en: 'The team' },
  management: { nb: 'Kriseledelsen', nn: 'Kriseleiinga', en: 'Crisis management' },
  services: { nb: 'Ordinære tjenester', nn: 'Ordinære tenester', en: 'Ordinary services' },
  who: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
  task: { nb: 'Oppgave', nn: 'Oppgåve', en: 'Task' },
  relation: { nb: 'Forholdet til teamet', nn: 'Forholdet til teamet', en: 'Relation to the team' },
} as const;
