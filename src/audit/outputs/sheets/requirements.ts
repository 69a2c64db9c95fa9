import { inGroups } from '../../../assessment/group.ts';
import { outcomeWords } from '../../../assessment/outcome-words.ts';
import type { RequirementInfo } from '../../../assessment/requirement.ts';
import type { AuditedReadable, RequirementCounts } from '../../audit.ts';
import { openIn, shareOpen } from '../../counted.ts';
import { isLocal } from '../../telling/duty-kind.ts';
import { outcomeOrder } from '../../telling/outcomes.ts';
import { findingSentence } from '../../words.ts';
import type { Sheet, SheetCell, SheetColumn } from '../../workbook/workbook.ts';
import type { SheetContext } from './context.ts';
import { dutyWords, remarkWords, sourcesWords } from './context.ts';
import { words } from './words.ts';

const requirementColumns = (say: SheetContext['say']): readonly SheetColumn[] => [
  { title: say(words.code), width: 10 },
  { title: say(words.requirement), width: 40 },
];

/** One line for each plan and requirement, every outcome, to sort and count with. */
export function findingsSheet({ result, rows, say }: SheetContext): Sheet {
  const { language } = say;
  const groups = new Map(
    inGroups(result.checklist.requirements).flatMap(({ title, requirements }) =>
      requirements.map(({ id }) => [id, say(title)] as const),
    ),
  );
  const told = result.checklist.requirements.map((requirement) => ({
    requirement,
    cells: [
      requirement.code,
      say(requirement.title),
      groups.get(requirement.id),
      dutyWords(requirement, language),
      sourcesWords(requirement, language),
    ],
  }));
  const linesOf = (plan: AuditedReadable, lead: readonly SheetCell[]): readonly (readonly SheetCell[])[] => {
    const remarked = new Map(plan.remarked.map((one) => [one.requirement, one]));
    return told.map(({ requirement, cells }, index) => {
      const found = remarked.get(requirement.id);
      const outcome = plan.outcomes[index] ?? 'not-evaluated';
      return [
        ...lead,
        ...cells,
        say(outcomeWords[outcome]),
        found && remarkWords(found, requirement, language),
        found?.findings.map(({ path }) => path).join('\n'),
        found?.findings[0]?.line,
        plan.file,
        plan.planId,
      ];
    });
  };
  return {
    name: say(words.findings),
    columns: [
      { title: say(words.number), width: 9 },
      { title: say(words.municipality), width: 20 },
      ...requirementColumns(say),
      { title: say(words.group), width: 22 },
      { title: say(words.duty), width: 20 },
      { title: say(words.source), width: 40 },
      { title: say(words.outcome), width: 16 },
      { title: say(words.finding), width: 70 },
      { title: say(words.place), width: 34 },
      { title: say(words.line), width: 7 },
      { title: say(words.file), width: 34 },
      { title: say(words.planId), width: 28 },
    ],
    rows: rows.flatMap(({ number, name, plan }) => (plan ? linesOf(plan, [number, name]) : [])),
    frozenColumns: 3,
    paper: 'A3',
  };
}

/** How each requirement went. One that most lack is a matter of guidance, not of each municipality. */
export function byRequirementSheet({ result, say }: SheetContext): Sheet {
  const byId = new Map(result.checklist.requirements.map((one) => [one.id, one]));
  const shown = outcomeOrder.filter((one) => result.counts.some(({ outcomes }) => (outcomes[one] ?? 0) > 0));
  const isLocalCount = ({ requirement }: RequirementCounts): boolean => {
    const known = byId.get(requirement);
    return known !== undefined && isLocal(known);
  };
  const sorted = result.counts.toSorted(
    (one, other) =>
      Number(isLocalCount(one)) - Number(isLocalCount(other)) || shareOpen(other) - shareOpen(one),
  );
  return {
    name: say(words.byRequirement),
    columns: [
      ...requirementColumns(say),
      { title: say(words.duty), width: 26, wraps: true },
      { title: say(words.open), width: 8 },
      { title: say(words.of), width: 9 },
      { title: say(words.share), width: 10 },
      ...shown.map((one) => ({ title: say(outcomeWords[one]), width: 11 })),
      { title: say(words.source), width: 70, wraps: true },
    ],
    rows: sorted.map((counts) => {
      const requirement = byId.get(counts.requirement);
      const share = counts.of === 0 ? undefined : Math.round(shareOpen(counts) * 100);
      return [
        requirement?.code ?? counts.requirement,
        requirement && say(requirement.title),
        requirement && dutyWords(requirement, say.language),
        openIn(counts),
        counts.of,
        share,
        ...shown.map((one) => counts.outcomes[one] ?? 0),
        requirement && sourcesWords(requirement, say.language),
      ];
    }),
    frozenColumns: 2,
    paper: 'A3',
  };
}

/** What people must judge, the same question of all plans together. */
export function queueSheet({ result, rows, say }: SheetContext): Sheet {
  const lines = result.checklist.requirements.flatMap((requirement) =>
    rows.flatMap(({ number, name, plan }) =>
      questionsIn(plan, requirement, say).map((question): readonly SheetCell[] => [
        requirement.code,
        say(requirement.title),
        question,
        number,
        name,
        plan?.file,
        say(requirement.forHumans),
      ]),
    ),
  );
  return {
    name: say(words.queue),
    columns: [
      ...requirementColumns(say),
      { title: say(words.question), width: 60, wraps: true },
      { title: say(words.number), width: 9 },
      { title: say(words.municipality), width: 20 },
      { title: say(words.file), width: 34 },
      { title: say(words.forHumans), width: 60, wraps: true },
    ],
    rows: lines,
    frozenColumns: 2,
    paper: 'A4',
  };
}

export function questionsIn(
  plan: AuditedReadable | undefined,
  requirement: RequirementInfo,
  say: SheetContext['say'],
): readonly string[] {
  const found = plan?.remarked.find((one) => one.requirement === requirement.id);
  if (found?.verdict !== 'needs-review' || found.effective !== undefined) return [];
  const questions = found.findings.filter(({ kind }) => kind === 'question');
  if (questions.length === 0) return [say(requirement.forHumans)];
  return [...new Set(questions.map((one) => findingSentence(one, requirement, say.language)))];
}
