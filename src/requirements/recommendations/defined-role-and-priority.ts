import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Text } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { inOneList } from '../support/lists.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { bullet, guideAsQuoted } from '../support/quoted-guide.ts';

const messages = {
  ...noneMessages,
  role: {
    nb: 'Planen sier hva psykososial oppfølging er til for i kommunen.',
    nn: 'Planen seier kva psykososial oppfølging er til for i kommunen.',
    en: 'The plan says what psychosocial follow-up is there for in the municipality.',
  },
  noRole: {
    nb: 'Planen sier ikke hva psykososial oppfølging er til for, verken i formålet med planen eller for teamet.',
    nn: 'Planen seier ikkje kva psykososial oppfølging er til for, korkje i føremålet med planen eller for teamet.',
    en: 'The plan does not say what psychosocial follow-up is there for, neither in its own purpose nor in the team’s.',
  },
  priority: {
    nb: 'Planen sier hvilken prioritet oppfølgingen har.',
    nn: 'Planen seier kva prioritet oppfølginga har.',
    en: 'The plan says what priority follow-up has.',
  },
  noPriority: {
    nb: 'Planen sier ikke hva oppfølgingen går foran når det er for få folk eller for liten tid.',
    nn: 'Planen seier ikkje kva oppfølginga går framfor når det er for få folk eller for lita tid.',
    en: 'The plan does not say what follow-up comes ahead of when people or time are short.',
  },
  small: {
    nb: 'Planen gjelder også når én eller få er rammet.',
    nn: 'Planen gjeld òg når éin eller få er ramma.',
    en: 'The plan also holds when one or few are affected.',
  },
  large: {
    nb: 'Planen gjelder også når mange er rammet.',
    nn: 'Planen gjeld òg når mange er ramma.',
    en: 'The plan also holds when many are affected.',
  },
  notSmall: {
    nb: 'Verken hendelsene eller oppgavefordelingen viser at planen også gjelder enkelthendelser.',
    nn: 'Korkje hendingane eller oppgåvefordelinga viser at planen òg gjeld enkelthendingar.',
    en: 'Neither the events nor the division of tasks shows that the plan also holds for single events.',
  },
  notLarge: {
    nb: 'Verken hendelsene eller oppgavefordelingen viser at planen også gjelder katastrofer.',
    nn: 'Korkje hendingane eller oppgåvefordelinga viser at planen òg gjeld katastrofar.',
    en: 'Neither the events nor the division of tasks shows that the plan also holds for disasters.',
  },
  noSize: {
    nb: 'Planen sier ikke om den gjelder både enkelthendelser og katastrofer.',
    nn: 'Planen seier ikkje om han gjeld både enkelthendingar og katastrofar.',
    en: 'The plan does not say whether it holds for single events and disasters alike.',
  },
  unsized: {
    nb: 'Det står ikke om hendelsen rammer få eller mange. Er begge deler dekket av hendelsene i planen?',
    nn: 'Det står ikkje om hendinga rammar få eller mange. Dekkjer hendingane i planen begge delar?',
    en: 'It is not stated whether the event affects few or many. Do the events of the plan cover both?',
  },
  unequal: {
    nb: 'Planen viser ikke at tilbudet er likt for alle: {missing}. RVTS anbefaler likeverdige tilbud uavhengig av språk, bosted og gruppe.',
    nn: 'Planen viser ikkje at tilbodet er likt for alle: {missing}. RVTS rår til likeverdige tilbod uavhengig av språk, bustad og gruppe.',
    en: 'The plan does not show that the offer is equal for all: {missing}. RVTS recommends equal offers across languages, places and groups.',
  },
} as const;

