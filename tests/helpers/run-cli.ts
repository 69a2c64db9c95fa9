import { main } from '../../src/cli/main.ts';
import type { World } from './fake-environment.ts';
import { fakeEnvironment } from './fake-environment.ts';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

/** Runs one command line in a world in memory: `runCli('check plan.yaml --json', { files: { … } })`. */
export async function runCli(line: string | readonly string[], world: World = {}): Promise<Run> {
  const environment = fakeEnvironment(world);
  const argv = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await main(argv, environment);
  return { code, ...environment.said, written: environment.written };
}
