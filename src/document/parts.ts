import type { Path } from '../plan/location.ts';
import { partsOf } from '../plan/published-field.ts';
import type { Block, Cell } from './block.ts';
import { commonTexts } from './common-texts.ts';
import { entriesTable } from './entries.ts';
import { cellOf } from './in-words.ts';
import { headed } from './lists.ts';
import { isNone } from './none.ts';
import { about, fieldName } from './places.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

interface PartOptions {
  /** These fields, in this order; all of them, in the order of the model, where nothing is said. */
  readonly only?: readonly string[];
  /** Fields told elsewhere. */
  readonly except?: readonly string[];
  /** What the table of short facts is called; the part's own label where nothing is said. */
  readonly caption?: string;
  /** Of the headings inside. */
  readonly level?: 3 | 4;
}

/**
 * A part of the plan as it stands, whatever it holds: short facts in a table, longer prose, parts and lists under their
 * own names. What no section sets by hand is set here, so that nothing in a plan is lost.
 */
export function partBlocks(
  wording: Wording,
  path: Path,
  part: object | undefined,
  { only, except = [], caption = wording.labels.label(path), level = 3 }: PartOptions = {},
): readonly Block[] {
  const said: Readonly<Record<string, unknown>> = { ...part };
  const keys = only ?? Object.keys(partsOf(wording.labels.field(path))).filter(isContent);
  const fields = keys
    .filter((key) => said[key] !== undefined && !except.includes(key))
    .map((key): Field => [[...path, key], said[key]]);
  const short = fields.filter((field) => isShort(wording, field));
  const long = fields.filter((field) => !short.includes(field));
  return [...factsOf(wording, short, caption), ...long.flatMap((field) => longBlocks(wording, field, level))];
}

type Field = readonly [Path, unknown];

const isContent = (key: string): boolean => key !== 'id' && key !== 'visibility';

/** A lone fact needs no table. */
function factsOf(wording: Wording, fields: readonly Field[], caption: string): readonly Block[] {
  const facts = fields.map(([path, value]): readonly [string, Cell] => [
    wording.labels.label(path),
    cellOf(wording, path, value),
  ]);
  const [first, ...others] = facts;
  if (!first) return [];
  const names = fields.map(([path]) => fieldName(path));
  if (others.length > 0) return [{ kind: 'facts', caption, facts, about: names }];
  const [label, cell] = first;
  return [{ kind: 'paragraph', text: [{ strong: [`${label}:`] }, ' ', ...cell], about: names }];
}

/** What goes on one line of a table: everything but lists of entries, prose of several paragraphs, and parts with prose. */
function isShort(wording: Wording, [path, value]: Field): boolean {
  if (isNone(value)) return true;
  if (Array.isArray(value)) return !isListOfEntries(path, value);
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value);
    return inner.length <= 3 && inner.every(([key, one]) => isPlain(wording, [[...path, key], one]));
  }
  return !isProse(wording, path) || wording.prose(String(value)).length <= 1;
}

const isPlain = (wording: Wording, [path, value]: Field): boolean =>
  typeof value !== 'object' && !isProse(wording, path);

const isProse = ({ labels }: Wording, path: Path): boolean => labels.field(path)['x-form'] === 'prose';

const isListOfEntries = (path: Path, list: readonly unknown[]): boolean =>
  list.some((item) => typeof item === 'object') &&
  !['phones', 'hours', 'openingHours'].includes(String(path.at(-1)));

function longBlocks(wording: Wording, [path, value]: Field, level: 3 | 4): readonly Block[] {
  const title = wording.labels.label(path);
  if (Array.isArray(value)) return entriesTable(wording, path, value);
  return typeof value === 'object' && value !== null
    ? partUnderItsName(wording, path, value, level)
    : about(path, headed(title, wording.prose(String(value)), level));
}

/** A lone table bears the name itself; several blocks stand under a heading. */
function partUnderItsName(wording: Wording, path: Path, part: object, level: 3 | 4): readonly Block[] {
  const blocks = partBlocks(wording, path, part, { level: 4 });
  const [first, ...others] = blocks;
  if (others.length === 0 && first?.kind === 'facts') return blocks;
  const caption = say(commonTexts.inBrief, wording);
  return about(
    path,
    headed(wording.labels.label(path), partBlocks(wording, path, part, { level: 4, caption }), level),
  );
}
