/** Every text that can be read out of a finished file: its source, without markup, and, of a PDF, its own strings. */
export function textsIn(bytes: Uint8Array, said: readonly string[] = []): readonly string[] {
  const isPdf = String.fromCharCode(...bytes.subarray(0, 4)) === '%PDF';
  return [
    ...(isPdf ? pdfStrings(latin1(bytes)) : readings(new TextDecoder().decode(bytes))),
    ...said.flatMap(readings),
  ];
}

/** With markup and without, since a tag may stand inside a word and entities in place of letters. */
function readings(source: string): readonly string[] {
  if (!/[<&%]/.test(source)) return [source];
  const close = unescaped(source.replace(/<[^>]*>/g, ''));
  const apart = unescaped(source.replace(/<[^>]*>/g, ' '));
  return [source, unescaped(source), close, apart, decoded(source)];
}

const unescaped = (source: string): string =>
  source.replace(/&(#x?[\da-f]+|\w+);/gi, (entity, name: string) => {
    if (name.startsWith('#'))
      return fromCode(Number(name.replace('#x', '0x').replace('#X', '0x').replace('#', '')));
    return named[name] ?? entity;
  });

const fromCode = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Addresses as they are meant. */
function decoded(source: string): string {
  return source.replace(/(?:%[\da-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code; // a per cent sign, not a code
    }
  });
}

/** What stands between compressed streams: strings of the file's own structure, and its metadata, which is XML. */
function pdfStrings(file: string): readonly string[] {
  const metadata = file.match(/<\?xpacket[\s\S]*?<\?xpacket end/g) ?? [];
  const outside = file.replace(/\bstream\r?\n[\s\S]*?endstream/g, ' ');
  const literal = [...outside.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)].map(([, text = '']) => pdfText(text));
  const hex = [...outside.matchAll(/<((?:[\da-f]{2})+)>/gi)].map(([, code = '']) => pdfText(fromHex(code)));
  return [...metadata.map(utf8).flatMap(readings), ...literal, ...hex];
}

/** A string of a PDF: escapes undone, UTF-16 where it says so. */
function pdfText(written: string): string {
  const bytes = written.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return bytes
    .slice(2)
    .replace(/([\s\S])([\s\S])/g, (_, high: string, low: string) =>
      String.fromCharCode(high.charCodeAt(0) * 256 + low.charCodeAt(0)),
    );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

const fromHex = (code: string): string =>
  (code.match(/../g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join('');

/** A character for each byte. The decoder called latin1 gives other characters for some. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

const utf8 = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
