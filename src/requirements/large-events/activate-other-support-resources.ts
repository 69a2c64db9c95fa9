import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsDisaster from '../../reference/sources/rvts-disaster.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { isReachable } from '../support/reach.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const activation = {
  nb: 'om andre støtteressurser ved større hendelser',
  nn: 'om andre støtteressursar ved større hendingar',
  en: 'on other support resources in larger events',
};

const messages = {
  ...noneMessages,
  ...referenceMessages,
  activated: {
    nb: 'Planen sier hvordan denne ressursen kalles inn.',
    nn: 'Planen seier korleis denne ressursen blir kalla inn.',
    en: 'The plan says how this resource is called in.',
  },
  noResources: {
    nb: 'Planen sier ikke hvem andre som kan gi psykososial støtte ved større hendelser, eller hvordan de kalles inn.',
    nn: 'Planen seier ikkje kven andre som kan gi psykososial støtte ved større hendingar, eller korleis dei blir kalla inn.',
    en: 'The plan does not say who else can give psychosocial support in larger events, or how they are called in.',
  },
  notActivated: {
    nb: 'Planen nevner ressursen, men ikke hvordan den kalles inn eller hvem man ringer.',
    nn: 'Planen nemner ressursen, men ikkje korleis han blir kalla inn eller kven ein ringjer.',
    en: 'The plan mentions the resource but not how it is called in or whom to ring.',
  },
  whoIsIt: {
    nb: 'Oppføringen sier ikke hvem det gjelder. Går det fram av teksten?',
    nn: 'Oppføringa seier ikkje kven det gjeld. Går det fram av teksten?',
    en: 'The entry does not say who it is. Can it be seen from the text?',
  },
  inCooperation: {
    nb: 'Planen sier under samarbeid hvordan parter kalles ut. Gjelder det også når eget team ikke strekker til?',
    nn: 'Planen seier under samarbeid korleis partar blir kalla ut. Gjeld det også når teamet sjølv ikkje strekk til?',
    en: 'Under cooperation the plan says how partners are called out. Does that hold when the own team is not enough?',
  },
  noCapacity: {
    nb: 'Planen viser ikke hvor mange som kan komme, og hvor lenge. Det er et råd fra praksis.',
    nn: 'Planen viser ikkje kor mange som kan kome, og kor lenge. Det er eit råd frå praksis.',
    en: 'The plan does not show how many can come, and for how long. That is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'activate-other-support-resources',
  code: 'BIG-02',
  group: 'large-events',
  obligations: [should(rvtsPlan, activation, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['largeEvents', 'extraResources', 0, 'party'],
    ['largeEvents', 'extraResources', 0, 'contributes'],
    ['largeEvents', 'extraResources', 0, 'callOut'],
    ['largeEvents', 'extraResources', 0, 'contact'],
    ['largeEvents', 'extraResources', 0, 'capacity'],
    ['cooperation', 0, 'callOut'],
  ],
  title: {
    nb: 'Aktivering av andre støtteressurser',
    nn: 'Aktivering av andre støtteressursar',
    en: 'Activating other support resources',
  },
  asks: {
    nb: 'Det er anbefalt at planen beskriver hvordan andre psykososiale ressurser kan aktiveres ved større hendelser.',
    nn: 'Det er tilrådd at planen skildrar korleis andre psykososiale ressursar kan aktiverast ved større hendingar.',
    en: 'It is recommended that the plan describes how other psychosocial resources can be activated in larger events.',
  },
  why: {
    nb: 'Åtte mennesker rekker ikke rundt til seksti familier. Den som skal ringe etter hjelp, har ikke tid til å lete.',
    nn: 'Åtte menneske rekk ikkje rundt til seksti familiar. Den som skal ringje etter hjelp, har ikkje tid til å leite.',
    en: 'Eight people cannot reach sixty families. Whoever calls for help has no time to search.',
  },
  advice: {
    nb: 'Skriv hvem som kan komme (nabokommunens team, DPS, Røde Kors), hva de gjør, hvem som ringer dem og hvilket nummer.',
    nn: 'Skriv kven som kan kome (teamet i nabokommunen, DPS, Røde Kors), kva dei gjer, kven som ringjer dei og kva nummer.',
    en: 'Write who can come (the neighbouring team, the psychiatric centre, the Red Cross), what they do, who rings them and on which number.',
  },
  pitfall: {
    nb: 'Ressursene er ført opp som en liste over gode hjelpere, uten at noen av dem vet om det.',
    nn: 'Ressursane er førte opp som ei liste over gode hjelparar, utan at nokon av dei veit om det.',
    en: 'The resources are a list of good helpers, none of whom knows about it.',
  },
  example: {
    nb: `largeEvents:
  extraResources:
    - party: red-cross
      contributes: Mat, varme og nærvær på senteret.
      callOut: Lederen av teamet ringer vaktnummeret.
      contact: red-cross
      capacity: Åtte frivillige i inntil tre døgn
`,
    nn: `largeEvents:
  extraResources:
    - party: red-cross
      contributes: Mat, varme og nærvær på senteret.
      callOut: Leiaren av teamet ringjer vaktnummeret.
      contact: red-cross
      capacity: Åtte frivillige i inntil tre døgn
`,
    en: `largeEvents:
  extraResources:
    - party: red-cross
      contributes: Food, warmth and company at the centre.
      callOut: The team leader rings the duty number.
      contact: red-cross
      capacity: Eight volunteers for up to three days
`,
  },
  forHumans: {
    nb: 'Om ressursene har kapasitet når det gjelder, og kan komme til flere kommuner samtidig.',
    nn: 'Om ressursane har kapasitet når det gjeld, og kan kome til fleire kommunar samstundes.',
    en: 'Whether the resources have capacity when it matters, and can serve several municipalities at once.',
  },
  citations: [
    cite(rvtsPlan, activation),
    cite(rvtsDisaster, {
      nb: 'om andre hjelpere ved katastrofer',
      nn: 'om andre hjelparar ved katastrofar',
      en: 'on other helpers in disasters',
    }),
  ],
  messages,
  *check(plan, find) {
    const { at, gap, question } = find;
    const listed = plan.largeEvents?.extraResources;
    const place = at('largeEvents', 'extraResources');
    if (noneBecause(listed) !== undefined) return yield* askWhatInstead(find, place);
    const resources = itemsOf(listed);
    for (const [index, resource] of resources) yield* judgeResource(index, resource, find);
    if (resources.length > 0) return;
    const calledOut = itemsOf(plan.cooperation).find(([, { callOut }]) => callOut);
    yield calledOut
      ? question('inCooperation', at('cooperation', calledOut[0], 'callOut'))
      : gap('noResources', place);
  },
});

type Resources = NonNullable<NonNullable<Plan['largeEvents']>['extraResources']>;
type Resource = Extract<Resources, readonly unknown[]>[number];

function* judgeResource(
  index: number,
  { party, contact, callOut, capacity }: Resource,
  find: Finder<typeof messages>,
): Iterable<Finding> {
  const { at, evidence, gap, question, remark, lookup } = find;
  const place = (field: 'party' | 'contact' | 'callOut' | 'capacity') =>
    at('largeEvents', 'extraResources', index, field);
  const isKnown = [party, contact].every((id) => id === undefined || lookup.party(id));
  if (!isKnown) {
    yield* askIfUnknown(find, party, place('party'));
    yield* askIfUnknown(find, contact, place('contact'));
  }
  if (callOut) yield evidence('activated', place('callOut'));
  else if (isReachable(lookup, contact) || isReachable(lookup, party)) {
    yield evidence('activated', place(contact ? 'contact' : 'party'));
  } else if (isKnown) yield gap('notActivated', place('callOut'));
  if (!party && !contact) yield question('whoIsIt', place('party'));
  if (!capacity) yield remark('noCapacity', place('capacity'));
}
