import { fstatSync, writeSync } from 'node:fs';
import { UserError } from '../app/errors.ts';
import type { Sink, Source } from '../app/ports.ts';
import { systemReason } from '../app/system-reason.ts';

const outputs = { out: 1, err: 2 } as const;
type OutputName = keyof typeof outputs;

/**
 * Standard output or error. Node's own stream is used for terminals only, where Windows needs it: creating it costs a
 * seventh of what starting Node does, and a pipe or a file can be written to at once.
 */
export function sinkFor(name: OutputName): Sink {
  const isTerminal = isTerminalAt(outputs[name]);
  return {
    isTerminal,
    width: (isTerminal && streamOf(name).columns) || 80,
    write: isTerminal ? throughStream(name) : directly(name),
  };
}

/** Standard input, looked at only when it is asked for. */
export const standardInput: Source = {
  get isTerminal() {
    return isTerminalAt(0);
  },
  read: async (atMost) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      // no encoding is set
      chunks.push(chunk);
      length += chunk.length;
      if (length >= atMost) break;
    }
    return Buffer.concat(chunks).subarray(0, atMost);
  },
};

/** Only a character device can be a terminal, and `/dev/null` (of major number 1) is none; asking further loads the network modules. */
function isTerminalAt(descriptor: number): boolean {
  try {
    const file = fstatSync(descriptor);
    const isNull = file.rdev >> 8 === 1;
    return file.isCharacterDevice() && !isNull && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false; // closed by whoever started us
  }
}

const streamOf = (name: OutputName): NodeJS.WriteStream => (name === 'out' ? process.stdout : process.stderr);

/** Nobody reading any more is no fault: `plan check | head`. */
function throughStream(name: OutputName): (text: string | Uint8Array) => void {
  const stream = streamOf(name);
  stream.on('error', () => undefined);
  return (text) => void stream.write(text);
}

function directly(name: OutputName): (text: string) => void {
  let write: (text: string) => void = (text) => {
    const bytes = Buffer.from(text);
    const refused = writeAll(outputs[name], bytes);
    if (!refused) return;
    const { code, written } = refused;
    const stream = code === 'EAGAIN' ? throughStream(name) : undefined; // a pipe that does not wait is full
    stream?.(bytes.subarray(written));
    write = stream ?? (() => undefined);
    if (!stream && code !== 'EPIPE' && name === 'out') throw cannotWrite(refused.fault);
  };
  return (text) => write(text);
}

interface Refusal {
  readonly fault: unknown;
  readonly code: string;
  readonly written: number;
}

function writeAll(descriptor: number, bytes: Uint8Array): Refusal | undefined {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    return undefined;
  } catch (fault) {
    return { fault, code: String((fault as NodeJS.ErrnoException).code), written }; // the system's
  }
}

const cannotWrite = (fault: unknown): UserError =>
  new UserError(
    {
      nb: 'Kan ikke skrive resultatet: {reason}.',
      nn: 'Kan ikkje skrive resultatet: {reason}.',
      en: 'Cannot write the result: {reason}.',
    },
    { reason: systemReason(fault) },
    { cause: fault },
  );
