import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** One buffer for all files: what is kept of it is copied out. */
let buffer = Buffer.allocUnsafe(256 * 1024);

/** The bytes of a file as one moment had them. */
export const readSteadily = (path: string, atMost: number): Uint8Array | undefined =>
  steadily(path, atMost, (content) => Uint8Array.prototype.slice.call(content));

/** The hash of the whole file as one moment had it, without a copy. */
export const hashSteadily = (path: string): string | undefined =>
  steadily(path, Number.MAX_SAFE_INTEGER, (content) => hash('sha256', content, 'hex'));

/** Reads a file between two looks at its size and time. Three tries, for somebody may be saving it. */
function steadily<Taken>(
  path: string,
  atMost: number,
  take: (content: Uint8Array) => Taken,
): Taken | undefined {
  for (let attempt = 0; attempt < 3; attempt++) {
    const descriptor = openSync(path, readNow);
    try {
      const before = fstatSync(descriptor);
      if (!before.isFile()) throw notAFile(path);
      const length = readInto(descriptor, Math.min(before.size + 1, atMost));
      const after = fstatSync(descriptor);
      const isSteady = before.size === after.size && before.mtimeMs === after.mtimeMs;
      if (isSteady && length === Math.min(before.size, atMost)) return take(buffer.subarray(0, length));
    } finally {
      closeSync(descriptor);
    }
  }
  return undefined;
}

/** A pipe would wait for ever for somebody to write. */
const readNow = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readInto(descriptor: number, wanted: number): number {
  if (buffer.length < wanted) buffer = Buffer.allocUnsafe(wanted * 2);
  let length = 0;
  while (length < wanted) {
    const read = readSync(descriptor, buffer, length, wanted - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

const notAFile = (path: string): Error =>
  Object.assign(new Error('not a file'), { code: 'EINVAL', syscall: 'read', path });
