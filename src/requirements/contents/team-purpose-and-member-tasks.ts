import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { holdersOfRoles } from '../support/parties.ts';

const messages = {
  purpose: {
    nb: 'Planen sier hva teamet eller ordningen er til for.',
    nn: 'Planen seier kva teamet eller ordninga er til for.',
    en: 'The plan says what the team or arrangement is for.',
  },
  noPurpose: {
    nb: 'Planen sier ikke hva teamet eller ordningen er til for.',
    nn: 'Planen seier ikkje kva teamet eller ordninga er til for.',
    en: 'The plan does not say what the team or arrangement is for.',
  },
  tasks: {
    nb: 'Planen sier hvilke oppgaver teamet eller ordningen har.',
    nn: 'Planen seier kva oppgåver teamet eller ordninga har.',
    en: 'The plan says which tasks the team or arrangement has.',
  },
  noTasks: {
    nb: 'Planen sier ikke hvilke oppgaver teamet eller ordningen har.',
    nn: 'Planen seier ikkje kva oppgåver teamet eller ordninga har.',
    en: 'The plan does not say which tasks the team or arrangement has.',
  },
  saysNoTasks: {
    nb: 'Planen sier at teamet eller ordningen ikke har egne oppgaver, og hvorfor.',
    nn: 'Planen seier at teamet eller ordninga ikkje har eigne oppgåver, og kvifor.',
    en: 'The plan says that the team or arrangement has no tasks of its own, and why.',
  },
  whoDoesTheTasks: {
    nb: 'Hvem gjør oppgavene når teamet eller ordningen ikke har noen?',
    nn: 'Kven gjer oppgåvene når teamet eller ordninga ikkje har nokon?',
    en: 'Who does the work when the team or arrangement has no tasks of its own?',
  },
  responsible: {
    nb: 'Hver oppgave har en ansvarlig.',
    nn: 'Kvar oppgåve har ein ansvarleg.',
    en: 'Every task has somebody responsible.',
  },
  noResponsible: {
    nb: 'Oppgavene står som en felles liste. Ingen av dem har en ansvarlig.',
    nn: 'Oppgåvene står som ei felles liste. Ingen av dei har ein ansvarleg.',
    en: 'The tasks are one shared list. None of them has anybody responsible.',
  },
  taskWithoutResponsible: {
    nb: 'Oppgaven har ingen ansvarlig.',
    nn: 'Oppgåva har ingen ansvarleg.',
    en: 'Nobody is responsible for this task.',
  },
  limits: {
    nb: 'Planen sier også hva teamet eller ordningen ikke skal gjøre.',
    nn: 'Planen seier òg kva teamet eller ordninga ikkje skal gjere.',
    en: 'The plan also says what the team or arrangement does not do.',
  },
  functions: {
    nb: 'Medlemmer som har en funksjon i teamet: {named} av {all}.',
    nn: 'Medlemmer som har ein funksjon i teamet: {named} av {all}.',
    en: 'Members with a function in the team: {named} of {all}.',
  },
  noFunctions: {
    nb: 'Planen sier ikke hvilken funksjon den enkelte har i teamet.',
    nn: 'Planen seier ikkje kva funksjon den enkelte har i teamet.',
    en: 'The plan does not say which function each person has in the team.',
  },
  memberWithoutFunction: {
    nb: 'Medlemmet har ikke fått noen funksjon i teamet.',
    nn: 'Medlemmet har ikkje fått nokon funksjon i teamet.',
    en: 'This member has no function in the team.',
  },
  saysNoMembers: {
    nb: 'Planen sier at ordningen ikke har egne medlemmer, og hvorfor.',
    nn: 'Planen seier at ordninga ikkje har eigne medlemmer, og kvifor.',
    en: 'The plan says that the arrangement has no members of its own, and why.',
  },
  whoFillsFunctions: {
    nb: 'Hvem har funksjonene når ordningen ikke har egne medlemmer?',
    nn: 'Kven har funksjonane når ordninga ikkje har eigne medlemmer?',
    en: 'Who fills the functions when the arrangement has no members of its own?',
  },
  partyUnknown: {
    nb: 'Den som er satt opp her, finnes ikke i planen. Hvem er ment?',
    nn: 'Den som er sett opp her, finst ikkje i planen. Kven er meint?',
    en: 'The one named here is not in the plan. Who is meant?',
  },
  noLeader: {
    nb: 'Rollen «team-leader» er ikke satt opp, så planen viser ikke hvem som leder. Veilederen ber om funksjonene; én tydelig leder er god praksis.',
    nn: 'Rolla «team-leader» er ikkje sett opp, så planen viser ikkje kven som leier. Rettleiaren ber om funksjonane; éin tydeleg leiar er god praksis.',
    en: 'There is no role «team-leader», so the plan does not show who leads. The guide asks for the functions; one clear leader is good practice.',
  },
  leaderNotHeld: {
    nb: 'Ingen er satt opp som leder. Én tydelig leder er god praksis, ikke noe veilederen ber om.',
    nn: 'Ingen er sett opp som leiar. Éin tydeleg leiar er god praksis, ikkje noko rettleiaren ber om.',
    en: 'Nobody is set up as leader. One clear leader is good practice, not something the guide asks for.',
  },
  severalLeaders: {
    nb: 'Antall ledere: {count}. God praksis er at bare én leder om gangen, slik at ingen er i tvil.',
    nn: 'Talet på leiarar: {count}. God praksis er at berre éin leier om gongen, slik at ingen er i tvil.',
    en: 'Number of leaders: {count}. Good practice is that only one leads at a time, so that nobody is in doubt.',
  },
  noDeputy: {
    nb: 'Lederen har ingen stedfortreder. God praksis er at minst én kan tre inn når lederen ikke svarer.',
    nn: 'Leiaren har ingen stadfortredar. God praksis er at minst éin kan tre inn når leiaren ikkje svarar.',
    en: 'The leader has no deputy. Good practice is that at least one person can step in when the leader does not answer.',
  },
  leaderIsOwnDeputy: {
    nb: 'Lederen er satt opp som sin egen stedfortreder. God praksis er at det er en annen.',
    nn: 'Leiaren er sett opp som sin eigen stadfortredar. God praksis er at det er ein annan.',
    en: 'The leader is set up as their own deputy. Good practice is that it is somebody else.',
  },
} as const;