export default defineRequirement({
  id: 'defined-role-and-priority',
  code: 'REC-01',
  group: 'recommendations',
  obligations: [should(rvtsPlan, bullet(1), { binds: 'plan' }), guideAsQuoted(1)],
  settles: 'met',
  fields: [
    ['scope', 'purpose'],
    ['scope', 'priority'],
    ['events', 0, 'scale'],
    ['taskDivision', 'small', 0, 'task'],
    ['taskDivision', 'large', 0, 'task'],
    ['scope', 'targetGroups'],
    ['expertise', 'interpreters', 'routine'],
    ['publicInfo', 'languages'],
    ['team', 'purpose'],
  ],
  title: {
    nb: 'Tydelig rolle og prioritering',
    nn: 'Tydeleg rolle og prioritering',
    en: 'Clearly defined role and priority',
  },
  asks: {
    nb: 'Det anbefales at psykososial oppfølging har en definert rolle og prioritet i kommunen, både ved enkelthendelser og i katastrofer.',
    nn: 'Det er tilrådd at psykososial oppfølging har ei definert rolle og ein definert prioritet i kommunen, både ved enkelthendingar og i katastrofar.',
    en: 'It is recommended that psychosocial follow-up has a defined role and priority in the municipality, in single events and in disasters alike.',
  },
  why: {
    nb: 'Når vei, strøm og vann er borte samtidig, er det lett å si at de pårørende får vente. Står prioriteten i planen, slipper lederen å krangle seg til folk.',
    nn: 'Når veg, straum og vatn er borte samstundes, er det lett å seie at dei pårørande får vente. Står prioriteten i planen, slepp leiaren å krangle seg til folk.',
    en: 'When road, power and water are gone at once, it is easy to say that the relatives can wait. With the priority in the plan, the leader need not argue for people.',
  },
  advice: {
    nb: 'Skriv to–tre setninger: hva oppfølgingen er til for, hva et innkalt team går foran, og at dette gjelder både ett dødsfall og en katastrofe.',
    nn: 'Skriv to–tre setningar: kva oppfølginga er til for, kva eit innkalla team går framfor, og at dette gjeld både eitt dødsfall og ein katastrofe.',
    en: 'Write two or three sentences: what follow-up is there for, what a team called out comes ahead of, and that this holds for one death as for a disaster.',
  },
  pitfall: {
    nb: 'Psykososial oppfølging er bare nevnt som et vedlegg til planen for kriseledelsen.',
    nn: 'Psykososial oppfølging er berre nemnd som eit vedlegg til planen for kriseleiinga.',
    en: 'Psychosocial follow-up is mentioned only as an annex to the crisis management plan.',
  },
  forHumans: {
    nb: 'Om prioriteten er reell, og om de som bor langt unna, får like god hjelp som de i sentrum.',
    nn: 'Om prioriteten er reell, og om dei som bur langt unna, får like god hjelp som dei i sentrum.',
    en: 'Whether the priority is real, and whether those who live far away get as good help as those in the centre.',
  },
  citations: [cite(rvtsPlan, bullet(1)), guideAsQuoted(1).citation],
  messages,
  *check(plan, find) {
    const { at, evidence, gap } = find;
    if (plan.scope?.purpose) yield evidence('role', at('scope', 'purpose'));
    else if (plan.team?.purpose) yield evidence('role', at('team', 'purpose'));
    else yield gap('noRole', at('scope', 'purpose'));

    const priority = at('scope', 'priority');
    yield plan.scope?.priority ? evidence('priority', priority) : gap('noPriority', priority);
    yield* judgeSizes(plan, find);
    yield* judgeEquality(plan, find);
  },
});

type Find = Finder<typeof messages>;

const sizes = [
  { size: 'small', missing: 'notSmall' },
  { size: 'large', missing: 'notLarge' },
] as const;

function* judgeSizes(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question } = find;
  if (noneBecause(plan.events)) return yield* askWhatInstead(find, at('events'));
  const events = itemsOf(plan.events);
  const shown = sizes.flatMap(({ size }) => {
    const event = events.find(([, { scale }]) => scale === size || scale === 'both');
    if (event) return [evidence(size, at('events', event[0], 'scale'))];
    const told = itemsOf(plan.taskDivision?.[size]).length > 0 || noneBecause(plan.taskDivision?.[size]);
    return told ? [evidence(size, at('taskDivision', size))] : [];
  });
  yield* shown;
  if (shown.length === sizes.length) return;
  const unsized = events.find(([, { scale }]) => scale === undefined);
  if (unsized) yield question('unsized', at('events', unsized[0], 'scale'));
  else if (shown.length === 0) yield gap('noSize', at('events'));
  else {
    const missing = sizes.filter(({ size }) => !shown.some(({ message }) => message === size));
    yield* missing.map((one) => gap(one.missing, at('events')));
  }
}

function* judgeEquality({ expertise, publicInfo, scope }: Plan, { at, remark }: Find): Iterable<Finding> {
  const languages = expertise?.interpreters ?? publicInfo?.languages?.[0];
  const missing = [
    ...(languages === undefined ? [otherLanguages] : []),
    ...(scope?.targetGroups?.length ? [] : [allGroups]),
  ];
  if (missing.length > 0) yield remark('unequal', at('scope'), { missing: inOneList(missing) });
}

const otherLanguages: Text = {
  nb: 'ingenting om tolk eller andre språk',
  nn: 'ingenting om tolk eller andre språk',
  en: 'nothing on interpreters or other languages',
};
const allGroups: Text = {
  nb: 'ingen målgrupper er nevnt',
  nn: 'ingen målgrupper er nemnde',
  en: 'no target groups are named',
};
