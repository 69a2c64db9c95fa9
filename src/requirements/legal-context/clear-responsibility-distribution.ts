import type { Finder, Finding } from '../../assessment/finding.ts';
import { must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup, Party, Role } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import flk from '../../reference/sources/flk.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { askIfAnyUnknown, referenceMessages } from '../support/references.ts';

const sections = {
  nb: '§§ 6 a, 7 a, 7 b, 7 e, 8 a, 8 e og 9 c',
  nn: '§§ 6 a, 7 a, 7 b, 7 e, 8 a, 8 e og 9 c',
  en: '§§ 6 a, 7 a, 7 b, 7 e, 8 a, 8 e and 9 c',
} as const;

const messages = {
  ...referenceMessages,
  ...noneMessages,
  held: {
    nb: 'Roller i planen med noen som har ansvaret: {count}.',
    nn: 'Roller i planen med nokon som har ansvaret: {count}.',
    en: 'Roles of the plan with someone responsible: {count}.',
  },
  noRoles: {
    nb: 'Planen viser ikke hvilke roller som finnes, og hvem som har dem.',
    nn: 'Planen viser ikkje kva roller som finst, og kven som har dei.',
    en: 'The plan does not show which roles there are, and who holds them.',
  },
  noOwner: {
    nb: 'Planen viser ikke hvem som har ansvaret som følger med denne rollen.',
    nn: 'Planen viser ikkje kven som har ansvaret som følgjer med denne rolla.',
    en: 'The plan does not show who has the responsibility that comes with this role.',
  },
  distribution: {
    nb: 'Planen viser hvem som har fått den.',
    nn: 'Planen viser kven som har fått han.',
    en: 'The plan shows who has received it.',
  },
  noDistribution: {
    nb: 'Planen har ingen fordelingsliste. Forskriften sier at planene skal være kjent i tjenesten; en liste er én måte å vise det på.',
    nn: 'Planen har inga fordelingsliste. Forskrifta seier at planane skal vere kjende i tenesta; ei liste er éin måte å vise det på.',
    en: 'The plan has no distribution list. The regulations say that plans must be known in the service; a list is one way to show it.',
  },
} as const;

export default defineRequirement({
  id: 'clear-responsibility-distribution',
  code: 'LAW-07',
  group: 'legal-context',
  obligations: [must(flk, sections, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['roles', 0, 'id'],
    ['roles', 0, 'label'],
    ['roles', 0, 'holders'],
    ['governance', 'distribution', 0, 'to'],
    ['governance', 'distribution', 0, 'date'],
  ],
  title: {
    nb: 'Klar ansvarsfordeling',
    nn: 'Klar ansvarsfordeling',
    en: 'Clear distribution of responsibility',
  },
  asks: {
    nb: 'Tjenesten skal ha ansvar, oppgaver og myndighet klart fordelt, og planene skal være kjent, kontrolleres og forbedres. Plikten gjelder tjenesten; planen er ett av stedene det kan vises.',
    nn: 'Tenesta skal ha ansvar, oppgåver og mynde klart fordelt, og planane skal vere kjende, kontrollerast og forbetrast. Plikta gjeld tenesta; planen er éin av stadene det kan visast.',
    en: 'The service must divide responsibility, tasks and authority clearly, and plans must be known, checked and improved. The duty binds the service; the plan is one of the places to show it.',
  },
  why: {
    nb: 'Når alle tror at en annen gjør det, blir det ikke gjort. En rolle med et navn bak er én ting mindre å avklare.',
    nn: 'Når alle trur at ein annan gjer det, blir det ikkje gjort. Ei rolle med eit namn bak er éin ting mindre å avklare.',
    en: 'When everyone thinks someone else is doing it, it is not done. A role with a name behind it is one thing less to settle.',
  },
  advice: {
    nb: 'Skriv hvem som har hver rolle, med stedfortreder under. Før opp hvem som har fått planen, og når.',
    nn: 'Skriv kven som har kvar rolle, med stadfortredar under. Før opp kven som har fått planen, og når.',
    en: 'Write who holds each role, with the deputy below. Enter who has received the plan, and when.',
  },
  pitfall: {
    nb: 'Rollene er fine overskrifter uten folk i.',
    nn: 'Rollene er fine overskrifter utan folk i.',
    en: 'The roles are fine headings with nobody in them.',
  },
  example: {
    nb: `roles:
  - { id: team-leader, label: Leder av kriseteamet, holders: [municipal-psychologist] }
governance:
  distribution:
    - { to: emergency-clinic, date: 2026-06-25 }
`,
    nn: `roles:
  - { id: team-leader, label: Leiar av kriseteamet, holders: [municipal-psychologist] }
governance:
  distribution:
    - { to: emergency-clinic, date: 2026-06-25 }
`,
    en: `roles:
  - { id: team-leader, label: Leader of the crisis team, holders: [municipal-psychologist] }
governance:
  distribution:
    - { to: emergency-clinic, date: 2026-06-25 }
`,
  },
  forHumans: {
    nb: 'Om de som har rollene, kjenner ansvaret sitt, og om planen er kjent av dem som trenger den.',
    nn: 'Om dei som har rollene, kjenner ansvaret sitt, og om planen er kjend av dei som treng han.',
    en: 'Whether those with the roles know their responsibility, and whether the plan is known to those who need it.',
  },
  citations: [cite(flk, sections)],
  messages,
  *check(plan, find) {
    yield* judgeRoles(plan, find);
    yield* judgeDistribution(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeRoles(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, lookup } = find;
  const place = at('roles');
  if (noneBecause(plan.roles)) return yield* askWhatInstead(find, place);
  const roles = itemsOf(plan.roles);
  if (roles.length === 0) return yield gap('noRoles', place);

  const unheld = roles.filter(([, role]) => !isHeld(role, lookup));
  const count = roles.length - unheld.length;
  if (count > 0) yield evidence('held', place, { count });
  for (const [index, { holders = [] }] of roles)
    yield* askIfAnyUnknown(find, holders, (position) => at('roles', index, 'holders', position));
  for (const [index, { holders = [] }] of unheld)
    if (holders.every((id) => lookup.party(id))) yield gap('noOwner', at('roles', index, 'holders'));
}

/** Somebody the plan or the directory knows; a vacant place holds nothing. */
const isHeld = ({ holders = [] }: Role, lookup: Lookup): boolean =>
  holders.flatMap((id) => lookup.holders(id)).some(isSomebody);

const isSomebody = (party: Party): boolean =>
  party.kind !== 'role' && !(party.kind === 'member' && party.member.vacant === true);

function* judgeDistribution({ governance }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, remark } = find;
  const place = at('governance', 'distribution');
  if (noneBecause(governance?.distribution)) return yield* askWhatInstead(find, place);
  const receivers = itemsOf(governance?.distribution).filter(([, { to }]) => to);
  yield receivers.length > 0 ? evidence('distribution', place) : remark('noDistribution', place);
  yield* askIfAnyUnknown(
    find,
    receivers.map(([, { to = '' }]) => to),
    (position) => at('governance', 'distribution', receivers[position]?.[0] ?? 0, 'to'),
  );
}
