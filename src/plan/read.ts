import { compareAll } from '../util/compare.ts';
import { sha256 } from '../util/hash.ts';
import { pathsAsWritten, withoutAbsent } from './absent.ts';
import type { Diagnostic } from './diagnose.ts';
import { diagnose } from './diagnose.ts';
import { diagnoseIdentityNumbers } from './identity-numbers.ts';
import { diagnoseIds } from './ids.ts';
import type { Include } from './include.ts';
import { joinFiles } from './include.ts';
import type { Path, Place } from './location.ts';
import { diagnoseNumbers } from './numbers.ts';
import { parseFile } from './parse-file.ts';
import type { Plan } from './plan.ts';
import { setAside } from './set-aside.ts';
import { readShape } from './shape.ts';
import type { ParsedFile } from './source-map.ts';
import { placesIn } from './source-map.ts';

export type { Diagnostic } from './diagnose.ts';
export type { Include } from './include.ts';

/** A plan that could be read. What has the wrong shape is named in `diagnostics`, set aside, and absent from `plan`. */
export interface PlanSource {
  readonly readable: true;
  readonly file: string;
  /** The plan file and the files it includes, in that order. */
  readonly files: readonly string[];
  /** Computed when asked for. */
  readonly sha256: string;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
  /** Why something at, around or below the path could not be read; undefined where everything could. */
  readonly unreadAt: (path: Path) => Place | undefined;
  readonly place: (path: Path) => Place;
}

export interface UnreadablePlan {
  readonly readable: false;
  readonly file: string;
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
}

export type ReadResult = PlanSource | UnreadablePlan;

const alone: Include = async () => 'include-without-folder';

/** Reads one plan, with every problem of its shape at once. Nothing a file contains makes it throw. */
export async function readPlan(
  file: string,
  content: Uint8Array | string,
  include: Include = alone,
): Promise<ReadResult> {
  const main = await parseFile(file, content);
  if (!main.readable) return main;
  const joined = await joinFiles(main, include);
  if (!joined.readable) return joined;

  const written = joined.value;
  const shape = readShape(written);
  const placeOf = placesIn(joined.files, written);
  const faults = shape.faults.map((fault) => diagnose(fault, placeOf(fault.path), joined.rawAt));
  const { rest, unreadAt } = setAside(written, shape.faults, placeOf);
  const plan = withoutAbsent(rest) as Plan; // what is left has the plan's shape
  return {
    readable: true,
    file,
    files: joined.files.map((one) => one.file),
    get sha256() {
      return hashOf(joined.files);
    },
    plan,
    diagnostics: inReadingOrder(joined.files, [
      ...joined.diagnostics,
      ...faults,
      ...diagnoseIds(plan, shape, placeOf),
      ...diagnoseNumbers(plan, placeOf),
      ...joined.files.flatMap(diagnoseIdentityNumbers),
    ]),
    unreadAt,
    place: plan === rest ? placeOf : placesIn(joined.files, written, pathsAsWritten(rest)),
  };
}

const hashOf = (files: readonly ParsedFile[]): string =>
  files.length === 1
    ? sha256(files.map((one) => one.content))
    : sha256(files.flatMap((one) => [one.name, '\0', one.content, '\0']));

function inReadingOrder(
  files: readonly ParsedFile[],
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const rank = new Map(files.map((one, index) => [one.file, index]));
  const ranked = diagnostics.map((one) => {
    const { file, line, column } = one.place.location;
    return { one, order: [rank.get(file) ?? 0, line, column] };
  });
  return ranked.sort((a, b) => compareAll(a.order, b.order)).map(({ one }) => one);
}
