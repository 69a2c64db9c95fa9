import type { Figure, Shape, Tone } from '../block.ts';
import type { Room } from './room.ts';

/** Something that stands at a day of the year. */
export interface OnWheel {
  readonly mark: string;
  /** From 0 at new year to 1 at the next. */
  readonly when: number;
  readonly tone: Tone;
}

const dot = 18;

/** A year as a wheel, January at the top right, with what happens in it around the rim. */
export function wheel(months: readonly string[], marks: readonly OnWheel[], room: Room): Figure {
  const size = Math.min(room.width, room.height, 290);
  const middle = size / 2;
  const placed = inRings(marks, middle - dot / 2 - 1);
  const radius = Math.min(...placed.map(({ ring }) => ring), middle - dot) - dot / 2 - 6;
  const inner = radius * 0.5;
  const at = (when: number, distance: number): readonly [number, number] => {
    const angle = 2 * Math.PI * when - Math.PI / 2;
    return [middle + distance * Math.cos(angle), middle + distance * Math.sin(angle)];
  };
  const share = 1 / months.length;
  return {
    width: size,
    height: size,
    shapes: [
      ...months.map(
        (_, index): Shape => ({
          shape: 'area',
          points: sector(at, [index * share, (index + 1) * share], [inner, radius]),
          tone: index % 2 === 0 ? 'muted' : 'plain',
        }),
      ),
      ...months.map((text, index): Shape => {
        const [x, y] = at((index + 0.5) * share, (inner + radius) / 2);
        return { shape: 'text', x, y, text, align: 'middle' };
      }),
      ...placed.flatMap(({ mark, when, tone, ring }): readonly Shape[] => {
        const [x, y] = at(when, ring);
        const spoke = [at(when, radius), at(when, ring - dot / 2)] as const;
        const corner = { x: x - dot / 2, y: y - dot / 2, width: dot, height: dot };
        return [
          { shape: 'line', points: spoke },
          { shape: 'box', ...corner, tone, lines: [mark] },
        ];
      }),
    ],
  };
}

/** Marks close to one another stand in rings, one inside the other. */
function inRings(
  marks: readonly OnWheel[],
  outermost: number,
): readonly (OnWheel & { readonly ring: number })[] {
  const placed: (OnWheel & { readonly ring: number })[] = [];
  for (const one of marks) {
    const isFree = (ring: number): boolean =>
      placed.every(
        (other) => other.ring !== ring || apart(one.when, other.when) * 2 * Math.PI * ring > dot + 4,
      );
    const rings = Array.from({ length: marks.length }, (_, index) => outermost - index * (dot + 3));
    placed.push({ ...one, ring: rings.find(isFree) ?? outermost });
  }
  return placed;
}

/** Around new year two days are close although one is at 0 and the other at 1. */
const apart = (one: number, other: number): number =>
  Math.min(Math.abs(one - other), 1 - Math.abs(one - other));

type Polar = (when: number, distance: number) => readonly [number, number];

/** A twelfth of a ring, its arcs as short straight lines. */
function sector(
  at: Polar,
  [from, to]: readonly [number, number],
  [inner, outer]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: 13 }, (_, index) => from + ((to - from) * index) / 12);
  return [...steps.map((when) => at(when, outer)), ...steps.toReversed().map((when) => at(when, inner))];
}
