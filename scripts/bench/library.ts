import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { assess, catalogue, readPlan } from '../../src/index.ts';
import type { readYaml } from '../../src/plan/yaml/read-yaml.ts';

/** What is measured in process: the library, as a user of the package gets it, and the reading seam inside it. */
export interface Library {
  readonly readPlan: typeof readPlan;
  readonly assess: typeof assess;
  readonly catalogue: typeof catalogue;
  readonly readYaml: typeof readYaml;
}

const entry = `
export { assess, catalogue, readPlan } from './src/index.ts';
export { readYaml } from './src/plan/yaml/read-yaml.ts';
`;

/** Bundled as it ships: what runs the sources directly wraps every function, which distorts the ratio. */
export async function loadLibrary(): Promise<Library> {
  // In the project, so that what the bundle leaves to be installed is found.
  const folder = mkdtempSync(join('node_modules', '.bench-'));
  const outfile = join(folder, 'library.mjs');
  try {
    await build({
      stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
