import type { Canvas } from './canvas.ts';
import type { Kerning } from './kerning.ts';
import { kerningIn } from './kerning.ts';
import type { Colour, Face, Palette } from './theme.ts';

/** Measuring and drawing text. */
export interface Typesetting extends Pick<Canvas, 'widthOf' | 'text'> {
  /** Characters the font lacks, each with a word it stands in. */
  readonly missing: ReadonlyMap<string, string>;
}

/** A letter of an embedded font, its width in thousandths of the size. */
interface Letter {
  readonly codePoint: number;
  readonly glyph: number;
  readonly width: number;
  /** The glyph in hexadecimal, once it is drawn. */
  code?: string;
}

interface OpenFace {
  readonly font: PDFKit.EmbeddedFont;
  readonly letters: Map<string, Letter>;
  /** In thousandths of the size. */
  readonly kerning: Kerning;
  readonly widths: Map<string, number>;
}

/**
 * Sets text letter by letter with kerning between pairs. pdfkit's own way, which puts every rule of the font to every word
 * and measures each text three times, took more than half of the time of a document. Ligatures are forgone.
 */
export function typesettingOn(
  doc: PDFKit.PDFDocument,
  fonts: Readonly<Record<Face, Uint8Array>>,
  palette: Palette,
): Typesetting {
  const inks = inksOf(palette);
  const missing = new Map<string, string>();
  const faces = new Map<Face, OpenFace>();
  return {
    missing,
    widthOf: (face, text) => {
      const known = open(face);
      const width = known.widths.get(text) ?? measure(known, text);
      known.widths.set(text, width);
      return width;
    },
    text: (text, x, baseline, type) => {
      const face = open(type.face);
      doc.page.fonts[face.font.id] = face.font.ref();
      const place = `1 0 0 -1 ${short(x)} ${short(baseline)} Tm`;
      const ink = `${inks[type.colour]} rg BT /${face.font.id} ${short(type.size)} Tf`;
      doc.addContent(`${ink} ${place} [<${shown(face, text)}>] TJ ET`);
    },
  };

  function open(name: Face): OpenFace {
    const known = faces.get(name);
    if (known) return known;
    const { _font: font } = doc.font(name);
    const kerning = remembered(kerningIn(fonts[name]), 1000 / font.font.unitsPerEm);
    const opened = { font, letters: new Map(), kerning, widths: new Map() };
    faces.set(name, opened);
    return opened;
  }

  function measure(face: OpenFace, text: string): number {
    let width = 0;
    let before: Letter | undefined;
    for (const character of text) {
      const letter = letterOf(face, character);
      if (letter.glyph === 0) missing.set(character, text.trim());
      width += letter.width - kerned(face, before, letter);
      before = letter;
    }
    return width / 1000;
  }
}

const remembered = (kerning: Kerning, scale: number): Kerning => {
  const known = new Map<number, number>();
  return (left, right) => {
    const pair = left * 65536 + right;
    const found = known.get(pair) ?? kerning(left, right) * scale;
    known.set(pair, found);
    return found;
  };
};

/** Words are measured apart, so nothing is moved closer to the space before it. */
const kerned = ({ kerning }: OpenFace, left: Letter | undefined, right: Letter): number =>
  left === undefined || left.codePoint === space ? 0 : kerning(left.glyph, right.glyph);

const space = 0x20;

function letterOf({ font: { font, scale }, letters }: OpenFace, character: string): Letter {
  const known = letters.get(character);
  if (known) return known;
  const codePoint = character.codePointAt(0) ?? 0;
  const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
  const learned = { codePoint, glyph: id, width: advanceWidth * scale };
  letters.set(character, learned);
  return learned;
}

/** The glyphs of a text, with the kerning between them where there is any. */
function shown(face: OpenFace, text: string): string {
  let codes = '';
  let before: Letter | undefined;
  for (const character of text) {
    const letter = letterOf(face, character);
    const kerning = short(kerned(face, before, letter));
    letter.code ??= embedded(face.font, letter);
    codes += kerning === 0 ? letter.code : `> ${kerning} <${letter.code}`;
    before = letter;
  }
  return codes;
}

/** Has the file carry the glyph, as `encode` of pdfkit does but without laying out a text of one letter. */
function embedded(
  { subset, widths, unicode }: PDFKit.EmbeddedFont,
  { codePoint, glyph, width }: Letter,
): string {
  const place = subset.includeGlyph(glyph);
  widths[place] ??= width;
  unicode[place] ??= [codePoint];
  return place.toString(16).padStart(4, '0');
}

const short = (value: number): number => Math.round(value * 1000) / 1000;

const inksOf = (palette: Palette): Readonly<Record<Colour, string>> =>
  Object.fromEntries(
    Object.entries(palette).map(([name, value]) => [
      name,
      [1, 3, 5].map((start) => short(Number.parseInt(value.slice(start, start + 2), 16) / 255)).join(' '),
    ]),
  ) as Readonly<Record<Colour, string>>; // fromEntries forgets which keys it was given
