import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Measured } from './bench/rows.ts';
import { measured } from './bench/rows.ts';

/**
 * Speed as ratios within one run: each subject is measured beside its yardstick, round by round, and the median of the
 * per-round ratios is told. Absolute times on a shared machine say little. Exits 1 past a limit. `--rows 6,7` measures these.
 */
const { values } = parseArgs({ options: { rows: { type: 'string' } }, strict: false });
const all = await measured(typeof values.rows === 'string' ? values.rows.split(',') : undefined);
process.stdout.write(`${table(all)}\n`);
mkdirSync('coverage', { recursive: true });
writeFileSync('coverage/bench.json', `${JSON.stringify({ node: process.version, rows: all }, null, 2)}\n`);
process.exitCode = all.some(({ ratio, must }) => ratio !== undefined && ratio > must) ? 1 : 0;

function table(rows: readonly Measured[]): string {
  const lines = rows.map(({ row, what, ratio, spread, must, aim }) => {
    const told = ratio === undefined ? 'not yet' : ratio.toFixed(2);
    const between = spread ? spread.map((one) => one.toFixed(2)).join('–') : '';
    return `| ${row} | ${what} | ${told} | ${between} | ${must} | ${aim} | ${judged(ratio, must, aim)} |`;
  });
  return [
    '| # | what | median ratio | min–max | must | aim | |',
    '|---|---|--:|--:|--:|--:|---|',
    ...lines,
  ].join('\n');
}

function judged(ratio: number | undefined, must: number, aim: number): string {
  if (ratio === undefined) return '';
  if (ratio > must) return 'over the limit';
  return ratio > aim ? 'within' : 'at the aim';
}
