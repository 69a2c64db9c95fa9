import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { kerningIn } from '../../../src/renderers/pdf/kerning.ts';

/** The part of a fontkit font that is used here. */
interface Font {
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly layout: (
    text: string,
    features: Readonly<Record<string, boolean>>,
  ) => {
    readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  };
}

/** Every feature but kerning that fontkit would look for in a text set from left to right. */
const kernAlone = Object.fromEntries(
  'rvrn ltra ltrm frac numr dnom ccmp locl rlig mark mkmk calt clig liga rclt curs'
    .split(' ')
    .map((feature) => [feature, false]),
);

const fontFile = (face: string): string => `templates/fonts/SourceSans3-${face}.ttf`;

describe('kerning', () => {
  test.each(['Regular', 'Italic', 'SemiBold', 'Bold'])(
    'of every two letters of %s is what fontkit says',
    (face) => {
      const kerning = kerningIn(readFileSync(fontFile(face)));
      const font = fontkitOf(fontFile(face));
      const letters = lettersOf(font);
      let kernedPairs = 0;
      for (const letter of letters) {
        const { glyphs, positions } = font.layout(
          letters.flatMap((next) => [letter, next]).join(''),
          kernAlone,
        );
        const ours = glyphs.map(({ id }, index) => kerning(id, glyphs[index + 1]?.id ?? 0)).slice(0, -1);
        const theirs = glyphs.map(
          ({ advanceWidth }, index) => advanceWidth - (positions[index]?.xAdvance ?? 0),
        );
        expect(ours, letter).toEqual(theirs.slice(0, -1));
        kernedPairs += ours.filter((kerned) => kerned !== 0).length;
      }
      expect(kernedPairs).toBeGreaterThan(1000);
    },
  );

  test('is none in a font without a table of positions', () => {
    expect(kerningIn(new Uint8Array(12))(1, 2)).toBe(0);
  });
});

/** Latin letters, digits and signs that the font has. */
const lettersOf = (font: Font): readonly string[] =>
  Array.from({ length: 0x160 }, (_, index) => 0x20 + index)
    .filter((code) => font.hasGlyphForCodePoint(code))
    .concat([0x2013, 0x2014, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026, 0x20ac])
    .map((code) => String.fromCodePoint(code));

/** By way of pdfkit, whose dependency it is. */
function fontkitOf(file: string): Font {
  const document = new PDFDocument({ font: file });
  return (document as unknown as { readonly _font: { readonly font: Font } })._font.font; // private, so without a type
}
