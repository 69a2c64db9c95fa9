import type { Requirement } from '../assessment/requirement.ts';
import type { Param, Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { diagnose } from '../plan/diagnose.ts';
import type { Path, Place } from '../plan/location.ts';
import { parseFile } from '../plan/parse-file.ts';
import planShape from '../plan/shape.generated.json' with { type: 'json' };
import type { Shape, ShapeFault } from '../plan/shape.ts';
import { readShape } from '../plan/shape.ts';
import { placesIn } from '../plan/source-map.ts';
import { shown } from '../util/shown.ts';
import { safePattern } from './pattern.ts';
import { localRequirement, sourceOf, textOf } from './requirement.ts';
import type { WrittenCheck, WrittenFile, WrittenRequirement } from './shape.ts';
import { localShape, textInThree, verbs } from './shape.ts';
import { faultOfPath } from './values.ts';
import { faultTexts } from './words.ts';

/** Something in a file of settings or local requirements that it cannot be used with. */
export interface FileFault {
  readonly message: Text;
  readonly params: Readonly<Record<string, Param>>;
  readonly place: Place;
}

export type LocalReading =
  | { readonly usable: true; readonly requirements: readonly Requirement[] }
  | { readonly usable: false; readonly faults: readonly FileFault[] };

/** Reads a file of local requirements, with every fault at once; one faulty line makes the file unusable. */
export async function readLocal(
  file: string,
  content: Uint8Array | string,
  today: string,
): Promise<LocalReading> {
  const reading = await readShaped(file, content, localShape, isOneText);
  if (!reading.usable) return reading;
  const written = reading.value as WrittenFile; // what has no faults has the shape
  const faults = [...faultsOf(written)].map(({ code, path, params = {} }) => ({
    message: faultTexts[code],
    params,
    place: reading.placeOf(path),
  }));
  if (faults.length > 0) return { usable: false, faults };
  const source = sourceOf(written, today);
  return {
    usable: true,
    requirements: written.requirements.map((one) => localRequirement(one, written, source)),
  };
}

const isOneText = (fault: ShapeFault): boolean =>
  fault.fault === 'wrong-type' && fault.shape === textInThree && typeof fault.value === 'string';

export type ShapedReading =
  | { readonly usable: true; readonly value: unknown; readonly placeOf: (path: Path) => Place }
  | { readonly usable: false; readonly faults: readonly FileFault[] };

/** A file of ours other than a plan, held against its shape. */
export async function readShaped(
  file: string,
  content: Uint8Array | string,
  shape: Shape,
  excused: (fault: ShapeFault) => boolean = () => false,
): Promise<ShapedReading> {
  const parsed = await parseFile(file, content);
  if (!parsed.readable) return { usable: false, faults: parsed.diagnostics };
  const value = parsed.tree.value;
  const placeOf = placesIn([parsed], value);
  const rawAt = (path: Path): string => {
    const span = parsed.tree.locate(path)?.value;
    return span ? parsed.text.slice(span.start, span.end) : '';
  };
  const missing: Text = { nb: '{key} mangler.', nn: '{key} manglar.', en: '{key} is missing.' };
  const faults = [
    ...parsed.diagnostics,
    ...readShape(value, shape)
      .faults.filter((fault) => !excused(fault))
      .map((fault) =>
        fault.fault === 'missing-key'
          ? { message: missing, params: { key: same(String(fault.path.at(-1))) }, place: placeOf(fault.path) }
          : diagnose(fault, placeOf(fault.path), rawAt),
      ),
  ];
  return faults.length > 0 ? { usable: false, faults } : { usable: true, value, placeOf };
}

interface Fault {
  readonly code: keyof typeof faultTexts;
  readonly path: Path;
  readonly params?: Readonly<Record<string, Param>>;
}

function* faultsOf(file: WrittenFile): Iterable<Fault> {
  const codes = new Set<string>();
  for (const [index, one] of file.requirements.entries()) {
    const path = ['requirements', index];
    if (!/^LOK(-[A-Z]{2,10})?-\d{2,3}$/.test(one.code)) yield { code: 'local-code', path: [...path, 'code'] };
    if (codes.has(one.code))
      yield { code: 'local-code-twice', path: [...path, 'code'], params: { key: same(shown(one.code)) } };
    codes.add(one.code);
    yield* textFaults(one, file, path);
    if (one.check.length === 0) yield { code: 'local-empty', path: [...path, 'check'] };
    for (const [position, check] of one.check.entries())
      yield* checkFaults(check, file, [...path, 'check', position]);
  }
}

function* textFaults(one: WrittenRequirement, { language }: WrittenFile, path: Path): Iterable<Fault> {
  for (const key of ['title', 'asks', 'why', 'advice'] as const)
    if (one[key] !== undefined && textOf(one[key], language) === undefined)
      yield { code: 'local-text', path: [...path, key], params: { key: same(key) } };
}

function* checkFaults(check: WrittenCheck, { language }: WrittenFile, path: Path): Iterable<Fault> {
  if (verbs.filter((verb) => check[verb] !== undefined).length !== 1 || check.present === false)
    yield { code: 'local-verb', path, params: { known: same(verbs.join(', ')) } };
  if (check.message !== undefined && textOf(check.message, language) === undefined)
    yield { code: 'local-text', path: [...path, 'message'], params: { key: same('message') } };
  const lost = faultOfPath(planShape as Shape, check.path.split('.')); // generated in that subset
  if (lost) {
    const key = same(shown(lost.key));
    yield lost.meant === undefined
      ? { code: 'local-path', path: [...path, 'path'], params: { key } }
      : { code: 'local-path-near', path: [...path, 'path'], params: { key, nearest: same(lost.meant) } };
  }
  if (check.matches !== undefined && safePattern(check.matches) === undefined)
    yield { code: 'local-pattern', path: [...path, 'matches'] };
}
