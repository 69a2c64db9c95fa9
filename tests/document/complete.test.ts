import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/document/in-words.ts';
import { plainText } from '../../src/document/inline.ts';
import { labelsFrom } from '../../src/document/labels.ts';
import { namesIn } from '../../src/document/names.ts';
import { readProse } from '../../src/document/prose.ts';
import { sections } from '../../src/document/sections/index.generated.ts';
import type { Wording } from '../../src/document/wording.ts';
import { formatDate, formatDuration } from '../../src/i18n/format.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import type { CoreLocale } from '../../src/i18n/text.ts';
import type { Path } from '../../src/plan/location.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planSchema } from '../../src/plan/plan.ts';
import { documentOfExample, exampleSource, sound } from '../helpers/built-documents.ts';
import { locales, schemas } from '../helpers/published-fields.ts';
import { stringsOf } from '../helpers/strings-of.ts';

describe('the internal edition', () => {
  test.each(sound.flatMap((example) => locales.map((locale) => [example, locale] as const)))(
    'of %s in %s tells every value of the plan',
    async (example, locale) => {
      const { plan } = await exampleSource(example);
      const text = flattened(stringsOf(await documentOfExample(example, { locale })).join('\n'));
      const lost = leavesOf(plan, []).filter(([path, value]) => {
        const said = expected(plan, locale, path, value);
        return !said.every((words) => text.includes(flattened(words)));
      });
      expect(lost.map(([path, value]) => `${path.join('.')}: ${value}`)).toEqual([]);
    },
  );

  test('has a chapter for every part of the plan', () => {
    const shown = new Set<string>(sections.flatMap(({ shows }) => shows));
    const parts = Object.keys(planSchema.shape).filter((key) => !['version', 'include'].includes(key));
    expect(parts.filter((part) => !shown.has(part))).toEqual([]);
  });
});

type Leaf = readonly [Path, string | number | boolean];

/** Ids are told by what they name; the files of a plan and what it looks like are no part of what it says. */
function leavesOf(value: unknown, path: Path): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => !(path.length === 0 && ['version', 'include'].includes(key)))
      .filter(([key]) => key !== 'id' && key !== 'branding')
      .flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
  return [[path, value as Leaf[1]]]; // a plan holds no others
}

/** The words a reader should meet. Prose by its paragraphs, times of the day as they are unless they are a whole day. */
function expected(plan: Plan, locale: CoreLocale, path: Path, value: Leaf[1]): readonly string[] {
  const language = languages[locale];
  const wording: Wording = {
    language,
    labels: labelsFrom(schemas[locale]),
    names: namesIn(plan, language),
    prose: readProse,
  };
  const field = wording.labels.field(path);
  if (typeof value === 'boolean') return [wording.labels.label(path)];
  if (path.at(-1) === 'language' && path[0] === 'meta') return [wording.labels.meaning(path, String(value))];
  switch (field['x-form']) {
    case 'date':
      return [formatDate(String(value), language)];
    case 'duration':
      return [formatDuration(String(value), language)];
    case 'clock-time':
      return value === '00:00' || value === '24:00' ? [] : [String(value)];
    case 'prose':
      return readProse(String(value)).flatMap((block) =>
        block.kind === 'paragraph' ? [plainText(block.text)] : [],
      );
    default:
      return [plainText(inWords(wording, path, value))];
  }
}

const flattened = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();
