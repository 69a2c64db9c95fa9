import { quote, same } from '../i18n/text.ts';
import { actorById, actorIds } from '../reference/actors.ts';
import { nearest } from '../util/nearest.ts';
import { shown } from '../util/shown.ts';
import type { Diagnostic } from './diagnose.ts';
import { diagnostic } from './diagnose.ts';
import { itemsOf } from './entries.ts';
import type { Path, Place } from './location.ts';
import { isId } from './path.ts';
import type { Plan } from './plan.ts';
import type { IdUse, ShapeFault, ShapeReading } from './shape.ts';

/** What is wrong with the ids of a plan: used twice, pointing nowhere, or giving a name away. */
export function diagnoseIds(
  plan: Plan,
  { definitions, references, faults }: ShapeReading,
  place: (path: Path) => Place,
): readonly Diagnostic[] {
  const known = new Map<string, IdUse>();
  const doubled = definitions.flatMap((definition) => {
    const first = known.get(keyOf(definition));
    if (!first) known.set(keyOf(definition), definition);
    return first ? [duplicate(definition, place(definition.path), place(first.path))] : [];
  });
  const unread = new Set(faults.flatMap(idsLostWith));
  const resolves = ({ target, id }: IdUse): boolean =>
    known.has(`${target} ${id}`) || isActor(target, id) || unread.has(id);
  const suggest = suggestionsFrom([...known.values()]);
  const dangling = references
    .filter((reference) => !resolves(reference))
    .map((reference) => unresolved(reference, suggest(reference), place(reference.path)));
  return [...doubled, ...dangling, ...namesInIds(plan, place)];
}

/** Parties share one set of ids; an id of another kind is unique within its own list. */
const keyOf = ({ target, id, path }: IdUse): string =>
  target === 'local' ? `${path.slice(0, -2).join('/')} ${id}` : `${target} ${id}`;

const mayBeActor = (target: string): boolean => target === 'party' || target === 'actor';

const isActor = (target: string, id: string): boolean => mayBeActor(target) && actorById(id) !== undefined;

/** What could not be read may well define what the rest of the plan refers to. */
function idsLostWith(fault: ShapeFault): readonly string[] {
  if (fault.fault === 'missing-key') return [];
  if (typeof fault.value !== 'string') return idsIn(fault.value);
  return 'shape' in fault && fault.shape['x-defines'] ? [fault.value] : [];
}

function idsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'id' && typeof item === 'string' ? [item] : idsIn(item),
  );
}

function duplicate({ id }: IdUse, place: Place, first: Place): Diagnostic {
  const { file, line } = first.location;
  const params = { id: same(id), line };
  return file === place.location.file
    ? diagnostic('duplicate-id', place, params)
    : diagnostic('duplicate-id-elsewhere', place, { ...params, file: same(shown(file)) });
}

/** So many references get a suggestion, sought among so many ids: a hostile file has a hundred thousand of each. */
const mostSuggestions = 100;
const mostCandidates = 1000;

/** What a reference may have meant among the ids of its kind; for parties and actors, the directory's too. */
function suggestionsFrom(definitions: readonly IdUse[]): (reference: IdUse) => string | undefined {
  let left = mostSuggestions;
  return ({ target, id }) => {
    left -= 1;
    if (left < 0) return undefined;
    const own = definitions.filter((one) => one.target === target).slice(0, mostCandidates);
    return nearest(id, [...own.map((one) => one.id), ...(mayBeActor(target) ? actorIds() : [])]);
  };
}

const unresolved = ({ id }: IdUse, meant: string | undefined, place: Place): Diagnostic =>
  meant === undefined
    ? diagnostic('unresolved-reference', place, { id: idWords(id) })
    : diagnostic('unresolved-reference-near', place, { id: idWords(id), nearest: same(meant) });

/** An id is shown; anything else in its place is the plan's own words. */
const idWords = (id: string) => (isId(id) ? same(id) : quote(id));

function namesInIds(plan: Plan, place: (path: Path) => Place): readonly Diagnostic[] {
  const people = [
    ...itemsOf(plan.team?.members).map(([index, { id, name }]) => ({
      id,
      name,
      path: ['team', 'members', index, 'id'],
    })),
    ...itemsOf(plan.contacts).map(([index, { id, name }]) => ({ id, name, path: ['contacts', index, 'id'] })),
  ];
  return people
    .filter(({ id, name }) => holdsName(id, name))
    .map(({ path }) => diagnostic('id-holds-name', place(path)));
}

/** Any part of the name of three letters or more; `æøå` may be written as people write them without. */
function holdsName(id: string | undefined, name: string | undefined): boolean {
  if (id === undefined || name === undefined) return false;
  const said = id.split('-');
  return plainWords(name).some((word) => word.length > 2 && said.includes(word));
}

const plainWords = (name: string): readonly string[] => plainLetters(name.toLowerCase()).split(/[^a-z]+/);

function plainLetters(words: string): string {
  if (!/[^a-z -]/.test(words)) return words; // most names; the pattern of marks takes Node 0.4 ms to compile
  const plain = words.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return /[^a-z -]/.test(plain) ? plain.normalize('NFD').replaceAll(/\p{M}/gu, '') : plain;
}
