import { groups } from '../../assessment/group.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { nearest } from '../../util/nearest.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { words } from './words.ts';

/** The requirements that are named by code, id or group, each once, in the order they were asked for. */
export function select<R extends RequirementInfo>(
  catalogue: readonly R[],
  names: readonly string[],
): readonly R[] {
  if (names.length === 0) throw new UserError(words.nothingAsked);
  return [...new Set(names.flatMap((name) => find(catalogue, name)))];
}

function find<R extends RequirementInfo>(catalogue: readonly R[], name: string): readonly R[] {
  const meant = name.trim().toLowerCase();
  const found = catalogue.filter(
    ({ id, code, group, replaces = [] }) =>
      [id, code.toLowerCase(), group].includes(meant) || replaces.includes(meant),
  );
  if (found.length > 0) return found;
  const near = nearestFew(meant, [...catalogue.flatMap(({ id, code }) => [code, id]), ...groups]);
  throw near.length > 0
    ? new UserError(words.unknownNear, { name: same(shown(name)), nearest: same(near.join(', ')) })
    : new UserError(words.unknown, { name: same(shown(name)) });
}

/** At most three, nearest first. */
function nearestFew(name: string, candidates: readonly string[]): readonly string[] {
  const few: string[] = [];
  for (let next = nearest(name, candidates); next !== undefined && few.length < 3; ) {
    few.push(next);
    next = nearest(
      name,
      candidates.filter((one) => !few.includes(one)),
    );
  }
  return few;
}
