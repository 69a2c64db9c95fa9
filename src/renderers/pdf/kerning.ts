/** How much closer a glyph stands to the next than its width says, in units of the font. */
export type Kerning = (left: number, right: number) => number;

/** A part of the font's table of positions; nothing where it does not speak of the pair. */
type Pairs = (left: number, right: number) => number | undefined;

/**
 * The kerning of a TrueType font, read from its table GPOS (OpenType 1.9, «Pair Adjustment Positioning»). fontkit puts
 * every rule of the font to every text, which took a sixth of the time of a document; only pairs are wanted.
 */
export function kerningIn(font: Uint8Array): Kerning {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const parts = kerningTables(view).map((at) => pairsIn(view, at));
  return (left, right) => {
    for (const pairs of parts) {
      const kerning = pairs(left, right);
      if (kerning !== undefined) return 0 - kerning;
    }
    return 0;
  };
}

/** Where the subtables of the feature «kern» begin. Those of our fonts are the same for every script. */
function kerningTables(view: DataView): readonly number[] {
  const found = tableOf(view, 'GPOS');
  if (found === undefined) return [];
  const features = found + view.getUint16(found + 6);
  const lookups = found + view.getUint16(found + 8);
  const feature = numbers(view.getUint16(features)).find(
    (index) => tagAt(view, features + 2 + 6 * index) === 'kern',
  );
  if (feature === undefined) return [];
  const kern = features + view.getUint16(features + 2 + 6 * feature + 4);
  return numbers(view.getUint16(kern + 2)).flatMap((index) => {
    const lookup = lookups + view.getUint16(lookups + 2 + 2 * view.getUint16(kern + 4 + 2 * index));
    return numbers(view.getUint16(lookup + 4)).map((each) => {
      const at = lookup + view.getUint16(lookup + 6 + 2 * each);
      return view.getUint16(lookup) === extension ? at + view.getUint32(at + 4) : at;
    });
  });
}

const extension = 9;

function tableOf(view: DataView, tag: string): number | undefined {
  const record = numbers(view.getUint16(4))
    .map((index) => 12 + 16 * index)
    .find((at) => tagAt(view, at) === tag);
  return record === undefined ? undefined : view.getUint32(record + 8);
}

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function pairsIn(view: DataView, at: number): Pairs {
  const covered = coverage(view, at + view.getUint16(at + 2));
  const [first, second] = [view.getUint16(at + 4), view.getUint16(at + 6)];
  if ((first & ~advance) !== 0 || second !== 0)
    throw new Error('The font kerns in a way that is not read here.');
  if (first === 0) return (left) => (covered(left) === undefined ? undefined : 0);
  return view.getUint16(at) === 1 ? listedPairs(view, at, covered) : classedPairs(view, at, covered);
}

/** The one kind of value that is read: how far to the next glyph. */
const advance = 4;

/** Format 1: for each glyph, those it is kerned with. */
const listedPairs =
  (view: DataView, at: number, covered: Coverage): Pairs =>
  (left, right) => {
    const index = covered(left);
    if (index === undefined) return undefined;
    const set = at + view.getUint16(at + 10 + 2 * index);
    const pair = search(view, { at: set + 2, count: view.getUint16(set), size: 4, last: 0 }, right);
    return pair === undefined ? undefined : view.getInt16(pair + 2);
  };

/** Format 2: a table of classes of glyphs. */
function classedPairs(view: DataView, at: number, covered: Coverage): Pairs {
  const leftClass = classes(view, at + view.getUint16(at + 8));
  const rightClass = classes(view, at + view.getUint16(at + 10));
  const across = view.getUint16(at + 14);
  return (left, right) =>
    covered(left) === undefined
      ? undefined
      : view.getInt16(at + 16 + 2 * (leftClass(left) * across + rightClass(right)));
}

type Coverage = (glyph: number) => number | undefined;

function coverage(view: DataView, at: number): Coverage {
  const count = view.getUint16(at + 2);
  if (view.getUint16(at) === 1)
    return (glyph) => {
      const found = search(view, { at: at + 4, count, size: 2, last: 0 }, glyph);
      return found === undefined ? undefined : (found - at - 4) / 2;
    };
  return (glyph) => {
    const range = search(view, { at: at + 4, count, size: 6, last: 2 }, glyph);
    return range === undefined ? undefined : view.getUint16(range + 4) + glyph - view.getUint16(range);
  };
}

/** The class of a glyph; 0 where none is given. */
function classes(view: DataView, at: number): (glyph: number) => number {
  if (view.getUint16(at) === 1)
    return (glyph) => {
      const index = glyph - view.getUint16(at + 2);
      return index >= 0 && index < view.getUint16(at + 4) ? view.getUint16(at + 6 + 2 * index) : 0;
    };
  return (glyph) => {
    const range = search(view, { at: at + 4, count: view.getUint16(at + 2), size: 6, last: 2 }, glyph);
    return range === undefined ? 0 : view.getUint16(range + 4);
  };
}

/** Records in the order of their glyphs; each begins with its first, and has its last `last` bytes on. */
interface Records {
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly last: number;
}

/** Where the record of a glyph begins. */
function search(view: DataView, { at, count, size, last }: Records, glyph: number): number | undefined {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = at + middle * size;
    if (glyph < view.getUint16(record)) high = middle - 1;
    else if (glyph > view.getUint16(record + last)) low = middle + 1;
    else return record;
  }
  return undefined;
}
