import { closeSync, mkdtempSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../../app/audit/batch.ts';
import { linesFrom } from './lines.ts';

/** This much in memory; what is longer goes to a file that has no name any more once it is open. */
const most = 512 * 1024;

export function spool(): Spool {
  let waiting: string[] = [];
  let length = 0;
  let descriptor: number | undefined;
  const flush = (): void => {
    descriptor ??= openNameless();
    const bytes = Buffer.from(waiting.map((line) => `${line}\n`).join(''));
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    waiting = [];
    length = 0;
  };
  return {
    add: (line) => {
      waiting.push(line);
      length += line.length;
      if (length > most) flush();
    },
    *lines() {
      if (descriptor !== undefined) {
        if (waiting.length > 0) flush();
        yield* linesFrom(descriptor);
      } else yield* waiting;
    },
    close: () => {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
      waiting = [];
    },
  };
}

function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), 'plan-audit-'));
  const file = join(folder, 'spool');
  const descriptor = openSync(file, 'wx+', 0o600);
  if (process.platform !== 'win32') {
    unlinkSync(file);
    rmSync(folder, { recursive: true });
  } else process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return descriptor;
}
