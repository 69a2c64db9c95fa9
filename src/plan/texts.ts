import { keptForLast } from '../util/last.ts';
import type { Path } from './location.ts';
import type { Plan } from './plan.ts';
import planShape from './shape.generated.json' with { type: 'json' };
import type { Shape } from './shape.ts';

/** One thing a plan says in words of its own: no id, no choice, no date. */
export interface PlanText {
  readonly text: string;
  /** Whether it comes into the public edition. */
  readonly isPublic: boolean;
  readonly step: Step;
}

/** The last step of a path, with those before it. */
interface Step {
  readonly above: Step | undefined;
  readonly key: string | number;
}

/** Where a text stands. Few are asked. */
export function pathOf({ step }: PlanText): Path {
  const path: (string | number)[] = [];
  for (let here: Step | undefined = step; here; here = here.above) path.unshift(here.key);
  return path;
}

export interface PlanTexts {
  readonly all: readonly PlanText[];
  /** Those that hold the words, as they are written. */
  readonly holding: (words: string) => readonly PlanText[];
  /** What a pattern that stays on one line finds, with the text it stands in. */
  readonly matches: (pattern: RegExp) => readonly { readonly said: string; readonly text: PlanText }[];
}

/** The texts of a plan, gathered once: whoever looks for words in all of them looks in one long text. */
export const textsOf = keptForLast((plan: Plan): PlanTexts => indexed(gather(plan)));

function indexed(all: readonly PlanText[]): PlanTexts {
  let joined = '';
  const ends: number[] = [];
  for (const { text } of all) {
    joined += text;
    ends.push(joined.length);
    joined += '\n';
  }
  const holding = (words: string): readonly PlanText[] => {
    const found: PlanText[] = [];
    for (let at = joined.indexOf(words); at >= 0; ) {
      const index = firstAfter(ends, at);
      const text = all[index];
      if (text) found.push(text);
      at = joined.indexOf(words, ends[index]);
    }
    return found;
  };
  const matches: PlanTexts['matches'] = (pattern) =>
    Array.from(joined.matchAll(pattern)).flatMap(({ index, 0: said }) => {
      const text = all[firstAfter(ends, index)];
      return text ? [{ said, text }] : [];
    });
  return { all, holding, matches };
}

/** The first of ascending numbers that is greater. */
function firstAfter(ascending: readonly number[], number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where texts may stand below a place of the plan. Parts without any are left out, so that they are not walked. */
interface TextShape {
  readonly parts: ReadonlyMap<string, TextShape>;
  readonly item: TextShape | undefined;
  readonly visibility: string;
}

let whole: TextShape | undefined;

function gather(plan: Plan): readonly PlanText[] {
  whole ??= textShape(planShape as Shape); // generated from the plan schema in this subset of JSON Schema
  const texts: PlanText[] = [];
  for (const [key, shape] of whole?.parts ?? [])
    visit(plan[key as keyof Plan], shape, { above: undefined, key }, true, texts); // keys of the plan schema
  return texts;
}

/** Without a bag of parameters: this is called for every value of a plan. */
function visit(value: unknown, shape: TextShape, step: Step, isPublic: boolean, texts: PlanText[]): void {
  if (typeof value === 'string') texts.push({ text: value, isPublic, step });
  else if (Array.isArray(value)) visitList(value, shape.item, step, isPublic, texts);
  else if (typeof value === 'object' && value !== null)
    visitPart(value as Readonly<Record<string, unknown>>, shape, step, isPublic, texts); // neither null nor a list
}

function visitList(
  list: readonly unknown[],
  item: TextShape | undefined,
  above: Step,
  isPublic: boolean,
  texts: PlanText[],
): void {
  if (!item) return;
  for (let key = 0; key < list.length; key++) visit(list[key], item, { above, key }, isPublic, texts);
}

function visitPart(
  part: Readonly<Record<string, unknown>>,
  { parts }: TextShape,
  above: Step,
  isPublic: boolean,
  texts: PlanText[],
): void {
  const open = isPublic && part['visibility'] !== 'internal';
  for (const key of Object.keys(part)) {
    const shape = parts.get(key);
    if (shape === undefined) continue;
    visit(part[key], shape, { above, key }, open && isOpen(shape.visibility, part['kind']), texts);
  }
}

function textShape(shape: Shape): TextShape | undefined {
  const { anyOf } = shape;
  const parts = partsIn(anyOf ? anyOf.find((option) => option.properties)?.properties : shape.properties);
  const items = anyOf ? anyOf.find((option) => option.items)?.items : shape.items;
  const item = items && textShape(items);
  const isText = shape.type === 'string' && isInWords(shape);
  if (parts.size === 0 && !item && !isText) return undefined;
  return { parts, item, visibility: shape['x-visibility'] ?? 'public' };
}

function partsIn(properties: Shape['properties']): ReadonlyMap<string, TextShape> {
  const parts = new Map<string, TextShape>();
  for (const [key, inner] of Object.entries(properties ?? {})) {
    const texts = key === 'include' ? undefined : textShape(inner);
    if (texts) parts.set(key, texts);
  }
  return parts;
}

const isInWords = (shape: Shape): boolean =>
  !shape.enum &&
  !shape['x-refers-to'] &&
  !shape['x-defines'] &&
  [undefined, 'prose', 'web-address', 'email-address'].includes(shape['x-form']);

/** As `redact` has it. */
const isOpen = (visibility: string, kind: unknown): boolean =>
  visibility === 'public' ||
  (visibility === 'by-kind' && (kind === 'function' || kind === 'service' || kind === 'organisation'));
