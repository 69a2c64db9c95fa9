import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import nomeCrisisTeam from '../../reference/sources/nome-crisis-team.ts';
import senjaCrisisTeam from '../../reference/sources/senja-crisis-team.ts';
import { hasCallList } from '../support/alert-graph.ts';
import { linksOf } from '../support/alerting.ts';
import { isSameParty } from '../support/substitute.ts';

const where = {
  nb: 'Varsling: telefonlisten ligger hos legevakten',
  nn: 'Varsling: telefonlista ligg hos legevakta',
  en: 'Varsling: the phone list is kept at the out-of-hours clinic',
} as const;

const messages = {
  distributed: {
    nb: 'Står på fordelingslisten, av dem utenfra som skal varsle teamet: {count} av {all}.',
    nn: 'Står på fordelingslista, av dei utanfrå som skal varsle teamet: {count} av {all}.',
    en: 'On the distribution list, of those outside who are to alert the team: {count} of {all}.',
  },
  notDistributed: {
    nb: 'Skal varsle teamet, men står ikke på fordelingslisten: {parties}.',
    nn: 'Skal varsle teamet, men står ikkje på fordelingslista: {parties}.',
    en: 'Are to alert the team but are not on the distribution list: {parties}.',
  },
  nobodyOutside: {
    nb: 'Etter planen er det ingen av nødetatene eller legevakten som varsler teamet, så ingen av dem må ha listen.',
    nn: 'Etter planen er det ingen av naudetatane eller legevakta som varslar teamet, så ingen av dei må ha lista.',
    en: 'By the plan, neither the emergency services nor the out-of-hours clinic alert the team, so none of them needs the list.',
  },
  saysNoDistribution: {
    nb: 'Planen sier at den ikke blir delt ut, og hvorfor. Hvordan får de som skal varsle, det de trenger?',
    nn: 'Planen seier at han ikkje blir delt ut, og kvifor. Korleis får dei som skal varsle, det dei treng?',
    en: 'The plan says that it is not handed out, and why. How do those who are to alert get what they need?',
  },
} as const;

export default defineRequirement({
  id: 'callers-outside-have-the-plan',
  code: 'ALR-12',
  group: 'practice',
  obligations: [may(senjaCrisisTeam, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Hver av legevakt, politi, brann, AMK og nødmeldetjenesten som planen lar varsle teamet. I Senja ligger telefonlisten hos legevakten; i Nome varsler politiet etter oppdaterte telefonlister.',
      nn: 'Kvar av legevakt, politi, brann, AMK og naudmeldetenesta som planen lèt varsle teamet. I Senja ligg telefonlista hos legevakta; i Nome varslar politiet etter oppdaterte telefonlister.',
      en: 'Each of the clinic, police, fire service, AMK and medical emergency call service that the plan lets alert the team. In Senja the phone list is kept at the clinic; in Nome the police alert by updated phone lists.',
    },
  },
  settles: 'met',
  fields: [
    ['governance', 'distribution', 0, 'to'],
    ['activation', 'authorised', 0, 'party'],
    ['notification', 'callList', 0, 'caller'],
  ],
  title: {
    nb: 'De som skal varsle teamet, har listen',
    nn: 'Dei som skal varsle teamet, har lista',
    en: 'Those who are to alert the team have the list',
  },
  asks: {
    nb: 'Det er god praksis at nødetater og legevakt som skal varsle teamet, får planen eller listen og står på fordelingslisten.',
    nn: 'Det er god praksis at naudetatar og legevakt som skal varsle teamet, får planen eller lista og står på fordelingslista.',
    en: 'It is good practice that emergency services and the clinic, when they are to alert the team, get the plan or the list and stand on the distribution list.',
  },
  why: {
    nb: 'En ny utgave hjelper ikke når operatøren på nattevakt har den gamle.',
    nn: 'Ei ny utgåve hjelper ikkje når operatøren på nattevakt har den gamle.',
    en: 'A new edition is no help when the operator on the night shift has the old one.',
  },
  advice: {
    nb: 'Skriv dem inn under governance.distribution, og send dem bare det de trenger: nummeret og listen.',
    nn: 'Skriv dei inn under governance.distribution, og send dei berre det dei treng: nummeret og lista.',
    en: 'Add them under governance.distribution, and send only what they need: the number and the list.',
  },
  pitfall: {
    nb: 'Planen ligger i kommunens eget system, som legevakten ikke kommer inn i.',
    nn: 'Planen ligg i systemet til kommunen, og der kjem ikkje legevakta inn.',
    en: 'The plan is kept in the municipality’s own system, which the clinic cannot enter.',
  },
  forHumans: {
    nb: 'Om mottakeren har lagt den der den som svarer om natten, ser.',
    nn: 'Om mottakaren har lagt han der den som svarar om natta, ser.',
    en: 'Whether the recipient has put it where the person answering at night will look.',
  },
  example: same(example()),
  citations: [
    cite(senjaCrisisTeam, where),
    cite(nomeCrisisTeam, {
      nb: 'trinn 4: oppdaterte telefonlister',
      nn: 'trinn 4: oppdaterte telefonlister',
      en: 'step 4: updated phone lists',
    }),
  ],
  messages,
  appliesTo: (plan) => hasCallList(plan) || itemsOf(plan.activation?.authorised).length > 0,
  *check(plan, { at, evidence, gap, question, lookup }) {
    const outside = outsideCallers(plan, lookup);
    const list = plan.governance?.distribution;
    const place = at('governance', 'distribution');
    if (outside.length === 0) {
      const said = plan.activation?.authorised
        ? at('activation', 'authorised')
        : at('notification', 'callList');
      return yield evidence('nobodyOutside', said);
    }
    if (noneBecause(list)) return yield question('saysNoDistribution', place);
    const readers = itemsOf(list).map(([, { to }]) => to);
    const lacking = outside.filter((id) => !readers.some((to) => isSameParty(lookup, to, id)));
    const count = outside.length - lacking.length;
    if (count > 0) yield evidence('distributed', place, { count, all: outside.length });
    if (lacking.length > 0) yield gap('notDistributed', place, { parties: same(lacking.join(', ')) });
  },
});

function example(): string {
  return `governance:
  distribution:
    - { to: emergency-clinic, date: 2026-10-01 }
activation:
  authorised:
    - { party: emergency-clinic, mode: practical }
`;
}

const services = new Set(['emergency-clinic', 'police', 'fire', 'amk', 'medical-emergency-call-service']);

/** The services that answer at night and are to alert the team, each once. */
function outsideCallers(plan: Plan, lookup: Lookup): readonly string[] {
  const callers = [
    ...itemsOf(plan.activation?.authorised).map(([, { party }]) => party),
    ...linksOf(plan).map(([, { caller }]) => caller),
  ];
  const byActor = new Map<string, string>();
  for (const id of callers) {
    const actor = lookup.actor(id)?.id;
    if (id && actor && services.has(actor) && !byActor.has(actor)) byActor.set(actor, id);
  }
  return [...byActor.values()];
}
