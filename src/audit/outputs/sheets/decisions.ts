import type { RequirementInfo } from '../../../assessment/requirement.ts';
import { same } from '../../../i18n/text.ts';
import type { Change, PlanName } from '../../audit.ts';
import { causeWords, changeWords } from '../../telling/causes.ts';
import { decisionState, decisionType } from '../../telling/decisions.ts';
import type { Sheet, SheetCell } from '../../workbook/workbook.ts';
import type { SheetContext } from './context.ts';
import { outcomeCell } from './context.ts';
import { words } from './words.ts';

/** What municipalities have decided, in the order it expires. */
export function decisionsSheet({ result, rows, say }: SheetContext): Sheet {
  const byId = new Map(result.checklist.requirements.map((one) => [one.id, one]));
  const decided = rows.flatMap(({ number, name, plan }) =>
    (plan?.remarked ?? []).flatMap(({ requirement, decisions = [] }) =>
      decisions.map((decision) => ({ number, name, requirement: byId.get(requirement), decision })),
    ),
  );
  const byExpiry = decided.toSorted((one, other) =>
    (one.decision.expires ?? '9') < (other.decision.expires ?? '9') ? -1 : 1,
  );
  return {
    name: say(words.decisions),
    columns: [
      { title: say(words.expires), width: 14 },
      { title: say(words.number), width: 9 },
      { title: say(words.municipality), width: 22 },
      { title: say(words.decision), width: 16 },
      { title: say(words.kind), width: 16 },
      { title: say(words.state), width: 26 },
      { title: say(words.role), width: 24 },
      { title: say(words.approved), width: 13 },
      { title: say(words.code), width: 10 },
      { title: say(words.requirement), width: 50, wraps: true },
    ],
    rows: byExpiry.map(({ number, name, requirement, decision }) => [
      decision.expires,
      number,
      name,
      decision.id,
      say(decisionType(decision.type)),
      say(decisionState(decision.state)),
      decision.role,
      decision.approvedAt,
      requirement?.code,
      requirement && say(requirement.title),
    ]),
    frozenColumns: 0,
    paper: 'A4',
  };
}

/** What is otherwise than in the audit before: new, resolved, and what cannot be compared. */
export function trendSheet({ result, say }: SheetContext): Sheet {
  const byId = new Map(result.checklist.requirements.map((one) => [one.id, one]));
  const { changes } = result;
  const named = (change: string, plans: readonly PlanName[]) =>
    plans.map(({ plan, file }): readonly SheetCell[] => [change, plan, file]);
  const incomparable = (id: string): readonly SheetCell[] => [
    say(words.notComparable),
    undefined,
    undefined,
    ...requirementCells(id),
    undefined,
    undefined,
    say(causeWords['checklist-changed']),
  ];
  return {
    name: say(words.trend),
    columns: [
      { title: say(words.change), width: 22 },
      { title: say(words.planId), width: 30 },
      { title: say(words.file), width: 34 },
      { title: say(words.code), width: 10 },
      { title: say(words.requirement), width: 46, wraps: true },
      { title: say(words.before), width: 18 },
      { title: say(words.now), width: 18 },
      { title: say(words.cause), width: 34, wraps: true },
    ],
    rows:
      changes === undefined
        ? [[say(words.noChanges)]]
        : [
            ...changes.changed.map(changeRow),
            ...named(say(words.arrived), changes.arrived),
            ...named(say(words.gone), changes.gone),
            ...[...changes.added, ...changes.removed].map(incomparable),
            [say(words.unchanged, { count: changes.unchanged })],
          ],
    frozenColumns: 0,
    paper: 'A4',
  };

  function changeRow({ kind, plan, file, requirement, before, after, causes }: Change): readonly SheetCell[] {
    return [
      say(changeWords[kind]),
      plan,
      file,
      ...requirementCells(requirement),
      outcomeCell(before, say),
      outcomeCell(after, say),
      causes.map((one) => say(causeWords[one])).join(', '),
    ];
  }

  function requirementCells(id: string): readonly [string, string] {
    const found: RequirementInfo | undefined = byId.get(id);
    return [found?.code ?? id, say(found?.title ?? same(''))];
  }
}
