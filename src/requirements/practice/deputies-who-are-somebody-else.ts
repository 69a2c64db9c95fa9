import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import nomeCrisisTeam from '../../reference/sources/nome-crisis-team.ts';
import servicenowOnCall from '../../reference/sources/servicenow-on-call.ts';
import { alertGraph, peopleBehind } from '../support/alert-graph.ts';
import { asDialled } from '../support/phone.ts';

const where = {
  nb: 'About this task: samme person først og som reserve',
  nn: 'About this task: same person først og som reserve',
  en: 'About this task: the same person as primary and secondary',
} as const;

const messages = {
  deputy: {
    nb: 'Lederen har en stedfortreder som er en annen person.',
    nn: 'Leiaren har ein stadfortredar som er ein annan person.',
    en: 'The leader has a deputy who is somebody else.',
  },
  noDeputy: {
    nb: 'Planen sier ikke hvem som trer inn for lederen.',
    nn: 'Planen seier ikkje kven som trer inn for leiaren.',
    en: 'The plan does not say who steps in for the leader.',
  },
  samePerson: {
    nb: 'Den som skal tre inn for lederen, er den samme som leder.',
    nn: 'Den som skal tre inn for leiaren, er den same som leier.',
    en: 'The one who is to step in for the leader is the leader.',
  },
  sameNumber: {
    nb: 'Lederen og stedfortrederen har bare det samme telefonnummeret.',
    nn: 'Leiaren og stadfortredaren har berre det same telefonnummeret.',
    en: 'The leader and the deputy have only the same phone number.',
  },
  activators: {
    nb: 'Mer enn én kan sette i gang teamet.',
    nn: 'Meir enn éin kan setje i gang teamet.',
    en: 'More than one person may start the team.',
  },
  oneActivator: {
    nb: 'Bare én person kan formelt sette i gang teamet. Planen sier ikke hvem som gjør det når han eller hun er borte.',
    nn: 'Berre éin person kan formelt setje i gang teamet. Planen seier ikkje kven som gjer det når han eller ho er borte.',
    en: 'Only one person may formally start the team. The plan does not say who does it when that person is away.',
  },
  backup: {
    nb: 'Reserven for kontaktpunktet er en annen og har et annet nummer.',
    nn: 'Reserven for kontaktpunktet er ein annan og har eit anna nummer.',
    en: 'The backup of the contact point is somebody else with another number.',
  },
  sameBackup: {
    nb: 'Reserven for kontaktpunktet er den samme som kontaktpunktet, eller har samme nummer.',
    nn: 'Reserven for kontaktpunktet er den same som kontaktpunktet, eller har same nummer.',
    en: 'The backup of the contact point is the contact point itself, or has the same number.',
  },
} as const;

export default defineRequirement({
  id: 'deputies-who-are-somebody-else',
  code: 'ALR-06',
  group: 'practice',
  obligations: [may(servicenowOnCall, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Minst én annen person, med minst ett nummer som ikke er lederens. Slik ser vaktordninger i IT-drift etter feil; Nome kommune skriver hvem som varsles når lederen ikke kan nås.',
      nn: 'Minst éin annan person, med minst eitt nummer som ikkje er leiaren sitt. Slik ser vaktordningar i IT-drift etter feil; Nome kommune skriv kven som blir varsla når leiaren ikkje kan nåast.',
      en: 'At least one other person with at least one number that is not the leader’s. On-call rotas in IT operations look for this fault; Nome municipality writes whom to alert when the leader cannot be reached.',
    },
  },
  settles: 'met',
  fields: [
    ['roles', 0, 'holders'],
    ['team', 'members', 0, 'deputyFor'],
    ['team', 'members', 0, 'phones', 0, 'number'],
    ['activation', 'authorised', 0, 'party'],
    ['activation', 'authorised', 0, 'mode'],
    ['notification', 'contactPoint', 'party'],
    ['notification', 'contactPoint', 'backup', 'party'],
    ['notification', 'contactPoint', 'backup', 'phones', 0, 'number'],
  ],
  title: {
    nb: 'Stedfortredere som er noen andre',
    nn: 'Stadfortredarar som er nokon andre',
    en: 'Deputies who are somebody else',
  },
  asks: {
    nb: 'Det er god praksis at lederen, den som kan sette i gang teamet, og kontaktpunktet har en reserve som er en annen, med et annet nummer.',
    nn: 'Det er god praksis at leiaren, den som kan setje i gang teamet, og kontaktpunktet har ein reserve som er ein annan, med eit anna nummer.',
    en: 'It is good practice that the leader, whoever may start the team, and the contact point have a backup who is somebody else, with another number.',
  },
  why: {
    nb: 'I en liten kommune har én person ofte flere hatter. Er hun på fjellet, er alle hattene borte samtidig.',
    nn: 'I ein liten kommune har éin person ofte fleire hattar. Er ho på fjellet, er alle hattane borte samstundes.',
    en: 'In a small municipality one person often wears several hats. When she is in the mountains, all the hats are gone at once.',
  },
  advice: {
    nb: 'Gi rollen team-deputy-leader til en annen, eller skriv «deputyFor: team-leader» hos et medlem. Gi reserven sitt eget nummer.',
    nn: 'Gi rolla team-deputy-leader til ein annan, eller skriv «deputyFor: team-leader» hos ein medlem. Gi reserven eit eige nummer.',
    en: 'Give the role team-deputy-leader to somebody else, or write “deputyFor: team-leader” for a member. Give the backup a number of its own.',
  },
  pitfall: {
    nb: 'Lederen og nestlederen deler vakttelefon, og begge tror at den andre har den.',
    nn: 'Leiaren og nestleiaren deler vakttelefon, og begge trur at den andre har han.',
    en: 'The leader and the deputy share a duty phone, and each believes the other has it.',
  },
  forHumans: {
    nb: 'Om stedfortrederen kan og vil, og har fått fullmakten.',
    nn: 'Om stadfortredaren kan og vil, og har fått fullmakta.',
    en: 'Whether the deputy is able and willing, and has been given the authority.',
  },
  example: same(example()),
  citations: [
    cite(servicenowOnCall, where),
    cite(nomeCrisisTeam, { nb: 'trinn 4', nn: 'trinn 4', en: 'step 4' }),
  ],
  messages,
  appliesTo: (plan) =>
    hasBackup(plan) ||
    formalActivators(plan).length > 0 ||
    itemsOf(plan.roles).some(([, { id }]) => id === 'team-leader'),
  *check(plan, find) {
    yield* judgeLeader(plan, find);
    yield* judgeActivators(plan, find);
    yield* judgeContactPoint(plan, find);
  },
});

