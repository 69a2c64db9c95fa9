import type { Text } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';

type PublicInfo = NonNullable<Plan['publicInfo']>;
export type PublicService = Extract<NonNullable<PublicInfo['services']>, readonly unknown[]>[number];

/** Where the letter of 2022 lists what a municipality's website should show. */
export const websiteList: Text = {
  nb: 'om informasjon på kommunens nettside',
  nn: 'om informasjon på nettsida til kommunen',
  en: 'on information on the municipality’s website',
};

export const publicServicesOf = (plan: Plan): readonly (readonly [number, PublicService])[] =>
  itemsOf(plan.publicInfo?.services);

export const showsServices = (plan: Plan): boolean => publicServicesOf(plan).length > 0;

/** True when the plan gives the address of the page and none of what stands there: what it shows, only people can see. */
export const onlyPointsToPage = ({ publicInfo }: Plan): boolean =>
  publicInfo?.url !== undefined && !shown.some((key) => publicInfo[key] !== undefined);

const shown: readonly (keyof PublicInfo)[] = [
  'services',
  'gpDaytime',
  'outOfHours',
  'howToGetHelp',
  'languages',
  'plainLanguageReviewed',
  'voluntaryOffers',
];

/** The age groups that none of the services is for, in one list. */
export function missingAgeGroups(services: readonly PublicService[]): Text | undefined {
  const missing = ageGroups.filter((group) => !services.some((service) => serves(service, group)));
  if (missing.length === 0) return undefined;
  const list = (language: keyof Text): string => missing.map(({ name }) => name[language]).join(', ');
  return { nb: list('nb'), nn: list('nn'), en: list('en') };
}

interface AgeGroup {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly name: Text;
}

const ageGroups: readonly AgeGroup[] = [
  {
    from: 0,
    to: 12,
    words: ['barn', 'child', 'famil'],
    name: { nb: 'barn', nn: 'barn', en: 'children' },
  },
  {
    from: 13,
    to: 17,
    words: ['ungdom', 'unge', 'young', 'youth', 'famil'],
    name: { nb: 'ungdom', nn: 'ungdom', en: 'young people' },
  },
  {
    from: 18,
    to: 120,
    words: ['voksn', 'vaksn', 'adult', 'forel', 'parent', 'famil'],
    name: { nb: 'voksne', nn: 'vaksne', en: 'adults' },
  },
];

/** Ages in words of the planner's own are taken to hold everyone: only a clear range can leave somebody out. */
function serves({ ages, groups = [] }: PublicService, { from, to, words }: AgeGroup): boolean {
  const said = groups.join(' ').toLowerCase();
  if (words.some((word) => said.includes(word)) || EVERYONE.test(said)) return true;
  if (ages === undefined) return false;
  const [, first, last] = RANGE.exec(ages) ?? FROM.exec(ages) ?? [];
  return first === undefined || (Number(first) <= to && Number(last ?? to) >= from);
}

const RANGE = /^\s*(\d+)\s*(?:[-–]|til|to)\s*(\d+)/;
const FROM = /^\s*(\d+)\s*\+/;
const EVERYONE = /(?<![a-zæøå])(?:alle|everyone|all ages)(?![a-zæøå])/;
