import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run bench -- --peers` puts what we are measured beside; never a dependency of the project. */
const folder = join('node_modules', '.cache', 'bench-peers');

const peers = {
  typst: '@myriaddreamin/typst-ts-node-compiler@0.7.0',
  spectral: '@stoplight/spectral-cli@6.16.0',
  redocly: '@redocly/cli@2.77.0',
} as const;

/** The folder a peer stands in; undefined where it has not been asked for. */
export function peer(name: keyof typeof peers): string | undefined {
  const wanted = peers[name];
  const installed = join(folder, 'node_modules', wanted.slice(0, wanted.lastIndexOf('@')));
  if (!existsSync(installed) && process.argv.includes('--peers')) install(wanted);
  return existsSync(installed) ? installed : undefined;
}

function install(wanted: string): void {
  mkdirSync(folder, { recursive: true });
  spawnSync('npm', ['install', '--ignore-scripts', '--prefix', folder, wanted], { stdio: 'inherit' });
}
