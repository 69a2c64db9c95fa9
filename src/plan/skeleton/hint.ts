import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { PublishedField } from '../published-field.ts';
import { inlineYaml } from '../to-yaml.ts';
import { alsoKnown } from './shown.ts';
import { words } from './words.ts';

/** What stands after an empty field: its label, and what can be written there, as far as there is room. */
export function hint(
  path: readonly string[],
  field: PublishedField,
  {
    language,
    opened,
    room,
  }: { readonly language: Language; readonly opened: boolean; readonly room: number },
): string {
  const label = field.title ?? '';
  const others = alsoKnown(path, field);
  if (opened && others.length === 0) return label;
  const said = opened
    ? { start: `${label} (${translate(words.also, language)}: `, pieces: others, between: ', ', end: ')' }
    : answers(label, others, field, language);
  return said.start + fitting(said, room - said.start.length - said.end.length) + said.end;
}

const onOneLine = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\n', ' ') : value;

interface Listed {
  readonly start: string;
  readonly pieces: readonly string[];
  readonly between: string;
  readonly end: string;
}

function answers(
  label: string,
  inside: readonly string[],
  { enum: choices, examples: [example] = [] }: PublishedField,
  language: Language,
): Listed {
  const choose =
    choices?.filter((choice) => choice !== null) ?? (typeof example === 'boolean' ? [true, false] : []);
  if (inside.length > 0) return { start: `${label}: `, pieces: inside, between: ', ', end: '' };
  if (choose.length > 0) return { start: `${label}: `, pieces: choose.map(String), between: ' | ', end: '' };
  const start = `${label}, ${translate(words.example, language)} `;
  if (!Array.isArray(example))
    return { start, pieces: [inlineYaml(onOneLine(example))], between: ' ', end: '' };
  const pieces = example.map((one) => inlineYaml([one]).slice(1, -1));
  return { start: `${start}[`, pieces, between: ', ', end: ']' };
}

/** As many of the pieces as there is room for, or words of the first when it alone is too long; an ellipsis for the rest. */
function fitting({ pieces, between }: Pick<Listed, 'pieces' | 'between'>, room: number): string {
  if (pieces.join(between).length <= room) return pieces.join(between);
  const ellipsis = `${between}…`;
  const kept = pieces.filter(
    (_, index) => pieces.slice(0, index + 1).join(between).length + ellipsis.length <= room,
  );
  if (kept.length > 0) return kept.join(between) + ellipsis;
  const [first = ''] = pieces;
  return first.includes(' ')
    ? fitting({ pieces: first.replaceAll('"', '').split(/ +/), between: ' ' }, room)
    : '…';
}