export default defineRequirement({
  id: 'team-purpose-and-member-tasks',
  code: 'REQ-02',
  group: 'contents',
  obligations: [should(guide2016, guideItem('2'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['team', 'purpose'],
    ['team', 'tasks', 0, 'task'],
    ['team', 'tasks', 0, 'responsible'],
    ['team', 'outOfScope'],
    ['team', 'members', 0, 'function'],
    ['roles', 0, 'holders'],
    ['team', 'members', 0, 'deputyFor'],
  ],
  title: {
    nb: 'Teamets formål og medlemmenes oppgaver',
    nn: 'Føremålet til teamet og oppgåvene til medlemmene',
    en: 'Team purpose, tasks and each member’s function',
  },
  asks: {
    nb: 'Planen bør si hva teamet eller ordningen er til for, hvilke oppgaver som hører til, og hvilken funksjon hver enkelt har.',
    nn: 'Planen bør seie kva teamet eller ordninga er til for, kva oppgåver som høyrer til, og kva funksjon kvar enkelt har.',
    en: 'The plan should say what the team or arrangement is for, which tasks belong to it, and which function each person has.',
  },
  why: {
    nb: 'Når telefonen ringer, er det for sent å bli enige om hvem som møter familien, hvem som tar skolen, og hvem som fører loggen.',
    nn: 'Når telefonen ringjer, er det for seint å bli samde om kven som møter familien, kven som tek skulen, og kven som fører loggen.',
    en: 'When the phone rings it is too late to agree on who meets the family, who takes the school and who keeps the log.',
  },
  advice: {
    nb: 'Skriv formålet i én eller to setninger. List opp oppgavene, og sett en ansvarlig på hver. Gi hvert medlem en funksjon, for eksempel leder, loggfører eller kontakt mot skolen. Skriv gjerne også hva teamet ikke gjør.',
    nn: 'Skriv føremålet i éi eller to setningar. List opp oppgåvene, og set ein ansvarleg på kvar. Gi kvart medlem ein funksjon, til dømes leiar, loggførar eller kontakt mot skulen. Skriv gjerne òg kva teamet ikkje gjer.',
    en: 'Write the purpose in one or two sentences. List the tasks and put somebody responsible on each. Give every member a function, for example leader, log keeper or contact with schools. Preferably also write what the team does not do.',
  },
  pitfall: {
    nb: 'Oppgavene er én felles liste som ingen eier, eller lederen har ingen stedfortreder.',
    nn: 'Oppgåvene er éi felles liste som ingen eig, eller leiaren har ingen stadfortredar.',
    en: 'The tasks are one shared list that nobody owns, or the leader has no deputy.',
  },
  forHumans: {
    nb: 'Om oppgavene er realistiske, og om de passer til kompetansen hos dem som er satt opp.',
    nn: 'Om oppgåvene er realistiske, og om dei passar til kompetansen hos dei som er sette opp.',
    en: 'Whether the tasks are realistic and match the competence of the people named.',
  },
  citations: [
    cite(guide2016, guideItem('2')),
    cite(rvtsPlan, { nb: 'punkt 2', nn: 'punkt 2', en: 'item 2' }),
  ],
  messages,
  *check(plan, find) {
    const { at, evidence, gap } = find;
    if (plan.team?.purpose) yield evidence('purpose', at('team', 'purpose'));
    else yield gap('noPurpose', at('team', 'purpose'));
    yield* judgeTasks(plan, find);
    if (plan.team?.outOfScope?.length) yield evidence('limits', at('team', 'outOfScope'));
    yield* judgeFunctions(plan, find);
    yield* judgeLeaders(plan, find);
    yield* judgeDeputies(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeTasks({ team }: Plan, { at, evidence, gap, question, lookup }: Find): Iterable<Finding> {
  if (noneBecause(team?.tasks)) {
    yield evidence('saysNoTasks', at('team', 'tasks'));
    return yield question('whoDoesTheTasks', at('team', 'tasks'));
  }
  const tasks = itemsOf(team?.tasks).filter(([, { task }]) => task);
  if (tasks.length === 0) return yield gap('noTasks', at('team', 'tasks'));
  yield evidence('tasks', at('team', 'tasks'));

  const unowned = tasks.filter(([, { responsible }]) => !responsible);
  if (unowned.length === tasks.length) return yield gap('noResponsible', at('team', 'tasks'));
  yield* unowned.map(([index]) => gap('taskWithoutResponsible', at('team', 'tasks', index, 'responsible')));
  const unknown = tasks.filter(([, { responsible }]) => responsible && !lookup.party(responsible));
  yield* unknown.map(([index]) => question('partyUnknown', at('team', 'tasks', index, 'responsible')));
  if (unowned.length + unknown.length === 0) yield evidence('responsible', at('team', 'tasks'));
}

function* judgeFunctions(plan: Plan, { at, evidence, gap, question }: Find): Iterable<Finding> {
  if (noneBecause(plan.team?.members)) {
    yield evidence('saysNoMembers', at('team', 'members'));
    return yield question('whoFillsFunctions', at('team', 'members'));
  }
  const members = itemsOf(plan.team?.members);
  const holders = holdersOfRoles(plan);
  const without = members.filter(([, member]) => !member.function && !holders.has(member.id));
  if (without.length === members.length) return yield gap('noFunctions', at('team', 'members'));
  yield evidence('functions', at('team', 'members'), {
    named: members.length - without.length,
    all: members.length,
  });
  yield* without.map(([index]) => gap('memberWithoutFunction', at('team', 'members', index, 'function')));
}

/** Exactly one leader is practice; the guide asks for functions only. */
function* judgeLeaders(plan: Plan, { at, question, remark, lookup }: Find): Iterable<Finding> {
  for (const [role, { id, holders = [] }] of itemsOf(plan.roles).filter(([, { id }]) => isLeadership(id))) {
    if (id === 'team-leader' && holders.length === 0)
      yield remark('leaderNotHeld', at('roles', role, 'holders'));
    for (const [index, holder] of holders.entries()) {
      if (!lookup.party(holder)) yield question('partyUnknown', at('roles', role, 'holders', index));
    }
  }
  const leader = lookup.party('team-leader');
  if (!leader) yield remark('noLeader', at('roles'));
  const count = leadersOf(lookup).size;
  if (count > 1 && leader?.kind === 'role') {
    yield remark('severalLeaders', at('roles', leader.index, 'holders'), { count });
  }
}

function* judgeDeputies(plan: Plan, { at, question, remark, lookup }: Find): Iterable<Finding> {
  const deputising = itemsOf(plan.team?.members).filter(([, { deputyFor }]) => deputyFor);
  const unknown = deputising.filter(([, { deputyFor }]) => !lookup.party(deputyFor));
  yield* unknown.map(([index]) => question('partyUnknown', at('team', 'members', index, 'deputyFor')));

  const leaders = leadersOf(lookup);
  const stepIn = deputising.filter(
    ([, { deputyFor = '' }]) => deputyFor === 'team-leader' || leaders.has(deputyFor),
  );
  const deputies = [...peopleBehind(lookup, 'team-deputy-leader'), ...stepIn.map(([, { id = '' }]) => id)];
  const role = lookup.party('team-deputy-leader');
  const place = role?.kind === 'role' ? at('roles', role.index, 'holders') : at('roles');
  const isAnswered = unknown.length > 0 || (role?.kind === 'role' && role.role.holders?.length);
  if (deputies.length === 0 && !isAnswered) yield remark('noDeputy', place);
  if (deputies.length > 0 && deputies.every((deputy) => leaders.has(deputy))) {
    const [member] = stepIn.map(([index]) => at('team', 'members', index, 'deputyFor'));
    yield remark('leaderIsOwnDeputy', member ?? place);
  }
}

const isLeadership = (id: string | undefined): boolean => id === 'team-leader' || id === 'team-deputy-leader';

const leadersOf = (lookup: Find['lookup']): ReadonlySet<string> =>
  new Set(peopleBehind(lookup, 'team-leader'));

/** The ids of those behind a function; none where it stands empty. */
const peopleBehind = (lookup: Find['lookup'], id: string): readonly string[] =>
  lookup
    .holders(id)
    .filter(({ kind }) => kind !== 'role')
    .map((party) => party.id);
