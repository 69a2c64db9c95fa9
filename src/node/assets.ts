import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../app/ports.ts';

/** Two folders up both from this file and from the bundle in `dist/cli`. */
const packageRoot = join(import.meta.dirname, '..', '..');

export const assets: Assets = {
  text: (name) => readFileSync(join(packageRoot, name), 'utf8'),
  bytes: (name) => readFileSync(join(packageRoot, name)),
};
