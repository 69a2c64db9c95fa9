import { describe, expect, test } from 'vitest';
import type { Font } from '../../../src/renderers/pdf/kerning.ts';
import { kerningIn } from '../../../src/renderers/pdf/kerning.ts';

/** A font of 2000 units whose «AV» is kerned and whose «fi» is one glyph all the same; it notes what it is asked. */
function fontOf(asked: string[]): Font {
  return {
    hasGlyphForCodePoint: () => true,
    unitsPerEm: 2000,
    layout: (text) => {
      asked.push(text);
      const letters = [...text.replace('fi', 'ﬁ')];
      return {
        glyphs: letters.map(() => ({ advanceWidth: 1000 })),
        positions: letters.map((letter, index) => ({
          xAdvance: / A|AV/.test(letter + (letters[index + 1] ?? '')) ? 900 : 1000,
        })),
      };
    },
  };
}

describe('kerning', () => {
  test('is said for each letter before another, in thousandths', () => {
    expect(kerningIn(fontOf([]))([...'AVA'])).toEqual([50, 0]);
    expect(kerningIn(fontOf([]))(['A'])).toEqual([]);
  });

  test('is none where the font joins letters', () => {
    expect(kerningIn(fontOf([]))([...'fin'])).toEqual([0, 0]);
  });

  test('is none after a space', () => {
    expect(kerningIn(fontOf([]))([...' AV'])).toEqual([0, 50]);
  });

  test('is asked for once', () => {
    const asked: string[] = [];
    const kerning = kerningIn(fontOf(asked));
    for (const word of ['AVA', 'AV', 'VA', 'VAV']) kerning([...word]);
    expect(asked).toEqual(['AVA']);
  });
});
