import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import helsekompetanse from '../../reference/sources/helsekompetanse.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { isAimedAt, isSameParty } from '../support/substitute.ts';

const messages = {
  funding: {
    nb: 'Planen sier hvordan arbeidet er finansiert.',
    nn: 'Planen seier korleis arbeidet er finansiert.',
    en: 'The plan says how the work is funded.',
  },
  noFunding: {
    nb: 'Planen sier ikke hvordan arbeidet er finansiert: verken hvem som har budsjettet, eller hva det dekker.',
    nn: 'Planen seier ikkje korleis arbeidet er finansiert: korkje kven som har budsjettet, eller kva det dekkjer.',
    en: 'The plan does not say how the work is funded: neither who holds the budget nor what it covers.',
  },
  pay: {
    nb: 'Planen sier hvordan innsats lønnes, eller hvor det er avtalt.',
    nn: 'Planen seier korleis innsats blir lønt, eller kvar det er avtalt.',
    en: 'The plan says how call-outs are paid, or where that is agreed.',
  },
  noPay: {
    nb: 'Planen sier ikke hvordan innsats lønnes.',
    nn: 'Planen seier ikkje korleis innsats blir lønt.',
    en: 'The plan does not say how call-outs are paid.',
  },
  committed: {
    nb: 'Planen sier at noen har plikt til å svare: en vaktordning.',
    nn: 'Planen seier at nokon har plikt til å svare: ei vaktordning.',
    en: 'The plan says that somebody is bound to answer: an on-call rota.',
  },
  callList: {
    nb: 'Planen sier at det er en varslingsliste, altså at ingen har plikt til å svare.',
    nn: 'Planen seier at det er ei varslingsliste, altså at ingen har plikt til å svare.',
    en: 'The plan says that there is a call list, that is, nobody is bound to answer.',
  },
  delegated: {
    nb: 'Planen sier at en annen tjeneste svarer.',
    nn: 'Planen seier at ei anna teneste svarar.',
    en: 'The plan says that another service answers.',
  },
  saysNoOnCall: {
    nb: 'Planen sier at det ikke er noen vaktordning.',
    nn: 'Planen seier at det ikkje er noka vaktordning.',
    en: 'The plan says that there is no on-call arrangement.',
  },
  noOnCall: {
    nb: 'Planen sier ikke om teamet eller ordningen har vakt, og i tilfelle hva slags.',
    nn: 'Planen seier ikkje om teamet eller ordninga har vakt, og i tilfelle kva slags.',
    en: 'The plan does not say whether the team or arrangement is on call, and if so in what way.',
  },
  substitute: {
    nb: 'Planen sier hvem som gir støtte straks når teamet ikke har vakt.',
    nn: 'Planen seier kven som gir støtte straks når teamet ikkje har vakt.',
    en: 'The plan says who gives support at once when the team is not on call.',
  },
  whoAnswers: {
    nb: 'Ingen i teamet har plikt til å svare. Hvem gir støtte straks om kvelden, natten og i helgen? Skriv det i «substituteCover».',
    nn: 'Ingen i teamet har plikt til å svare. Kven gir støtte straks om kvelden, natta og i helga? Skriv det i «substituteCover».',
    en: 'Nobody in the team is bound to answer. Who gives support at once in evenings, at night and at weekends? Write it in “substituteCover”.',
  },
  whoIsMeant: {
    nb: 'Går det klart fram av teksten hvem som gir støtte straks? Sett tjenesten i «party», så er det ingen tvil.',
    nn: 'Går det klart fram av teksten kven som gir støtte straks? Set tenesta i «party», så er det ingen tvil.',
    en: 'Is it clear from the text who gives support at once? Put the service in “party”, and there is no doubt.',
  },
  isItEnough: {
    nb: 'Det er ikke noen vaktordning. Er det nok at den som er satt opp i stedet, svarer?',
    nn: 'Det er ikkje noka vaktordning. Er det nok at den som er sett opp i staden, svarar?',
    en: 'There is no on-call arrangement. Is it enough that the one named instead answers?',
  },
  partyUnknown: {
    nb: 'Den som er satt opp her, finnes ikke i planen. Hvem er ment?',
    nn: 'Den som er sett opp her, finst ikkje i planen. Kven er meint?',
    en: 'The one named here is not in the plan. Who is meant?',
  },
  agreementUnknown: {
    nb: 'Avtalen som er oppgitt her, finnes ikke i planen. Hvilken er ment?',
    nn: 'Avtalen som er nemnd her, finst ikkje i planen. Kva for ein er meint?',
    en: 'The agreement given here is not in the plan. Which one is meant?',
  },
  noAgreement: {
    nb: 'Vakten er felles med andre kommuner, men planen viser ikke til avtalen. Det er god praksis, ikke noe veilederen ber om.',
    nn: 'Vakta er felles med andre kommunar, men planen viser ikkje til avtalen. Det er god praksis, ikkje noko rettleiaren ber om.',
    en: 'The rota is shared with other municipalities, but the plan does not refer to the agreement. That is good practice, not something the guide asks for.',
  },
  agreementUndated: {
    nb: 'Avtalen om felles vakt har ingen dato. God praksis er å skrive når den ble inngått.',
    nn: 'Avtalen om felles vakt har ingen dato. God praksis er å skrive når han blei inngått.',
    en: 'The agreement on the shared rota has no date. Good practice is to write when it was signed.',
  },
  substituteNotTrained: {
    nb: 'Kompetanseplanen nevner ikke dem som skal gi støtte når teamet ikke har vakt. RVTS peker på at de da får et større ansvar.',
    nn: 'Kompetanseplanen nemner ikkje dei som skal gi støtte når teamet ikkje har vakt. RVTS peikar på at dei då får eit større ansvar.',
    en: 'The competence plan does not mention those who give support when the team is not on call. RVTS points out that they then carry more of the responsibility.',
  },
  substituteWithoutPlan: {
    nb: 'De som skal gi støtte når teamet ikke har vakt, står ikke på fordelingslisten. RVTS peker på at de da får et større ansvar; gi dem planen.',
    nn: 'Dei som skal gi støtte når teamet ikkje har vakt, står ikkje på fordelingslista. RVTS peikar på at dei då får eit større ansvar; gi dei planen.',
    en: 'Those who give support when the team is not on call are not on the distribution list. RVTS points out that they then carry more of the responsibility; give them the plan.',
  },
} as const;

