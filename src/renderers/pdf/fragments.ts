import type { Metrics, Piece, Word } from './words.ts';
import { pieceOf, wordOf } from './words.ts';

/** A whole word, or a part of one that is wider than its column. */
export interface Fragment extends Word {
  /** Width of the hyphen shown by a line that ends here. */
  readonly hyphen: number;
}

/** A word as it can be set: whole where it fits, else by syllables, addresses at their punctuation, at last by letters. */
export function fragmentsOf(word: Word, limit: number, metrics: Metrics): readonly Fragment[] {
  if (word.width <= limit) return [{ ...word, hyphen: 0 }];
  const parts = word.pieces.flatMap((piece) => partsOf(piece, limit, metrics));
  return parts.map(({ piece, hyphen }, index) =>
    index === parts.length - 1
      ? { ...wordOf([piece], word.space), hyphen: 0 }
      : { ...wordOf([piece], 0), hyphen },
  );
}

interface Part {
  readonly piece: Piece;
  readonly hyphen: number;
}

function partsOf(piece: Piece, limit: number, metrics: Metrics): readonly Part[] {
  const { text, run } = piece;
  const hyphen = /[@:/\d]/.test(text) ? 0 : metrics.widthOf(run.face, '-');
  const parts = hyphen === 0 ? text.split(/(?<=[/.?&=_:-])|(?=@)/) : metrics.syllables(text);
  return parts
    .map((part) => pieceOf(part, run, metrics))
    .flatMap((part) => (part.width + hyphen <= limit ? [part] : lettersOf(part, limit - hyphen, metrics)))
    .map((part) => ({ piece: part, hyphen: part.text.endsWith('-') ? 0 : hyphen }));
}

/** As many letters as fit, again and again. */
function lettersOf({ text, run }: Piece, limit: number, metrics: Metrics): readonly Piece[] {
  const fitting: string[] = [];
  for (const letter of text) {
    const longer = (fitting.at(-1) ?? '') + letter;
    if (fitting.length > 0 && metrics.widthOf(run.face, longer) <= limit) fitting.splice(-1, 1, longer);
    else fitting.push(letter);
  }
  return fitting.map((part) => pieceOf(part, run, metrics));
}
