import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
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
  const erase = `\r${' '.repeat(Math.min(err.width, 80) - 1)}\r`;
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

const interval = 250;

const line = {
  nb: '{done} av {total} planer · {rate} i sekundet · {left} s igjen',
  nn: '{done} av {total} planar · {rate} i sekundet · {left} s igjen',
  en: '{done} of {total} plans · {rate} a second · {left} s left',
} as const;
