import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { UserError } from '../../src/app/errors.ts';
import { articleOn } from '../../src/app/explain/article.ts';
import { articlesText } from '../../src/app/explain/text.ts';
import type { ExplainRequest } from '../../src/app/explain.ts';
import { explain } from '../../src/app/explain.ts';
import { inGroups } from '../../src/assessment/group.ts';
import type { Obligation } from '../../src/assessment/obligation.ts';
import type { Ground } from '../../src/assessment/requirement.ts';
import { assess } from '../../src/engine/assess.ts';
import { fill } from '../../src/i18n/fill.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readPlan } from '../../src/plan/read.ts';
import { readShape } from '../../src/plan/shape.ts';
import type { Source } from '../../src/reference/source.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { displayWidth } from '../../src/util/columns.ts';
import { schemas } from '../helpers/published-fields.ts';
import { en, nb, nn, plainStyle } from '../helpers/reporter-context.ts';

const ask = (changes: Partial<ExplainRequest> = {}, language: Language = nb): string =>
  explain({
    codes: [],
    all: false,
    format: 'text',
    language,
    schema: schemas[language.base],
    style: plainStyle,
    width: 80,
    version: '0.0.0',
    ...changes,
  });

const first = catalogue.find(({ code }) => code === 'REQ-01') as (typeof catalogue)[number]; // the first of the guide's list
const screen = { language: nb, style: plainStyle, width: 80, version: '' };

describe.each([nb, nn, en])('in $name', (language) => {
  const { base } = language;

  test.each(catalogue)('$code is told in full', (requirement) => {
    const told = ask({ codes: [requirement.code] }, language).replaceAll(/\n {2,4}(?!- )/g, ' ');
    for (const text of ['title', 'asks', 'why', 'pitfall', 'advice', 'forHumans'] as const) {
      expect(told).toContain(requirement[text][base]);
    }
    for (const { citation } of requirement.obligations) expect(told).toContain(citation.where[base]);
    for (const { source } of requirement.citations) expect(told).toContain(source.title[base]);
    expect(told).toContain(requirement.id);
  });

  test('no line is wider than the screen but addresses and YAML, which are not broken', () => {
    const lines = ask({ all: true }, language).split('\n');
    const whole = /^ *http|^ {4,}(- )?(\{ )?[\w-]+: /;
    expect(lines.filter((line) => displayWidth(line) > 80 && !whole.test(line))).toEqual([]);
  });

  test.each([60, 120])('the lines follow a screen of %i columns', (width) => {
    const lines = ask({ all: true, width }, language)
      .split('\n')
      .filter((line) => !/^ {4}[ \w-]+:|^ {6,}|http/.test(line));
    const widest = Math.max(...lines.map(displayWidth));
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 12);
  });

  test('guidance is never called a breach of law, and nothing is scored', () => {
    expect(ask({ all: true }, language).replaceAll(/https?:\S+/g, '')).not.toMatch(
      /lovbr[ou]dd|lovbrot|breach of law|\d ?%/i,
    );
  });

  test('the example in Markdown is YAML with the shape of a plan', () => {
    const blocks = [...ask({ all: true, format: 'markdown' }, language).matchAll(/```yaml\n([\s\S]*?)```/g)];
    expect(blocks).toHaveLength(catalogue.length);
    for (const [, yaml = ''] of blocks) expect(readShape({ version: 1, ...parse(yaml) }).faults).toEqual([]);
  });
});

test.each(catalogue.filter(({ judgedIn }) => !judgedIn))(
  'the example of $code answers at least part of it',
  async (requirement) => {
    const [, yaml = ''] =
      /```yaml\n([\s\S]*?)```/.exec(ask({ codes: [requirement.code], format: 'markdown' })) ?? [];
    const source = await readPlan('plan.yaml', `version: 1\n${yaml}`);
    const [assessment] = source.readable ? assess(source, [requirement], '2026-11-22').assessments : [];
    expect(['met', 'needs-review', 'partial']).toContain(assessment?.verdict);
  },
);

test('a duty that binds something else is told as background, apart from what judges the plan', () => {
  const told = ask({ codes: ['REQ-09'] });
  const [judging, background = ''] = told.split('Andre plikter å kjenne til');
  expect(judging).toContain('Hvor bindende det er\n  - bør (veileder), gjelder planen\n');
  expect(judging).not.toContain('skal (lov)');
  expect(background).toContain('  - skal (lov), gjelder tjenesten, ikke planen\n');
});

test('fields are listed with their labels, and lists are marked', () => {
  const told = ask({ codes: ['REQ-09'] });
  expect(told).toContain('  - cooperation[].party: Samarbeidspart\n');
});

test('sources say when they were read and where they are', () => {
  expect(ask({ codes: ['REQ-01'] })).toMatch(
    / {4}Lest \d{4}-\d\d-\d\d\n {4}https:\/\/www\.helsedirektoratet\.no/,
  );
});

