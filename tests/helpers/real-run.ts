import { main } from '../../src/cli/main.ts';
import { environment } from '../../src/node/environment.ts';

export interface RealRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line on real files, on 22 November 2026. */
export async function realRun(
  argv: readonly string[],
  {
    terminal = false,
    variables = {},
  }: { readonly terminal?: boolean; readonly variables?: Record<string, string> } = {},
): Promise<RealRun> {
  const said = { out: '', err: '' };
  const sink = (name: 'out' | 'err') => ({
    isTerminal: terminal,
    width: 80,
    write: (text: string) => {
      said[name] += text;
    },
  });
  const code = await main([...argv, '--lang', 'en'], {
    ...environment(),
    clock: { today: () => '2026-11-22' },
    endsSoon: () => undefined, // the process of the tests goes on
    out: sink('out'),
    err: sink('err'),
    variables,
  });
  return { code, ...said };
}
