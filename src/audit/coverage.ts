import { same } from '../i18n/text.ts';
import { countyOf } from '../reference/counties.ts';
import { compareText } from '../util/compare.ts';
import type { AuditProblem, Coverage, CoverageState } from './audit.ts';
import type { PlanEntry } from './entry.ts';
import type { Registered } from './register.ts';

interface Covered {
  readonly coverage: readonly Coverage[];
  readonly problems: readonly AuditProblem[];
}

/** What is kept of a plan to say whom it is for; its traces are left behind. */
export type Submission = Omit<PlanEntry, 'traces' | 'includes'>;

/**
 * Which municipality sent what. A plan is for the municipality whose number it gives; one that could not be read, for the
 * municipality whose number begins its file name. Partners without a plan of their own are covered by it.
 */
export function cover(
  submissions: readonly Submission[],
  register: readonly Registered[] | undefined,
  { due, county }: { readonly due: string | undefined; readonly county: string | undefined },
): Covered {
  const known = register ?? registerFrom(submissions);
  const byNumber = new Map(known.map((one) => [one.number, one]));
  const own = groupBy(submissions, numberFor);
  const shared = sharedBy(submissions);
  const coverage = known.map((one) =>
    coverageOf(one, own.get(one.number) ?? [], shared.get(one.number), due),
  );
  return {
    coverage,
    problems: [
      ...submissions.flatMap((one) => problemsOf(one, { byNumber, isGiven: register !== undefined, county })),
      ...coverage.flatMap(problemOf),
      ...submissions.flatMap((one) => ownPlanBeside(one, own)),
    ].toSorted((one, other) => order.indexOf(one.code) - order.indexOf(other.code) || byPlace(one, other)),
  };
}

const order: readonly AuditProblem['code'][] = [
  'folder-refused',
  'unreadable',
  'missing',
  'several-plans',
  'unknown-number',
  'outside-county',
  'name-mismatch',
  'no-number',
  'partner-has-own-plan',
  'late',
];

const byPlace = (one: AuditProblem, other: AuditProblem): number =>
  compareText(one.municipality ?? '', other.municipality ?? '') ||
  compareText(one.files[0] ?? '', other.files[0] ?? '');

const numberFor = ({ number, file }: Submission): string | undefined =>
  number ?? /(?:^|\/)(\d{4})(?!\d)[^/]*$/.exec(file)?.[1];

function coverageOf(
  { number, name, county, writtenForm, contact, due, received }: Registered,
  own: readonly Submission[],
  sharedPlan: Submission | undefined,
  dueForAll: string | undefined,
): Coverage {
  const deadline = due ?? dueForAll;
  const late = deadline !== undefined && received !== undefined && received > deadline;
  const plans = own.length > 0 ? own : sharedPlan ? [sharedPlan] : [];
  return {
    number,
    name,
    county,
    ...(writtenForm ? { writtenForm } : {}),
    ...(contact === undefined ? {} : { contact }),
    ...(deadline === undefined ? {} : { due: deadline }),
    ...(received === undefined ? {} : { received }),
    state: stateOf(own, sharedPlan, late),
    files: plans.map(({ file }) => file),
    ...(own.length === 0 && sharedPlan?.number !== undefined ? { coveredBy: sharedPlan.number } : {}),
  };
}

function stateOf(own: readonly Submission[], shared: Submission | undefined, late: boolean): CoverageState {
  if (own.length > 1) return 'several';
  const [only] = own;
  if (!only) return shared ? 'covered' : 'missing';
  if (!only.judged) return 'unreadable';
  return late ? 'late' : 'received';
}

/** The first plan that names the municipality as a partner. */
function sharedBy(submissions: readonly Submission[]): ReadonlyMap<string, Submission> {
  const shared = new Map<string, Submission>();
  for (const one of submissions)
    for (const partner of one.partners) if (!shared.has(partner)) shared.set(partner, one);
  return shared;
}

/** Without a register, those the plans name: nobody is missing then. */
function registerFrom(submissions: readonly Submission[]): readonly Registered[] {
  const named = new Map<string, Registered>();
  for (const one of submissions) {
    const number = numberFor(one);
    if (number === undefined || named.has(number)) continue;
    named.set(number, {
      number,
      name: withoutKind(one.name ?? number),
      otherNames: [],
      county: countyOf(number)?.number,
    });
  }
  return [...named.values()].toSorted((one, other) => compareText(one.number, other.number));
}

interface Known {
  readonly byNumber: ReadonlyMap<string, Registered>;
  readonly isGiven: boolean;
  readonly county: string | undefined;
}

function problemsOf(one: Submission, { byNumber, isGiven, county }: Known): readonly AuditProblem[] {
  const { file, number, name, judged } = one;
  const about = (code: AuditProblem['code'], params: AuditProblem['params'] = {}): AuditProblem => ({
    code,
    files: [file],
    ...(number === undefined ? {} : { municipality: number }),
    params,
  });
  if (!judged) return [about('unreadable')];
  if (number === undefined) return [about('no-number')];
  const registered = byNumber.get(number);
  if (!registered && isGiven)
    return county !== undefined && countyOf(number) !== undefined && !number.startsWith(county)
      ? [about('outside-county', { number: same(number), county: same(county) })]
      : [about('unknown-number', { number: same(number) })];
  if (!isGiven || !registered || name === undefined || goesBy(registered, name)) return [];
  return [about('name-mismatch', { number: same(number), expected: same(registered.name) })];
}

const goesBy = ({ name, otherNames }: Registered, written: string): boolean => {
  const known = new Set([name, ...otherNames].map(plain));
  return [written, ...written.split(/\s+[-–/]\s+/)].some((said) => known.has(plain(said)));
};

const withoutKind = (name: string): string =>
  name.replace(/\s+(kommune|municipality|herad|suohkan|tjïelte)$/i, '');

const plain = (name: string): string => withoutKind(name).normalize('NFC').toLowerCase().trim();

function problemOf({ number, name, state, files, due, received }: Coverage): readonly AuditProblem[] {
  const params = { name: same(name), number: same(number) };
  if (state === 'missing') return [{ code: 'missing', files: [], municipality: number, params }];
  if (state === 'several') return [{ code: 'several-plans', files, municipality: number, params }];
  return state === 'late'
    ? [
        {
          code: 'late',
          files,
          municipality: number,
          params: { ...params, due: same(due ?? ''), received: same(received ?? '') },
        },
      ]
    : [];
}

/** A partner in one plan that has sent a plan too: which of them applies is for people to say. */
function ownPlanBeside(
  { file, number, partners }: Submission,
  own: ReadonlyMap<string | undefined, readonly Submission[]>,
): readonly AuditProblem[] {
  return partners.flatMap((partner) => {
    const [other] = own.get(partner) ?? [];
    return other === undefined || partner === number
      ? []
      : [
          {
            code: 'partner-has-own-plan' as const,
            files: [file, other.file],
            municipality: partner,
            params: { number: same(partner) },
          },
        ];
  });
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
