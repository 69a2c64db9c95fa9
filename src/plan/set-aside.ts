import { isAbsent } from './absent.ts';
import type { Path, Place } from './location.ts';
import { valueAt } from './path.ts';
import type { ShapeFault } from './shape.ts';

/** What of a plan could not be read, and what is left of the plan, with null in place of it. */
export interface SetAside {
  readonly rest: unknown;
  /** The place that says why something could not be read: at the path, around it or below it. */
  readonly unreadAt: (path: Path) => Place | undefined;
}

/** Takes out of judgement what has the wrong shape. */
export function setAside(
  written: unknown,
  faults: readonly ShapeFault[],
  placeOf: (path: Path) => Place,
): SetAside {
  const root: Step = { below: new Map(), isTaken: false, because: undefined };
  for (const fault of faults) {
    for (const path of pathsTakenBy(fault, written)) take(root, path, placeOf(fault.path));
  }
  return {
    rest: prune(written, root),
    unreadAt: (path) => (faults.length === 0 ? undefined : findIn(root, path)),
  };
}

/** The value itself and, for a misspelt key, what it was meant to be where the plan has no such key. */
function pathsTakenBy(fault: ShapeFault, written: unknown): readonly Path[] {
  if (fault.fault === 'missing-key') return [];
  if (fault.fault !== 'unknown-key' || fault.meant === undefined || isAbsent(fault.value))
    return [fault.path];
  const instead = [...fault.path.slice(0, -1), fault.meant];
  return valueAt(written, instead) === undefined ? [fault.path, instead] : [fault.path];
}

/** One step of the paths that were taken, as a tree: a hostile file can have a hundred thousand of them. */
interface Step {
  readonly below: Map<string | number, Step>;
  /** Whether all that lies here is taken, not only something below. */
  isTaken: boolean;
  /** Why the first of it was taken. */
  readonly because: Place | undefined;
}

function take(root: Step, path: Path, because: Place): void {
  let step = root;
  for (const key of path) {
    const next = step.below.get(key) ?? { below: new Map(), isTaken: false, because };
    step.below.set(key, next);
    step = next;
  }
  step.isTaken = true;
}

function findIn(root: Step, path: Path): Place | undefined {
  let step: Step | undefined = root;
  for (const key of path) {
    step = step.below.get(key);
    if (!step || step.isTaken) break;
  }
  return step?.because;
}

function prune(value: unknown, step: Step | undefined): unknown {
  if (step?.isTaken) return null;
  if (!step || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => prune(item, step.below.get(index)));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, prune(item, step.below.get(key))]),
  );
}
