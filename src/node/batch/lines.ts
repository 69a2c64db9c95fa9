import { closeSync, openSync, readSync } from 'node:fs';

/** The lines of a file, one at a time, however long the file is. */
export function* linesIn(file: string): Iterable<string> {
  const descriptor = openSync(file, 'r');
  try {
    yield* linesFrom(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const size = 256 * 1024;
const NEWLINE = 10;

/** Reads by position, so that several may read at once. */
export function* linesFrom(descriptor: number): Iterable<string> {
  const piece = Buffer.allocUnsafe(size);
  let rest: Buffer[] = [];
  let position = 0;
  for (;;) {
    const length = readSync(descriptor, piece, 0, size, position);
    if (length === 0) break;
    position += length;
    let from = 0;
    for (let to = piece.indexOf(NEWLINE, from); to >= 0 && to < length; to = piece.indexOf(NEWLINE, from)) {
      const part = piece.toString('utf8', from, to);
      yield rest.length === 0 ? part : Buffer.concat([...rest, piece.subarray(from, to)]).toString('utf8');
      rest = [];
      from = to + 1;
    }
    if (from < length) rest.push(Buffer.from(piece.subarray(from, length)));
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString('utf8');
}
