import type { Environment } from '../app/ports.ts';
import { assets } from './assets.ts';
import { files } from './files.ts';
import { osloDate } from './oslo-date.ts';
import { sinkFor, standardInput } from './streams.ts';

/** The world as it is. */
export const environment = (): Environment => ({
  files,
  assets,
  clock: { today: () => osloDate(new Date()) },
  in: standardInput,
  out: sinkFor('out'),
  err: sinkFor('err'),
  variables: process.env,
  version: JSON.parse(assets.text('package.json')).version,
});
