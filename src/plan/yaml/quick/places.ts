import type { Path } from '../../location.ts';
import type { NodeSpan } from '../tree.ts';

/** Where every node stands, in the order of the text; a typed array, since objects here cost more than the reading. */
export interface Places {
  cells: Int32Array;
  count: number;
}

const keyStart = 0;
const keyEnd = 1;
const valueStart = 2;
const valueEnd = 3;
/** The first place after this node and all inside it. */
const after = 4;
const width = 5;
const noKey = -1;

export function newPlaces(textLength: number): Places {
  const charactersPerNode = 16;
  return { cells: new Int32Array(width * (16 + Math.ceil(textLength / charactersPerNode))), count: 0 };
}

/** Adds the place of a node whose value is about to be read. */
export function addPlace(places: Places, start = noKey, end = noKey): number {
  const place = places.count * width;
  if (place + width > places.cells.length) grow(places);
  places.cells[place + keyStart] = start;
  places.cells[place + keyEnd] = end;
  places.count += 1;
  return place;
}

/** Called when all that is inside the node has its place. */
export function setValueSpan(places: Places, place: number, start: number, end: number): void {
  places.cells[place + valueStart] = start;
  places.cells[place + valueEnd] = end;
  places.cells[place + after] = places.count * width;
}

export function valueEndOf(places: Places, place: number): number {
  return places.cells[place + valueEnd] ?? 0;
}

/** Finds places by path; what lies in a collection is looked up once, so that many findings in a large one stay cheap. */
export function locator(places: Places, root: unknown): (path: Path) => NodeSpan | undefined {
  const cells = places.cells.slice(0, places.count * width);
  const inside = new Map<number, ReadonlyMap<string | number, number>>();
  return (path) => {
    let place = 0;
    let value: unknown = root;
    for (const segment of path) {
      if (typeof value !== 'object' || value === null) return undefined;
      const children = inside.get(place) ?? childPlaces(cells, place, value);
      inside.set(place, children);
      const child = children.get(segment);
      if (child === undefined) return undefined;
      value = (value as Readonly<Record<string | number, unknown>>)[segment]; // the segment was just found in it
      place = child;
    }
    return spanAt(cells, place);
  };
}

function childPlaces(cells: Int32Array, parent: number, value: object): ReadonlyMap<string | number, number> {
  const children = new Map<string | number, number>();
  let place = parent + width;
  for (const segment of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    children.set(segment, place);
    place = cells[place + after] ?? 0;
  }
  return children;
}

function spanAt(cells: Int32Array, place: number): NodeSpan {
  const cell = (column: number): number => cells[place + column] ?? 0;
  const value = { start: cell(valueStart), end: cell(valueEnd) };
  return cell(keyStart) === noKey ? { value } : { key: { start: cell(keyStart), end: cell(keyEnd) }, value };
}

function grow(places: Places): void {
  const larger = new Int32Array(places.cells.length * 2);
  larger.set(places.cells);
  places.cells = larger;
}
