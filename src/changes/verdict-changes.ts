import { decisionInForce } from '../assessment/decision.ts';
import type { Finding } from '../assessment/finding.ts';
import { outcomeOf } from '../assessment/outcome.ts';
import type { Assessment } from '../assessment/report.ts';
import type { ChangeCause, VerdictChange } from './change.ts';

export interface JudgedThreeTimes {
  /** The old plan on its own day. */
  readonly atFirst: readonly Assessment[];
  /** The old plan on the day of the new one. */
  readonly since: readonly Assessment[];
  readonly now: readonly Assessment[];
}

/** The requirements that came to something else. Judging the old plan on both days tells what time alone has done. */
export function verdictChanges({ atFirst, since, now }: JudgedThreeTimes): readonly VerdictChange[] {
  const before = byRequirement(atFirst);
  const between = byRequirement(since);
  return now.flatMap((after) => {
    const old = before.get(after.requirement);
    const middle = between.get(after.requirement);
    if (!old || !middle || outcomeOf(old) === outcomeOf(after)) return [];
    return [
      {
        requirement: after.requirement,
        before: outcomeOf(old),
        after: outcomeOf(after),
        causes: causesOf(old, middle, after),
        resolved: openIn(old, after),
        appeared: openIn(after, old),
      },
    ];
  });
}

const byRequirement = (assessments: readonly Assessment[]): ReadonlyMap<string, Assessment> =>
  new Map(assessments.map((one) => [one.requirement, one]));

function causesOf(old: Assessment, middle: Assessment, after: Assessment): readonly ChangeCause[] {
  const isOtherDecision = decisionInForce(middle)?.id !== decisionInForce(after)?.id;
  const wasTaken =
    isOtherDecision && (decisionIds(middle) !== decisionIds(after) || isStale(middle) === isStale(after));
  const planTold = middle.verdict !== after.verdict || (isOtherDecision && !wasTaken);
  return [
    ...(planTold ? (['plan-changed'] as const) : []),
    ...(wasTaken ? (['decision-changed'] as const) : []),
    ...(outcomeOf(old) !== outcomeOf(middle) ? (['time-passed'] as const) : []),
  ];
}

/** The plan has been changed under a decision, which else would hold. */
const isStale = ({ decisions = [] }: Assessment): boolean => decisions.some(({ state }) => state === 'stale');

const decisionIds = ({ decisions = [] }: Assessment): string => decisions.map(({ id }) => id).join(' ');

/** What one of them leaves open and the other does not, wherever it stands in its file. */
function openIn({ findings }: Assessment, other: Assessment): readonly Finding[] {
  const known = new Set(other.findings.filter(isOpen).map(sayingOf));
  return findings.filter((one) => isOpen(one) && !known.has(sayingOf(one)));
}

const isOpen = ({ kind }: Finding): boolean => kind === 'gap' || kind === 'question';

const sayingOf = ({ message, place }: Finding): string => `${message}\0${place.logical}`;
