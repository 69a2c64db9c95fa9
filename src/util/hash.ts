import { createRequire } from 'node:module';

/** The sha256 of the pieces one after the other, in hexadecimal. */
export function sha256(pieces: readonly (string | Uint8Array)[]): string {
  const [only, ...others] = pieces;
  if (only !== undefined && others.length === 0) return crypto().hash('sha256', only, 'hex');
  const hash = crypto().createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** The sha256 of what is added piece by piece. */
export function hashing(): { readonly add: (piece: string) => void; readonly result: () => string } {
  const hash = crypto().createHash('sha256');
  return { add: (piece) => hash.update(piece), result: () => hash.digest('hex') };
}

/** The sha256 of a text, as a content security policy writes it. */
export const sha256Base64 = (text: string): string =>
  crypto().createHash('sha256').update(text).digest('base64');

/** Loaded when first asked for: it costs a sixth of Node's own start, and most runs need no hash. */
function crypto(): Crypto {
  loaded ??= createRequire('file:///')('node:crypto') as Crypto; // what the module is
  return loaded;
}

let loaded: Crypto | undefined;
type Crypto = typeof import('node:crypto');

/** A UUID that follows from a name (RFC 9562, version 5): the same name, the same UUID. */
export function uuidOf(...name: readonly string[]): string {
  const hash = crypto().createHash('sha1').update(namespace, 'hex').update(name.join('\0')).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Made once, at random, for the names that are ours. */
const namespace = '3f6c1e0a9b7d4c5288e1d2a47b90f6c3';
