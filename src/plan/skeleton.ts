import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import { wrap } from '../util/columns.ts';
import type { JsonSchema } from './json-schema.ts';
import type { PublishedField } from './published-field.ts';
import { itemOf, published } from './published-field.ts';
import { hint } from './skeleton/hint.ts';
import { alsoKnown, shownIn } from './skeleton/shown.ts';
import { words } from './skeleton/words.ts';

/**
 * A plan with every top-level key and nothing filled in, explained in comments: what `plan init` writes. What the
 * guide's list of contents asks for has a line each; the rest is named.
 */
export function skeleton(schema: JsonSchema, language: Language): string {
  const parts = Object.entries(published(schema).properties ?? {});
  return `${[heading(language), ...parts.map(([key, field]) => section(key, field, language))].join('\n\n')}\n`;
}

const width = 100;

const heading = (language: Language): string =>
  [
    '# yaml-language-server: $schema=./plan.schema.json',
    ...words.heading.map((text) => comment(translate(text, language))),
  ].join('\n#\n');

const comment = (text: string): string => wrap(text, width, '# ');

function section(key: string, field: PublishedField, language: Language): string {
  if (field.const !== undefined) return `${key}: ${field.const}`;
  const title = (field.title ?? '').toLocaleUpperCase(language.intl);
  const also = alsoKnown([key], field);
  const about = [
    `${title}. ${field.description ?? ''}`,
    ...(also.length > 0 ? [`(${translate(words.also, language)}: ${also.join(', ')})`] : []),
  ];
  return [comment(about.join(' ')), `${key}:`, ...inside([key], field, language, '')].join('\n');
}

/** The lines of the fields inside a part or an entry, their comments aligned. */
function inside(
  path: readonly string[],
  field: PublishedField,
  language: Language,
  indent: string,
): readonly string[] {
  const fields = shownIn(path, field);
  const column = Math.max(...fields.map(([key]) => key.length)) + ': '.length;
  const deeper = itemOf(field) ? `${indent}    ` : `${indent}  `;
  const lines = fields.flatMap(([key, part]) => {
    const at = [...path, key];
    const start = `${deeper}${`${key}: ${given(at, language)}`.padEnd(column)} # `;
    const nested = inside(at, part, language, deeper);
    return [
      start + hint(at, part, { language, opened: nested.length > 0, room: width - start.length }),
      ...nested,
    ];
  });
  return itemOf(field) ? lines.map((line, index) => (index === 0 ? asEntry(line, indent) : line)) : lines;
}

const asEntry = (line: string, indent: string): string => `${indent}  - ${line.slice(indent.length + 4)}`;

/** The plan's language is the one answer that is known; reports then speak it. */
const given = (path: readonly string[], language: Language): string =>
  path.join('.') === 'meta.language' ? language.base : '';
