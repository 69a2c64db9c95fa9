import type { CoreLocale } from '../i18n/text.ts';
import type { Shape } from '../plan/shape.ts';

const text: Shape = { type: 'string', minLength: 1, maxLength: 2000 };
const mapping = (properties: Readonly<Record<string, Shape>>, ...required: string[]): Shape => ({
  type: 'object',
  properties,
  required,
});
const coreLocales = ['nb', 'nn', 'en'] as const satisfies readonly CoreLocale[];
const words: Shape = { type: 'array', items: { type: 'string' } };

/** A text in each language; in its place one text may stand, where the file is marked as being in one language. */
export const textInThree: Shape = mapping(
  Object.fromEntries(coreLocales.map((locale) => [locale, text])),
  ...coreLocales,
);

/** A check: a path in the plan, and one of the verbs. */
const check = mapping(
  {
    path: text,
    present: { type: 'boolean' },
    atLeast: { type: 'integer', minimum: 1, maximum: 1000 },
    oneOf: words,
    matches: { type: 'string', maxLength: 200 },
    notOlderThan: {
      type: 'string',
      pattern: '^P(?!$)(\\d+W|(\\d+Y)?(\\d+M)?(\\d+D)?)$',
      'x-form': 'duration',
    },
    refersTo: { type: 'string', enum: ['role', 'member', 'contact', 'actor', 'agreement', 'party'] },
    covers: words,
    message: textInThree,
  },
  'path',
);

/** What a file of local requirements looks like. */
export const localShape: Shape = mapping(
  {
    owner: text,
    source: text,
    url: { type: 'string', pattern: '^https?://[^\\s]+$', 'x-form': 'web-address' },
    language: { type: 'string', enum: ['nb', 'nn', 'en'] },
    requirements: {
      type: 'array',
      items: mapping(
        {
          code: text,
          title: textInThree,
          asks: textInThree,
          why: textInThree,
          advice: textInThree,
          strength: { type: 'string', enum: ['should', 'may'] },
          check: { type: 'array', items: check },
        },
        'code',
        'title',
        'asks',
        'check',
      ),
    },
  },
  'owner',
  'source',
  'requirements',
);

export const verbs = [
  'present',
  'atLeast',
  'oneOf',
  'matches',
  'notOlderThan',
  'refersTo',
  'covers',
] as const;
export type Verb = (typeof verbs)[number];

/** What has the shape, as it is written. */
export interface WrittenFile {
  readonly owner: string;
  readonly source: string;
  readonly url?: string;
  readonly language?: 'nb' | 'nn' | 'en';
  readonly requirements: readonly WrittenRequirement[];
}

export interface WrittenRequirement {
  readonly code: string;
  readonly title: unknown;
  readonly asks: unknown;
  readonly why?: unknown;
  readonly advice?: unknown;
  readonly strength?: 'should' | 'may';
  readonly check: readonly WrittenCheck[];
}

export interface WrittenCheck {
  readonly path: string;
  readonly present?: boolean;
  readonly atLeast?: number;
  readonly oneOf?: readonly string[];
  readonly matches?: string;
  readonly notOlderThan?: string;
  readonly refersTo?: 'role' | 'member' | 'contact' | 'actor' | 'agreement' | 'party';
  readonly covers?: readonly string[];
  readonly message?: unknown;
}
