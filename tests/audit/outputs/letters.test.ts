import { describe, expect, test } from 'vitest';
import type { AuditResult } from '../../../src/audit/audit.ts';
import { letterTo } from '../../../src/audit/letters/letter.ts';
import letters from '../../../src/audit/outputs/letters.ts';
import type { AuditRow } from '../../../src/audit/telling/rows.ts';
import { rowsOf } from '../../../src/audit/telling/rows.ts';
import type { PlanDocument } from '../../../src/document/document.ts';
import { languages } from '../../../src/i18n/languages/index.generated.ts';
import { auditContext, auditResult } from '../../helpers/audit-result.ts';
import { stringsOf } from '../../helpers/strings-of.ts';

const result = auditResult({ municipalities: 12, county: '46' });
const rows = rowsOf(result);
const row = (state: string): AuditRow => {
  const found = rows.find(({ coverage }) => coverage?.state === state);
  if (found === undefined) throw new Error(`nobody is ${state}`);
  return found;
};
const letter = (
  one: AuditRow,
  locale: 'nb' | 'nn' | 'en' = 'nb',
  told: AuditResult = result,
): PlanDocument => {
  const unreadable = [...told.plans].flatMap((plan) => (plan.status === 'unreadable' ? [plan] : []));
  return letterTo(one, told, unreadable, languages[locale]);
};

describe('the letter about a plan', () => {
  const document = letter(row('received'));
  const asked = (id: string): readonly string[] =>
    stringsOf({ ...document, sections: document.sections.filter((one) => one.id === id) });

  test('begins with the status, has what is statutory first and apart, and ends with what happens next', () => {
    expect(document.sections.map(({ id }) => id)).toEqual(
      [
        'status',
        'statutory',
        'recommended',
        'practice',
        'context',
        'questions',
        'strengths',
        'decisions',
        'next',
      ].filter((id) => document.sections.some((one) => one.id === id)),
    );
    expect(document.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['status', 'recommended', 'questions', 'strengths', 'next']),
    );
  });

  test.each(['nb', 'nn', 'en'] as const)(
    'says in %s that it does not replace review, and declares no breach',
    (locale) => {
      const words = stringsOf(letter(row('received'), locale)).join('\n');
      expect(words).toMatch(/erstatter ikke gjennomgang|erstattar ikkje gjennomgang|does not replace review/);
      expect(words).not.toMatch(/lovbr[uo]|breach|avvik fra lov/i);
    },
  );

  test('asks only by «må» for what law or regulation requires of the plan', () => {
    for (const id of ['recommended', 'practice', 'context'])
      expect(asked(id)).not.toContain('Planen må ha dette');
    expect(asked('recommended')).toContain('Vi ber kommunen vurdere');
  });

  test('names the requirement, its source, where we looked, what was found and what is asked for', () => {
    const labels = asked('recommended');
    for (const label of ['Kravet', 'Kilde', 'Her så vi i planen', 'Det vi fant', 'Vi ber kommunen vurdere'])
      expect(labels).toContain(label);
  });
});

test('the head says which plan, its version, when it came, the deadline and who reviews', () => {
  const [status] = letter(row('late')).sections;
  const [head] = status?.blocks ?? [];
  if (head?.kind !== 'facts') throw new Error('the letter has no head');
  expect(Object.fromEntries(head.facts.map(([label, value]) => [label, String(value)]))).toMatchObject({
    Plan: 'Plan for psykososial oppfølging',
    Versjon: expect.stringMatching(/^3\./),
    Mottatt: '19. oktober 2026',
    'Frist for innsending': '1. oktober 2026',
    'Gjennomgås av': 'Seniorrådgiver Kari Eksempel',
  });
});

test('what no duty rests on is a list, not a card for each', () => {
  const practice = letter(row('received')).sections.find(({ id }) => id === 'practice');
  expect(practice?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
});

test('whoever has sent several plans is asked which one applies', () => {
  expect(stringsOf(letter(row('several'))).join(' ')).toContain('Si fra hvilken som gjelder');
});

test('the letter about a shared plan names the municipalities it covers', () => {
  const covered = row('covered');
  const host = rows.find(({ plan }) => plan && covered.coverage?.files.includes(plan.file));
  if (host === undefined) throw new Error('nobody covers it');
  const words = stringsOf(letter(host)).join('\n');
  expect(words).toContain('Gjelder også');
  expect(words).toContain(covered.name);
});

test('a municipality that has sent nothing is asked for its plan', () => {
  expect(stringsOf(letter(row('missing'))).join(' ')).toContain('Vi har ikke mottatt');
});

test('a municipality whose file cannot be read is told what is wrong, and where', () => {
  const words = stringsOf(letter(row('unreadable'))).join(' ');
  expect(words).toContain('kunne ikke leses');
  expect(words).toMatch(/linje 4/);
});

describe('the folder of letters', async () => {
  const few = auditResult({
    municipalities: 8,
    county: '46',
    requirements: result.checklist.requirements.slice(0, 5),
  });
  const paths: string[] = [];
  for await (const { path } of letters.make(few, auditContext())) paths.push(path);

  test('has a PDF and a page for each municipality but those another plan covers', () => {
    const written = few.coverage.filter(({ state }) => state !== 'covered').length;
    expect(paths.filter((path) => path.endsWith('.pdf'))).toHaveLength(written);
    expect(paths.filter((path) => path.endsWith('.html'))).toHaveLength(written);
    expect(paths[0]).toMatch(/^letters\/4601-bergen\./);
  });

  test.each([
    ['its own, whatever the plan is written in', 'nn', 'nb', 'nn'],
    ['that of the plan, where it is neutral', 'neutral', 'nn', 'nn'],
    ['what the country’s register says, where its own register does not', undefined, 'nb', 'nn'],
  ] as const)('writes in the form of the municipality: %s', async (_, writtenForm, language, expected) => {
    const [bergen] = few.coverage;
    const [plan] = few.plans;
    if (!bergen || plan?.status !== 'assessed') throw new Error('Bergen has no plan');
    const number = '4637'; // Hyllestad, which is written to in nynorsk
    const { writtenForm: __, ...rest } = bergen;
    const told: AuditResult = {
      ...few,
      coverage: [{ ...rest, number, ...(writtenForm && { writtenForm }) }],
      plans: {
        ...few.plans,
        count: 1,
        *[Symbol.iterator]() {
          yield { ...plan, language };
        },
      },
    };
    for await (const { path, content } of letters.make(told, auditContext()))
      if (path.endsWith('.html'))
        expect(String(Buffer.from(content as Uint8Array))).toContain(`lang="${expected}"`);
    expect.hasAssertions();
  });
});
