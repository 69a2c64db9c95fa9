import type { Outcome } from '../../../assessment/outcome.ts';
import { outcomeWords } from '../../../assessment/outcome-words.ts';
import { standingOf } from '../../../assessment/standing.ts';
import { addDuration } from '../../../util/plain-date.ts';
import type { AuditedReadable } from '../../audit.ts';
import { countyName, shownStates } from '../../telling/coverage.ts';
import type { DutyKind } from '../../telling/duty-kind.ts';
import { dutyKindOf, dutyKindsIn, dutyKindWords } from '../../telling/duty-kind.ts';
import { inGuideOrder } from '../../telling/guide-order.ts';
import { outcomeOrder } from '../../telling/outcomes.ts';
import type { AuditRow } from '../../telling/rows.ts';
import type { Sheet, SheetCell, SheetColumn } from '../../workbook/workbook.ts';
import type { SheetContext } from './context.ts';
import { outcomeCell, remarkWords } from './context.ts';
import { words } from './words.ts';

/** Who should have sent a plan, and who has. */
export function coverageSheet({ result, say }: SheetContext): Sheet {
  const names = new Map(result.coverage.map(({ number, name }) => [number, name]));
  return {
    name: say(words.coverage),
    columns: [
      { title: say(words.number), width: 9 },
      { title: say(words.municipality), width: 24 },
      { title: say(words.county), width: 18 },
      { title: say(words.state), width: 24 },
      { title: say(words.due), width: 12 },
      { title: say(words.received), width: 14 },
      { title: say(words.coveredBy), width: 22 },
      { title: say(words.contact), width: 28 },
      { title: say(words.files), width: 60, wraps: true },
    ],
    rows: result.coverage.map((one) => [
      one.number,
      one.name,
      countyName(one),
      {
        text: `${shownStates[one.state].sign} ${say(shownStates[one.state].word)}`,
        look: shownStates[one.state].tone,
      },
      one.due ?? result.due,
      one.received,
      one.coveredBy === undefined ? undefined : `${names.get(one.coveredBy) ?? ''} ${one.coveredBy}`.trim(),
      one.contact,
      one.files.join('\n'),
    ]),
    frozenColumns: 2,
    paper: 'A4',
  };
}

/** Counts with their denominators for each municipality; never one number for a plan. */
export function summarySheet({ result, rows, say }: SheetContext): Sheet {
  const { requirements } = result.checklist;
  const strengthAt = requirements.map(dutyKindOf);
  const reached = dutyKindsIn(requirements).map((strength) => {
    const seen = new Set(
      rows.flatMap(({ plan }) => (plan?.outcomes ?? []).filter((_, index) => strengthAt[index] === strength)),
    );
    return { strength, outcomes: outcomeOrder.filter((one) => seen.has(one)) };
  });
  const changed = result.changes?.changed ?? [];
  const changesOf = (file: string, kind: string): number | undefined =>
    result.changes && changed.filter((one) => one.file === file && one.kind === kind).length;
  const counted = (plan: AuditedReadable): readonly SheetCell[] =>
    reached.flatMap(({ strength, outcomes }) => {
      const own = plan.outcomes.filter((_, index) => strengthAt[index] === strength);
      return [own.length, ...outcomes.map((outcome) => own.filter((one) => one === outcome).length)];
    });
  return {
    name: say(words.summary),
    columns: [
      { title: say(words.number), width: 9 },
      { title: say(words.municipality), width: 24 },
      { title: say(words.title), width: 34, wraps: true },
      { title: say(words.version), width: 9 },
      { title: say(words.language), width: 9 },
      { title: say(words.lastRevised), width: 13 },
      { title: say(words.nextRevision), width: 13 },
      { title: say(words.lastExercise), width: 13 },
      { title: say(words.waivers), width: 13 },
      { title: say(words.expiring), width: 13 },
      { title: say(words.newlyOpen), width: 13 },
      { title: say(words.resolved), width: 13 },
      ...reached.flatMap(({ strength, outcomes }) => columnsFor(strength, outcomes)),
    ],
    rows: rows.map(({ number, name, plan }) =>
      plan === undefined
        ? [number, name]
        : [
            number,
            name,
            plan.title,
            plan.planVersion,
            plan.language,
            plan.dates.lastRevised,
            plan.dates.nextRevision,
            plan.dates.lastExercise,
            ...decisionCounts(plan, result.asOf),
            changesOf(plan.file, 'new'),
            changesOf(plan.file, 'resolved'),
            ...counted(plan),
          ],
    ),
    frozenColumns: 2,
    paper: 'A3',
  };

  function columnsFor(kind: DutyKind, outcomes: readonly Outcome[]): readonly SheetColumn[] {
    const said = dutyKindWords[kind];
    return [
      { title: say(words.total, { strength: said }), width: 12 },
      ...outcomes.map((one) => ({
        title: say(words.tally, { strength: said, outcome: outcomeWords[one] }),
        width: 12,
      })),
    ];
  }
}

function decisionCounts({ remarked }: AuditedReadable, asOf: string): readonly [number, number] {
  const active = remarked.flatMap(({ decisions = [] }) =>
    decisions.filter(({ state }) => state === 'active'),
  );
  const soon = addDuration(asOf, 'P90D');
  return [active.length, active.filter(({ expires }) => expires !== undefined && expires <= soon).length];
}

/** Municipalities down, requirements across in the order of the guide, what binds by law marked. */
export function matrixSheet({ result, rows, say }: SheetContext, commented: boolean): Sheet {
  const { requirements } = result.checklist;
  const columns = inGuideOrder(requirements);
  const known = new Map(requirements.map((one) => [one.id, one]));
  const commentsOn = (plan: AuditedReadable): ReadonlyMap<string, string> =>
    new Map(
      (commented ? plan.remarked : []).flatMap((one) => {
        const requirement = known.get(one.requirement);
        return requirement ? [[one.requirement, remarkWords(one, requirement, say.language)] as const] : [];
      }),
    );
  return {
    name: say(words.matrix),
    columns: [
      { title: say(words.number), width: 7 },
      { title: say(words.municipality), width: 22 },
      ...columns.map(({ requirement: one }) => ({
        title: `${standingOf(one).strength === 'must' ? '§ ' : ''}${one.code} ${say(one.title)}`,
        width: 13,
        upright: true as const,
      })),
    ],
    rows: rows.map((row) => matrixRow(row)),
    frozenColumns: 2,
    paper: 'A3',
    pagesAcross: Math.ceil(requirements.length / 26),
  };

  function matrixRow({ number, name, coverage, plan }: AuditRow): readonly SheetCell[] {
    if (plan === undefined) {
      const state = coverage && shownStates[coverage.state];
      return [number, name, state && { text: `${state.sign} ${say(state.word)}`, look: state.tone }];
    }
    const comments = commentsOn(plan);
    const cells = columns.map(({ requirement, nth }) =>
      outcomeCell(plan.outcomes[nth] ?? 'not-evaluated', say, comments.get(requirement.id)),
    );
    return [number, name, ...cells];
  }
}
