import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ubcPace from '../../reference/sources/ubc-pace.ts';
import { hasCallList, peopleBehind } from '../support/alert-graph.ts';
import { linksOf } from '../support/alerting.ts';

const where = {
  nb: 'Alternate: ikke samme infrastruktur som den første kanalen',
  nn: 'Alternate: ikkje same infrastruktur som den første kanalen',
  en: 'Alternate: not the same infrastructure as the primary channel',
} as const;

const messages = {
  independent: {
    nb: '{role} kan varsles på en måte som ikke trenger mobilnettet.',
    nn: '{role} kan varslast på ein måte som ikkje treng mobilnettet.',
    en: '{role} can be alerted in a way that does not need the mobile network.',
  },
  oneChannel: {
    nb: '{role} har bare én varslingskanal i planen.',
    nn: '{role} har berre éin varslingskanal i planen.',
    en: '{role} has only one alert channel in the plan.',
  },
  noChannel: {
    nb: 'Planen sier ikke hvordan {role} varsles: telefon, nødnett eller annet.',
    nn: 'Planen seier ikkje korleis {role} blir varsla: telefon, naudnett eller anna.',
    en: 'The plan does not say how {role} is alerted: telephone, emergency radio or otherwise.',
  },
  oneNetwork: {
    nb: 'Kanalene til {role} går alle gjennom mobilnettet. Faller det ut, når varselet ikke fram.',
    nn: 'Kanalane til {role} går alle gjennom mobilnettet. Fell det ut, kjem ikkje varselet fram.',
    en: 'The channels to {role} all go through the mobile network. If it fails, the alert does not arrive.',
  },
  notOnList: {
    nb: 'Verken lederen eller nestlederen står på listen over dem som ringes. Hvordan nås de når mobilnettet er nede?',
    nn: 'Korkje leiaren eller nestleiaren står på lista over dei som blir ringde. Korleis blir dei nådde når mobilnettet er nede?',
    en: 'Neither the leader nor the deputy is on the list of those called. How are they reached when the mobile network is down?',
  },
} as const;

export default defineRequirement({
  id: 'more-than-one-network',
  code: 'ALR-09',
  group: 'practice',
  obligations: [may(ubcPace, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'To kanaler for lederen og nestlederen, der minst én er nødnett, e-post eller personlig oppmøte. Telefon, SMS og varslingssystem regnes som mobilnett; om et nummer er en fastlinje, kan ikke ses av nummeret.',
      nn: 'To kanalar for leiaren og nestleiaren, der minst éin er naudnett, e-post eller personleg oppmøte. Telefon, SMS og varslingssystem er rekna som mobilnett; om eit nummer er ei fastlinje, kan ein ikkje sjå av nummeret.',
      en: 'Two channels for the leader and the deputy, at least one of them emergency radio, email or in person. Telephone, text message and alert system count as the mobile network; whether a number is a fixed line cannot be seen from it.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'callList', 0, 'ifNoAnswer'],
    ['notification', 'callList', 0, 'channel'],
    ['notification', 'callList', 0, 'backupChannel'],
  ],
  title: {
    nb: 'Varsling som tåler at mobilnettet faller ut',
    nn: 'Varsling som toler at mobilnettet fell ut',
    en: 'An alert that survives a mobile outage',
  },
  asks: {
    nb: 'Det er god praksis at lederen og nestlederen kan varsles på to måter som ikke er avhengige av det samme nettet.',
    nn: 'Det er god praksis at leiaren og nestleiaren kan varslast på to måtar som ikkje er avhengige av det same nettet.',
    en: 'It is good practice that the leader and the deputy can be alerted in two ways that do not depend on the same network.',
  },
  why: {
    nb: 'Uværet som tar livet av folk, tar ofte mobilmasten også.',
    nn: 'Uvêret som tek livet av folk, tek ofte mobilmasta òg.',
    en: 'The storm that kills people often takes the mobile mast as well.',
  },
  advice: {
    nb: 'Skriv en reservekanal i «backupChannel»: nødnett der teamet har det, eller at noen kjører hjem til lederen.',
    nn: 'Skriv ein reservekanal i «backupChannel»: naudnett der teamet har det, eller at nokon køyrer heim til leiaren.',
    en: 'Write a backup in “backupChannel”: emergency radio where the team has it, or that somebody drives to the leader’s home.',
  },
  pitfall: {
    nb: 'Telefon først og SMS som reserve: to kanaler, ett nett.',
    nn: 'Telefon først og SMS som reserve: to kanalar, eitt nett.',
    en: 'Telephone first and text message as backup: two channels, one network.',
  },
  forHumans: {
    nb: 'Om telefonene er fastlinjer eller mobiler, og om noen lytter på reservekanalen.',
    nn: 'Om telefonane er fastlinjer eller mobilar, og om nokon lyttar på reservekanalen.',
    en: 'Whether the telephones are fixed lines or mobiles, and whether anybody listens on the backup channel.',
  },
  example: same(example()),
  citations: [cite(ubcPace, where)],
  messages,
  appliesTo: hasCallList,
  *check(plan, find) {
    const judged = keyRoles.flatMap((role) => [...judgeRole(plan, role, find)]);
    if (judged.length === 0) yield find.question('notOnList', find.at('notification', 'callList'));
    yield* judged;
  },
});

function example(): string {
  return `notification:
  callList:
    - caller: emergency-clinic
      calls: [team-leader]
      channel: phone
      backupChannel: emergency-radio
      ifNoAnswer: team-deputy-leader
`;
}

type Find = Finder<typeof messages>;

const keyRoles = ['team-leader', 'team-deputy-leader'] as const;
const onMobileNetwork: readonly string[] = ['phone', 'sms', 'alert-system'];

function* judgeRole(plan: Plan, role: string, { at, evidence, gap, lookup }: Find): Iterable<Finding> {
  const links = linksTo(plan, lookup, role);
  const [first] = links;
  if (!first) return;
  const channels = new Set(links.flatMap(([, link]) => [link.channel, link.backupChannel]).filter(Boolean));
  const place = at('notification', 'callList', first[0], channels.size === 0 ? 'channel' : 'backupChannel');
  const who = { role: same(role) };
  if (channels.size === 0) yield gap('noChannel', place, who);
  else if (channels.size === 1) yield gap('oneChannel', place, who);
  else if ([...channels].every((channel) => onMobileNetwork.includes(channel ?? '')))
    yield gap('oneNetwork', place, who);
  else yield evidence('independent', place, who);
}

/** The entries that lead to somebody, as the one called or as the next in line. */
function linksTo(plan: Plan, lookup: Lookup, role: string) {
  const people = peopleBehind(lookup, role);
  const isCalled = (id: string): boolean =>
    peopleBehind(lookup, id).some((person) => people.includes(person));
  return linksOf(plan).filter(([, { calls = [], ifNoAnswer }]) =>
    [...calls, ...(ifNoAnswer ? [ifNoAnswer] : [])].some(isCalled),
  );
}
