import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The same file whenever it is written: the package stamps it with the time, with random ids and with bookmarks that all
 * bear one number. Gives its texts too, which are compressed in the file.
 */
export function stableFile(
  written: Uint8Array,
  date: string,
): { readonly bytes: Uint8Array; readonly texts: readonly string[] } {
  const parts = Object.entries(unzipSync(written)).sort(([one], [other]) => (one < other ? -1 : 1));
  const ids = new Map<string, string>();
  const texts = parts.map(([name, bytes]) => [name, settled(strFromU8(bytes), date, ids)] as const);
  const files = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
  // Times in a zip have no zone, and neither has this.
  const bytes = zipSync(files, { mtime: '1980-01-01T00:00:00', level: 9 });
  return { bytes, texts: texts.flatMap(([name, text]) => [name, paragraphsApart(text)]) };
}

function settled(text: string, date: string, ids: Map<string, string>): string {
  let [starts, ends] = [0, 0];
  return text
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
    .replace(/\brId[\w-]{12,}/g, (id) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return known;
    })
    .replace(/(<w:bookmarkStart\b[^>]*?w:id=")[^"]*/g, (_, before: string) => `${before}${++starts}`)
    .replace(/(<w:bookmarkEnd\b[^>]*?w:id=")[^"]*/g, (_, before: string) => `${before}${++ends}`);
}

/** Runs of one paragraph are one text; paragraphs are not. */
const paragraphsApart = (xml: string): string => xml.replaceAll('</w:p>', '</w:p>\n');
