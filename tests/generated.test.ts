import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { artifacts } from '../scripts/generate.ts';

test.each(await artifacts())('$path is up to date', ({ path, content }) => {
  const onDisk = existsSync(path) ? readFileSync(path, 'utf8') : 'missing';
  expect(onDisk === content, `${path} is not what it is made from: run npm run generate`).toBe(true);
});
