import { createRequire } from 'node:module';

/** The sha256 of the pieces one after the other, in hexadecimal. */
export function sha256(pieces: readonly (string | Uint8Array)[]): string {
  const hash = crypto().createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** Loaded when first asked for: it costs a sixth of Node's own start, and most runs need no hash. */
const crypto = (): typeof import('node:crypto') => createRequire('file:///')('node:crypto');
