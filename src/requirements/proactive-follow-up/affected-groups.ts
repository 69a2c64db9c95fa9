import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Text } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';

const onGroups = {
  nb: 'om hvem som er berørt, skrevet etter én hendelse og brukt her som god praksis',
  nn: 'om kven som er råka, skrive etter éi hending og brukt her som god praksis',
  en: 'on who is affected, written after one event and used here as good practice',
} as const;

export default defineRequirement({
  id: 'affected-groups',
  code: 'PRO-10',
  group: 'proactive-follow-up',
  obligations: [may(letter2022, onGroups, { binds: 'plan' })],
  settles: 'met',
  fields: [['scope', 'targetGroups']],
  title: {
    nb: 'Hvem oppfølgingen gjelder',
    nn: 'Kven oppfølginga gjeld',
    en: 'Who the follow-up is for',
  },
  asks: {
    nb: 'Planen kan skille mellom de direkte berørte (etterlatte, skadde, vitner og de nærmeste til hver av dem) og andre som kan rammes.',
    nn: 'Planen kan skilje mellom dei som er direkte ramma (etterlatne, skadde, vitne og dei nærmaste til kvar av dei) og andre som kan bli ramma.',
    en: 'The plan may tell those directly affected (the bereaved, the injured, witnesses and those closest to each) from others who may be hit.',
  },
  why: {
    nb: 'Vitnet som bare kjørte forbi, og besteforeldrene i nabokommunen, står ikke på noen liste. De blir husket når planen nevner dem.',
    nn: 'Vitnet som berre køyrde forbi, og besteforeldra i nabokommunen, står ikkje på noka liste. Dei blir hugsa når planen nemner dei.',
    en: 'The witness who only drove past, and the grandparents in the next municipality, are on no list. They are remembered when the plan names them.',
  },
  advice: {
    nb: 'Sett opp gruppene: etterlatte, skadde, vitner og de nærmeste, og så barn og unge og andre som kan rammes hos dere.',
    nn: 'Set opp gruppene: etterlatne, skadde, vitne og dei nærmaste, og så barn og unge og andre som kan bli ramma hos dykk.',
    en: 'List the groups: the bereaved, the injured, witnesses and those closest, then children and young people and others who may be hit where you are.',
  },
  pitfall: {
    nb: 'Planen gjelder «innbyggerne», og sier ikke hvem av dem.',
    nn: 'Planen gjeld «innbyggjarane», og seier ikkje kven av dei.',
    en: 'The plan is for “the inhabitants”, without saying which.',
  },
  forHumans: {
    nb: 'Om gruppene passer til det som kan skje hos dere.',
    nn: 'Om gruppene høver til det som kan skje hos dykk.',
    en: 'Whether the groups fit what may happen where you are.',
  },
  citations: [cite(letter2022, onGroups)],
  messages: {
    directlyAffected: {
      nb: 'Planen fører opp grupper som er direkte rammet.',
      nn: 'Planen fører opp grupper som er direkte ramma.',
      en: 'The plan lists groups that are directly affected.',
    },
    noneDirectly: {
      nb: 'Målgruppene i planen nevner ingen av dem som er direkte rammet: etterlatte, skadde, vitner eller de nærmeste.',
      nn: 'Målgruppene i planen nemner ingen av dei som er direkte ramma: etterlatne, skadde, vitne eller dei nærmaste.',
      en: 'The target groups of the plan name none of those directly affected: the bereaved, the injured, witnesses or those closest.',
    },
    someMissing: {
      nb: 'Målgruppene nevner ikke {groups}. Brevet nevner alle fire gruppene; hvilke planen fører opp, bestemmer kommunen.',
      nn: 'Målgruppene nemner ikkje {groups}. Brevet nemner alle fire gruppene; kva for nokre planen fører opp, avgjer kommunen.',
      en: 'The target groups do not name {groups}. The letter names all four groups; which ones the plan lists is for the municipality to decide.',
    },
    noChildren: {
      nb: 'Målgruppene nevner ikke barn og unge. Brevet nevner dem blant andre som kan rammes.',
      nn: 'Målgruppene nemner ikkje barn og unge. Brevet nemner dei mellom andre som kan bli ramma.',
      en: 'The target groups do not name children and young people. The letter names them among others who may be hit.',
    },
  },
  *check(plan, { at, evidence, gap, remark }) {
    const place = at('scope', 'targetGroups');
    const groups = plan.scope?.targetGroups ?? [];
    const missing = direct.filter(({ group }) => !groups.includes(group));
    if (missing.length === direct.length) yield gap('noneDirectly', place);
    else {
      yield evidence('directlyAffected', place);
      if (missing.length > 0) yield remark('someMissing', place, { groups: listed(missing) });
    }
    if (groups.length > 0 && !groups.includes('children-youth')) yield remark('noChildren', place);
  },
});

type Group = NonNullable<NonNullable<Plan['scope']>['targetGroups']>[number];

const direct: readonly { readonly group: Group; readonly name: Text }[] = [
  { group: 'bereaved', name: { nb: 'etterlatte', nn: 'etterlatne', en: 'the bereaved' } },
  { group: 'injured', name: { nb: 'skadde', nn: 'skadde', en: 'the injured' } },
  { group: 'witnesses', name: { nb: 'vitner', nn: 'vitne', en: 'witnesses' } },
  { group: 'closest', name: { nb: 'de nærmeste', nn: 'dei nærmaste', en: 'those closest' } },
];

function listed(groups: typeof direct): Text {
  const list = (language: keyof Text): string => groups.map(({ name }) => name[language]).join(', ');
  return { nb: list('nb'), nn: list('nn'), en: list('en') };
}
