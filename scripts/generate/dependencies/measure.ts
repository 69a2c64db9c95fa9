import type { Requirement } from '../../../src/assessment/requirement.ts';
import type { Path } from '../../../src/plan/location.ts';
import { valueAt } from '../../../src/plan/path.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Outcome } from './observe.ts';
import { outcomesOf, watch, whereIdsStand } from './observe.ts';
import { distinct, isRelated, patternsIn, placesOf, planWithout } from './parts.ts';

/** What happens when one part is taken out of a plan. */
export interface Dependency {
  readonly part: Path;
  /** Whether some requirement lists the part among its fields. */
  readonly listed: boolean;
  /** The codes of those that come to another verdict, and of those that only say something else. */
  readonly verdict: readonly string[];
  readonly findings: readonly string[];
  /** Those of them that list nothing about the part, and found it only by following an id. */
  readonly byReference: readonly string[];
  /** Those that list the part and come to the same without it, because the plan answers in another way too. */
  readonly unmoved: readonly string[];
  /** Those that changed and should not have known of the part. */
  readonly undeclared: readonly string[];
}

/** Takes out each part of a plan in turn: every entry's own where a requirement lists it, and all of them at once. */
export function dependenciesIn(plan: Plan, catalogue: readonly Requirement[]): readonly Dependency[] {
  const judging = catalogue.filter(({ judgedIn }) => judgedIn === undefined);
  const before = outcomesOf(plan, judging);
  const watched = judging.map((requirement, index) => ({
    requirement,
    before: before[index] as Outcome, // one for each
    ...watch(plan, requirement),
  }));
  const listed = distinct(judging.flatMap(({ fields }) => fields));
  const parts = distinct([...patternsIn(plan), ...listed]).filter((part) => placesOf(plan, part).length > 0);
  return parts.map((part) =>
    measured(
      part,
      plan,
      watched,
      listed.some((one) => isSame(one, part)),
    ),
  );
}

interface Watched {
  readonly requirement: Requirement;
  readonly before: Outcome;
  readonly keys: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

function measured(part: Path, plan: Plan, all: readonly Watched[], listed: boolean): Dependency {
  const changes = removalsOf(part, plan, listed).flatMap((removed) => changesBy(removed, plan, all));
  const who = (wanted: (change: Change) => boolean): ReadonlySet<Watched> =>
    new Set(changes.filter(wanted).map(({ one }) => one));
  const lists = ({ one: { requirement } }: Change): boolean =>
    requirement.fields.some((field) => isRelated(field, part));
  const moved = who(() => true);
  const verdict = who((change) => change.verdict);
  const undeclared = who((change) => !lists(change) && !change.followed);
  return {
    part,
    listed,
    verdict: codesOf(verdict),
    findings: codesOf([...moved].filter((one) => !verdict.has(one))),
    byReference: codesOf(who((change) => !lists(change) && change.followed)),
    unmoved: codesOf(
      all.filter(
        (one) =>
          !looksThroughAll(one.requirement) &&
          !moved.has(one) &&
          one.requirement.fields.some((field) => isSame(field, part)),
      ),
    ),
    undeclared: codesOf(undeclared),
  };
}

/** Each entry's own and all of them where a requirement lists the part; all of them otherwise. */
function removalsOf(part: Path, plan: Plan, listed: boolean): readonly (readonly Path[])[] {
  const places = placesOf(plan, part);
  return listed && places.length > 1 ? [...places.map((place) => [place]), places] : [places];
}

interface Change {
  readonly one: Watched;
  /** Whether it comes to another verdict. */
  readonly verdict: boolean;
  /** Whether it came upon what was removed by following an id. */
  readonly followed: boolean;
}

/** Only what looked under the key can change, and only that is judged again. */
function changesBy(removed: readonly Path[], plan: Plan, all: readonly Watched[]): readonly Change[] {
  const able = all.filter(({ keys }) => keys.has(String(removed[0]?.[0])));
  const after = outcomesOf(
    planWithout(plan, removed),
    able.map(({ requirement }) => requirement),
  );
  return able.flatMap((one, index) =>
    after[index]?.said === one.before.said
      ? []
      : {
          one,
          verdict: after[index]?.verdict !== one.before.verdict,
          followed: removed.some((place) => isFollowed(place, plan, one)),
        },
  );
}

/** Whether the place belongs to a party or an agreement that the check asked for by its id, or holds one. */
function isFollowed(place: Path, plan: Plan, { ids }: Watched): boolean {
  if (!whereIdsStand.some((key) => key === place[0])) return false;
  const around = place.map((_, index) => valueAt(plan, place.slice(0, index + 1)));
  return [...around, ...entriesIn(around.at(-1))].some((value) => ids.has(String(valueAt(value, ['id']))));
}

const entriesIn = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((item) => [item, ...(Array.isArray(item) ? item : [])])
    : [];

/** It lists whole top-level keys and nothing in them. */
const looksThroughAll = ({ fields }: Requirement): boolean => fields.every((field) => field.length === 1);

const isSame = (one: Path, other: Path): boolean => one.length === other.length && isRelated(one, other);

const codesOf = (watched: Iterable<Watched>): readonly string[] =>
  [...watched].map(({ requirement }) => requirement.code).sort();
