import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { Path } from '../../../src/plan/location.ts';
import { readFully } from '../../../src/plan/yaml/full/read-fully.ts';
import type { YamlTree } from '../../../src/plan/yaml/tree.ts';

export type QuickReader = (text: string) => YamlTree | undefined;

/** What a quick reader makes of a text, beside the full reader and the library itself. */
export type Comparison = 'declined' | 'equal' | { readonly text: string; readonly difference: string };

/** Whatever is accepted must be what the full reader reads, without problems, and every node in the same place. */
export function compareWithFull(read: QuickReader, text: string): Comparison {
  const quick = read(text);
  if (quick === undefined) return 'declined';
  const difference = differenceOf(quick, text);
  return difference === undefined ? 'equal' : { text, difference };
}

function differenceOf(quick: YamlTree, text: string): string | undefined {
  const full = readFully(text);
  if (!full.readable) return `accepted what is unreadable: ${JSON.stringify(full.problems)}`;
  if (full.tree.problems.length > 0)
    return `accepted what has problems: ${JSON.stringify(full.tree.problems)}`;
  if (!isDeepStrictEqual(quick.value, full.tree.value)) return 'another value than the full reader';
  if (!isDeepStrictEqual(quick.value, parseDocument(text).toJS())) return 'another value than the library';
  for (const path of pathsOf(quick.value)) {
    const [place, expected] = [quick.locate(path), full.tree.locate(path)];
    if (expected === undefined || !isDeepStrictEqual(place, expected)) {
      return `${JSON.stringify(path)} stands at ${JSON.stringify(place)}, not at ${JSON.stringify(expected)}`;
    }
  }
  return undefined;
}

/** The paths of a value and of all inside it. */
export function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [segment, child] of entries) yield* pathsOf(child, [...path, segment]);
}
