import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that is made from others. */
export interface Artifact {
  readonly path: string;
  readonly content: string;
}

/** In this order, each loaded when the files of the one before it are written, so that a tree without any of them works. */
const stages: readonly (() => Promise<readonly Artifact[]>)[] = [
  async () => (await import('./generate/registries.ts')).registries(),
  async () => (await import('./generate/derived.ts')).derived(),
  async () => (await import('./generate/documents.ts')).documents(),
];

/** Everything that is generated. */
export const artifacts = async (): Promise<readonly Artifact[]> =>
  (await Promise.all(stages.map((stage) => stage()))).flat();

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const stage of stages) writeAll(await stage());

function writeAll(files: readonly Artifact[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
