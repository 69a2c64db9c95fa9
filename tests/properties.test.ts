import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonMessages } from '../src/assessment/common-messages.ts';
import type { Requirement } from '../src/assessment/requirement.ts';
import { assess } from '../src/engine/assess.ts';
import type { Text } from '../src/i18n/text.ts';
import { same } from '../src/i18n/text.ts';
import type { Place } from '../src/plan/location.ts';
import type { ReadResult } from '../src/plan/read.ts';
import { readPlan } from '../src/plan/read.ts';
import { catalogue } from '../src/requirements/index.generated.ts';
import { mutated, mutations, plans } from './helpers/generated-plans.ts';
import { sentence } from './helpers/plans.ts';

const settings = { seed: 2428 };
const example = readFileSync('examples/complete.nb.yaml', 'utf8').split('\n');

/** The reading and judging under test; the product's own, or one with a fault planted in it. */
interface Product {
  readonly read: (content: Uint8Array | string) => Promise<ReadResult>;
  readonly requirements: readonly Requirement[];
}

const product: Product = { read: (content) => readPlan('plan.yaml', content), requirements: catalogue };

/** Everything that no plan may bring about, whatever it contains. */
async function complaintsAbout(
  content: Uint8Array | string,
  { read, requirements }: Product,
): Promise<readonly string[]> {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const lines = text.replace(/^\uFEFF/, '').split(/\r(?!\n)|\n/);
  const source = await read(content);
  const faulty = source.diagnostics.flatMap(({ code, message, params, place }) => [
    ...outside(lines, place).map((where) => `${code} lies outside the file: ${where}`),
    ...unfit(message, params).map((words) => `${code} says ${words}`),
  ]);
  return source.readable ? [...faulty, ...complaintsAboutJudgement(lines, source, requirements)] : faulty;
}

function complaintsAboutJudgement(
  lines: readonly string[],
  source: ReadResult & { readonly readable: true },
  requirements: readonly Requirement[],
): readonly string[] {
  return assess(source, requirements, '2026-11-22').assessments.flatMap(
    ({ requirement, verdict, findings, fault }) => [
      ...(verdict === 'error' ? [`${requirement} failed: ${fault?.name} ${fault?.message}`] : []),
      ...findings.flatMap(({ message, params, place }) => [
        ...outside(lines, place).map((where) => `${requirement} ${message} lies outside the file: ${where}`),
        ...unfit(textOf(requirement, message, requirements), params).map(
          (words) => `${requirement} says ${words}`,
        ),
      ]),
    ],
  );
}

const textOf = (id: string, message: string, requirements: readonly Requirement[]): Text | undefined =>
  requirements.find((one) => one.id === id)?.messages[message] ??
  (message in commonMessages ? commonMessages.couldNotBeRead : undefined);

function outside(lines: readonly string[], { location }: Place): readonly string[] {
  const { file, line, column, endLine, endColumn } = location;
  const isIn = (row: number, place: number) =>
    place >= 1 && row >= 1 && row <= lines.length && place <= (lines[row - 1]?.length ?? 0) + 1;
  const isForward = endLine > line || (endLine === line && endColumn >= column);
  return file === 'plan.yaml' && isIn(line, column) && isIn(endLine, endColumn) && isForward
    ? []
    : [`${file} ${line}:${column}-${endLine}:${endColumn}`];
}

/** No sentence at all, what a terminal would obey, or a parameter that nobody gave. */
function unfit(
  message: Text | undefined,
  params: Parameters<typeof sentence>[0]['params'],
): readonly string[] {
  if (!message) return ['nothing'];
  const lacking = [...message.nb.matchAll(/\{(\w+)\}/g)].filter(
    ([, name = '']) => !Object.hasOwn(params, name),
  );
  const said = (['nb', 'nn', 'en'] as const).map((locale) =>
    sentence({ message, params }, locale, { showValues: true }),
  );
  return [
    ...lacking.map(([name]) => name),
    ...said.filter((words) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|^$/u.test(words)),
  ];
}

/** Scraps that mean something to YAML, to the model, or to a terminal. */
const scraps = fc.constantFrom(
  ...[
    'version: 1',
    'team:',
    'members:',
    'meta: ',
    'roles',
    'include: [a]',
    'owner: ',
    'number: 0301',
    '- id: a',
    'none:',
  ],
  ...[
    '\n',
    '\n  ',
    '\n    - ',
    ': ',
    '- ',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '|',
    '>',
    '!',
    '%',
    '---',
    '\t',
  ],
  ...[
    '\r',
    '\r\n',
    '\uFEFF',
    '\u001b[2J',
    '\u202e',
    '\u2028',
    '\u0000',
    '\ud800',
    '😀',
    'æ',
    '31.12.2026',
    '__proto__',
  ],
);

const texts = fc.oneof(
  fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('')),
  fc.array(scraps, { maxLength: 30 }).map((parts) => `version: 1\n${parts.join('')}`),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.uint8Array({ maxLength: 60 }),
);

