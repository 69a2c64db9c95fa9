import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const where = {
  nb: 'roller og de som har dem',
  nn: 'roller og dei som har dei',
  en: 'roles and those who hold them',
} as const;

const messages = {
  ...referenceMessages,
  held: {
    nb: 'Roller som noen har: {count}.',
    nn: 'Roller som nokon har: {count}.',
    en: 'Roles that somebody holds: {count}.',
  },
  nobody: {
    nb: 'Rollen har ingen som fyller den.',
    nn: 'Rolla har ingen som fyller henne.',
    en: 'The role has nobody to fill it.',
  },
  onlyVacant: {
    nb: 'Rollen fylles bare av plasser som planen selv sier er ubesatt.',
    nn: 'Rolla er berre fylt av plassar som planen sjølv seier er ledige.',
    en: 'The role is filled only by places that the plan itself says are vacant.',
  },
  vacantButReachable: {
    nb: 'Plassen er ubesatt, men har fortsatt navn eller telefonnummer. Er det en som har sluttet?',
    nn: 'Plassen er ledig, men har framleis namn eller telefonnummer. Er det ein som har slutta?',
    en: 'The place is vacant but still has a name or a phone number. Is it somebody who has left?',
  },
} as const;

export default defineRequirement({
  id: 'roles-with-people',
  code: 'CON-05',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Minst én som fyller hver rolle, og ingen ubesatt plass med navn. Vår egen regel.',
      nn: 'Minst éin som fyller kvar rolle, og ingen ledig plass med namn. Vår eigen regel.',
      en: 'At least one person to fill each role, and no vacant place with a name. Our own rule.',
    },
  },
  settles: 'met',
  fields: [
    ['roles', 0, 'id'],
    ['roles', 0, 'holders'],
    ['team', 'members', 0, 'vacant'],
  ],
  title: {
    nb: 'Roller som noen fyller',
    nn: 'Roller som nokon fyller',
    en: 'Roles that somebody fills',
  },
  asks: {
    nb: 'Det er god praksis at hver rolle i planen har noen som fyller den nå, og at den som har sluttet, er tatt ut.',
    nn: 'Det er god praksis at kvar rolle i planen har nokon som fyller henne no, og at den som har slutta, er teken ut.',
    en: 'It is good practice that every role in the plan has somebody who fills it now, and that those who have left are taken out.',
  },
  why: {
    nb: 'Oppgavene i planen går til roller. En rolle uten folk er en oppgave ingen gjør.',
    nn: 'Oppgåvene i planen går til roller. Ei rolle utan folk er ei oppgåve ingen gjer.',
    en: 'The tasks of the plan go to roles. A role without people is a task nobody does.',
  },
  advice: {
    nb: 'Skriv minst én id i holders for hver rolle, med stedfortrederen under. Er plassen ledig, stryk navn og nummer.',
    nn: 'Skriv minst éin id i holders for kvar rolle, med stadfortredaren under. Er plassen ledig, stryk namn og nummer.',
    en: 'Write at least one id in holders for each role, with the deputy below. If the place is vacant, delete the name and number.',
  },
  pitfall: {
    nb: 'En rolle er kommet med fra en annen kommunes plan, og ingen her har den.',
    nn: 'Ei rolle har kome med frå planen til ein annan kommune, og ingen her har henne.',
    en: 'A role came along from another municipality’s plan, and nobody here holds it.',
  },
  forHumans: {
    nb: 'Om den som står der, fortsatt er ansatt og kan det rollen krever.',
    nn: 'Om den som står der, framleis er tilsett og kan det rolla krev.',
    en: 'Whether whoever stands there is still employed and can do what the role takes.',
  },
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: (plan) => itemsOf(plan.roles).length > 0,
  *check(plan, find) {
    const { at, evidence, question } = find;
    const unheld = yield* judgeHolders(plan, find);
    const held = itemsOf(plan.roles).length - unheld;
    if (held > 0) yield evidence('held', at('roles'), { count: held });
    for (const [index, { vacant, name, phones }] of itemsOf(plan.team?.members))
      if (vacant && (name || itemsOf(phones).length > 0))
        yield question('vacantButReachable', at('team', 'members', index, 'vacant'));
  },
});

/** Judges each role, and returns how many of them nobody fills. */
function* judgeHolders(plan: Plan, find: Finder<typeof messages>): Generator<Finding, number> {
  const { at, gap, lookup } = find;
  let unheld = 0;
  for (const [index, { holders = [] }] of itemsOf(plan.roles)) {
    yield* holders.flatMap((holder, position) =>
      lookup.party(holder) ? [] : askIfUnknown(find, holder, at('roles', index, 'holders', position)),
    );
    const known = holders.flatMap((holder) => lookup.holders(holder));
    const filled = known.filter((one) => one.kind !== 'member' || !one.member.vacant);
    if (filled.length > 0) continue;
    unheld += 1;
    if (holders.length === 0) yield gap('nobody', at('roles', index, 'holders'));
    else if (known.length > 0) yield gap('onlyVacant', at('roles', index, 'holders'));
  }
  return unheld;
}
