import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { Reviewed } from '../../src/audit/review/judge-answers.ts';
import { realRun } from '../helpers/real-run.ts';

const root = mkdtempSync(join(tmpdir(), 'plan-review-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const plans = join(root, 'in');
const out = join(root, 'out');
const sheetName = 'xl/worksheets/sheet1.xml';

/** The workbook as an audit makes it, changed in its XML as a person changes it on the screen. */
function filledIn(
  ...changes: readonly ((sheet: string, parts: Record<string, Uint8Array>) => string)[]
): string {
  const parts = unzipSync(new Uint8Array(readFileSync(join(out, 'review.xlsx'))));
  let sheet = strFromU8(parts[sheetName] ?? new Uint8Array());
  for (const change of changes) sheet = change(sheet, parts);
  const file = join(mkdtempSync(join(root, 'filled-')), 'review.xlsx');
  writeFileSync(file, zipSync({ ...parts, [sheetName]: strToU8(sheet) }));
  return file;
}

const write =
  (cell: string, text: string) =>
  (sheet: string): string => {
    const found = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(/>|>.*?</c>)`);
    if (!found.test(sheet)) throw new Error(`there is no cell ${cell}`);
    return sheet.replace(found, `<c r="${cell}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
  };

/** The line of a plan copied under itself, as happens when somebody sorts by hand. */
const doubled = (sheet: string): string =>
  sheet.replace(/<row r="3".*?<\/row>/, () =>
    (/<row r="2".*?<\/row>/.exec(sheet)?.[0] ?? '').replaceAll(/r="([A-K]?)2"/g, 'r="$13"'),
  );

async function take(file: string, audit = join(out, 'audit.json')) {
  const output = join(mkdtempSync(join(root, 'taken-')), 'reviews.json');
  const run = await realRun(['audit', 'review', 'import', file, '--previous', audit, '-o', output]);
  const said = (run.out + run.err).replaceAll('\n', ' ');
  if (run.code === 2) return { ...run, said, reviews: [] };
  const { reviews } = JSON.parse(readFileSync(output, 'utf8')) as { reviews: readonly Reviewed[] };
  return { ...run, said, reviews };
}

async function auditInto(folder: string): Promise<void> {
  await realRun(['audit', plans, '-o', folder, '--no-cache', '-f', 'json', '-f', 'review']);
}

describe('review.xlsx, filled in and taken back', async () => {
  mkdirSync(plans);
  const complete = readFileSync('examples/complete.nb.yaml', 'utf8');
  writeFileSync(join(plans, 'a.yaml'), complete);
  writeFileSync(join(plans, 'b.yaml'), readFileSync('examples/sparse.nn.yaml', 'utf8'));
  await auditInto(out);

  test('an accepted and a returned answer count, with who and when', async () => {
    const file = filledIn(
      write('H2', 'accepted'),
      write('J2', 'Rådgiver R'),
      write('K2', '2026-11-22'),
      write('H3', 'Returned '),
      write('I3', 'Skriv hvem som varsler.'),
    );
    const { code, reviews, said } = await take(file);
    expect(code).toBe(0);
    expect(said).toContain('1 accepted, 1 returned, 0 not taken in');
    expect(reviews).toMatchObject([
      { answer: 'accepted', reviewer: 'Rådgiver R', reviewedOn: '2026-11-22' },
      { answer: 'returned', comment: 'Skriv hvem som varsler.' },
    ]);
  });

  test.each([
    ['returned without a comment', [write('H2', 'returned')], 'must have a comment'],
    [
      'of another municipality’s plan',
      [write('A2', 'a-plan-nobody-sent'), write('H2', 'accepted')],
      'not part of this audit',
    ],
    ['to the same question twice', [write('H2', 'accepted'), doubled], 'answered further up'],
    [
      'about a requirement that was edited',
      [write('C2', 'x'), write('H2', 'accepted')],
      'not on this checklist',
    ],
    ['that is neither', [write('H2', 'OK')], 'accepted or returned'],
  ])('an answer %s is refused and named', async (_, changes, expected) => {
    const { code, said } = await take(filledIn(...changes));
    expect([code, said]).toEqual([1, expect.stringContaining(expected)]);
    expect(said).toMatch(/Row [23] has not been taken in/);
  });

  test('a workbook whose headings were edited is refused whole', async () => {
    const { code, said } = await take(filledIn(write('H1', 'svar'), write('H2', 'accepted')));
    expect([code, said]).toEqual([2, expect.stringContaining('columns')]);
  });

  test('answers to a plan that has changed since are refused, whichever audit they are held against', async () => {
    const file = filledIn(write('H2', 'accepted'));
    const later = join(root, 'later');
    for (const name of ['a.yaml', 'b.yaml'])
      writeFileSync(join(plans, name), `${readFileSync(join(plans, name), 'utf8')}\n# changed\n`);
    await auditInto(later);
    const { code, said } = await take(file, join(later, 'audit.json'));
    expect([code, said]).toEqual([1, expect.stringContaining('has changed since')]);
  });

  test('answers from an audit of other plans are refused', async () => {
    const others = join(root, 'others');
    mkdirSync(others);
    writeFileSync(join(others, 'c.yaml'), 'version: 1\nmunicipality: { number: "4601", name: Bergen }\n');
    const away = join(root, 'away');
    await realRun(['audit', others, '-o', away, '--no-cache', '-f', 'json']);
    const { code, said } = await take(filledIn(write('H2', 'accepted')), join(away, 'audit.json'));
    expect([code, said]).toEqual([1, expect.stringContaining('not part of this audit')]);
  });
});
