import type { Run } from './runs.ts';
import type { Face } from './theme.ts';

/** What breaking lines needs to know of type and language. */
export interface Metrics {
  /** Width at one point. */
  readonly widthOf: (face: Face, text: string) => number;
  /** A word as its syllables. */
  readonly syllables: (word: string) => readonly string[];
}

export interface Piece {
  readonly text: string;
  readonly run: Run;
  readonly width: number;
}

/** What stands between two places where a line may end; it may change face inside. */
export interface Word {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Width of the space after it; none where two words meet at a stroke or a hyphen. */
  readonly space: number;
}

/** After a hyphen or a stroke between letters a line may end, as it may at a space. */
const opportunities = /(?<= )|(?<=\p{L}{2}[-/])(?=\p{L})/u;

export function wordsOf(runs: readonly Run[], metrics: Metrics): readonly Word[] {
  const words: Word[] = [];
  let pieces: Piece[] = [];
  for (const { piece, space } of [...runs.flatMap((run) => atomsOf(run, metrics)), { space: 0 }]) {
    if (piece) pieces.push(piece);
    if (space === undefined || pieces.length === 0) continue;
    words.push(wordOf(pieces, space));
    pieces = [];
  }
  return words;
}

/** The pieces of one run, each with the space that ends its word; a run may end inside a word. */
function atomsOf(
  run: Run,
  metrics: Metrics,
): readonly { readonly piece?: Piece; readonly space: number | undefined }[] {
  const parts = run.text.replace(/[^\S\u00A0]+/g, ' ').split(opportunities);
  return parts.map((part, index) => {
    const spaced = part.endsWith(' ');
    const text = (spaced ? part.slice(0, -1) : part).replaceAll('\u00A0', ' ');
    const space = index < parts.length - 1 ? 0 : undefined;
    return {
      ...(text !== '' && { piece: pieceOf(text, run, metrics) }),
      space: spaced ? metrics.widthOf(run.face, ' ') : space,
    };
  });
}

/** Measured with the space that nearly always follows, so that the font shapes once what is measured and drawn. */
export function pieceOf(text: string, run: Run, { widthOf }: Metrics): Piece {
  return { text, run, width: widthOf(run.face, `${text} `) - widthOf(run.face, ' ') };
}

export const wordOf = (pieces: readonly Piece[], space: number): Word => ({
  pieces,
  width: pieces.reduce((sum, { width }) => sum + width, 0),
  space,
});