export default defineRequirement({
  id: 'internal-organisation-funding-oncall-pay',
  code: 'REQ-05',
  group: 'contents',
  obligations: [should(guide2016, guideItem('6'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['resourcing', 'budget', 'holder'],
    ['resourcing', 'budget', 'coverage'],
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'hours'],
    ['resourcing', 'onCall', 'responsible'],
    ['resourcing', 'onCall', 'agreement'],
    ['resourcing', 'compensation', 'scheme'],
    ['resourcing', 'compensation', 'ref'],
    ['resourcing', 'substituteCover', 'party'],
    ['resourcing', 'substituteCover', 'arrangement'],
    ['agreements', 0, 'signed'],
    ['competence', 'plan', 0, 'targetGroup'],
    ['competence', 'ref'],
    ['governance', 'distribution', 0, 'to'],
  ],
  title: {
    nb: 'Intern organisering: økonomi, vaktordning og lønn',
    nn: 'Intern organisering: økonomi, vaktordning og lønn',
    en: 'Internal organisation: funding, on-call arrangement and pay',
  },
  asks: {
    nb: 'Planen bør si hvordan teamet eller ordningen er organisert internt: hvordan driften er finansiert, hva slags vaktordning det er, og hvordan innsats lønnes.',
    nn: 'Planen bør seie korleis teamet eller ordninga er organisert internt: korleis drifta er finansiert, kva slags vaktordning det er, og korleis innsats blir lønt.',
    en: 'The plan should say how the team or arrangement is organised internally: how it is funded, what kind of on-call arrangement there is, and how call-outs are paid.',
  },
  why: {
    nb: 'En varslingsliste er ikke en vakt. Tror legevakten at noen alltid svarer, står familien alene den natten ingen gjør det.',
    nn: 'Ei varslingsliste er ikkje ei vakt. Trur legevakta at nokon alltid svarar, står familien åleine den natta ingen gjer det.',
    en: 'A call list is not a rota. If the out-of-hours clinic believes that somebody always answers, the family is alone on the night nobody does.',
  },
  advice: {
    nb: 'Skriv tre ting: hvem som har budsjettet eller hva det dekker, hva slags vakt det er, og hvordan innsats lønnes. Er det bare en varslingsliste eller ingen vakt, så skriv det, og sett opp hvem som gir støtte straks, ofte legevakten.',
    nn: 'Skriv tre ting: kven som har budsjettet eller kva det dekkjer, kva slags vakt det er, og korleis innsats blir lønt. Er det berre ei varslingsliste eller inga vakt, så skriv det, og set opp kven som gir støtte straks, ofte legevakta.',
    en: 'Write three things: who holds the budget or what it covers, what kind of on-call arrangement there is, and how call-outs are paid. If there is only a call list or no rota, write so, and name who gives support at once, often the out-of-hours clinic.',
  },
  pitfall: {
    nb: 'En frivillig varslingsliste står som om den var en vakt, eller lønnen er ikke avklart før noen har rykket ut.',
    nn: 'Ei frivillig varslingsliste står som om ho var ei vakt, eller løna er ikkje avklart før nokon har rykt ut.',
    en: 'A voluntary call list is presented as if it were a rota, or pay is not settled until somebody has been called out.',
  },
  forHumans: {
    nb: 'Om pengene og lønnen er nok, og om ordningen er avtalt med de tillitsvalgte.',
    nn: 'Om pengane og løna er nok, og om ordninga er avtalt med dei tillitsvalde.',
    en: 'Whether the money and the pay are enough, and whether the unions have agreed.',
  },
  citations: [
    cite(guide2016, guideItem('6')),
    cite(rvtsPlan, {
      nb: 'punkt 5 og omtalen av varslingslister',
      nn: 'punkt 5 og omtalen av varslingslister',
      en: 'item 5 and the text on call lists',
    }),
    cite(helsekompetanse, { nb: 'siden Aktivering', nn: 'sida Aktivering', en: 'page Aktivering' }),
  ],
  messages,
  *check(plan, find) {
    yield* judgeFunding(plan, find);
    yield* judgeOnCall(plan, find);
    yield* judgePay(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeFunding(
  { resourcing }: Plan,
  { at, evidence, gap, question, lookup }: Find,
): Iterable<Finding> {
  const budget = resourcing?.budget;
  if (!budget?.holder && !budget?.coverage) return yield gap('noFunding', at('resourcing', 'budget'));
  const isKnown = lookup.party(budget.holder) !== undefined;
  if (budget.holder && !isKnown) yield question('partyUnknown', at('resourcing', 'budget', 'holder'));
  const told = isKnown ? 'holder' : 'coverage';
  if (budget[told]) yield evidence('funding', at('resourcing', 'budget', told));
}

function* judgePay({ resourcing }: Plan, { at, evidence, gap }: Find): Iterable<Finding> {
  const told = (['scheme', 'ref'] as const).find((key) => resourcing?.compensation?.[key]);
  if (told) yield evidence('pay', at('resourcing', 'compensation', told));
  else yield gap('noPay', at('resourcing', 'compensation'));
}

const arrangements = {
  rota: 'committed',
  'phone-duty': 'committed',
  intermunicipal: 'committed',
  'call-list': 'callList',
  delegated: 'delegated',
  none: 'saysNoOnCall',
} as const;

function* judgeOnCall(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question, lookup } = find;
  const { type, responsible } = plan.resourcing?.onCall ?? {};
  if (!type) return yield gap('noOnCall', at('resourcing', 'onCall', 'type'));
  const arrangement = arrangements[type];
  yield evidence(arrangement, at('resourcing', 'onCall', 'type'));
  if (responsible && !lookup.party(responsible)) {
    yield question('partyUnknown', at('resourcing', 'onCall', 'responsible'));
  }
  yield* judgeAgreement(plan, find);
  if (arrangement !== 'committed') yield* judgeSubstitute(plan, find);
}

function* judgeAgreement({ resourcing }: Plan, { at, question, remark, lookup }: Find): Iterable<Finding> {
  const { type, agreement: id } = resourcing?.onCall ?? {};
  const agreement = lookup.agreement(id);
  if (id && !agreement) yield question('agreementUnknown', at('resourcing', 'onCall', 'agreement'));
  if (type !== 'intermunicipal') return;
  if (!id) yield remark('noAgreement', at('resourcing', 'onCall', 'agreement'));
  if (agreement && !agreement.signed)
    yield remark('agreementUndated', at('agreements', agreement.index, 'signed'));
}

/** Where nobody in the team is bound to answer, somebody else must be named; the sources warn rather than ask. */
function* judgeSubstitute(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, question, lookup } = find;
  const { onCall, substituteCover } = plan.resourcing ?? {};
  if (substituteCover?.party && !lookup.party(substituteCover.party)) {
    return yield question('partyUnknown', at('resourcing', 'substituteCover', 'party'));
  }
  if (onCall?.type === 'delegated' && lookup.party(onCall.responsible)) {
    return yield evidence('substitute', at('resourcing', 'onCall', 'responsible'));
  }
  if (!substituteCover?.party) {
    return yield substituteCover?.arrangement
      ? question('whoIsMeant', at('resourcing', 'substituteCover', 'arrangement'))
      : question('whoAnswers', at('resourcing', 'substituteCover'));
  }
  yield evidence('substitute', at('resourcing', 'substituteCover', 'party'));
  if (onCall?.type === 'none') yield question('isItEnough', at('resourcing', 'onCall', 'type'));
  if (onCall?.type !== 'delegated') yield* judgePreparation(plan, substituteCover.party, find);
}

function* judgePreparation(plan: Plan, substitute: string, { at, remark, lookup }: Find): Iterable<Finding> {
  const groups = itemsOf(plan.competence?.plan).map(([, { targetGroup }]) => targetGroup ?? '');
  const isTrained = isAimedAt(lookup.party(substitute), groups);
  // A competence plan kept elsewhere cannot be seen from here.
  if (!isTrained && !plan.competence?.ref) yield remark('substituteNotTrained', at('competence', 'plan'));
  const hasPlan = itemsOf(plan.governance?.distribution).some(([, { to }]) =>
    isSameParty(lookup, to, substitute),
  );
  if (!hasPlan) yield remark('substituteWithoutPlan', at('governance', 'distribution'));
}
