import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { gapsIn, outOfHours, reaches, wholeWeek, workingHours } from '../../util/week.ts';
import { anyReachable } from '../support/phone.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';
import { windowFields } from '../support/week-cover.ts';

const messages = {
  ...referenceMessages,
  workingHours: {
    nb: 'Planen sier hvem som svarer i arbeidstiden.',
    nn: 'Planen seier kven som svarar i arbeidstida.',
    en: 'The plan says who answers during working hours.',
  },
  outOfHours: {
    nb: 'Planen sier hvem som svarer utenom arbeidstiden.',
    nn: 'Planen seier kven som svarar utanom arbeidstida.',
    en: 'The plan says who answers outside working hours.',
  },
  noAvailability: {
    nb: 'Planen sier ikke når teamet eller ordningen kan nås.',
    nn: 'Planen seier ikkje når teamet eller ordninga kan nåast.',
    en: 'The plan does not say when the team or arrangement can be reached.',
  },
  noWorkingHours: {
    nb: 'Planen sier ikke hvem som svarer på hverdager i arbeidstiden.',
    nn: 'Planen seier ikkje kven som svarar på kvardagar i arbeidstida.',
    en: 'The plan does not say who answers on weekdays during working hours.',
  },
  noOutOfHours: {
    nb: 'Planen sier ikke hvem som svarer om kvelden, om natten og i helgen.',
    nn: 'Planen seier ikkje kven som svarar om kvelden, om natta og i helga.',
    en: 'The plan does not say who answers in the evening, at night and at weekends.',
  },
  nobodyAnswers: {
    nb: 'Planen sier at ingen er satt til å svare, og hvorfor.',
    nn: 'Planen seier at ingen er sett til å svare, og kvifor.',
    en: 'The plan says that nobody is set to answer, and why.',
  },
  whoInstead: {
    nb: 'Hvem gir hjelpen når ingen er satt til å svare, og vet legevakt og politi det?',
    nn: 'Kven gir hjelpa når ingen er sett til å svare, og veit legevakt og politi det?',
    en: 'Who gives the help when nobody is set to answer, and do the out-of-hours clinic and the police know?',
  },
  onlyCallList: {
    nb: 'Utenom arbeidstiden er det bare teamet selv som står oppført, uten bindende vakt. Hvem svarer når ingen av dem tar telefonen?',
    nn: 'Utanom arbeidstida er det berre teamet sjølv som står oppført, utan bindande vakt. Kven svarar når ingen av dei tek telefonen?',
    en: 'Outside working hours only the team itself is listed, with no committed rota. Who answers when none of them picks up?',
  },
  hoursLeft: {
    nb: '{hours} av ukens 168 timer står uten noen som svarer. RVTS råder til at noen kan nås hele døgnet; veilederen setter ikke noe timetall.',
    nn: '{hours} av dei 168 timane i veka står utan nokon som svarar. RVTS rår til at nokon kan nåast heile døgnet; rettleiaren set ikkje noko timetal.',
    en: '{hours} of the 168 hours of the week have nobody who answers. The RVTS centres advise that someone can be reached round the clock; the guide sets no number of hours.',
  },
  noNumber: {
    nb: 'Planen har ikke noe telefonnummer til den som svarer utenom arbeidstiden. Det er et råd fra praksis; veilederen nevner det ikke.',
    nn: 'Planen har ikkje noko telefonnummer til den som svarar utanom arbeidstida. Det er eit råd frå praksis; rettleiaren nemner det ikkje.',
    en: 'The plan has no phone number for whoever answers outside working hours. This is advice from practice; the guide does not mention it.',
  },
  noResponseTime: {
    nb: 'Planen sier ikke hvor raskt noen skal være i gang. Det er vanlig praksis å sette et mål; veilederen ber ikke om det.',
    nn: 'Planen seier ikkje kor raskt nokon skal vere i gang. Det er vanleg praksis å setje eit mål; rettleiaren ber ikkje om det.',
    en: 'The plan does not say how soon someone is to be at work. Setting a target is common practice; the guide does not ask for it.',
  },
  noTaskDivision: {
    nb: 'Planen sier ikke hvordan oppgavene fordeles, verken ved mindre eller større hendelser.',
    nn: 'Planen seier ikkje korleis oppgåvene blir fordelte, korkje ved mindre eller større hendingar.',
    en: 'The plan does not say how tasks are divided, neither in smaller nor in larger events.',
  },
  small: {
    nb: 'Planen fordeler oppgavene ved mindre hendelser.',
    nn: 'Planen fordeler oppgåvene ved mindre hendingar.',
    en: 'The plan divides the tasks in smaller events.',
  },
  large: {
    nb: 'Planen fordeler oppgavene ved større hendelser.',
    nn: 'Planen fordeler oppgåvene ved større hendingar.',
    en: 'The plan divides the tasks in larger events.',
  },
  noSmall: {
    nb: 'Planen sier ikke hvordan oppgavene fordeles ved mindre hendelser.',
    nn: 'Planen seier ikkje korleis oppgåvene blir fordelte ved mindre hendingar.',
    en: 'The plan does not say how tasks are divided in smaller events.',
  },
  noLarge: {
    nb: 'Planen sier ikke hvordan oppgavene fordeles ved større hendelser.',
    nn: 'Planen seier ikkje korleis oppgåvene blir fordelte ved større hendingar.',
    en: 'The plan does not say how tasks are divided in larger events.',
  },
  noResponsible: {
    nb: 'Planen sier ikke hvem som har ansvaret her.',
    nn: 'Planen seier ikkje kven som har ansvaret her.',
    en: 'The plan does not say who is responsible here.',
  },
  noDivision: {
    nb: 'Planen sier at oppgavene ikke er fordelt, og hvorfor.',
    nn: 'Planen seier at oppgåvene ikkje er fordelte, og kvifor.',
    en: 'The plan says that the tasks are not divided, and why.',
  },
  whoDivides: {
    nb: 'Hvem fordeler oppgavene når hendelsen er der, og holder begrunnelsen?',
    nn: 'Kven fordeler oppgåvene når hendinga er der, og held grunngivinga?',
    en: 'Who divides the tasks once the event is there, and does the reason hold?',
  },
  identical: {
    nb: 'Oppgavene er fordelt likt ved mindre og større hendelser. Veilederen nevner begge; at fordelingen skal være ulik, er et råd fra praksis.',
    nn: 'Oppgåvene er fordelte likt ved mindre og større hendingar. Rettleiaren nemner begge; at fordelinga skal vere ulik, er eit råd frå praksis.',
    en: 'Tasks are divided alike in smaller and larger events. The guide mentions both; that the two should differ is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'availability-and-task-division',
  code: 'REQ-06',
  group: 'contents',
  obligations: [should(guide2016, guideItem('7'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ...windowFields,
    ['availability', 'responseTime'],
    ['taskDivision', 'small', 0, 'task'],
    ['taskDivision', 'small', 0, 'responsible'],
    ['taskDivision', 'large', 0, 'task'],
    ['taskDivision', 'large', 0, 'responsible'],
    ['resourcing', 'onCall', 'type'],
  ],
  title: {
    nb: 'Tilgjengelighet og oppgavefordeling ved større og mindre hendelser',
    nn: 'Tilgjenge og oppgåvefordeling ved større og mindre hendingar',
    en: 'Availability and division of tasks in larger and smaller events',
  },
  asks: {
    nb: 'Planen bør si når teamet eller ordningen kan nås, og etter hvilke prinsipper oppgavene fordeles ved større og mindre hendelser.',
    nn: 'Planen bør seie når teamet eller ordninga kan nåast, og etter kva prinsipp oppgåvene blir fordelte ved større og mindre hendingar.',
    en: 'The plan should say when the team or arrangement can be reached, and on what principles tasks are divided in larger and smaller events.',
  },
  why: {
    nb: 'Den som ringer lørdag natt, må treffe noen. Og når mange er rammet, rekker det ikke at alle gjør det de pleier.',
    nn: 'Den som ringjer laurdag natt, må treffe nokon. Og når mange er råka, held det ikkje at alle gjer det dei plar.',
    en: 'Whoever calls on a Saturday night must reach someone. And when many are affected, it is not enough that all do what they usually do.',
  },
  advice: {
    nb: 'Skriv hvem som svarer i arbeidstiden og hvem som svarer ellers, gjerne legevakten. Lag så to korte lister, én for mindre og én for større hendelser: oppgave og ansvarlig.',
    nn: 'Skriv kven som svarar i arbeidstida og kven som svarar elles, gjerne legevakta. Lag så to korte lister, éi for mindre og éi for større hendingar: oppgåve og ansvarleg.',
    en: 'Write who answers during working hours and who answers otherwise, which may be the out-of-hours clinic. Then make two short lists, one for smaller and one for larger events: task and who is responsible.',
  },
  pitfall: {
    nb: 'Én felles liste for alle hendelser, og ingenting om netter, helger og høytider.',
    nn: 'Éi felles liste for alle hendingar, og ingenting om netter, helger og høgtider.',
    en: 'One list for events of every size, and nothing on nights, weekends and holidays.',
  },
  example: {
    nb: example('Første kontakt med de etterlatte', 'Bemanne evakuerte- og pårørendesenteret'),
    nn: example('Første kontakt med dei etterlatne', 'Bemanne evakuerte- og pårørandesenteret'),
    en: example('First contact with the bereaved', 'Staff the evacuee and relatives’ centre'),
  },
  forHumans: {
    nb: 'Om tidene er til å holde med de folkene kommunen har.',
    nn: 'Om tidene er til å halde med dei folka kommunen har.',
    en: 'Whether the times can be kept with the people the municipality has.',
  },
  citations: [
    cite(guide2016, guideItem('7')),
    cite(rvtsPlan, { nb: 'punkt 6', nn: 'punkt 6', en: 'item 6' }),
  ],
  messages,
  *check(plan, find) {
    yield* judgeAvailability(plan, find);
    yield* judgeTaskDivision(plan, find);
  },
});

function example(small: string, large: string): string {
  return `availability:
  windows:
    - days: [weekdays]
      from: "08:00"
      to: "15:30"
      party: team-leader
    - days: [every-day]
      from: "00:00"
      to: "24:00"
      party: emergency-clinic
taskDivision:
  small:
    - task: ${small}
      responsible: team-leader
  large:
    - task: ${large}
      responsible: team-deputy-leader
`;
}

type Find = Finder<typeof messages>;
type Window = Extract<NonNullable<NonNullable<Plan['availability']>['windows']>, readonly unknown[]>[number];

function* judgeAvailability(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question, remark, lookup } = find;
  const list = plan.availability?.windows;
  if (noneBecause(list)) {
    yield evidence('nobodyAnswers', at('availability', 'windows'));
    yield question('whoInstead', at('availability', 'windows'));
    return;
  }
  const entries = itemsOf(list);
  for (const [index, { party }] of entries) {
    yield* askIfUnknown(find, party, at('availability', 'windows', index, 'party'));
  }
  const windows = entries.map(([, window]) => window);
  if (!reaches(windows, wholeWeek)) {
    yield gap('noAvailability', at('availability', 'windows'));
    return;
  }
  const inWorkingHours = entries.find(([, window]) => reaches([window], workingHours));
  if (inWorkingHours) yield evidence('workingHours', at('availability', 'windows', inWorkingHours[0]));
  else yield gap('noWorkingHours', at('availability', 'windows'));

  const night = entries.filter(([, window]) => reaches([window], outOfHours));
  const bound = night.find(([, window]) => isBound(plan, lookup, window));
  if (bound) yield evidence('outOfHours', at('availability', 'windows', bound[0]));
  else if (night[0]) yield question('onlyCallList', at('availability', 'windows', night[0][0]));
  else yield gap('noOutOfHours', at('availability', 'windows'));

  const minutesLeft = gapsIn(windows).reduce((sum, { from, to }) => sum + to - from, 0);
  if (inWorkingHours && night.length > 0 && minutesLeft > 0) {
    yield remark('hoursLeft', at('availability', 'windows'), { hours: Math.ceil(minutesLeft / 60) });
  }
  const unreachable = night.find(([, { party }]) => isWithoutNumber(lookup, party));
  if (unreachable) yield remark('noNumber', at('availability', 'windows', unreachable[0], 'party'));
  if (!plan.availability?.responseTime) yield remark('noResponseTime', at('availability', 'responseTime'));
}

/** A call list binds nobody, so what the team itself answers outside working hours is no cover where that is all there is. */
function isBound(plan: Plan, lookup: Lookup, { party }: Window): boolean {
  const type = plan.resourcing?.onCall?.type;
  if (type !== 'call-list' && type !== 'none') return true;
  return !lookup.holders(party).some((holder) => holder.kind === 'member');
}

/** A party that is nobody the plan knows has its own question. */
const isWithoutNumber = (lookup: Lookup, party: string | undefined): boolean =>
  (party === undefined || lookup.party(party) !== undefined) && !anyReachable(lookup.phones(party));

const sizes = ['small', 'large'] as const;
type Size = (typeof sizes)[number];

function* judgeTaskDivision(plan: Plan, find: Find): Iterable<Finding> {
  const { at, gap, remark } = find;
  const lists = sizes.map((size) => plan.taskDivision?.[size]);
  if (lists.every((list) => itemsOf(list).length === 0 && !noneBecause(list))) {
    yield gap('noTaskDivision', at('taskDivision'));
    return;
  }
  for (const size of sizes) yield* judgeTasks(plan, size, find);

  const [small, large] = lists.map((list) => itemsOf(list).map(([, one]) => [one.task, one.responsible]));
  if (small?.length && JSON.stringify(small) === JSON.stringify(large)) {
    yield remark('identical', at('taskDivision', 'large'));
  }
}

function* judgeTasks(plan: Plan, size: Size, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question } = find;
  const list = plan.taskDivision?.[size];
  const place = at('taskDivision', size);
  if (noneBecause(list)) {
    yield evidence('noDivision', place);
    yield question('whoDivides', place);
    return;
  }
  const tasks = itemsOf(list);
  const lacking = tasks.filter(([, { responsible }]) => responsible === undefined);
  if (tasks.length === 0) yield gap(size === 'small' ? 'noSmall' : 'noLarge', place);
  else if (lacking.length === tasks.length) yield gap('noResponsible', place);
  else {
    yield evidence(size, place);
    for (const [index] of lacking) yield gap('noResponsible', at('taskDivision', size, index, 'responsible'));
  }
  for (const [index, { responsible }] of tasks) {
    yield* askIfUnknown(find, responsible, at('taskDivision', size, index, 'responsible'));
  }
}
