import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastOf, mixed } from '../../src/util/contrast.ts';
import { readSvg } from '../../src/util/svg.ts';

test('the shapes of a logo are read, each with its colour', () => {
  const picture = readSvg(readFileSync('examples/kommunevaapen.svg', 'utf8'));
  expect(picture).toMatchObject({ width: 200, height: 60 });
  expect('paths' in picture && picture.paths.map(({ fill }) => fill)).toEqual([
    '#0b4a57',
    '#ffffff',
    '#9fc6ce',
    '#0b4a57',
    '#0b4a57',
  ]);
});

test.each([
  ['<svg viewBox="0 0 1 1"><script/></svg>', '<script>'],
  ['<svg viewBox="0 0 1 1"><image href="a.png"/></svg>', '<image>'],
  ['<svg viewBox="0 0 1 1"><path d="M0 0" transform="scale(2)"/></svg>', 'transform'],
  ['<svg viewBox="0 0 1 1"><path d="M0 0" fill="url(#a)"/></svg>', 'fill="url(#a)"'],
  ['<svg viewBox="0 0 1 1"><path d="M0 0" stroke="#000"/></svg>', 'stroke'],
  ['<svg><path d="M0 0"/></svg>', 'viewBox'],
])('%s has something that cannot be drawn: %s', (svg, unknown) => {
  expect(readSvg(svg)).toEqual({ unknown });
});

test('contrast is that of WCAG', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
});
