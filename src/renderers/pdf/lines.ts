import type { Target } from './canvas.ts';
import type { Fragment } from './fragments.ts';
import { fragmentsOf } from './fragments.ts';
import type { Run } from './runs.ts';
import type { Face } from './theme.ts';
import type { Metrics, Word } from './words.ts';
import { wordsOf } from './words.ts';

/** Text in one face on one line. */
export interface Segment {
  readonly text: string;
  readonly face: Face;
  readonly target?: Target;
  /** Counts from the start of the line. */
  readonly x: number;
  readonly width: number;
  /** Without the space it may end in. */
  readonly inked: number;
}

export interface Line {
  readonly segments: readonly Segment[];
  readonly width: number;
  /** The line ends inside a word, so that a hyphen is drawn after it. */
  readonly hyphen: boolean;
}

/** Runs as lines no wider than asked for. Every line but the last keeps the space it was broken at, for those who copy. */
export function linesOf(
  runs: readonly Run[],
  size: number,
  width: number,
  metrics: Metrics,
): readonly Line[] {
  return linesOfWords(wordsOf(runs, metrics), size, width, metrics);
}

/** The same of words that are measured. */
export function linesOfWords(
  words: readonly Word[],
  size: number,
  width: number,
  metrics: Metrics,
): readonly Line[] {
  const limit = width / size + 1e-6; // words are measured at one point
  const lines: Fragment[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const fragment of words.flatMap((word) => fragmentsOf(word, limit, metrics))) {
    if (used + fragment.width + fragment.hyphen > limit) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(fragment);
    used += fragment.width + fragment.space;
  }
  return lines.map((fragments) => lineOf(fragments, size));
}

function lineOf(fragments: readonly Fragment[], size: number): Line {
  const segments: Segment[] = [];
  let x = 0;
  for (const part of fragments.flatMap((fragment) => segmentsOf(fragment, size))) {
    const last = segments.at(-1);
    if (last && last.face === part.face && last.target === part.target)
      segments.splice(-1, 1, joined(last, part));
    else segments.push({ ...part, x });
    x += part.width;
  }
  const end = fragments.at(-1);
  return { segments, width: x - (end?.space ?? 0) * size, hyphen: (end?.hyphen ?? 0) > 0 };
}

const segmentsOf = ({ pieces, space }: Fragment, size: number): readonly Segment[] =>
  pieces.map(({ text, run: { face, target }, width }, index) => {
    const after = index === pieces.length - 1 ? space : 0;
    return {
      text: after > 0 ? `${text} ` : text,
      face,
      ...(target && { target }),
      x: 0,
      width: (width + after) * size,
      inked: width * size,
    };
  });

const joined = (one: Segment, next: Segment): Segment => ({
  ...one,
  text: one.text + next.text,
  width: one.width + next.width,
  inked: one.width + next.inked,
});
