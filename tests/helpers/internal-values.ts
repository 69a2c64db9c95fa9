import type { Plan } from '../../src/plan/plan.ts';
import type { PublishedField } from '../../src/plan/published-field.ts';
import { itemOf, partsOf } from '../../src/plan/published-field.ts';
import { schemas } from './published-fields.ts';

/** Something in a plan that no public document may hold, in every form it could be written. */
export interface InternalValue {
  /** `team.members.name` */
  readonly field: string;
  readonly written: readonly string[];
}

/**
 * What a plan keeps from the public: names, numbers, addresses, and other text by the sentence. Found without the program's
 * own redaction, from what the published schema says of each field. What is public elsewhere in the plan, and what is
 * shorter than four characters, is left out.
 */
export function internalValues(plan: Plan): readonly InternalValue[] {
  const leaves = leavesOf(plan, schemas.nb, { field: '', internal: false });
  const open = flattened(leaves.flatMap(({ internal, value }) => (internal ? [] : [value])).join('\n'));
  return leaves
    .filter(({ internal }) => internal)
    .flatMap(({ field, shape, value }) =>
      piecesOf(field, shape, value).map((piece) => ({ field, written: formsOf(field, piece) })),
    )
    .filter(({ written: [first = ''] }) => first.length >= 4 && !open.includes(flattened(first)));
}

/** The internal values that stand in a text, by field; empty for a text fit for the public. */
export function leaksIn(text: string, values: readonly InternalValue[]): readonly string[] {
  const said = flattened(text);
  return values
    .filter(({ field, written }) =>
      written.some((form) => isSaid(flattened(form), said, field.endsWith('.name'))),
    )
    .map(({ field, written }) => `${field}: ${written[0]}`);
}

/** A part of a name as a word of its own: «Lien» is no leak in «familien». */
function isSaid(form: string, said: string, wholeWords: boolean): boolean {
  if (!wholeWords) return said.includes(form);
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ).test(said);
}

interface Leaf {
  readonly field: string;
  readonly shape: PublishedField;
  readonly value: string;
  readonly internal: boolean;
}

type Place = Pick<Leaf, 'field' | 'internal'>;

function leavesOf(value: unknown, shape: PublishedField, place: Place): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, itemOf(shape) ?? {}, place));
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? [{ ...place, shape, value }] : [];
  const part: Readonly<Record<string, unknown>> = { ...value };
  const kept = place.internal || part['visibility'] === 'internal';
  return Object.entries(part).flatMap(([key, inner]) => {
    const field = partsOf(shape)[key] ?? {};
    const internal = kept || isInternal(field, part['kind']);
    return leavesOf(inner, field, { field: `${place.field}.${key}`.replace(/^\./, ''), internal });
  });
}

function isInternal({ 'x-visibility': visibility }: PublishedField, kind: unknown): boolean {
  if (visibility === 'by-kind') return kind !== 'function' && kind !== 'service' && kind !== 'organisation';
  return visibility !== 'public';
}

/** A name also by its parts; prose by the sentence; nothing of what is a choice, a day or a time of day. */
function piecesOf(field: string, shape: PublishedField, value: string): readonly string[] {
  const form = shape['x-form'];
  if (shape.enum || form === 'date' || form === 'duration' || form === 'clock-time') return [];
  if (field.endsWith('.name')) return [value, ...value.split(' ')];
  return form === 'prose' ? value.split(/(?<=[.!?])\s+|\n+/) : [value];
}

/** A number also as it is dialled, in the ways people divide it. */
function formsOf(field: string, value: string): readonly string[] {
  if (!field.endsWith('.number')) return [value];
  const digits = value.replace(/\D/g, '').replace(/^(?:00)?47(?=\d{8}$)/, '');
  if (!/^\d{5,8}$/.test(digits)) return [value];
  const pairs = digits.match(/../g) ?? [];
  const threes = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return [
    value,
    digits,
    ...[pairs, threes].flatMap((parts) => [' ', '.', '-'].map((mark) => parts.join(mark))),
  ];
}

/** Alike whatever the spaces, the letter size and the invisible marks between letters. */
const flattened = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
