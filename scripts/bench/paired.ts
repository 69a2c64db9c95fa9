import { spawnSync } from 'node:child_process';

export interface Ratio {
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

/** At least this many rounds, so that one noisy moment does not decide. */
const rounds = 21;

/** Whole commands, from start to exit, in turn. */
export function pairedCommands(
  subject: readonly string[],
  yardstick: readonly string[],
  times = rounds,
): Ratio {
  run(subject);
  run(yardstick);
  return summed(Array.from({ length: times }, () => run(subject) / run(yardstick)));
}

/** What a command takes more than another, by the unit it has more of, beside a yardstick. */
export function pairedDifferences(
  more: readonly string[],
  less: readonly string[],
  yardstick: readonly string[],
  units: number,
): Ratio {
  const once = (): number => (run(more) - run(less)) / units / run(yardstick);
  return summed(Array.from({ length: rounds }, once));
}

/** One whole command, in nanoseconds. */
export function run(args: readonly string[]): number {
  // Node 20 parses a certificate bundle at every start where this is set, which hides everything else.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const start = process.hrtime.bigint();
  const { status, signal } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const taken = Number(process.hrtime.bigint() - start);
  if (signal !== null || status === null || status > 1)
    throw new Error(`${args.join(' ')} ended with ${status ?? signal}`);
  return taken;
}

/** Functions in this process, warmed up, in turn. */
export async function pairedFunctions(subject: () => unknown, yardstick: () => unknown): Promise<Ratio> {
  const times = await timesFor(yardstick);
  for (let warm = 0; warm < 12; warm++) {
    await repeat(subject, times);
    await repeat(yardstick, times);
  }
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round++)
    ratios.push((await repeat(subject, times)) / (await repeat(yardstick, times)));
  return summed(ratios);
}

/** Enough repetitions for a round of some ten milliseconds. */
async function timesFor(yardstick: () => unknown): Promise<number> {
  await repeat(yardstick, 3);
  const once = (await repeat(yardstick, 3)) / 3;
  return Math.max(1, Math.min(200, Math.ceil(15e6 / once)));
}

async function repeat(action: () => unknown, times: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let time = 0; time < times; time++) await action();
  return Number(process.hrtime.bigint() - start);
}

function summed(ratios: readonly number[]): Ratio {
  const sorted = ratios.toSorted((one, other) => one - other);
  return { ratio: sorted[Math.floor(sorted.length / 2)] ?? 0, spread: [sorted[0] ?? 0, sorted.at(-1) ?? 0] };
}
