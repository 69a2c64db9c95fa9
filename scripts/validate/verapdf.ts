import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Validator } from './validator.ts';

/** veraPDF itself is on no package registry; this package carries it, with every profile, for a purpose of its own. */
const jar = join(
  createRequire(import.meta.url).resolve('@opendataloader/pdf'),
  '../../lib/opendataloader-pdf-cli.jar',
);
const program = join(import.meta.dirname, 'pdf/VeraCheck.java');
const standards = ['ua1', '2a'];

/** PDF/UA-1 and PDF/A-2a, rule by rule. */
export const verapdf: Validator = {
  name: 'veraPDF',
  extension: 'pdf',
  // The program is run from its source, which needs the compiler that comes with a JDK.
  missing: () => (spawnSync('javac', ['-version']).status === 0 ? undefined : 'no JDK'),
  judge: async (files) => {
    const lines = await linesOn(files);
    return files.map((file) => ({ file, faults: faultsOf(lines.filter(([one]) => one === file)) }));
  },
};

type Line = readonly string[];

async function linesOn(files: readonly string[]): Promise<readonly Line[]> {
  const options = ['-XX:+UseSerialGC', '-cp', jar, program];
  const { stdout } = await promisify(execFile)('java', [...options, ...files], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

/** A file that was not judged by both standards has not passed. */
function faultsOf(lines: readonly Line[]): readonly string[] {
  const judged = (standard: string): boolean =>
    lines.some(([, by, rule]) => by === standard && rule === 'judged');
  return [
    ...lines
      .filter(([, , rule]) => rule !== 'judged')
      .map(([, by, rule, count, says, where]) => `${by} ${rule}, ${count} times: ${says} At ${where}`),
    ...standards.filter((standard) => !judged(standard)).map((standard) => `not judged by ${standard}`),
  ];
}
