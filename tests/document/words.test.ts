import { describe, expect, test } from 'vitest';
import type { Built } from '../helpers/built-documents.ts';
import { documentOfPlan } from '../helpers/built-documents.ts';
import { read } from '../helpers/plans.ts';
import { stringsOf } from '../helpers/strings-of.ts';

/** All that is read in a document of a few lines of plan. */
const textOf = async (text: string, built?: Built): Promise<string> =>
  stringsOf(await documentOfPlan(await read(`version: 1\n${text}`), built)).join('\n');

describe('a reference', () => {
  const people =
    'roles: [{ id: lead, label: Leder, holders: [nurse] }, { id: secret, label: Hemmelig, visibility: internal }]\n' +
    'team: { members: [{ id: nurse, function: Loggfører, name: Kari Moen, profession: Helsesykepleier }, { id: open-place, function: Rådgiver, vacant: true }] }\n' +
    'contacts: [{ id: mayor, label: Ordfører, name: Per Lie }, { id: police }, { id: shop, phones: [{ number: "20001234", kind: function }] }]\n';

  test.each([
    ['lead', 'Leder', 'Leder'],
    ['nurse', 'Kari Moen (helsesykepleier)', 'Loggfører'],
    ['open-place', 'Rådgiver (ubesatt)', 'Rådgiver (ubesatt)'],
    ['mayor', 'Ordfører (Per Lie)', 'Ordfører'],
    ['secret', 'Hemmelig', 'Oppgitt i den interne utgaven'],
    ['shop', 'Kontakt', 'Kontakt'],
    ['red-cross', 'Norges Røde Kors', 'Norges Røde Kors'],
  ])('to %s is told as the one it names, and never as an id', async (id, internal, open) => {
    const plan = `${people}helperCare: { responsible: ${id} }\n`;
    const [inside, outside] = [await textOf(plan), await textOf(plan, { edition: 'public' })];
    expect(inside).toContain(`Ansvarlig: ${internal}`);
    expect(outside).toContain(`Ansvarlig: ${open}`);
    expect(inside + outside).not.toMatch(/open-place|red-cross/);
  });
});

describe('hours', () => {
  test.each([
    ['{ days: [every-day], from: "00:00", to: "24:00" }', 'Alle dager hele døgnet'],
    ['{ days: [monday, friday], from: "08:00", to: "15:30" }', 'Mandag og fredag 08:00–15:30'],
    ['{ days: [weekend], from: "22:00", to: "08:00" }', 'Lørdag og søndag 22:00–08:00 neste dag'],
    ['{ from: "08:00" }', 'Fra 08:00'],
    ['{ days: [sunday], to: "12:00" }', 'Søndag til 12:00'],
  ])('%s', async (window, words) => {
    expect(await textOf(`resourcing: { onCall: { type: rota, hours: [${window}] } }`)).toContain(words);
  });
});

describe('whether the plan is in force', () => {
  const bandOf = async (text: string, asOf: string) =>
    (await documentOfPlan(await read(`version: 1\n${text}`), { asOf })).band;

  test.each([
    ['a draft', 'meta: { status: draft, validUntil: 2020-01-01 }', '2026-11-22', 'UTKAST'],
    ['superseded', 'meta: { status: superseded }', '2026-11-22', 'ERSTATTET'],
    ['past its last day', 'meta: { status: adopted, validUntil: 2026-11-21 }', '2026-11-22', 'UTLØPT'],
    ['on its last day', 'meta: { status: adopted, validUntil: 2026-11-22 }', '2026-11-22', undefined],
    ['not revised in time', 'revision: { interval: P1Y, lastRevised: 2025-11-20 }', '2026-11-22', 'UTLØPT'],
    ['revised in time', 'revision: { interval: P1Y, lastRevised: 2025-11-22 }', '2026-11-22', undefined],
    [
      'adopted too long ago',
      'revision: { interval: P1Y }\ngovernance: { adoption: { date: 2024-01-01 } }',
      '2026-11-22',
      'UTLØPT',
    ],
    ['without any days', 'meta: { status: adopted }', '2026-11-22', undefined],
  ])('%s', async (_, text, asOf, band) => {
    expect(await bandOf(text, asOf)).toBe(band);
  });

  test('is said once, with the day', async () => {
    const text = await textOf('meta: { validUntil: 2026-11-21 }');
    expect(text.match(/Planen gjaldt til 21\. november 2026\./g)).toHaveLength(1);
  });
});

test('prose of several paragraphs is set under its own heading', async () => {
  const document = await documentOfPlan(
    await read('version: 1\nhelperCare: { debriefing: "En.\\n\\n- to\\n- tre", relief: Avløs. }'),
  );
  const blocks = document.sections.find(({ id }) => id === 'helper-care')?.blocks;
  expect(blocks?.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph', 'list']);
});

test('the foot of a page says which plan, which edition, which day, and from which files', async () => {
  const source = await read('version: 1\nmeta: { id: fjellvik, planVersion: "4.1" }');
  const { footer } = await documentOfPlan(source, { edition: 'public' });
  expect(footer).toBe(
    `fjellvik · versjon 4.1 · offentlig utgave · ${source.sha256.slice(0, 8)}\nframstilt 22. november 2026`,
  );
});
