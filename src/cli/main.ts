import type { ExitCode } from '../app/exit-code.ts';
import { exitCodeOf } from '../app/exit-code.ts';
import type { Environment } from '../app/ports.ts';
import { tellFailure } from './failure.ts';
import { runProgram } from './program.ts';
import { readerLanguage } from './reader-language.ts';
import { styleFor } from './style.ts';

/** Runs one command line and gives the exit code. The only place where anything thrown is caught. */
export async function main(argv: readonly string[], environment: Environment): Promise<ExitCode> {
  const { out, err, variables } = environment;
  const reader = readerLanguage(argv, variables);
  const coloured = !argv.includes('--no-color');
  const style = { out: styleFor(out, variables, coloured), err: styleFor(err, variables, coloured) };
  try {
    return exitCodeOf([await runProgram(argv, { environment, reader, style })]);
  } catch (thrown) {
    const debug = argv.includes('--debug');
    return exitCodeOf([tellFailure(thrown, { environment, reader, style: style.err, debug })]);
  }
}
