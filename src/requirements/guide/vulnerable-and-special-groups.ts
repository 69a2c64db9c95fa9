import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Text } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Member } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import helsekompetanse from '../../reference/sources/helsekompetanse.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import narKrisenRammer from '../../reference/sources/nar-krisen-rammer.ts';
import { inOneList } from '../support/lists.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';

const demandingEvents = {
  nb: 'Spesielt krevende hendelser',
  nn: 'sida om særleg krevjande hendingar',
  en: 'Spesielt krevende hendelser (especially demanding events)',
};

const messages = {
  ...noneMessages,
  events: {
    nb: 'Planen ser særskilt på noen av hendelsene som krever mest.',
    nn: 'Planen ser særskilt på nokre av hendingane som krev mest.',
    en: 'The plan looks specifically at some of the most demanding events.',
  },
  groups: {
    nb: 'Planen har tenkt på barn eller på minoriteter.',
    nn: 'Planen har tenkt på barn eller på minoritetar.',
    en: 'The plan has thought of children or of minorities.',
  },
  noSpecial: {
    nb: 'Planen ser ikke særskilt på noen av de krevende hendelsene eller gruppene: selvmord, drap, vold, savnede, barn eller minoriteter.',
    nn: 'Planen ser ikkje særskilt på nokon av dei krevjande hendingane eller gruppene: sjølvmord, drap, vald, sakna, barn eller minoritetar.',
    en: 'The plan looks specifically at none of the demanding events or groups: suicide, homicide, violence, missing persons, children or minorities.',
  },
  noEvents: {
    nb: 'Planen ser ikke særskilt på selvmord, drap, vold eller savnede.',
    nn: 'Planen ser ikkje særskilt på sjølvmord, drap, vald eller sakna.',
    en: 'The plan does not look specifically at suicide, homicide, violence or missing persons.',
  },
  noGroups: {
    nb: 'Planen ser ikke særskilt på barn eller minoriteter.',
    nn: 'Planen ser ikkje særskilt på barn eller minoritetar.',
    en: 'The plan does not look specifically at children or minorities.',
  },
  notCovered: {
    nb: 'Planen nevner ikke {missing}. Listen er kursets eksempler; kommunen velger selv hva den tar med.',
    nn: 'Planen nemner ikkje {missing}. Lista er døme frå kurset; kommunen vel sjølv kva han tek med.',
    en: 'The plan does not mention {missing}. The list is the course’s examples; the municipality chooses what to include.',
  },
  noGuidance: {
    nb: 'Ingen av hendelsene har egne råd. En setning om det som er særskilt ved hver, er et råd fra praksis.',
    nn: 'Ingen av hendingane har eigne råd. Ei setning om det som er særskilt ved kvar, er eit råd frå praksis.',
    en: 'None of the events has advice of its own. A sentence on what is special about each is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'vulnerable-and-special-groups',
  code: 'GUI-05',
  group: 'guide',
  obligations: [may(narKrisenRammer, demandingEvents, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['events', 0, 'type'],
    ['events', 0, 'specialGuidance'],
    ['scope', 'targetGroups'],
    ['children', 'responsible'],
    ['children', 'school'],
    ['team', 'members', 0, 'competences'],
  ],
  title: {
    nb: 'Særlige grupper og hendelser',
    nn: 'Særlege grupper og hendingar',
    en: 'Special groups and events',
  },
  asks: {
    nb: 'Planen kan se særskilt på selvmord, drap, vold, barn, minoriteter og savnede.',
    nn: 'Planen kan sjå særskilt på sjølvmord, drap, vald, barn, minoritetar og sakna.',
    en: 'The plan can look specifically at suicide, homicide, violence, children, minorities and missing persons.',
  },
  why: {
    nb: 'Etter et selvmord må noen se etter andre unge. Når noen er savnet, finnes det ingen dag da oppfølgingen begynner. Det er for sent å tenke ut dette samme kveld.',
    nn: 'Etter eit sjølvmord må nokon sjå etter andre unge. Når nokon er sakna, finst det ingen dag då oppfølginga tek til. Det er for seint å tenkje ut dette same kveld.',
    en: 'After a suicide someone must look out for other young people. When someone is missing, there is no day when follow-up begins. The same evening is too late to work this out.',
  },
  advice: {
    nb: 'Før opp hendelsene med type, og skriv én setning om det som er særskilt: hvem dere ser etter, hvem dere spør, og hva dere ikke gjør.',
    nn: 'Før opp hendingane med type, og skriv éi setning om det som er særskilt: kven de ser etter, kven de spør, og kva de ikkje gjer.',
    en: 'Enter the events with their type, and write one sentence on what is special: whom you look out for, whom you ask, and what you do not do.',
  },
  pitfall: {
    nb: 'Alle hendelser får samme oppskrift, og barn er ikke nevnt.',
    nn: 'Alle hendingar får same oppskrift, og barn er ikkje nemnde.',
    en: 'All events get the same recipe, and children are not mentioned.',
  },
  forHumans: {
    nb: 'Om rådene er faglig gode for den gruppen de gjelder.',
    nn: 'Om råda er fagleg gode for den gruppa dei gjeld.',
    en: 'Whether the advice is professionally sound for the group it concerns.',
  },
  citations: [
    cite(narKrisenRammer, demandingEvents),
    cite(helsekompetanse, { nb: 'Aktivering', nn: 'Aktivering', en: 'Aktivering (activation)' }),
    cite(letter2022, { nb: 'om målgruppene', nn: 'om målgruppene', en: 'on the target groups' }),
  ],
  messages,
  *check(plan, find) {
    const { at, gap, remark } = find;
    const saysNone = Boolean(noneBecause(plan.events));
    const covered = topics.filter((topic) => covers(plan, topic));
    if (covered.length === 0 && !saysNone) return yield gap('noSpecial', at('events'));
    for (const part of parts) {
      if (part.about === 'events' && saysNone) yield* askWhatInstead(find, at('events'));
      else yield* judgePart(part, covered, find);
    }
    const events = itemsOf(plan.events);
    if (events.length > 0 && !events.some(([, { specialGuidance }]) => specialGuidance)) {
      yield remark('noGuidance', at('events'));
    }
  },
});

type Event = Extract<NonNullable<Plan['events']>, readonly unknown[]>[number];
type TargetGroup = NonNullable<NonNullable<Plan['scope']>['targetGroups']>[number];

type Competence = NonNullable<Member['competences']>[number];

interface Topic {
  readonly about: 'events' | 'groups';
  readonly types: readonly Event['type'][];
  readonly group?: TargetGroup;
  /** What somebody in the team knows, which shows that the plan has thought of the group. */
  readonly competence?: Competence;
  readonly name: Text;
}

const parts = [
  { about: 'events', missing: 'noEvents' },
  { about: 'groups', missing: 'noGroups' },
] as const;

function* judgePart(
  { about, missing }: (typeof parts)[number],
  covered: readonly Topic[],
  { at, evidence, gap, remark }: Finder<typeof messages>,
): Iterable<Finding> {
  const place = about === 'events' ? at('events') : at('scope', 'targetGroups');
  const wanted = topics.filter((topic) => topic.about === about);
  const left = wanted.filter((topic) => !covered.includes(topic));
  if (left.length === wanted.length) return yield gap(missing, place);
  yield evidence(about, place);
  if (left.length > 0)
    yield remark('notCovered', place, { missing: inOneList(left.map(({ name }) => name)) });
}

const covers = (plan: Plan, { types, group, competence }: Topic): boolean =>
  itemsOf(plan.events).some(([, { type }]) => type !== undefined && types.includes(type)) ||
  (group !== undefined && (plan.scope?.targetGroups?.includes(group) ?? false)) ||
  (group === 'children-youth' && Boolean(plan.children?.responsible ?? plan.children?.school)) ||
  (competence !== undefined && hasInTeam(plan, competence));

const hasInTeam = ({ team }: Plan, competence: Competence): boolean =>
  itemsOf(team?.members).some(([, { competences }]) => competences?.includes(competence));

const topics: readonly Topic[] = [
  { about: 'events', types: ['suicide'], name: { nb: 'selvmord', nn: 'sjølvmord', en: 'suicide' } },
  { about: 'events', types: ['homicide'], name: { nb: 'drap', nn: 'drap', en: 'homicide' } },
  {
    about: 'events',
    types: ['domestic-violence', 'sexual-assault'],
    name: { nb: 'vold', nn: 'vald', en: 'violence' },
  },
  {
    about: 'groups',
    types: ['sudden-child-death', 'serious-unexpected-event-children'],
    group: 'children-youth',
    competence: 'children-and-youth',
    name: { nb: 'barn', nn: 'barn', en: 'children' },
  },
  {
    about: 'groups',
    types: [],
    group: 'targeted-community',
    competence: 'culture-and-language',
    name: { nb: 'minoriteter', nn: 'minoritetar', en: 'minorities' },
  },
  {
    about: 'events',
    types: ['missing-person'],
    name: { nb: 'savnede', nn: 'sakna', en: 'missing persons' },
  },
];
