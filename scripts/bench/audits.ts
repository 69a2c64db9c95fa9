import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyPlans } from './many-plans.ts';
import type { Ratio } from './paired.ts';
import { pairedCommands } from './paired.ts';
import type { Row } from './rows.ts';

/** Made once and kept: a hundred thousand plans take a while to write. */
const kept = join(tmpdir(), 'plan-bench-many');

/** `BENCH_SCALE=0.1` measures a tenth of the plans. */
const scale = Number(process.env['BENCH_SCALE'] ?? 1);

/** What auditing many plans costs: rows 11 to 15. The large ones take long, and are asked for: `npm run bench -- --audits`. */
export function auditRows(): readonly Row[] {
  const large = process.argv.includes('--audits');
  return [
    {
      row: '11',
      what: 'audit of 357 plans, `-f json --no-cache` ÷ `node -e 0`',
      must: 40,
      aim: 15,
      measure: () => pairedCommands(audit(plansIn(357), '--no-cache'), ['-e', '0'], 5),
    },
    {
      row: '12',
      what: 'audit of 10,000, `-f json --no-cache` ÷ reading and hashing the same files',
      must: 40,
      aim: 14,
      measure: () => (large ? overHashing('--no-cache') : undefined),
    },
    {
      row: '13',
      what: 'two workers ÷ one, at 10,000, `-f json --no-cache`',
      must: 0.7,
      aim: 0.6,
      measure: () => (large ? twoOverOne() : undefined),
    },
    {
      row: '14',
      what: 'unchanged audit of 10,000, `-f json` ÷ reading and hashing',
      must: 1.6,
      aim: 1.3,
      measure: () => (large ? overHashing() : undefined),
    },
    {
      row: '15',
      what: 'peak memory of an audit, one worker, `-f json --no-cache`: 100,000 ÷ 500 plans',
      must: 1.4,
      aim: 1.2,
      measure: () => (large ? memory() : undefined),
    },
  ];
}

function plansIn(count: number): string {
  const folder = join(kept, String(count));
  mkdirSync(folder, { recursive: true });
  return manyPlans(folder, count);
}

const audit = (folder: string, ...more: readonly string[]): readonly string[] => [
  'bin/plan.js',
  'audit',
  folder,
  '--as-of',
  '2026-11-22',
  '-f',
  'json',
  '-o',
  mkdtempSync(join(tmpdir(), 'plan-bench-out-')),
  ...more,
];

const many = (): string => plansIn(Math.round(10_000 * scale));

const overHashing = (...flags: readonly string[]): Ratio =>
  pairedCommands(audit(many(), ...flags), [hashing(), many()], 3);

const twoOverOne = (): Ratio =>
  pairedCommands(audit(many(), '--no-cache', '--jobs', '2'), audit(many(), '--no-cache', '--jobs', '1'), 3);

function memory(): Ratio {
  const peaks = [100_000 * scale, 500].map((count) =>
    peakOf(audit(plansIn(Math.round(count)), '--jobs', '1', '--no-cache')),
  );
  const ratio = (peaks[0] ?? 0) / (peaks[1] ?? 1);
  return { ratio, spread: [ratio, ratio] };
}

/** The most memory a command had, as it says itself when it ends. */
function peakOf(command: readonly string[]): number {
  const teller = join(mkdtempSync(join(tmpdir(), 'plan-bench-')), 'peak.cjs');
  writeFileSync(
    teller,
    "process.on('exit', () => require('node:fs').writeSync(2, 'peak ' + process.resourceUsage().maxRSS + '\\n'));",
  );
  const { stderr } = spawnSync(process.execPath, ['-r', teller, ...command], { encoding: 'utf8' });
  return Number(/peak (\d+)/.exec(stderr)?.[1]);
}

/** The yardstick: every file below a folder, read and hashed, and nothing more. */
function hashing(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'plan-bench-')), 'hash.cjs');
  writeFileSync(
    file,
    `const { readdirSync, readFileSync } = require('node:fs');
const { createHash } = require('node:crypto');
const folder = process.argv[2];
for (const name of readdirSync(folder, { recursive: true }))
  if (name.endsWith('.yaml')) createHash('sha256').update(readFileSync(folder + '/' + name)).digest('hex');`,
  );
  return file;
}