test('a code or an id will do, in upper or lower case, each once', () => {
  const byCode = ask({ codes: ['REQ-01'] });
  expect(ask({ codes: ['req-01'] })).toBe(byCode);
  expect(ask({ codes: [' Organisational-Placement '] })).toBe(byCode);
  expect(ask({ codes: ['REQ-01', 'organisational-placement'] })).toBe(byCode);
});

test('several are told in the order they were asked for', () => {
  const told = ask({ codes: ['REQ-03', 'REQ-01'] });
  expect(told.indexOf('REQ-03')).toBeLessThan(told.indexOf('REQ-01'));
});

test.each([
  [['REQ-3'], 'Det finnes ikke noe krav som heter «REQ-3». Nærmest er REQ-03'],
  [
    ['team-member-overveiw'],
    'Det finnes ikke noe krav som heter «team-member-overveiw». Nærmest er team-member-overview.',
  ],
  [
    ['REQ-01', 'brannvern'],
    'Det finnes ikke noe krav som heter «brannvern». «plan requirements» viser alle.',
  ],
  [['\u001b[31m'], 'Det finnes ikke noe krav som heter «\\u{1b}[31m». «plan requirements»'],
  [[], 'Oppgi koden eller id-en til et krav'],
])('%o is told what is wrong', (codes, sentence) => {
  const fault = faultOf(() => ask({ codes }));
  expect(fault).toBeInstanceOf(UserError);
  const { text, params } = fault as UserError; // just seen to be one
  expect(fill(text, params, { language: nb, showValues: false })).toContain(sentence);
  expect((fault as UserError).exit).toBe('usage');
});

function faultOf(run: () => unknown): unknown {
  try {
    run();
  } catch (fault) {
    return fault;
  }
  return undefined;
}

describe('as JSON', () => {
  const told = JSON.parse(ask({ all: true, format: 'json' }));

  test('it is the same in every language', () => {
    const [bokmål, nynorsk, english] = [nb, nn, en].map((language) =>
      ask({ all: true, format: 'json' }, language),
    );
    expect(nynorsk).toBe(bokmål);
    expect(english).toBe(bokmål);
  });

  test('it holds all there is to say of each requirement, and nothing of how it is checked', () => {
    expect(Object.keys(told)).toEqual(['schemaVersion', 'requirements']);
    const asData = JSON.parse(JSON.stringify(catalogue)); // functions are left out
    expect(told.requirements).toEqual(asData);
  });

  test('one requirement alone has the same shape', () => {
    const one = JSON.parse(ask({ codes: ['REQ-02'], format: 'json' }));
    expect(one.requirements).toEqual([
      told.requirements.find(({ code }: { code: string }) => code === 'REQ-02'),
    ]);
  });
});

describe('as Markdown', () => {
  const page = ask({ all: true, format: 'markdown' });

  test('the page has a table that leads to every requirement', () => {
    for (const { id, code } of catalogue) {
      expect(page).toContain(`| [${code}](#${id}) |`);
      expect(page).toContain(`<a id="${id}"></a>\n\n### ${code} `);
    }
  });

  test('one requirement alone has no table', () => {
    expect(ask({ codes: ['REQ-01'], format: 'markdown' })).toMatch(
      /^<a id="organisational-placement"><\/a>\n\n## REQ-01 /,
    );
  });
});

test('emphasis adds nothing that cannot be read without it', () => {
  const marked = { ...plainStyle, strong: (text: string) => `*${text}*`, dim: (text: string) => `_${text}_` };
  expect(ask({ all: true, style: marked }).replaceAll(/^[*_]|[*_]$/gm, '')).toBe(ask({ all: true }));
});

