import { actorById } from '../reference/actors.ts';
import type { Plan } from './plan.ts';
import type { PublishedField } from './published-field.ts';
import { itemOf, partsOf } from './published-field.ts';

/** Something in a plan that no public document may hold. */
export interface InternalValue {
  /** `team.members.name` */
  readonly field: string;
  readonly kind: 'words' | 'name-part' | 'number';
  readonly value: string;
}

/** Everything in a plan as plain text, what is internal apart from what is public. */
export interface PlanValues {
  readonly internal: readonly InternalValue[];
  /** Texts the public may read, in which an internal value may stand too. */
  readonly open: readonly string[];
}

/**
 * What a plan keeps from the public: names, whole and by their parts, phone numbers, addresses, and other text by the
 * sentence. Found from the shape alone and not by way of the redaction, so that a fault in the one is seen by the other.
 */
export function internalValuesOf(
  plan: Plan,
  shape: PublishedField,
  /** Prose as its reader meets it, without marks. */
  plain: (prose: string) => readonly string[],
): PlanValues {
  const leaves = leavesOf(plan, shape, { field: '', internal: false });
  return {
    internal: leaves.filter(({ internal }) => internal).flatMap((leaf) => valuesOf(leaf, plain)),
    open: leaves.filter(({ internal }) => !internal).flatMap((leaf) => [leaf.value, ...proseOf(leaf, plain)]),
  };
}

interface Leaf {
  readonly field: string;
  readonly shape: PublishedField;
  readonly value: string;
  readonly internal: boolean;
}

function leavesOf(
  value: unknown,
  shape: PublishedField,
  place: Pick<Leaf, 'field' | 'internal'>,
): readonly Leaf[] {
  if (typeof value === 'string') return [{ ...place, shape, value }];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, itemOf(shape) ?? {}, place));
  if (typeof value !== 'object' || value === null) return [];
  const part: Readonly<Record<string, unknown>> = { ...value };
  const kept = place.internal || part['visibility'] === 'internal';
  return Object.entries(part).flatMap(([key, inner]) => {
    const known = partsOf(shape)[key];
    const internal = kept || known === undefined || isInternal(known, part['kind']);
    return leavesOf(inner, known ?? {}, { field: `${place.field}.${key}`.replace(/^\./, ''), internal });
  });
}

function isInternal({ 'x-visibility': visibility }: PublishedField, kind: unknown): boolean {
  if (visibility === 'by-kind') return kind !== 'function' && kind !== 'service' && kind !== 'organisation';
  return visibility !== undefined && visibility !== 'public';
}

/** What a reader could recognise; choices, days, durations, hours and ids tell nobody anything by themselves. */
function valuesOf(leaf: Leaf, plain: (prose: string) => readonly string[]): readonly InternalValue[] {
  const { field, shape, value } = leaf;
  const of = (kind: InternalValue['kind'], values: readonly string[]): readonly InternalValue[] =>
    values.map((one) => ({ field, kind, value: one.trim() })).filter((one) => one.value.length >= least);
  if (shape.enum || wordless.includes(shape['x-form'] ?? '')) return [];
  if (shape['x-refers-to'] !== undefined) return actorById(value) ? [] : of('words', [value]);
  if (/(?:^|\.)phones\.number$/.test(field)) return of('number', [value]);
  if (/\.(?:members|contacts)\.name$|^contacts\.name$/.test(field))
    return [...of('words', [value]), ...of('name-part', value.split(/[\s-]+/))];
  return of('words', [value, ...proseOf(leaf, plain)].flatMap(sentencesOf));
}

const wordless: readonly string[] = ['date', 'duration', 'clock-time', 'id'];

/** Shorter values stand in other words. */
const least = 4;

const proseOf = ({ shape, value }: Leaf, plain: (prose: string) => readonly string[]): readonly string[] =>
  shape['x-form'] === 'prose' ? plain(value) : [];

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?:;])\s+|\n+/);
