import type { Path } from '../plan/location.ts';
import { valueAt } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';
import { withoutEmpty } from '../plan/without-empty.ts';
import { compareText } from '../util/compare.ts';
import { sha256 } from '../util/hash.ts';

/**
 * The hash of what a decision was made about: the value at its path or, without one, all that the requirement reads. It
 * is over what the plan says, not how it is written: comments, the order of keys, line breaks in a text, blanks and
 * placeholders make no difference. The order of a list does.
 */
export function contentHash(plan: Plan, reads: readonly (keyof Plan)[], path: string | undefined): string {
  const said =
    path === undefined
      ? Object.fromEntries(reads.map((key) => [key, plan[key]]))
      : valueAt(plan, pathTo(plan, path));
  return `sha256:${sha256([canonical(withoutEmpty(said))])}`;
}

/** The path that a pointer with ids for items of lists leads to, also when nothing stands there. */
export function pathTo(plan: Plan, pointer: string): Path {
  let here: unknown = plan;
  return stepsOf(pointer).map((step) => {
    const key = Array.isArray(here) ? positionOf(here, step) : step;
    here = valueAt(here, [key]);
    return key;
  });
}

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function positionOf(list: readonly unknown[], step: string): string | number {
  const named = list.findIndex((item) => valueAt(item, ['id']) === step);
  if (named >= 0) return named;
  return /^\d{1,6}$/.test(step) ? Number(step) : step;
}

/** One text for all ways to write the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').trim().replace(/\s+/g, ' '));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([one], [other]) => compareText(one, other));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
