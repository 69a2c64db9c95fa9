import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sample, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compiledTemplates } from '../../scripts/build/compiled-templates.ts';
import type { Block, Inline } from '../../src/document/block.ts';
import type { PlanDocument } from '../../src/document/document.ts';
import html from '../../src/renderers/html/html.ts';
import { documentOf, everyBlock, heading, paragraph, sectionOf } from '../helpers/documents.ts';
import type { Page } from '../helpers/page.ts';
import { attributeOf, classOf, elementsIn, readPage, textOf } from '../helpers/page.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';

const sourceOf = async (document: PlanDocument): Promise<string> =>
  new TextDecoder().decode((await html.render(document, rendererAssets)).bytes);

const pageOf = async (document: PlanDocument): Promise<Page> => readPage(await sourceOf(document));

const pageWith = (...blocks: readonly Block[]): Promise<Page> =>
  pageOf(documentOf([sectionOf('chapter', 'Kapittel', ...blocks)]));

const says = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the page', () => {
  test('names its language and its title', async () => {
    const page = await pageOf(everyBlock);
    expect(attributeOf(page.one('html'), 'lang')).toBe('nb');
    expect(textOf(page.one('title'))).toBe('Plan for psykososial oppfølging – Fjellvik kommune');
  });

  test('has one of each landmark, in order, and begins with a link past the contents', async () => {
    const page = await pageOf(everyBlock);
    const landmarks = page.all('header', 'nav', 'main', 'footer').map(({ tagName }) => tagName);
    expect(landmarks).toEqual(['header', 'nav', 'main', 'footer']);
    const [first] = elementsIn(page.one('body'));
    expect(first && [textOf(first), attributeOf(first, 'href')]).toEqual(['Hopp til innholdet', '#_main']);
  });

  test('says its edition on the cover and at its foot, and the band above all', async () => {
    const page = await pageOf(everyBlock);
    expect(textOf(page.one('header'))).toMatch(/^\s*Utkast: ikke vedtatt/);
    expect(textOf(page.one('header'))).toContain('UtgaveIntern');
    expect(textOf(page.one('footer'))).toContain('intern utgave');
  });

  test('has no band when the plan is in force', async () => {
    expect((await pageWith()).elements.filter((element) => classOf(element) === 'band')).toEqual([]);
  });

  test.each([
    ['internal', 1],
    ['public', 0],
  ] as const)('of the %s edition asks search engines to stay away %i times', async (edition, times) => {
    const metas = (
      await pageOf({ ...everyBlock, edition, ...(edition === 'internal' && { confidential: true }) })
    ).all('meta');
    expect(metas.filter((meta) => attributeOf(meta, 'content') === 'noindex')).toHaveLength(times);
  });

  test('lists every chapter and every anchored section in its contents', async () => {
    const page = await pageOf(everyBlock);
    const entries = elementsIn(page.one('nav')).filter(({ tagName }) => tagName === 'a');
    expect(entries.map((entry) => attributeOf(entry, 'href'))).toEqual([
      '#purpose',
      '#words',
      '#alerting',
      '#cards',
      '#contacts',
      '#revision',
    ]);
  });

  test('skips no level of heading', async () => {
    const levels = (await pageOf(everyBlock))
      .all('h1', 'h2', 'h3', 'h4')
      .map(({ tagName }) => Number(tagName[1]));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(levels[0]).toBe(1);
    expect(jumps).toEqual([]);
  });

  test('gives each name once, and every reference inside it leads somewhere', async () => {
    const page = await pageOf(everyBlock);
    const ids = page.elements.flatMap((element) => attributeOf(element, 'id') ?? []);
    const pointers = page.elements.flatMap((element) => [
      ...(attributeOf(element, 'href')
        ?.match(/^#(.+)/)
        ?.slice(1) ?? []),
      ...(attributeOf(element, 'aria-labelledby')?.split(' ') ?? []),
    ]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(pointers.filter((pointer) => !ids.includes(pointer))).toEqual([]);
  });

  test('allows its own style sheet and script and nothing else', async () => {
    const page = await pageOf(everyBlock);
    const policy = page
      .all('meta')
      .find((meta) => attributeOf(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attributeOf(policy, 'content')?.split('; ')).toEqual([
      "default-src 'none'",
      `style-src '${says(textOf(page.one('style')))}'`,
      `script-src '${says(textOf(page.one('script')))}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('fetches nothing, and has no styles or handlers that its policy would stop', async () => {
    const page = await pageOf(everyBlock);
    const fetching = page.all(
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'audio',
      'video',
      'source',
      'base',
      'use',
    );
    const attributes = page.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(fetching).toEqual([]);
    expect(attributes.filter((name) => name === 'style' || name === 'src' || name.startsWith('on'))).toEqual(
      [],
    );
    expect(textOf(page.one('style'))).not.toMatch(/url\(|@import|https?:/);
  });

  test('is the same to the byte when it is made again', async () => {
    expect(await sourceOf(everyBlock)).toBe(await sourceOf(everyBlock));
  });

  test('is the same to the byte from the built product, which has no compiler in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'html-'));
    try {
      const outfile = join(folder, 'html.mjs');
      await build({
        entryPoints: ['src/renderers/html/html.ts'],
        outfile,
        bundle: true,
        format: 'esm',
        platform: 'node',
        plugins: [compiledTemplates()],
      });
      const { default: built } = await import(pathToFileURL(outfile).href);
      expect(new TextDecoder().decode((await built.render(everyBlock, rendererAssets)).bytes)).toBe(
        await sourceOf(everyBlock),
      );
      expect(await readFile(outfile, 'utf8')).not.toContain('Parse error on line');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a block', () => {
  test('of headings keeps its level and its anchor', async () => {
    const page = await pageWith(heading(3, 'Med anker', 'here'), heading(4, 'Uten anker'));
    expect(page.all('h3', 'h4').map((one) => [one.tagName, attributeOf(one, 'id'), textOf(one)])).toEqual([
      ['h3', 'here', 'Med anker'],
      ['h4', undefined, 'Uten anker'],
    ]);
  });

  test('of running text keeps emphasis, links and references', async () => {
    const page = await pageWith(
      paragraph('Les ', { strong: ['alt ', { emphasis: ['nøye'] }] }, ' i ', {
        reference: 'chapter',
        text: 'kapitlet',
      }),
      paragraph({ link: 'https://eksempel.no/a b|c', text: 'her' }, ' eller ', {
        link: 'tel:+47 20 00 12 34',
        text: '20 00 12 34',
      }),
    );
    const main = elementsIn(page.one('main'));
    const markup = main.filter(({ tagName }) => ['strong', 'em', 'a'].includes(tagName));
    expect(markup.map((one) => [one.tagName, attributeOf(one, 'href'), classOf(one), textOf(one)])).toEqual([
      ['strong', undefined, '', 'alt nøye'],
      ['em', undefined, '', 'nøye'],
      ['a', '#chapter', '', 'kapitlet'],
      ['a', 'https://eksempel.no/a%20b%7Cc', 'web', 'her'],
      ['a', 'tel:+4720001234', 'phone', '20 00 12 34'],
    ]);
    expect(textOf(page.one('main'))).toContain('Les alt nøye i kapitlet\nher eller 20 00 12 34\n');
  });

  test.each<[string, Inline]>([
    ['a script', { link: 'javascript:alert(1)', text: 'trykk her' }],
    ['a file', { link: 'file:///etc/passwd', text: 'trykk her' }],
    ['no address', { link: 'ikke en adresse', text: 'trykk her' }],
    ['a place that is not in this edition', { reference: 'elsewhere', text: 'trykk her' }],
  ])('that links to %s says the words only', async (_, inline) => {
    const page = await pageWith(paragraph(inline));
    expect(elementsIn(page.one('main')).filter(({ tagName }) => tagName === 'a')).toEqual([]);
    expect(textOf(page.one('main'))).toContain('trykk her');
  });

  test('of a list nests, and keeps what follows the first paragraph of an item', async () => {
    const page = await pageWith({
      kind: 'list',
      ordered: true,
      items: [
        [paragraph('Først'), { kind: 'list', ordered: false, items: [[paragraph('Under')]] }],
        [paragraph('Så'), paragraph('og mer')],
        [{ kind: 'notice', tone: 'note', text: 'Bare en merknad' }],
      ],
    });
    const parts = elementsIn(page.one('main')).filter(({ tagName }) => /^(ol|ul|li|p)$/.test(tagName));
    expect(parts.map((one) => `${one.tagName} ${textOf(one).trim().split('\n')[0]}`)).toEqual([
      'ol Først',
      'li Først',
      'ul Under',
      'li Under',
      'li Så',
      'p og mer',
      'li Bare en merknad',
      'p Bare en merknad',
    ]);
  });

  const table = {
    kind: 'table',
    caption: 'Vakter',
    head: ['Hvem', 'Når', 'Telefon'],
    rowHeaders: true,
    rows: [[['Legevakta'], ['Hele døgnet'], []]],
  } as const;

  test('of a table has a caption, and every header says what it heads', async () => {
    const page = await pageWith(table);
    expect(textOf(page.one('caption'))).toBe('Vakter');
    expect(page.all('th', 'td').map((cell) => [attributeOf(cell, 'scope'), textOf(cell)])).toEqual([
      ['col', 'Hvem'],
      ['col', 'Når'],
      ['col', 'Telefon'],
      ['row', 'Legevakta'],
      [undefined, 'Hele døgnet'],
      [undefined, ''],
    ]);
  });

  test.each([
    [3, ['Hvem', 'Når', 'Telefon'], 1],
    [2, ['Hvem', 'Når'], 0],
  ])(
    'of a table of %i columns can be scrolled by keyboard only where it may be too wide',
    async (_, head, groups) => {
      const page = await pageWith({ ...table, head, rows: [head.map((word) => [word])] });
      const scrolled = page.all('div').filter((element) => classOf(element) === 'table wide');
      expect(scrolled).toHaveLength(groups);
      expect(scrolled.every((one) => attributeOf(one, 'tabindex') === '0')).toBe(true);
    },
  );

  test('of a table of cards says in each cell which column it stands in', async () => {
    const page = await pageWith({ ...table, cards: true });
    expect(classOf(page.one('table'))).toBe('cards');
    expect(page.all('td').map((cell) => attributeOf(cell, 'data-label'))).toEqual(['Når', 'Telefon']);
  });

  test('of a table without row headers has none', async () => {
    const page = await pageWith({ ...table, rowHeaders: false });
    expect(page.all('td')).toHaveLength(3);
  });

  test('of facts is a named list of terms', async () => {
    const page = await pageWith({
      kind: 'facts',
      caption: 'Ord',
      facts: [['rammet', ['den som er utsatt']]],
    });
    const group = page.all('div').find((element) => classOf(element) === 'facts');
    expect(
      textOf(page.byId(group ? (attributeOf(group, 'aria-labelledby') ?? '') : '') ?? page.one('title')),
    ).toBe('Ord');
    const terms = elementsIn(page.one('main')).filter(({ tagName }) => /^d[td]$/.test(tagName));
    expect(terms.map((one) => [one.tagName, textOf(one)])).toEqual([
      ['dt', 'rammet'],
      ['dd', 'den som er utsatt'],
    ]);
  });

  test('of a card is an article with its own heading', async () => {
    const page = await pageWith({ kind: 'card', title: 'Teamleder', body: [paragraph('Ring.')] });
    expect(elementsIn(page.one('article')).map((one) => [one.tagName, textOf(one)])).toEqual([
      ['h3', 'Teamleder'],
      ['p', 'Ring.'],
    ]);
  });

  test.each(['draft', 'expired', 'gap', 'note'] as const)('of a notice shows its tone, %s', async (tone) => {
    const page = await pageWith({ kind: 'notice', tone, text: 'Merk' });
    const notice = elementsIn(page.one('main')).find(({ tagName }) => tagName === 'p');
    expect(notice && [classOf(notice), attributeOf(notice, 'role'), textOf(notice)]).toEqual([
      `notice ${tone}`,
      'note',
      'Merk',
    ]);
  });

  test('of a figure is drawn, described and told again as text that is open', async () => {
    const page = await pageWith({
      kind: 'figure',
      caption: 'Varslingsveien',
      alt: 'Legevakta varsler lederen',
      figure: {
        width: 200,
        height: 40,
        shapes: [
          {
            shape: 'box',
            x: 0,
            y: 0,
            width: 80,
            height: 40,
            tone: 'accent',
            lines: ['Legevakta', '20 00 12 34'],
          },
          {
            shape: 'line',
            points: [
              [80, 20],
              [120, 20],
            ],
            arrow: true,
            dashed: true,
          },
          {
            shape: 'box',
            x: 120,
            y: 0,
            width: 80,
            height: 40,
            tone: 'muted',
            lines: ['En leder med en lang tittel'],
          },
        ],
      },
      sameAsText: [paragraph('Legevakta varsler lederen.')],
    });
    const drawing = page.one('svg');
    expect(attributeOf(drawing, 'viewBox')).toBe('-1 -1 202 42');
    expect(attributeOf(drawing, 'aria-label')).toBe('Legevakta varsler lederen');
    expect(page.all('g').map(classOf)).toEqual(['box accent', 'box muted']);
    expect(page.all('path').map((path) => [classOf(path), attributeOf(path, 'd')])).toEqual([
      ['line dashed', 'M80 20L120 20'],
      ['arrow', 'M120 20L114 17L114 23Z'],
    ]);
    expect(page.all('text').map((text) => [textOf(text), attributeOf(text, 'textLength')])).toEqual([
      ['Legevakta', undefined],
      ['20 00 12 34', undefined],
      ['En leder med en lang tittel', '68'],
    ]);
    expect(attributeOf(page.one('details'), 'open')).toBe('');
    expect(textOf(page.one('details')).trim()).toBe('Det samme som tekst\nLegevakta varsler lederen.');
  });

  test('of a page break shows nothing', async () => {
    const page = await pageWith({ kind: 'page-break' });
    expect(elementsIn(page.one('main')).map(classOf)).toEqual(['', '', 'page-break']);
  });
});

describe('text', () => {
  const hostile = `<script>alert("1")</script> {{title}} {{{words}}} ' " & --> ]]> \${x} </style> </title>`;

  test('is shown as it stands wherever it stands', async () => {
    const page = await pageOf({
      ...documentOf([
        sectionOf(
          'chapter',
          hostile,
          heading(3, hostile, 'part'),
          paragraph(hostile, { strong: [hostile] }, { link: 'https://eksempel.no/', text: hostile }),
          {
            kind: 'table',
            caption: hostile,
            head: [hostile],
            rowHeaders: false,
            rows: [[[hostile]]],
            cards: true,
          },
          { kind: 'facts', caption: hostile, facts: [[hostile, [hostile]]] },
          { kind: 'card', title: hostile, body: [] },
          { kind: 'notice', tone: 'gap', text: hostile },
        ),
      ]),
      title: hostile,
      subtitle: hostile,
      publisher: hostile,
      footer: hostile,
      band: hostile,
      cover: [[hostile, hostile]],
    });
    expect(page.all('script', 'style')).toHaveLength(2);
    const marked = /^(h1|h2|h3|p|strong|a|caption|th|td|dt|dd)$/;
    const words = [...elementsIn(page.one('header')), ...elementsIn(page.one('main'))];
    const said = words.filter(({ tagName }) => marked.test(tagName)).map(textOf);
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((text) => text.replaceAll(hostile, '') !== '')).toEqual([]);
    expect(textOf(page.one('title'))).toBe(`${hostile} – ${hostile}`);
    expect(attributeOf(page.one('td'), 'data-label')).toBe(hostile);
  });

  test('cannot leave the margins of the printed page', async () => {
    const page = await pageOf({ ...everyBlock, footer: '"}</style>\\', band: '";}*{display:none' });
    expect(textOf(page.one('style'))).toContain(
      '@top-left{content:"\\22 \\3b \\7d \\2a \\7b display\\3a none"}@bottom-left{content:"\\22 \\7d \\3c \\2f style\\3e \\5c "}',
    );
    expect(textOf(page.one('style'))).toContain('content:"side " counter(page) " av " counter(pages)');
  });

  test('loses characters that no page may hold or that hide its order, and is composed', async () => {
    const page = await pageWith(
      paragraph('a\u0000b\u0007c\u0085d\u202ee\ufffff, e\u0301n, ‹čđŋšŧž›, 1\u00a02\u00ad3'),
    );
    expect(textOf(page.one('main')).trim().split('\n').at(-1)).toBe('abcdef, én, ‹čđŋšŧž›, 1\u00a02\u00ad3');
  });

  test('of any script is read back as it was written', async () => {
    const texts = sample(string({ unit: 'grapheme', minLength: 1 }), { seed: 1, numRuns: 300 });
    const page = await pageWith(...texts.map((text) => paragraph(text)));
    const paragraphs = elementsIn(page.one('main')).filter(({ tagName }) => tagName === 'p');
    expect(paragraphs.map(textOf)).toEqual(texts.map((text) => text.normalize('NFC')));
  });
});

describe('colours', () => {
  const onTop = [
    ['ink', ['paper', 'tint', 'pale']],
    ['muted', ['paper', 'tint', 'pale']],
    ['accent', ['paper', 'tint', 'pale']],
    ['on-cover', ['cover']],
    ['warning', ['warning-tint']],
    ['alert', ['alert-tint']],
  ] as const;
  const pairs = onTop.flatMap(([text, papers]) => papers.map((paper) => [text, paper] as const));

  test.each(['light', 'dark'])('of text stand out from what is behind them in %s', async (mode) => {
    const [light = '', dark = ''] =
      (await readFile('templates/html/page.css', 'utf8')).match(/:root \{[^}]*\}/g) ?? [];
    const colours = new Map(
      [...(mode === 'light' ? light : dark).matchAll(/--([\w-]+): (#\w{6})/g)].map(([, name, colour]) => [
        name,
        colour,
      ]),
    );
    const weak = pairs.filter(
      ([text, paper]) => contrast(colours.get(text) ?? '', colours.get(paper) ?? '') < 7 || colours.size < 16,
    );
    expect(weak).toEqual([]);
  });

  /** As WCAG 2 counts it. */
  function contrast(one: string, other: string): number {
    const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  }

  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\w\w/g) ?? []).map((part) => {
      const share = Number.parseInt(part, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
});
