import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { afterAll, describe, expect, test } from 'vitest';
import { realRun } from '../helpers/real-run.ts';

const root = mkdtempSync(join(tmpdir(), 'plan-across-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const plan = (municipality: string, name: string, more = ''): string =>
  `version: 1\nmunicipality:\n  number: "${municipality}"\n  name: ${name}\n${more}`;
const passage =
  'Alle som er råka av ei alvorleg hending skal få den same hjelpa uansett kvar ho skjer og kven dei er i kommunen vår i dag';
const person = `contacts:
  - { id: lege, label: Lege, kind: person, name: Kari Fjell, phones: [{ number: "20 00 12 34", kind: work }] }
`;

/** Three plans that show everything that can be found across plans. */
const plans = {
  'a.yaml': plan('4601', 'Bergen', `  host: "4611"\n${person}scope:\n  purpose: ${passage}\n`),
  'b.yaml': plan('4602', 'Kinn', `${person}scope:\n  purpose: ${passage}\n`),
  'c.yaml': plan(
    '4611',
    'Etne',
    '  partners:\n    - { number: "4602", name: Kinn }\nscope:\n  purpose: Teamet i Bergen kommune møter.\n',
  ),
};

const sentences: readonly (readonly [string, RegExp])[] = [
  ['the same person', /The same personal name \(1\) stands in 2 plans/],
  ['the same number', /The same phone number \(1\) stands in 2 plans/],
  ['a host that does not name its partner', /Municipality 4601 gives 4611 as its host/],
  ['a partner that does not know of it', /Municipality 4611 gives 4602 as a partner/],
  ['the name of another municipality', /The text names municipality 4601/],
  ['passages word for word', /Passages shared word for word \(1\) stand in 2 plans/],
];

describe('what is found across plans', async () => {
  const folder = join(root, 'in');
  const out = join(root, 'out');
  mkdirSync(folder);
  for (const [name, content] of Object.entries(plans)) writeFileSync(join(folder, name), content);
  const formats = ['html', 'markdown', 'xlsx', 'json'].flatMap((format) => ['-f', format]);
  const { code } = await realRun(['audit', folder, '-o', out, '--no-cache', ...formats]);
  const [readMe] = await readSheets(new Blob([new Uint8Array(readFileSync(join(out, 'audit.xlsx')))]));
  const told = {
    'index.html': readFileSync(join(out, 'index.html'), 'utf8'),
    'audit.md': readFileSync(join(out, 'audit.md'), 'utf8').replaceAll('\\', ''),
    'audit.xlsx': (readMe?.data ?? []).map((row) => row.join('\t')).join('\n'),
    'audit.json': readFileSync(join(out, 'audit.json'), 'utf8'),
  };

  test('stops nothing', () => expect(code).toBe(0));

  test.each(
    Object.entries(told).flatMap(([file, text]) =>
      sentences.map(([what, said]) => [what, file, said, text] as const),
    ),
  )('%s is told in %s', (_, __, said, text) => expect(said.test(text)).toBe(true));

  test.each(Object.entries(told))('shows no name, number or passage in %s', (_, text) =>
    expect(/Kari Fjell|20 ?00 ?12 ?34|råka av ei alvorleg/.test(text)).toBe(false),
  );
});
