import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Sink } from '../ports.ts';
import type { Batch } from './batch.ts';

export interface Progress {
  readonly add: (count: number) => void;
  readonly end: () => void;
}

/** How far it has come, how fast it goes and how long is left, on a terminal; nothing in a pipe. */
export function progressOn(
  err: Sink,
  total: number,
  language: Language,
  batch: Pick<Batch, 'now'>,
): Progress {
  if (!err.isTerminal) return { add: () => undefined, end: () => undefined };
  const start = batch.now();
  let told = start;
  let done = 0;
  const erase = eraseOn(err);
  return {
    add: (count) => {
      done += count;
      const now = batch.now();
      if (now - told < interval) return;
      told = now;
      const rate = (done / (now - start)) * 1000;
      const params = { done, total, rate: Math.round(rate), left: Math.ceil((total - done) / rate) };
      err.write(`${erase}${fill(line, params, { language, showValues: false })}`);
    },
    end: () => {
      if (told > start) err.write(erase);
    },
  };
}

/** Which output is being written, and how many files of it so far: letters take a while. Nothing in a pipe. */
export function writingOn(
  err: Sink,
  language: Language,
): { readonly wrote: (output: string, files: number) => void; readonly end: () => void } {
  if (!err.isTerminal) return { wrote: () => undefined, end: () => undefined };
  const erase = eraseOn(err);
  return {
    wrote: (output, files) => {
      const params = { output: same(output), files };
      err.write(`${erase}${fill(writing, params, { language, showValues: false })}`);
    },
    end: () => err.write(erase),
  };
}

const eraseOn = ({ width }: Sink): string => `\r${' '.repeat(Math.min(width, 80) - 1)}\r`;

const interval = 250;

const writing = {
  nb: 'Skriver {output}: {files} filer',
  nn: 'Skriv {output}: {files} filer',
  en: 'Writing {output}: {files} files',
} as const;

const line = {
  nb: '{done} av {total} planer · {rate} i sekundet · {left} s igjen',
  nn: '{done} av {total} planar · {rate} i sekundet · {left} s igjen',
  en: '{done} of {total} plans · {rate} a second · {left} s left',
} as const;
