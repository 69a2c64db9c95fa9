import { say } from '../../document/wording.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Path } from '../../plan/location.ts';
import { valueAt } from '../../plan/path.ts';
import { isPublicAt } from '../../plan/redact.ts';
import type { Teller, ToldSide } from './teller.ts';
import { words } from './words.ts';

/** Where in the plan a change is, in the plan's own labels: «Leder › Arbeidssted». A heading says the part before. */
export function placeInWords(path: Path, side: ToldSide, teller: Teller): string {
  const [lead = ''] = headed.filter((one) => `${stepsOf(path)}.`.startsWith(`${one}.`));
  const from = lead === '' ? 0 : lead.split('.').length;
  const said: string[] = [];
  for (let depth = from + 1; depth <= path.length; depth++) {
    const at = path.slice(0, depth);
    const isLast = depth === path.length;
    if (typeof at.at(-1) === 'number') said.push(entryInWords(at, side, teller));
    else if (isLast || typeof path[depth] !== 'number' || said.length === 0) said.push(labelAt(at, teller));
  }
  return said.join(' › ');
}

/** Parts that a reader does not need named: what stands in them tells by itself. */
const headed = ['team.members', 'contacts', 'roles', 'agreements'];

const stepsOf = (path: Path): string => path.join('.');

export function labelAt(path: Path, { labels }: Teller): string {
  try {
    return labels.label(path);
  } catch {
    return String(path.at(-1)); // a field the plan's model does not have
  }
}

/** What an entry is called: by its id or by the first of its fields that says what it is about. */
export function entryInWords(path: Path, side: ToldSide, teller: Teller): string {
  const entry = valueAt(side.plan, path);
  if (typeof entry !== 'object' || entry === null) return nth(path, teller);
  const fields: Fields = { ...entry };
  const named = nameById(path, fields, side) ?? nameByFields(path, fields, side, teller);
  if (named !== undefined) return cut(named);
  return typeof fields['id'] === 'string' ? fields['id'] : nth(path, teller);
}

type Fields = Readonly<Record<string, unknown>>;

const nth = (path: Path, { language }: Teller): string =>
  say(words.nth, { language }, { number: Number(path.at(-1)) + 1 });

function nameById(path: Path, { id }: Fields, { wording }: ToldSide): string | undefined {
  if (typeof id !== 'string') return undefined;
  const list = path.filter((step) => typeof step === 'string').join('.');
  if (['team.members', 'contacts', 'roles'].includes(list)) return wording.names.party(id);
  return undefined;
}

function nameByFields(path: Path, fields: Fields, side: ToldSide, teller: Teller): string | undefined {
  for (const key of telling) {
    const value = fields[key];
    const said = typeof value === 'string' ? nameBy([...path, key], value, side, teller) : undefined;
    if (said !== undefined) return key === 'date' ? withKind(path, fields, said, teller) : said;
  }
  return undefined;
}

/** What one field says an entry is; undefined where it is not to be told. */
function nameBy(path: Path, value: string, { plan, wording }: ToldSide, teller: Teller): string | undefined {
  const field = teller.labels.field(path);
  if (field['x-refers-to']) return wording.names.party(value);
  if (path.at(-1) === 'kind') return teller.labels.meaning(path, value); // of a phone: it gives nobody away
  if (!teller.showValues && !isPublicAt(plan, teller.shape, path)) return undefined;
  if (field['x-form'] === 'date') return formatDate(value, teller.language);
  return field.enum ? teller.labels.meaning(path, value) : value;
}

/** An exercise is known by its kind and its day. */
function withKind(path: Path, { type }: Fields, day: string, { labels }: Teller): string {
  return typeof type === 'string' ? `${labels.meaning([...path, 'type'], type)} ${day}` : day;
}

/** A phone is told by its kind, never by its number. */
const telling = [
  ...['label', 'title', 'task', 'text', 'term', 'topic', 'item', 'name', 'date', 'on'],
  ...['party', 'caller', 'role', 'to', 'municipality', 'kind'],
];

const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
const longest = 70;
