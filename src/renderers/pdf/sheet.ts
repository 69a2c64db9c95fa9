import type { Paper } from '../../document/document.ts';

/** The page that is laid out: in points of its own, which are `scale` points on paper. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The widest that running text is comfortable to read. */
  readonly measure: number;
  /** Of the rule above the running foot. */
  readonly foot: number;
  readonly scale: number;
}

/** Width and height in points. */
export const papers: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
  A6: [297.64, 419.53],
  Letter: [612, 792],
};

/** A page of a document. The text column is a little wider than running text wants; prose keeps to `measure`. */
export function pageSheet(paper: Paper): Sheet {
  const [width, height] = papers[paper];
  const narrow = width < 500;
  return {
    width,
    height,
    left: narrow ? 40 : 64,
    right: narrow ? 38 : 60,
    top: narrow ? 56 : 68,
    bottom: narrow ? 66 : 74,
    measure: 438,
    foot: height - (narrow ? 48 : 52),
    scale: 1,
  };
}

/** A page that is one card, laid out small or large as its paper and its text allow. */
export function cardSheet(paper: Paper, scale: number): Sheet {
  const [width, height] = papers[paper].map((side) => side / scale) as [number, number]; // as many as there were
  const [margin, foot] = [cardMargin[paper] / scale, (paper === 'A6' ? 36 : 58) / scale];
  return {
    width,
    height,
    left: margin,
    right: margin,
    top: margin,
    bottom: foot + 2 / scale,
    measure: width,
    foot: height - foot,
    scale,
  };
}

/** What a printer cannot reach is more of a small page. */
const cardMargin: Readonly<Record<Paper, number>> = { A4: 44, A5: 32, A6: 21, Letter: 44 };

/** From the largest that is calm to look at to the smallest that can be read: eight points for running text. */
export const cardScales: Readonly<Record<Paper, readonly number[]>> = {
  A4: [1.4, 1.3, 1.2, 1.1, 1, 0.92],
  A5: [1, 0.92, 0.84, 0.765],
  A6: [0.9, 0.84, 0.765],
  Letter: [1.4, 1.3, 1.2, 1.1, 1, 0.92],
};

export const textWidthOf = ({ width, left, right }: Sheet): number => width - left - right;

export const columnOf = (sheet: Sheet): { readonly x: number; readonly width: number } => ({
  x: sheet.left,
  width: textWidthOf(sheet),
});

/** Room between the margins above and below. */
export const roomOn = ({ height, top, bottom }: Sheet): number => height - top - bottom;
