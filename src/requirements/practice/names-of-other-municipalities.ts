import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import type { Stranger } from '../support/other-municipalities.ts';
import { strangersIn } from '../support/other-municipalities.ts';
import { placeOf, wholePlan } from '../support/whole-plan.ts';

const where = {
  nb: 'rester etter en annen plan',
  nn: 'restar etter ein annan plan',
  en: 'leftovers of another plan',
} as const;

const messages = {
  onlyOwn: {
    nb: 'Planen omtaler ingen annen kommune som ikke er partner i den.',
    nn: 'Planen omtaler ingen annan kommune som ikkje er partnar i han.',
    en: 'The plan mentions no other municipality that is not a partner in it.',
  },
  asOwn: {
    nb: 'Her står {name} kommune, som om det var den planen gjelder. Er teksten tatt fra en annen plan, bytt ut navnet.',
    nn: 'Her står {name} kommune, som om det var den planen gjeld. Er teksten teken frå ein annan plan, byt ut namnet.',
    en: 'The municipality of {name} stands here as if the plan were about it. If the text comes from another plan, change the name.',
  },
  whoIsIt: {
    nb: 'Teksten nevner {name} kommune, som ikke er oppgitt som partner, kontakt eller avtalepart. Hører den hjemme her?',
    nn: 'Teksten nemner {name} kommune, som ikkje er ført opp som partnar, kontakt eller avtalepart. Høyrer han heime her?',
    en: 'The text mentions the municipality of {name}, which is not given as a partner, a contact or a party to an agreement. Does it belong here?',
  },
} as const;

export default defineRequirement({
  id: 'names-of-other-municipalities',
  code: 'DOC-09',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Navnene i kommuneregisteret fra 2026, bare der de står som kommune: «X kommune», «kommunestyret i X» eller x.kommune.no. Stedsnavn alene telles ikke.',
      nn: 'Namna i kommuneregisteret frå 2026, berre der dei står som kommune: «X kommune», «kommunestyret i X» eller x.kommune.no. Stadnamn åleine tel ikkje.',
      en: 'The names in the register of municipalities of 2026, only where they stand for the municipality: “X kommune”, “kommunestyret i X”, “X municipality” or x.kommune.no. Place names alone do not count.',
    },
  },
  settles: 'met',
  fields: wholePlan,
  title: {
    nb: 'Navn på andre kommuner',
    nn: 'Namn på andre kommunar',
    en: 'Names of other municipalities',
  },
  asks: {
    nb: 'Det er god praksis å lese gjennom en plan som bygger på en annens, så ingen navn blir stående igjen.',
    nn: 'Det er god praksis å lese gjennom ein plan som byggjer på ein annan, så ingen namn blir ståande att.',
    en: 'It is good practice to read through a plan that builds on another, so that no names are left.',
  },
  why: {
    nb: 'Står nabokommunens navn i planen, tviler den som leser på resten, også på telefonnumrene.',
    nn: 'Står namnet på nabokommunen i planen, tviler den som les på resten, òg på telefonnumra.',
    en: 'If the neighbour’s name stands in the plan, the reader doubts the rest, the phone numbers too.',
  },
  advice: {
    nb: 'Bytt ut navnet. Er kommunen en reell partner, før den opp under municipality.partners, contacts eller agreements.',
    nn: 'Byt ut namnet. Er kommunen ein reell partnar, før han opp under municipality.partners, contacts eller agreements.',
    en: 'Change the name. If the municipality is a real partner, list it under municipality.partners, contacts or agreements.',
  },
  pitfall: {
    nb: 'Søk og erstatt tok navnet i overskriften, men ikke eieformen, nettadressen og vedlegget.',
    nn: 'Søk og byt ut tok namnet i overskrifta, men ikkje eigeforma, nettadressa og vedlegget.',
    en: 'Search and replace caught the name in the heading but not the genitive, the web address and the appendix.',
  },
  example: {
    nb: 'municipality: { number: "4640", name: Sogndal kommune }\nscope: { purpose: Alle i Sogndal kommune skal få hjelp. }\n',
    nn: 'municipality: { number: "4640", name: Sogndal kommune }\nscope: { purpose: Alle i Sogndal kommune skal få hjelp når dei treng det. }\n',
    en: 'municipality: { number: "4640", name: Sogndal municipality }\nscope: { purpose: Everyone affected in Sogndal municipality is to get help. }\n',
  },
  forHumans: {
    nb: 'Om rutinene er deres egne, også der ingen navn røper hvor de kommer fra.',
    nn: 'Om rutinane er dykkar eigne, også der ingen namn røper kvar dei kjem frå.',
    en: 'Whether the routines are your own, also where no name gives away where they come from.',
  },
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: ({ municipality }) => municipality?.number !== undefined || municipality?.name !== undefined,
  *check(plan, find) {
    const strangers = strangersIn(plan);
    if (strangers.length === 0) yield find.evidence('onlyOwn', find.at('municipality'));
    yield* strangers.map((stranger) => judge(stranger, find));
  },
});

function judge({ name, text }: Stranger, find: Finder<typeof messages>): Finding {
  const place = placeOf(find, text);
  return saysWhoseItIs(place.path)
    ? find.gap('asOwn', place, { name: same(name) })
    : find.question('whoIsIt', place, { name: same(name) });
}

/** Where a plan speaks of the municipality it is about, and a neighbour has no business. */
function saysWhoseItIs([part, section]: readonly (string | number)[]): boolean {
  if (part === 'governance') return owned.includes(section as keyof NonNullable<Plan['governance']>); // its own keys
  return part === 'meta' || part === 'scope' || part === 'privacy';
}

const owned: readonly (keyof NonNullable<Plan['governance']>)[] = [
  'adoption',
  'parentPlan',
  'overallPlan',
  'delegation',
];
