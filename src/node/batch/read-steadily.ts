import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** One buffer for all files: what is read from it is copied out. */
let buffer = Buffer.allocUnsafe(256 * 1024);

/** Reads a file between two looks at its size and time. Three tries, for somebody may be saving it. */
export function readSteadily(path: string, atMost: number): Uint8Array | undefined {
  if (!statSync(path).isFile()) throw notAFile(path);
  for (let attempt = 0; attempt < 3; attempt++) {
    const descriptor = openSync(path, 'r');
    try {
      const before = fstatSync(descriptor);
      const length = readInto(descriptor, Math.min(before.size + 1, atMost));
      const after = fstatSync(descriptor);
      const isSteady = before.size === after.size && before.mtimeMs === after.mtimeMs;
      if (isSteady && length === Math.min(before.size, atMost))
        return Uint8Array.prototype.slice.call(buffer, 0, length);
    } finally {
      closeSync(descriptor);
    }
  }
  return undefined;
}

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

/** A pipe would wait for ever. */
const notAFile = (path: string): Error =>
  Object.assign(new Error('not a file'), { code: 'EINVAL', syscall: 'read', path });
