import { same } from '../../../i18n/text.ts';
import { outcomeOrder } from '../../telling/outcomes.ts';
import { crossSentence, diagnosticSentence, problemSentence } from '../../words.ts';
import type { Sheet, SheetCell } from '../../workbook/workbook.ts';
import type { SheetContext } from './context.ts';
import { outcomeCell } from './context.ts';
import { meanings, readMe, words } from './words.ts';

/** What the workbook is, what could not be read, how it was made, what its words mean, and what was not checked. */
export function readMeSheet({ result, say }: SheetContext, commentsLeftOut: boolean): Sheet {
  const { tool, asOf, checklist, register, due, reviewer, plans, problems } = result;
  const strong = (text: string): SheetCell => ({ text, look: 'strong' });
  const unreadable = [...plans].flatMap((plan) =>
    plan.status === 'unreadable'
      ? [[plan.file, plan.diagnostics.map((one) => diagnosticSentence(one, say.language)).join('\n')]]
      : [],
  );
  const others = problems.filter(({ code }) => code !== 'unreadable' && code !== 'missing');
  const listed = (
    title: string,
    rows: readonly (readonly SheetCell[])[],
  ): readonly (readonly SheetCell[])[] => (rows.length === 0 ? [] : [[], [strong(title)], ...rows]);
  const { language } = say;
  const rows: readonly (readonly SheetCell[])[] = [
    [{ text: say(readMe.title), look: 'title' }],
    ['', say(readMe.pre)],
    ...listed(say(readMe.unreadable), unreadable),
    ...listed(
      say(readMe.problems),
      others.map((one) => ['', problemSentence(one, language)]),
    ),
    ...listed(
      say(readMe.across),
      result.across.map((one) => [
        { text: [...new Set(one.places.map(({ file }) => file))].join('\n') },
        crossSentence(one, language),
      ]),
    ),
    ...listed(say(readMe.made), [
      [say(readMe.tool), `${tool.name} ${tool.version}`],
      [
        say(readMe.checklist),
        say(readMe.checklistWords, {
          count: checklist.requirements.length,
          hash: same(checklist.hash.slice(0, 12)),
        }),
      ],
      [
        say(readMe.register),
        register === undefined
          ? say(readMe.noRegister)
          : say(readMe.registerWords, { name: same(register.name), count: register.municipalities }),
      ],
      [say(readMe.asOf), asOf],
      [say(readMe.plans), String(plans.count)],
      ...(due === undefined ? [] : [[say(words.due), due]]),
      ...(reviewer === undefined ? [] : [[say(readMe.reviewer), reviewer]]),
    ]),
    ...listed(
      say(readMe.states),
      outcomeOrder.map((one) => [outcomeCell(one, say), say(meanings[one])]),
    ),
    ...listed(say(readMe.notChecked), [
      ['', say(readMe.notCheckedWords)],
      ...(commentsLeftOut ? [['', say(readMe.comments)]] : []),
    ]),
  ];
  return {
    name: say(words.readMe),
    columns: [
      { title: '', width: 30 },
      { title: '', width: 100, wraps: true },
    ],
    rows,
    frozenColumns: 0,
    paper: 'A4',
    plain: true,
  };
}