function example(): string {
  return `roles:
  - { id: team-leader, holders: [municipal-psychologist] }
  - { id: team-deputy-leader, holders: [public-health-nurse] }
team:
  members:
    - { id: municipal-psychologist, phones: [{ number: "20 00 12 34", kind: work }] }
    - { id: public-health-nurse, deputyFor: team-leader, phones: [{ number: "20 00 12 35", kind: work }] }
activation:
  authorised:
    - { party: team-leader, mode: formal }
    - { party: team-deputy-leader, mode: formal }
`;
}

type Find = Finder<typeof messages>;

function* judgeLeader(plan: Plan, { at, evidence, gap, lookup }: Find): Iterable<Finding> {
  const role = lookup.party('team-leader');
  if (role?.kind !== 'role') return;
  const [leader = 'team-leader', ...others] = peopleBehind(lookup, 'team-leader');
  const deputies = [...others, ...(alertGraph(plan, lookup).deputies.get(leader) ?? [])];
  const place = at('roles', role.index);
  if (deputies.length === 0) {
    const deputy = lookup.party('team-deputy-leader');
    return yield deputy?.kind === 'role' && (deputy.role.holders ?? []).length > 0
      ? gap('samePerson', at('roles', deputy.index))
      : gap('noDeputy', place);
  }
  yield shareTheirOnlyNumber(lookup, leader, deputies) ? gap('sameNumber', place) : evidence('deputy', place);
}

/** Deputies without any number are another matter: the list of members asks for it. */
function shareTheirOnlyNumber(lookup: Lookup, leader: string, deputies: readonly string[]): boolean {
  const leaders = numbersOf(lookup, leader);
  const theirs = deputies.flatMap((id) => numbersOf(lookup, id));
  return theirs.length > 0 && theirs.every((number) => leaders.includes(number));
}

const numbersOf = (lookup: Lookup, id: string | undefined): readonly string[] =>
  lookup.phones(id).flatMap(({ number }) => (number === undefined ? [] : [asDialled(number)]));

function* judgeActivators(plan: Plan, { at, evidence, gap, lookup }: Find): Iterable<Finding> {
  const people = new Set(formalActivators(plan).flatMap((party) => peopleBehind(lookup, party)));
  const place = at('activation', 'authorised');
  if (people.size > 1) yield evidence('activators', place);
  else if (people.size === 1) yield gap('oneActivator', place);
}

const formalActivators = ({ activation }: Plan): readonly string[] =>
  itemsOf(activation?.authorised).flatMap(([, { party, mode }]) =>
    party === undefined || mode === 'practical' ? [] : [party],
  );

const hasBackup = ({ notification }: Plan): boolean => {
  const { party, phones } = notification?.contactPoint?.backup ?? {};
  return party !== undefined || itemsOf(phones).length > 0;
};

function* judgeContactPoint(plan: Plan, { at, evidence, gap, lookup }: Find): Iterable<Finding> {
  const point = plan.notification?.contactPoint;
  if (!point?.backup || !hasBackup(plan)) return;
  const { contactPoint, backup } = alertGraph(plan, lookup);
  const theirs = [...ownNumbers(point.backup.phones), ...numbersOf(lookup, point.backup.party)];
  const firsts = [...ownNumbers(point.phones), ...numbersOf(lookup, point.party)];
  const isSame =
    (backup.length > 0 && backup.every((person) => contactPoint.includes(person))) ||
    (theirs.length > 0 && theirs.every((number) => firsts.includes(number)));
  const place = at('notification', 'contactPoint', 'backup');
  yield isSame ? gap('sameBackup', place) : evidence('backup', place);
}

type Phones = NonNullable<NonNullable<Plan['notification']>['contactPoint']>['phones'];

const ownNumbers = (phones: Phones): readonly string[] =>
  itemsOf(phones).flatMap(([, { number }]) => (number === undefined ? [] : [asDialled(number)]));
