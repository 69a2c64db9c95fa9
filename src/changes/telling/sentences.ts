import { say } from '../../document/wording.ts';
import { mask } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { weekInWords } from '../../requirements/support/week-words.ts';
import type { Edit, PlanChange } from '../change.ts';
import { canonical } from '../match.ts';
import { placeInWords } from './place.ts';
import type { Teller } from './teller.ts';
import { valueInWords } from './value.ts';
import { words } from './words.ts';

/** Whether something came, went or became something else; a sentence says the rest. */
export interface ToldChange {
  readonly sign: 'added' | 'removed' | 'changed';
  readonly sentence: string;
}

/** The changes of one topic in sentences. Days on which entries were confirmed anew are counted, not listed. */
export function changesInWords(changes: readonly PlanChange[], teller: Teller): readonly ToldChange[] {
  const verified = changes.filter(isVerification);
  const entries = new Set(verified.map(({ path }) => path.slice(0, path.indexOf('verified')).join('.')));
  return [
    ...changes.filter((change) => !isVerification(change)).map((change) => inWords(change, teller)),
    ...(entries.size === 0
      ? []
      : [{ sign: 'changed', sentence: say(words.verified, teller, { count: entries.size }) } as const]),
  ];
}

const isVerification = ({ path }: PlanChange): boolean => path.includes('verified');

function inWords(change: PlanChange, teller: Teller): ToldChange {
  if ('stretches' in change) {
    const hours = weekInWords(change.stretches);
    const sign = change.kind === 'covered' ? 'added' : 'removed';
    return { sign, sentence: say(words[change.kind], teller, { hours }) };
  }
  if (change.kind === 'added' || change.kind === 'removed')
    return { sign: change.kind, sentence: comeOrGone(change, change.topic, teller) };
  return { sign: 'changed', sentence: otherwise(change, teller) };
}

function comeOrGone(
  change: Extract<Edit, { readonly kind: 'added' | 'removed' }>,
  topic: PlanChange['topic'],
  teller: Teller,
): string {
  const isNew = change.kind === 'added';
  const side = isNew ? teller.after : teller.before;
  const what = same(placeInWords(change.path, side, teller));
  const text = opening(change, topic);
  if (!isNew || typeof change.path.at(-1) === 'number') return say(text, teller, { what });
  const after = valueInWords(change.path, change.after, side, teller);
  return after === undefined
    ? say(text, teller, { what })
    : say(words.set, teller, { what, after: same(after) });
}

function opening({ kind, path }: Edit, topic: PlanChange['topic']) {
  const isNew = kind === 'added';
  if (topic === 'members' && path.length === 3) return isNew ? words.joined : words.left;
  const isHeld = isNew && topic === 'exercises' && path.length === 3 && path[1] !== 'planned';
  if (isHeld) return words.held;
  return isNew ? words.added : words.removed;
}

function otherwise(
  { kind, path, before, after }: Extract<Edit, { readonly kind: 'changed' | 'reordered' }>,
  teller: Teller,
): string {
  const what = same(placeInWords(path, teller.after, teller));
  if (kind === 'changed' && isWords(before) && isWords(after))
    return inList(what, path, [before, after], teller);
  const old = valueInWords(path, before, teller.before, teller);
  const young = valueInWords(path, after, teller.after, teller);
  if (young === undefined || old === undefined) return say(words.rewritten, teller, { what });
  if (old === mask && young === mask) return say(words.withheld, teller, { what, mask: same(mask) });
  if (kind === 'reordered') return say(words.reordered, teller, { what, after: same(young) });
  return say(words.changed, teller, { what, before: same(old), after: same(young) });
}

const isWords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object');

/** Of a list of words only those that came and went are told. */
function inList(
  what: Text,
  path: Edit['path'],
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
  teller: Teller,
): string {
  const items = (some: readonly unknown[], others: readonly unknown[], side: Teller['after']): string => {
    const known = new Set(others.map(canonical));
    const own = some.filter((item) => !known.has(canonical(item)));
    return formatList(
      own.map((item) => valueInWords([...path, 0], item, side, teller) ?? mask),
      teller.language,
    );
  };
  const come = items(after, before, teller.after);
  const gone = items(before, after, teller.before);
  const changes = [
    ...(come === '' ? [] : [say(words.more, teller, { items: same(come) })]),
    ...(gone === '' ? [] : [say(words.less, teller, { items: same(gone) })]),
  ];
  return say(words.listed, teller, { what, changes: same(changes.join('; ')) });
}
