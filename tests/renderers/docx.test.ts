import { describe, expect, test } from 'vitest';
import docx from '../../src/renderers/docx/docx.ts';
import { documentOfExample } from '../helpers/built-documents.ts';
import { everyBlock } from '../helpers/documents.ts';
import { stringsOf } from '../helpers/strings-of.ts';
import { lostIn, partsOf, wordTextIn } from '../helpers/word-text.ts';

const draft = await documentOfExample('complete.nb.yaml', { edition: 'hearing-draft' });
const { bytes } = await docx.render(draft);
const parts = partsOf(bytes);
const body = parts['word/document.xml'] ?? '';

describe('a draft in Word', () => {
  test('is the same to the byte when it is made twice', async () => {
    const again = await docx.render(draft);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });

  test('says everything the document says', () => {
    expect(lostIn(wordTextIn(body), stringsOf(draft))).toEqual([]);
  });

  test('has chapters as headings, and the head of every table on each of its pages', () => {
    expect(body.match(/<w:pStyle w:val="Heading1"/g)?.length).toBe(draft.sections.length);
    const tables = draft.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(tables.length);
  });

  test('is marked as a draft on every page, and in its language', () => {
    const heads = Object.entries(parts).filter(([name]) => /word\/header\d/.test(name));
    expect(heads.map(([, xml]) => wordTextIn(xml).trim())).toEqual(['HØRINGSUTKAST – ikke vedtatt']);
    expect(parts['word/styles.xml']).toContain('w:val="nb-NO"');
  });

  test('has an id of its own for every bookmark, and leads to none that is not there', () => {
    const ids = [...body.matchAll(/<w:bookmarkStart [^>]*?w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = new Set(
      [...body.matchAll(/<w:bookmarkStart [^>]*?w:name="([^"]+)"/g)].map(([, name]) => name),
    );
    const wanted = [...body.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name);
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  test('takes every kind of block', async () => {
    const { said = [] } = await docx.render(everyBlock);
    expect(said.length).toBeGreaterThan(5);
  });
});
