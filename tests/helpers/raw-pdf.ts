import { inflateSync } from 'node:zlib';

/** The objects of a PDF of ours by their number, as they are written. */
export function objectsIn(bytes: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, number, object]) => [
      Number(number),
      object ?? '',
    ]),
  );
}

/** What is drawn, page by page, as operators. */
export const drawnIn = (bytes: Uint8Array): readonly string[] =>
  [...objectsIn(bytes).values()].flatMap((object) => {
    const stream = /^<<[^>]*\/FlateDecode[^>]*>>\nstream\n([\s\S]*)\nendstream$/.exec(object)?.[1];
    const drawn = stream === undefined ? '' : inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    return drawn.includes(' Tf ') ? [drawn] : [];
  });
