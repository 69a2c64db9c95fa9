import { formatDate, formatDuration } from '../i18n/format.ts';
import type { Path } from '../plan/location.ts';
import type { Phone } from '../plan/lookup.ts';
import type { Cell, Inline } from './block.ts';
import { hoursInWords } from './hours.ts';
import { inOneStretch, joined, sentenceCase } from './inline.ts';
import { isNone, noneInWords } from './none.ts';
import { phonesInWords } from './phones.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

/** Any value of a plan as running text: dates written out, words for enumerated values, names for ids. */
export function inWords(wording: Wording, path: Path, value: unknown): Cell {
  if (isNone(value)) return [noneInWords(wording, value)];
  if (Array.isArray(value)) return listInWords(wording, path, value);
  if (typeof value === 'object' && value !== null) return partInWords(wording, path, value);
  if (typeof value === 'boolean') return [say(value ? words.yes : words.no, wording)];
  return typeof value === 'string' ? textInWords(wording, path, value) : [String(value)];
}

/** The same as the content of a cell, which begins with a capital letter unless the plan's own words do not. */
export function cellOf(wording: Wording, path: Path, value: unknown): Cell {
  const cell = inWords(wording, path, value);
  return isOwnWords(wording, path, value) ? cell : sentenceCase(cell);
}

function isOwnWords({ labels }: Wording, path: Path, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const field = labels.field(path);
  return field.enum === undefined && field['x-refers-to'] === undefined;
}

function listInWords(wording: Wording, path: Path, items: readonly unknown[]): Cell {
  const key = path.at(-1);
  if (key === 'phones') return phonesInWords(wording, path, items as readonly Phone[]); // the key says so everywhere in the model
  if (key === 'hours' || key === 'openingHours') return [hoursInWords(wording, path, items)];
  const cells = items.map((item, index) => inWords(wording, [...path, index], item));
  const between = items.some((item) => typeof item === 'object' || String(item).includes(',')) ? '; ' : ', ';
  return joined(cells, between);
}

/** What it is first, the rest in brackets: «Psykologisk førstehjelp (gjennomført: 18. september 2025)». */
function partInWords(wording: Wording, path: Path, part: object): Cell {
  const fields = Object.entries(part).filter(([key]) => key !== 'id' && key !== 'visibility');
  const isVerified = path.at(-1) === 'verified'; // a day and a name, which need no labels
  const [lead = [], ...others] = fields.map(([key, value], index): Cell => {
    const at = [...path, key];
    const label = index === 0 || isVerified ? [] : [`${wording.labels.label(at)}: `];
    return [...label, ...inWords(wording, at, value)];
  });
  const words = isVerified ? joined([lead, ...others], ', ') : withBrackets(lead, joined(others, ', '));
  return marked(wording, part, words);
}

const withBrackets = (lead: Cell, more: Cell): Cell =>
  more.length === 0 ? lead : [...lead, ' (', ...more, ')'];

/** What the plan keeps from the public says so in the edition that has it. */
export const marked = (wording: Wording, entry: object, cell: Cell): Cell =>
  joined(
    [cell, internalMark(wording, entry)].filter(({ length }) => length > 0),
    ' ',
  );

export const internalMark = (wording: Wording, entry: object): Cell =>
  'visibility' in entry ? [{ emphasis: [`(${say(words.internalOnly, wording)})`] }] : [];

function textInWords(wording: Wording, path: Path, text: string): Cell {
  const { labels, language } = wording;
  const field = labels.field(path);
  if (field.enum) return [labels.meaning(path, text)];
  if (field['x-refers-to']) return [referenceInWords(wording, field['x-refers-to'], text)];
  switch (field['x-form']) {
    case 'date':
      return [formatDate(text, language)];
    case 'duration':
      return [formatDuration(text, language)];
    case 'prose':
      return inOneStretch(wording.prose(text));
    case 'web-address':
      return [{ link: text, text }];
    case 'email-address':
      return [{ link: `mailto:${text}`, text }];
    case 'digits':
      return [withMunicipality(wording, path, text)];
    default:
      return [text];
  }
}

function withMunicipality({ names }: Wording, path: Path, number: string): string {
  const name = path.at(-1) === 'number' ? undefined : names.municipality(number);
  return name === undefined ? number : `${name} (${number})`;
}

function referenceInWords({ names }: Wording, target: string, id: string): Inline {
  switch (target) {
    case 'agreement':
      return names.agreement(id);
    case 'scenario':
      return names.scenario(id);
    case 'evaluation':
      return names.evaluation(id);
    case 'actor':
      return names.actor(id);
    default:
      return names.party(id);
  }
}

const words = {
  internalOnly: { nb: 'bare intern', nn: 'berre intern', en: 'internal only' },
  yes: { nb: 'ja', nn: 'ja', en: 'yes' },
  no: { nb: 'nei', nn: 'nei', en: 'no' },
} as const;
