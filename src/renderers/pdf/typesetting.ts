import type { Canvas } from './canvas.ts';
import type { Kerning } from './kerning.ts';
import { kernAlone, kerningIn } from './kerning.ts';
import type { Colour, Face, Palette } from './theme.ts';

/** Measuring and drawing text. */
export interface Typesetting extends Pick<Canvas, 'widthOf' | 'text'> {
  /** Characters the font lacks, each with a word it stands in. */
  readonly missing: ReadonlyMap<string, string>;
}

/** A letter of an embedded font: its glyph in hexadecimal, its width in thousandths of the size. */
interface Letter {
  readonly glyph: string;
  readonly width: number;
}

interface OpenFace {
  readonly font: PDFKit.EmbeddedFont;
  readonly letters: Map<string, Letter>;
  readonly kerning: Kerning;
  readonly widths: Map<string, number>;
}

/**
 * Sets text letter by letter with kerning between pairs. pdfkit's own way, which puts every rule of the font to every word
 * and measures each text three times, took more than half of the time of a document. Ligatures are forgone.
 */
export function typesettingOn(doc: PDFKit.PDFDocument, palette: Palette): Typesetting {
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
    const opened = { font, letters: new Map(), kerning: kerningIn(font.font), widths: new Map() };
    faces.set(name, opened);
    return opened;
  }

  function measure(face: OpenFace, text: string): number {
    const letters = [...text];
    for (const letter of letters)
      if (!face.font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) missing.set(letter, text.trim());
    const widths = letters.reduce((sum, letter) => sum + letterOf(face, letter).width, 0);
    const kernings = face.kerning(letters).reduce((sum, kerning) => sum + kerning, 0);
    return (widths - kernings) / 1000;
  }
}

function letterOf({ font, letters }: OpenFace, letter: string): Letter {
  const known = letters.get(letter);
  if (known) return known;
  const [[glyph = ''], [position]] = font.encode(letter, kernAlone);
  const learned = { glyph, width: position?.advanceWidth ?? 0 };
  letters.set(letter, learned);
  return learned;
}

/** The glyphs of a text, with the kerning between them where there is any. */
function shown(face: OpenFace, text: string): string {
  const letters = [...text];
  const kernings = face.kerning(letters);
  return letters
    .map((letter, index) => {
      const { glyph } = letterOf(face, letter);
      const kerning = short(kernings[index] ?? 0);
      return kerning === 0 ? glyph : `${glyph}> ${kerning} <`;
    })
    .join('');
}

const short = (value: number): number => Math.round(value * 1000) / 1000;

const inksOf = (palette: Palette): Readonly<Record<Colour, string>> =>
  Object.fromEntries(
    Object.entries(palette).map(([name, value]) => [
      name,
      [1, 3, 5].map((start) => short(Number.parseInt(value.slice(start, start + 2), 16) / 255)).join(' '),
    ]),
  ) as Readonly<Record<Colour, string>>; // fromEntries forgets which keys it was given
