import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block, Cell } from '../block.ts';
import { commonTexts } from '../common-texts.ts';
import type { Column } from '../entries.ts';
import { fieldColumns, tableOf } from '../entries.ts';
import { together } from '../labelled.ts';
import { noneOf } from '../none.ts';
import { partBlocks } from '../parts.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'evaluation',
  order: 210,
  title: { nb: 'Evaluering', nn: 'Evaluering', en: 'Evaluation' },
  editions: everyEdition,
  shows: ['evaluation'],
  build: ({ evaluation }, context) => {
    const all = recordsIn(evaluation);
    const open = all.filter(([, { finding }]) => finding.status !== 'done');
    const done = all.filter(([, { finding }]) => finding.status === 'done');
    return [
      ...partBlocks(context, ['evaluation'], evaluation, {
        except: ['records'],
        caption: say(commonTexts.inBrief, context),
      }),
      ...noneOf(context, records, evaluation?.records),
      ...held(evaluation, context),
      ...(context.edition === 'internal'
        ? [...actions(texts.open, open, context), ...actions(texts.done, done, context)]
        : []),
    ];
  },
});

type Evaluation = Plan['evaluation'];
type Record = Extract<NonNullable<NonNullable<Evaluation>['records']>, readonly unknown[]>[number];
type Finding = Extract<NonNullable<Record['findings']>, readonly unknown[]>[number];
/** A finding, and where it comes from. */
interface Found {
  readonly finding: Finding;
  readonly record: Record;
}

const records = ['evaluation', 'records'];

const recordsIn = (evaluation: Evaluation): readonly (readonly [number, Found])[] =>
  itemsOf(evaluation?.records).flatMap(([, record]) =>
    itemsOf(record.findings).map(([index, finding]) => [index, { finding, record }] as const),
  );

/** Which evaluations there are, and how far what came of them has come; all that the public is told. */
function held(evaluation: Evaluation, context: SectionContext): readonly Block[] {
  const columns: readonly Column<Record>[] = [
    ...fieldColumns<Record>(context, records, ['title', 'date', 'of', 'ref']),
    { head: say(texts.measures, context), cell: ({ findings }) => countsOf(findings, context) },
  ];
  return tableOf(context, context.labels.label(records), itemsOf(evaluation?.records), columns);
}

/** «2 gjennomført, 1 åpent» */
function countsOf(findings: Record['findings'], { labels }: SectionContext): Cell {
  const said = itemsOf(findings).flatMap(([, { status }]) => status ?? []);
  const counts = [...new Set(said)].map((status) => {
    const count = said.filter((one) => one === status).length;
    return `${count} ${labels.meaning([...records, 0, 'findings', 0, 'status'], status)}`;
  });
  return counts.length === 0 ? [] : [counts.join(', ')];
}

function actions(
  caption: (typeof texts)['open'] | (typeof texts)['done'],
  found: readonly (readonly [number, Found])[],
  context: SectionContext,
): readonly Block[] {
  const path = [...records, 0, 'findings', 0];
  const told = (lead: keyof Finding, others: readonly string[] = []): Column<Found> => ({
    head: context.labels.label([...path, lead]),
    cell: ({ finding }) => together(context, path, finding, lead, others),
  });
  return tableOf(context, say(caption, context), found, [
    told('action', ['finding']),
    told('owner'),
    told('due'),
    told('status', ['planChangedOn']),
    {
      head: context.labels.label([...records, 0, 'title']),
      cell: ({ record }) => (record.title === undefined ? [] : [record.title]),
    },
  ]);
}

const texts = {
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Actions' },
  open: { nb: 'Åpne tiltak', nn: 'Opne tiltak', en: 'Open actions' },
  done: { nb: 'Gjennomførte tiltak', nn: 'Gjennomførte tiltak', en: 'Completed actions' },
} as const;
