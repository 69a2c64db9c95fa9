import type { Path } from '../../location.ts';
import type { NodeSpan } from '../tree.ts';

/** A node's place in the text, and those of the nodes inside it. */
export interface Place {
  readonly span: NodeSpan;
  readonly fields?: ReadonlyMap<string | number, Place>;
  readonly items?: readonly Place[];
}

/** Finds the places inside `root` by path; what an alias repeats stands where it was written first. */
export function locateIn(root: Place): (path: Path) => NodeSpan | undefined {
  return (path) => path.reduce<Place | undefined>(child, root)?.span;
}

function child(parent: Place | undefined, segment: string | number): Place | undefined {
  return typeof segment === 'number' ? parent?.items?.[segment] : parent?.fields?.get(segment);
}
