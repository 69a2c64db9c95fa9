import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import hol from '../../reference/sources/hol.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { agreementMessages, askIfUnknownAgreement } from '../support/agreements.ts';
import {
  cooperationMessages,
  judgeNone,
  judgePartners,
  partnersOf,
  unlessUnsorted,
  withRoutines,
} from '../support/cooperation.ts';

const thirdParagraph = { nb: '§ 3-10 tredje ledd', nn: '§ 3-10 tredje ledd', en: '§ 3-10 third paragraph' };

export default defineRequirement({
  id: 'cooperation-voluntary-organisations',
  code: 'REQ-12',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('13'), { binds: 'plan' }),
    must(hol, thirdParagraph, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['cooperation', 0, 'party'],
    ['cooperation', 0, 'category'],
    ['cooperation', 0, 'routine'],
    ['cooperation', 0, 'callOut'],
    ['cooperation', 0, 'contact'],
    ['cooperation', 0, 'planRef'],
    ['cooperation', 0, 'agreement'],
    ['cooperation', 0, 'confidentiality'],
    ['cooperation', 0, 'none', 'because'],
    ['agreements', 0, 'id'],
  ],
  title: {
    nb: 'Samarbeid med frivillige organisasjoner',
    nn: 'Samarbeid med frivillige organisasjonar',
    en: 'Cooperation with voluntary organisations',
  },
  asks: {
    nb: 'Planen bør ha rutiner for samarbeidet med frivillige organisasjoner: hvem som kan bidra, med hva, og hvordan de kalles ut.',
    nn: 'Planen bør ha rutinar for samarbeidet med frivillige organisasjonar: kven som kan hjelpe til, med kva, og korleis dei blir kalla ut.',
    en: 'The plan should have routines for cooperation with voluntary organisations: who can help, with what, and how they are called out.',
  },
  why: {
    nb: 'Frivillige kan gi varme, mat og en hånd å holde i når de ansatte er få. Det går bare hvis det er avtalt på forhånd hvem som ringes, og hva de gjør.',
    nn: 'Frivillige kan gi varme, mat og ei hand å halde i når dei tilsette er få. Det går berre om det er avtalt på førehand kven ein ringjer, og kva dei gjer.',
    en: 'Volunteers can give warmth, food and a hand to hold when staff are few. That works only if it is agreed beforehand whom to call and what they do.',
  },
  advice: {
    nb: 'Skriv hvilken organisasjon det gjelder, hva den bidrar med, og hvordan den kalles ut. Er det ingen aktuelle i kommunen, skriv det og hvorfor.',
    nn: 'Skriv kva organisasjon det gjeld, kva han hjelper til med, og korleis han blir kalla ut. Er det ingen aktuelle i kommunen, skriv det og kvifor.',
    en: 'Write which organisation it is, what it helps with and how it is called out. If there is none in the municipality, say so and why.',
  },
  pitfall: {
    nb: '«Røde Kors kan brukes» står i planen, uten nummer, oppgave eller avtale.',
    nn: '«Røde Kors kan brukast» står i planen, utan nummer, oppgåve eller avtale.',
    en: '“The Red Cross can be used” stands in the plan, without a number, a task or an agreement.',
  },
  forHumans: {
    nb: 'Om de frivillige passer til oppgavene, har fått opplæring og kjenner taushetsplikten.',
    nn: 'Om dei frivillige høver til oppgåvene, har fått opplæring og kjenner teieplikta.',
    en: 'Whether the volunteers suit the tasks, are trained and know the duty of confidentiality.',
  },
  citations: [
    cite(guide2016, guideItem('13')),
    cite(rvtsPlan, {
      nb: 'punkt 12, og om samarbeidsavtaler',
      nn: 'punkt 12, og om samarbeidsavtalar',
      en: 'item 12, and on cooperation agreements',
    }),
    cite(hol, thirdParagraph),
  ],
  messages: {
    ...cooperationMessages,
    ...agreementMessages,
    noPartner: {
      nb: 'Planen har ingen rutine for samarbeidet med frivillige organisasjoner, og sier heller ikke at det ikke er noen.',
      nn: 'Planen har ingen rutine for samarbeidet med frivillige organisasjonar, og seier heller ikkje at det ikkje er nokon.',
      en: 'The plan has no routine for cooperation with voluntary organisations, nor does it say that there are none.',
    },
    noAgreement: {
      nb: 'Oppføringen viser ikke til noen avtale med organisasjonen. RVTS anbefaler samarbeidsavtaler med frivillige; dette punktet i veilederen ber bare om rutiner.',
      nn: 'Oppføringa viser ikkje til nokon avtale med organisasjonen. RVTS rår til samarbeidsavtalar med frivillige; dette punktet i rettleiaren ber berre om rutinar.',
      en: 'The entry refers to no agreement with the organisation. RVTS recommends agreements with volunteers; this item of the guide asks for routines only.',
    },
    noConfidentiality: {
      nb: 'Planen sier ikke hvordan taushetsplikten er ivaretatt for de frivillige. Det er et råd fra praksis, ikke et punkt i veilederens liste.',
      nn: 'Planen seier ikkje korleis teieplikta er teken vare på for dei frivillige. Det er eit råd frå praksis, ikkje eit punkt i lista til rettleiaren.',
      en: 'The plan does not say how confidentiality is secured for the volunteers. That is advice from practice, not an item of the guide’s list.',
    },
    faithNotConsidered: {
      nb: 'Planen nevner ikke Kirken eller andre tros- og livssynssamfunn. Mange kriseplaner har prest eller annen religiøs leder med; veilederens oversikt over aktører (kap. 6) nevner dem.',
      nn: 'Planen nemner ikkje Kyrkja eller andre trus- og livssynssamfunn. Mange kriseplanar har med prest eller annan religiøs leiar; oversikta over aktørar i rettleiaren (kap. 6) nemner dei.',
      en: 'The plan does not mention the Church or other faith and belief communities. Many plans include a priest or another religious leader; the guide’s overview of actors (ch. 6) mentions them.',
    },
  },
  *check(plan, find) {
    const { at, gap, remark, lookup } = find;
    if (noneBecause(plan.cooperation)) return yield* judgeNone(find, at('cooperation', 'none'));
    const entries = partnersOf(plan, 'voluntary');
    if (entries.length === 0) yield* unlessUnsorted(find, plan, [gap('noPartner', at('cooperation'))]);
    yield* judgePartners(find, entries);

    for (const [index, { agreement, confidentiality }] of withRoutines(entries)) {
      const place = at('cooperation', index, 'agreement');
      if (!agreement) yield remark('noAgreement', place);
      yield* askIfUnknownAgreement(find, agreement, place);
      if (!confidentiality) yield remark('noConfidentiality', at('cooperation', index, 'confidentiality'));
    }
    const considersFaith = itemsOf(plan.cooperation).some(
      ([, { category, party }]) => category === 'faith' || lookup.actor(party)?.id === 'churches-and-faith',
    );
    if (entries.length > 0 && !considersFaith) yield remark('faithNotConsidered', at('cooperation'));
  },
});
