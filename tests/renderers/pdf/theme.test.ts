import { expect, test } from 'vitest';
import type { Colour } from '../../../src/renderers/pdf/theme.ts';
import { colours } from '../../../src/renderers/pdf/theme.ts';

/** Every colour of text with every colour it stands on. */
const contrasts: readonly (readonly [text: Colour, paper: Colour])[] = [
  ['ink', 'white'],
  ['ink', 'pale'],
  ['ink', 'tint'],
  ['ink', 'warningTint'],
  ['muted', 'white'],
  ['muted', 'pale'],
  ['accent', 'white'],
  ['accent', 'tint'],
  ['accent', 'pale'],
  ['accent', 'warningTint'],
  ['accent', 'alertTint'],
  ['white', 'accent'],
  ['warning', 'warningTint'],
  ['alert', 'alertTint'],
];

test.each(contrasts)('%s is legible on %s', (text, paper) => {
  expect(contrastOf(text, paper)).toBeGreaterThanOrEqual(4.5);
});

test('the accent is legible to everyone on white', () => {
  expect(contrastOf('accent', 'white')).toBeGreaterThanOrEqual(7);
});

/** WCAG 2.1, contrast ratio. */
function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colours[colour].slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
