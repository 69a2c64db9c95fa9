import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'docs/pictures';
const pictures = readdirSync(folder);
const shown = [...readFileSync('README.md', 'utf8').matchAll(/<img src="([^"]+)"[^>]*? alt="([^"]*)"/g)];

test('the pictures are small, and together at most 400 kB', () => {
  const sizes = pictures.map((name) => statSync(join(folder, name)).size);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
});

test('README shows every picture, and none that is not there', () => {
  const paths = shown.map(([, path]) => path ?? '');
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(pictures.map((name) => `${folder}/${name}`).filter((path) => !paths.includes(path))).toEqual([]);
  expect(pictures.length).toBeGreaterThanOrEqual(8);
});

test.each(shown.map(([, path = '', alt = '']) => [path, alt]))('%s is told in words', (_, alt) => {
  expect(alt.length).toBeGreaterThan(40);
});
