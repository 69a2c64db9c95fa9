import { describe, expect, test } from 'vitest';
import { everyElement, readPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOfExample, documentOfPlan, exampleSource, sound } from '../helpers/built-documents.ts';
import { faultsIn } from '../helpers/document-faults.ts';
import { locales } from '../helpers/published-fields.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';
import { stringsOf } from '../helpers/strings-of.ts';

const editions = ['alert-card', 'action-cards', 'citizen-page', 'inspection-pack', 'hearing-draft'] as const;

test.each(
  editions.flatMap((edition) =>
    locales.flatMap((locale) => sound.map((example) => [edition, locale, example] as const)),
  ),
)('%s in %s of %s is well formed', async (edition, locale, example) => {
  expect(faultsIn(await documentOfExample(example, { edition, locale }))).toEqual([]);
});

describe('the alert card', () => {
  test('says whom to ring, who answers now, what to ask, what to do and when its numbers were verified', async () => {
    const text = stringsOf(await documentOfExample('complete.nb.yaml', { edition: 'alert-card' }));
    expect(text).toEqual(
      expect.arrayContaining([
        'Ring: Kriseteamets vakttelefon',
        '20\u00a000\u00a011\u00a000',
        'Alle dager 08:00–22:00: Kriseteamets vakttelefon 20\u00a000\u00a011\u00a000',
        'Fjellvik omsorgssenter, døgnbemannet vaktrom: 20\u00a000\u00a011\u00a009',
        'Hva har skjedd, hvor og når?',
        'Numre kontrollert: 22. november 2026',
      ]),
    );
  });

  test('says so where the plan gives it nothing', async () => {
    const text = stringsOf(
      await documentOfExample('sparse.nn.yaml', { edition: 'alert-card', locale: 'nn' }),
    );
    expect(text.filter((words) => words === 'Planen seier det ikkje.').length).toBeGreaterThan(0);
    expect(text).toContain('Nummer kontrollerte: planen seier ikkje når');
  });

  test.each(['A4', 'A6'] as const)(
    'is one page of %s, with the number in 18 points or more',
    async (paper) => {
      const document = { ...(await documentOfExample('complete.nb.yaml', { edition: 'alert-card' })), paper };
      const { pages } = await readPdf((await pdf.render(document, rendererAssets)).bytes);
      expect(pages).toHaveLength(1);
      const sizes = pages.flatMap(({ texts }) => texts).filter(({ text }) => text.trim() === '20 00 11 00');
      expect(Math.max(...sizes.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
    },
  );
});

test.each(['A4', 'A5', 'A6'] as const)(
  'a plan that has expired has its alert card on one page of %s too',
  async (paper) => {
    const built = { edition: 'alert-card', asOf: '2032-01-01' } as const;
    const document = { ...(await documentOfExample('complete.nb.yaml', built)), paper };
    const { pages } = await readPdf((await pdf.render(document, rendererAssets)).bytes);
    expect(pages.map(({ texts }) => texts.some(({ text }) => text.includes('UTLØPT')))).toEqual([true]);
  },
);

describe('the alert card inside the plan', () => {
  test.each([
    ['internal', 'A4', 2],
    ['public', 'A4', 2],
    ['internal', 'A5', 3],
    ['internal', 'Letter', 2],
  ] as const)(
    'is the page after the cover, %s edition on %s, in large type',
    async (edition, paper, place) => {
      const document = { ...(await documentOfExample('complete.nb.yaml', { edition })), paper };
      const { pages } = await readPdf((await pdf.render(document, rendererAssets)).bytes);
      const page = pages[place - 1];
      const headings = everyElement(page?.elements ?? []).filter(({ role }) => role === 'H2');
      expect(headings.map(({ text }) => text)).toEqual(['Varslingskort']);
      const number = page?.texts.find(({ text }) => text.trim() === '20 00 11 00');
      expect(number?.size).toBeGreaterThanOrEqual(18);
      expect(page?.texts.some(({ text }) => text.startsWith('Numre kontrollert'))).toBe(true);
      expect(pages[place]?.texts.some(({ text }) => text.trim() === 'Innhold')).toBe(true);
    },
  );

  test('is left out where the plan has no contact point', async () => {
    const { plan, ...source } = await exampleSource('complete.nb.yaml');
    const { contactPoint: _, ...notification } = plan.notification ?? {};
    const { sections } = await documentOfPlan({ ...source, plan: { ...plan, notification } });
    expect(sections.map(({ id }) => id)).not.toContain('alert-card');
    expect(sections.map(({ id }) => id)).toContain('alerting');
  });
});

test('the page for residents tells what is missing of what was asked for', async () => {
  const complete = stringsOf(await documentOfExample('complete.nb.yaml', { edition: 'citizen-page' }));
  const sparse = stringsOf(await documentOfExample('sparse.nn.yaml', { edition: 'citizen-page' }));
  expect(complete).toContain('Siden har alle opplysningene Helsedirektoratet har bedt kommunene vise.');
  expect(sparse).toEqual(expect.arrayContaining(['legevakten', 'hvilke tjenester og tilbud som finnes']));
});

test('the inspection pack has the judgement, the evidence and the plan without its names', async () => {
  const { sections } = await documentOfExample('complete.nb.yaml', { edition: 'inspection-pack' });
  expect(sections.map(({ id }) => id).slice(0, 4)).toEqual([
    'conformity-summary',
    'crosswalk',
    'conformity-report',
    'evidence',
  ]);
  expect(sections.map(({ id }) => id)).toContain('phases');
});
