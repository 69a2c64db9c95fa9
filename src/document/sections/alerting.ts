import { formatDate, formatDuration } from '../../i18n/format.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block, Cell } from '../block.ts';
import { entriesTable, fieldColumns, tableOf } from '../entries.ts';
import { callTreeFigures } from '../figures/call-tree-figures.ts';
import { cellOf, marked } from '../in-words.ts';
import { together } from '../labelled.ts';
import { headed, listOf } from '../lists.ts';
import { noneOf } from '../none.ts';
import { partBlocks } from '../parts.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

type Notification = NonNullable<Plan['notification']>;

export default defineSection({
  id: 'alerting',
  order: 70,
  title: { nb: 'Varsling', nn: 'Varsling', en: 'Alerting' },
  editions: everyEdition,
  shows: ['notification'],
  build: ({ notification = {} }, context) => {
    const { labels, prose } = context;
    const label = (key: keyof Notification): string => labels.label(['notification', key]);
    const told = (key: keyof Notification): readonly Block[] =>
      partBlocks(context, ['notification'], notification, { only: [key] });
    return [
      ...told('contactPoint'),
      ...headed(
        label('questions'),
        listOf(
          (notification.questions ?? []).map((one) => [one]),
          { ordered: true },
        ),
      ),
      ...headed(label('steps'), steps(notification, context)),
      // The tree is as tall as a page, so what is short stands before it and not after an empty half.
      ...template(label('messageTemplate'), prose(notification.messageTemplate ?? '')),
      ...told('crisisManagement'),
      ...headed(label('callList'), [
        ...noneOf(context, ['notification', 'callList'], notification.callList),
        ...callTreeFigures(context, notification.callList),
      ]),
      ...drills(notification, context),
    ];
  },
});

function steps({ steps: list }: Notification, context: SectionContext): readonly Block[] {
  const path = ['notification', 'steps'];
  const items = itemsOf(list).map(([index, step]): Cell => {
    const who =
      step.responsible === undefined
        ? []
        : [' ', { emphasis: [`(${context.names.party(step.responsible)})`] }];
    const text = step.text === undefined ? [] : cellOf(context, [...path, index, 'text'], step.text);
    return marked(context, step, [...text, ...who]);
  });
  return [...noneOf(context, path, list), ...listOf(items, { ordered: true })];
}

const template = (title: string, body: readonly Block[]): readonly Block[] =>
  body.length === 0 ? [] : [{ kind: 'card', title, body }];

function drills({ drills: list }: Notification, context: SectionContext): readonly Block[] {
  const path = ['notification', 'drills'];
  const entries = itemsOf(list);
  type Drill = (typeof entries)[number][1];
  return [
    ...noneOf(context, path, list),
    ...tableOf(context, context.labels.label(path), entries, [
      ...fieldColumns<Drill>(context, path, ['date']),
      {
        head: say(texts.how, context),
        cell: (drill, index) =>
          together(context, [...path, index], drill, undefined, ['announced', 'outOfHours']),
      },
      { head: say(texts.reached, context), cell: (drill) => reachedIn(drill, context) },
      ...fieldColumns<Drill>(context, path, ['evaluation']),
    ]),
    ...entries.flatMap(([index, { date, results }]) =>
      entriesTable(
        context,
        [...path, index, 'results'],
        results,
        date === undefined
          ? say(texts.answers, context)
          : say(texts.answersOn, context, { date: same(formatDate(date, context.language)) }),
      ),
    ),
  ];
}

/** «7 av 8 innen 30 minutter» */
function reachedIn(
  {
    called,
    reached,
    within,
  }: {
    readonly called?: number | undefined;
    readonly reached?: number | undefined;
    readonly within?: string | undefined;
  },
  context: SectionContext,
): Cell {
  const count = [reached, called].filter((one) => one !== undefined).join(` ${say(texts.of, context)} `);
  const time = within && say(texts.within, context, { time: same(formatDuration(within, context.language)) });
  const words = [count, time].filter(Boolean).join(' ');
  return words === '' ? [] : [words];
}

const texts = {
  how: { nb: 'Slik', nn: 'Slik', en: 'How' },
  reached: { nb: 'Nådd', nn: 'Nådd', en: 'Reached' },
  of: { nb: 'av', nn: 'av', en: 'of' },
  within: { nb: 'innen {time}', nn: 'innan {time}', en: 'within {time}' },
  answers: { nb: 'Svar fra hver enkelt', nn: 'Svar frå kvar einskild', en: 'Answers from each' },
  answersOn: {
    nb: 'Svar fra hver enkelt {date}',
    nn: 'Svar frå kvar einskild {date}',
    en: 'Answers from each on {date}',
  },
} as const;
