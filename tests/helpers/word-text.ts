import { strFromU8, unzipSync } from 'fflate';

/** The parts of a file that is a zip of XML, by name: a document of Word, a workbook. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** What stands in a part of a document of Word, in the order it is read. */
export const wordTextIn = (xml: string): string =>
  xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    )
    .replace(/\s+/g, ' ');

/** Those of some texts that a text does not hold, however its lines are broken. */
export const lostIn = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((words) => !text.includes(words.replace(/\s+/g, ' ').trim()));
