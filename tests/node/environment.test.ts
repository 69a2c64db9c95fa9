import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { environment } from '../../src/node/environment.ts';

test('the world as it is: this version, what the package ships, and the day in Norway', () => {
  const world = environment();
  expect(world.version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(world.assets.text('schemas/report.json')).toBe(readFileSync('schemas/report.json', 'utf8'));
  expect(world.clock.today()).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(world.out.width).toBeGreaterThan(0);
});
