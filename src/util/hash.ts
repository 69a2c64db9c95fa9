import { createRequire } from 'node:module';

/** The sha256 of the pieces one after the other, in hexadecimal. */
export function sha256(pieces: readonly (string | Uint8Array)[]): string {
  const hash = crypto().createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** The sha256 of a text, as a content security policy writes it. */
export const sha256Base64 = (text: string): string =>
  crypto().createHash('sha256').update(text).digest('base64');

/** Loaded when first asked for: it costs a sixth of Node's own start, and most runs need no hash. */
const crypto = (): typeof import('node:crypto') => createRequire('file:///')('node:crypto');