describe('the whole list', () => {
  const listed = inGroups(catalogue);

  test('begins with the groups and how many each has, on the screen and on a page', () => {
    const [screenful = ''] = ask({ all: true, width: 200 }).split('\n\n\n');
    const page = ask({ all: true, format: 'markdown' });
    for (const { group, title, requirements } of listed) {
      expect(screenful).toMatch(new RegExp(`^ {2}${group} +${title.nb} \\(${requirements.length}\\)$`, 'm'));
      expect(page).toContain(`- [${title.nb}](#group-${group}) (${requirements.length})\n`);
      expect(page).toContain(`<a id="group-${group}"></a>\n\n## ${title.nb}\n`);
    }
    expect(screenful).toContain(`${catalogue.length} krav`);
  });

  test('tells each group under its title, in the order of the groups', () => {
    const told = ask({ all: true });
    const inOrder = listed.flatMap(({ title, requirements }) => [
      `\n${title.nb.toUpperCase()} (${requirements.length})\n`,
      ...requirements.map(({ id }) => `\n${id}\n`),
    ]);
    const places = inOrder.map((heading) => told.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('can be asked for one group at a time', () => {
    const contents = catalogue.filter(({ group }) => group === 'contents').map(({ code }) => code);
    expect(ask({ codes: ['contents'] })).toBe(ask({ codes: contents }));
    expect(ask({ codes: ['REQ-02', 'contents'] })).toBe(ask({ codes: ['REQ-02', ...contents] }));
  });
});

describe('a duty', () => {
  const [{ citation }] = first.obligations;
  const limited = (period: { readonly from?: string; readonly until?: string }, asOf?: string): string =>
    articlesText(
      [
        articleOn(
          {
            ...first,
            obligations: [
              { strength: 'may', basis: 'law', binds: 'service', seen: 'read', citation, ...period },
            ],
          },
          { language: nb, schema: schemas.nb, ...(asOf === undefined ? {} : { asOf }) },
        ),
      ],
      screen,
    );

  test.each([
    ['before its first day', { from: '2027-01-01' }, '2026-12-31', 'Gjelder ikke ennå 31. desember 2026.'],
    ['on its first day', { from: '2027-01-01' }, '2027-01-01', 'Gjelder 1. januar 2027.'],
    ['on its last day', { until: '2026-12-31' }, '2026-12-31', 'Gjelder 31. desember 2026.'],
    ['after its last day', { until: '2026-12-31' }, '2027-01-01', 'Gjelder ikke lenger 1. januar 2027.'],
  ])('that is limited in time is read %s', (_, period, asOf, sentence) => {
    expect(limited(period, asOf)).toContain(`\n    ${sentence}\n`);
  });

  test('that is limited in time is told with its dates alone where no day is given', () => {
    expect(limited({ from: '2022-01-01', until: '2026-12-31' })).toMatch(
      /kan \(lov\), gjelder tjenesten, ikke planen, fra 2022-01-01 til\s+2026-12-31\n/,
    );
    expect(limited({ until: '2026-12-31' })).not.toMatch(/ {4}Gjelder/);
  });

  test('without limits says nothing of the day', () => {
    expect(limited({}, '2026-12-31')).not.toMatch(/ {4}Gjelder/);
  });

  test.each(catalogue)('of $code always says what it binds', ({ code, obligations }) => {
    const told = ask({ codes: [code], width: 400 }).split('\n');
    const duties = told.filter((line) => /^ {2}- (skal|bør|kan|anbefalt) \(/.test(line));
    expect(duties).toHaveLength(obligations.length);
    expect(duties.filter((line) => !/, gjelder /.test(line))).toEqual([]);
  });
});

describe('a check from practice', () => {
  const threshold = { nb: 'Sju ganger sju.', nn: 'Sju gonger sju.', en: 'Seven times seven.' };
  const told = (label: Ground['label']): string =>
    articlesText(
      [articleOn({ ...first, ground: { label, threshold } }, { language: nb, schema: schemas.nb })],
      screen,
    );

  test.each([
    ['law', 'Lov eller forskrift, se pliktene over.'],
    ['guideline', 'Veileder eller nasjonalt kompetansesenter: et råd, ikke en plikt.'],
    ['practice', 'Praksis: slik andre gjør det, eller en standard.'],
    ['rule-of-thumb', 'Tommelfingerregel: vår egen grense,'],
  ] as const)('that rests on %s says so, and where its threshold comes from', (label, words) => {
    expect(told(label)).toContain(`Hva kontrollen bygger på\n  ${words}`);
    expect(told(label)).toContain('\n  Sju ganger sju.\n');
  });

  test.each(catalogue.filter(({ ground }) => ground))(
    '$code: its own words stand there',
    ({ code, ground }) => {
      const squeezed = ask({ codes: [code], width: 2000 });
      expect(squeezed).toContain(`Hva kontrollen bygger på\n  `);
      expect(squeezed).toContain(`\n  ${ground?.threshold.nb}\n`);
    },
  );
});

test('what only the public edition can answer says so', () => {
  const article = articleOn({ ...first, judgedIn: 'public-edition' }, { language: nb, schema: schemas.nb });
  expect(articlesText([article], screen)).toContain(
    'Hvor det blir vurdert\n  Bare i den ferdige offentlige utgaven.',
  );
});

describe('a requirement of another kind', () => {
  const requirement = first;
  const [{ source, where }] = requirement.citations;
  const { url: _, ...printed } = source;
  const heard: Source = { ...printed, id: 'heard', seen: 'cited', checked: '2026-07-02' };
  const context: Obligation = {
    strength: 'must',
    basis: 'regulation',
    binds: 'service',
    seen: 'recalled',
    citation: { source: { ...heard, id: 'recalled', seen: 'recalled' }, where },
  };
  const article = articleOn(
    {
      ...requirement,
      settles: 'needs-review',
      obligations: [context],
      citations: [{ source: heard, where }],
    },
    { language: nb, schema: schemas.nb },
  );
  const told = articlesText([article], screen);

  test('that judges no plan is told as background only', () => {
    expect(told).not.toContain('Hvor bindende det er');
    expect(told).toContain(
      'skal (forskrift), gjelder tjenesten, ikke planen, ikke kontrollert mot\n    kilden',
    );
  });

  test('that only people can settle says what the result will be', () => {
    expect(told).toContain('Resultatet blir derfor «må vurderes», også når alt er fylt ut.');
  });

  test('says how its sources were seen when they were not read', () => {
    expect(told).toContain('    Gjengitt etter en annen kilde, sett på 2026-07-02\n');
    expect(told).toContain('    Ikke kontrollert mot kilden, sett på 2026-07-02\n');
  });
});
