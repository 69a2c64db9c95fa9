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
process.exitCode = all.some((one) => isBeyond(one, one.must)) ? 1 : 0;

function table(rows: readonly Measured[]): string {
  const lines = rows.map((one) => {
    const { row, what, ratio, spread, must, aim } = one;
    const told = ratio === undefined ? 'not yet' : ratio.toFixed(2);
    const between = spread ? spread.map((one) => one.toFixed(2)).join('–') : '';
    return `| ${row} | ${what} | ${told} | ${between} | ${must} | ${aim} | ${judged(one)} |`;
  });
  return [
    '| # | what | median ratio | min–max | must | aim | |',
    '|---|---|--:|--:|--:|--:|---|',
    ...lines,
  ].join('\n');
}

function judged(one: Measured): string {
  if (one.ratio === undefined) return '';
  if (isBeyond(one, one.must)) return 'over the limit';
  return isBeyond(one, one.aim) ? 'within' : 'at the aim';
}

function isBeyond({ ratio, atLeast }: Measured, limit: number): boolean {
  if (ratio === undefined) return false;
  return atLeast ? ratio < limit : ratio > limit;
}