/** The example with a few of its lines lost, doubled, moved in or out, cut, or answered otherwise. */
const edits = fc.array(
  fc.record({
    line: fc.nat(),
    edit: fc.constantFrom('drop', 'double', 'indent', 'outdent', 'cut', 'empty', 'answer', 'swap'),
    answer: fc.oneof(
      scraps,
      fc.constantFrom('ja', '5', 'null', 'TODO', '[]', '{}', 'ukjent-id', 'P1Y', '2026-01-01'),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const editedExamples = edits.map((all) =>
  all
    .reduce<readonly string[]>((lines, { line, edit, answer }) => {
      const at = line % lines.length;
      return lines.toSpliced(
        at,
        1,
        ...edited(lines[at] ?? '', edit, answer, lines[(at + 7) % lines.length] ?? ''),
      );
    }, example)
    .join('\n'),
);

function edited(line: string, edit: string, answer: string, other: string): readonly string[] {
  if (edit === 'drop') return [];
  if (edit === 'double') return [line, line];
  if (edit === 'indent') return [`  ${line}`];
  if (edit === 'outdent') return [line.replace(/^ {2}/, '')];
  if (edit === 'cut') return [line.slice(0, line.length / 2)];
  if (edit === 'empty') return [line.replace(/:.*/, ':')];
  return edit === 'swap' ? [other] : [line.replace(/: .*/, () => `: ${answer}`)];
}

/** JSON is YAML; it brings every kind of value everywhere, which a text that is edited seldom does. */
const generatedPlans = fc
  .tuple(plans, fc.option(mutations, { nil: [] }))
  .map(([plan, changes]) => JSON.stringify(mutated(plan, changes), null, 1));

const neverComplains = (contents: fc.Arbitrary<Uint8Array | string>, tested: Product) =>
  fc.asyncProperty(contents, async (content) => {
    expect(await complaintsAbout(content, tested)).toEqual([]);
  });

describe('no plan makes the tool fail, point outside the file, or say what a terminal would obey', () => {
  test.each([
    ['any text and any bytes', texts, 2000],
    ['the complete example after careless edits', editedExamples, 100],
    ['any plan of the right shape, and any other', generatedPlans, 700],
  ])('%s', async (_, contents, numRuns) => {
    await fc.assert(neverComplains(contents, product), { ...settings, numRuns });
  });

  test('the complete example as it stands', async () => {
    expect(await complaintsAbout(example.join('\n'), product)).toEqual([]);
  });
});

describe('a fault planted in the tool is found', () => {
  // One that applies to every plan, so that what is planted in it is always judged.
  const first = catalogue.find(({ code }) => code === 'REQ-01') as Requirement; // REQ-01 is part of the catalogue

  const reading = (change: (source: ReadResult) => ReadResult): Product => ({
    ...product,
    read: async (content) => change(await product.read(content)),
  });
  const checking = (check: Requirement['check']): Product => ({
    ...product,
    requirements: [{ ...first, check }],
  });
  const moved = (place: Place, by: Partial<Place['location']>): Place => ({
    path: place.path,
    logical: place.logical,
    present: place.present,
    location: { ...place.location, ...by },
  });

  const faults: readonly (readonly [string, fc.Arbitrary<Uint8Array | string>, Product])[] = [
    [
      'a reader that throws at an anchor',
      texts,
      {
        ...product,
        read: (content) =>
          String(content).includes('&a') ? Promise.reject(new Error('anchor')) : product.read(content),
      },
    ],
    [
      'a diagnostic past the end of its line',
      texts,
      reading((source) => withPlaces(source, { endColumn: 10_000 })),
    ],
    [
      'a diagnostic that ends before it begins',
      texts,
      reading((source) => withPlaces(source, { endLine: 0 })),
    ],
    [
      'a diagnostic in another file',
      editedExamples,
      reading((source) => withPlaces(source, { file: 'other.yaml' })),
    ],
    [
      'a sentence with the words of the file in it',
      texts,
      reading(
        (source) =>
          ({
            ...source,
            diagnostics: source.diagnostics.map((one) => ({ ...one, params: { key: same('\u001b') } })),
          }) as ReadResult,
      ), // as readable as it was
    ],
    [
      'a check that cannot do without a team',
      generatedPlans,
      checking((plan, { at, evidence }) =>
        [evidence('unit', at('team', 'placement'))].filter(() => plan.team?.name?.length),
      ),
    ],
    [
      'a check that takes a list for granted',
      generatedPlans,
      checking((plan, find) => {
        const roles = plan.roles as readonly { readonly id?: string }[];
        return first.check({ ...plan, roles: roles.slice(0) }, find);
      }),
    ],
    [
      'a finding outside the file',
      generatedPlans,
      checking((plan, find) =>
        [...first.check(plan, find)].map((one) => ({ ...one, place: moved(one.place, { line: 10_000 }) })),
      ),
    ],
    [
      'a message that nobody wrote',
      generatedPlans,
      checking((_, { at }) => [{ kind: 'remark', message: 'unwritten', params: {}, place: at('team') }]),
    ],
  ];

  function withPlaces(source: ReadResult, by: Partial<Place['location']>): ReadResult {
    const diagnostics = source.diagnostics.map((one) => ({ ...one, place: moved(one.place, by) }));
    return { ...source, diagnostics } as ReadResult; // as readable as it was
  }

  test.each(faults)('%s', async (_, contents, planted) => {
    const { failed } = await fc.check(neverComplains(contents, planted), {
      ...settings,
      numRuns: 300,
      endOnFailure: true,
    });
    expect(failed).toBe(true);
  });
});
