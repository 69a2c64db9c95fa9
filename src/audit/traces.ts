import { itemsOf } from '../plan/entries.ts';
import type { Plan } from '../plan/plan.ts';
import { pathOf, textsOf } from '../plan/texts.ts';

/** What a plan has that another may have too, as salted hashes; and where. A value is never kept. */
export interface Traces {
  readonly numbers: readonly Trace[];
  readonly persons: readonly Trace[];
  readonly passages: readonly Trace[];
  /** Numbers of municipalities that have no part in the plan and are named in its text. */
  readonly strangers: readonly Trace[];
}

/** A hash (or the number of a municipality), and the path it stands at. */
export type Trace = readonly [mark: string, path: string];

export const noTraces: Traces = { numbers: [], persons: [], passages: [], strangers: [] };

/** People and their phones, and passages long enough not to be alike by chance. */
export function tracesOf(
  plan: Plan,
  hash: (kind: string, value: string) => string,
  strangers: Traces['strangers'],
): Traces {
  const people = [
    ...itemsOf(plan.team?.members).map(([index, one]) => ({
      ...one,
      path: `/team/members/${one.id ?? index}`,
    })),
    ...itemsOf(plan.contacts)
      .filter(([, { kind, name }]) => kind === 'person' || name !== undefined)
      .map(([index, one]) => ({ ...one, path: `/contacts/${one.id ?? index}` })),
  ];
  const numbers = people.flatMap(({ path, phones }) =>
    itemsOf(phones).flatMap(([, { number }]) => {
      const dialled = number === undefined ? '' : asDialled(number);
      return isOwn(dialled) ? [[hash('number', dialled), path] as const] : [];
    }),
  );
  const persons = people.flatMap(({ path, name }) =>
    name !== undefined && isFullName(name) ? [[hash('person', normalised(name)), path] as const] : [],
  );
  return {
    numbers: once(numbers),
    persons: once(persons),
    passages: once(passagesOf(plan, hash)),
    strangers,
  };
}

function passagesOf(plan: Plan, hash: (kind: string, value: string) => string): readonly Trace[] {
  const own = ownNames(plan);
  return textsOf(plan).all.flatMap((one) => {
    if (one.text.length < shortest) return [];
    const words = own.reduce((text, name) => text.replaceAll(name, '·'), normalised(one.text));
    return words.split(' ').length < fewestWords
      ? []
      : [[hash('passage', words), `/${pathOf(one).join('/')}`] as const];
  });
}

/** Boilerplate with the name exchanged is still boilerplate. */
function ownNames({ municipality }: Plan): readonly string[] {
  const names = [municipality?.name, ...itemsOf(municipality?.partners).map(([, { name }]) => name)];
  return names.flatMap((name) =>
    name === undefined ? [] : [normalised(name), normalised(name).replace(/ (kommune|municipality)$/, '')],
  );
}

const fewestWords = 15;
const shortest = 80;

const normalised = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const isFullName = (name: string): boolean => /\S\s+\S/.test(name.trim());

/** Numbers of eight digits that somebody has: not 800 (free for the caller) and not the short ones all share. */
const isOwn = (dialled: string): boolean => /^[2-79]\d{7}$/.test(dialled);

const asDialled = (number: string): string => number.replace(/\s/g, '').replace(/^(?:\+|00)47(?=\d{8}$)/, '');

const once = (traces: readonly Trace[]): readonly Trace[] => {
  const seen = new Set<string>();
  return traces.filter(([mark]) => seen.size < seen.add(mark).size);
};
