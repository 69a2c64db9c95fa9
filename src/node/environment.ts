import type { Environment, Git } from '../app/ports.ts';
import { assets } from './assets.ts';
import { changes } from './changes.ts';
import { files } from './files.ts';
import { osloDate } from './oslo-date.ts';
import { sinkFor, standardInput } from './streams.ts';

/** The world as it is. */
export const environment = (): Environment => ({
  files,
  assets,
  changes,
  git,
  clock: { today: () => osloDate(new Date()) },
  in: standardInput,
  out: sinkFor('out'),
  err: sinkFor('err'),
  variables: process.env,
  endsSoon,
  batch: async () => (await import('./batch.ts')).batch,
  runtime: `Node ${process.versions.node}`,
  version: JSON.parse(assets.text('package.json')).version,
});

/** Starting other programs is loaded only by those that ask. */
const git: Git = {
  at: async (...asked) => (await import('./git.ts')).git.at(...asked),
  history: async (...asked) => (await import('./git.ts')).git.history(...asked),
  about: async (...asked) => (await import('./git.ts')).git.about(...asked),
};

/**
 * Keeps V8 from optimising code for a process that is about to end: a quarter of the processor time of checking one plan.
 * After the program is loaded, since its kept code is taken only under the flags it was compiled with.
 */
const endsSoon = async (): Promise<void> => (await import('node:v8')).setFlagsFromString('--no-opt');
