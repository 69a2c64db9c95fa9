import type { Text } from '../i18n/text.ts';

/** The groups of requirements, in the order a planner meets them. A group is a folder of requirement files. */
export const groupTitles = {
  contents: {
    nb: 'Innholdet i planen',
    nn: 'Innhaldet i planen',
    en: 'What the plan contains',
  },
  recommendations: {
    nb: 'Veilederens anbefalinger',
    nn: 'Tilrådingane i rettleiaren',
    en: 'The recommendations of the guide',
  },
  guide: {
    nb: 'Mer fra veilederen',
    nn: 'Meir frå rettleiaren',
    en: 'More from the guide',
  },
  'proactive-follow-up': {
    nb: 'Proaktiv oppfølging',
    nn: 'Proaktiv oppfølging',
    en: 'Proactive follow-up',
  },
  'large-events': {
    nb: 'Store hendelser',
    nn: 'Store hendingar',
    en: 'Large events',
  },
  'public-information': {
    nb: 'Informasjon til innbyggerne',
    nn: 'Informasjon til innbyggjarane',
    en: 'Information to the public',
  },
  'legal-context': {
    nb: 'Lov og forskrift',
    nn: 'Lov og forskrift',
    en: 'Law and regulation',
  },
  practice: {
    nb: 'Råd fra praksis',
    nn: 'Råd frå praksis',
    en: 'Advice from practice',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** `local` is what a county or a municipality has added itself; it has no folder. */
export type Group = keyof typeof groupTitles | 'local';

export const localTitle: Text = { nb: 'Lokale krav', nn: 'Lokale krav', en: 'Local requirements' };

export const groups = Object.keys(groupTitles) as readonly Exclude<Group, 'local'>[]; // keys of a literal

/** The requirements of each group that has any, in the order of the groups and, within one, as they were given. */
export const inGroups = <R extends { readonly group: Group }>(
  requirements: readonly R[],
): readonly { readonly group: Group; readonly title: Text; readonly requirements: readonly R[] }[] =>
  [...groups, 'local' as const]
    .map((group) => ({
      group,
      title: group === 'local' ? localTitle : groupTitles[group],
      requirements: requirements.filter((one) => one.group === group),
    }))
    .filter((one) => one.requirements.length > 0);
