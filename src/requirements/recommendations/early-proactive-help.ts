import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { letterOnFollowUp, underProactive } from '../support/follow-up-sources.ts';
import { bullet, guideAsQuoted } from '../support/quoted-guide.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const messages = {
  ...referenceMessages,
  firstContact: {
    nb: 'Planen sier at kommunen selv tar den første kontakten.',
    nn: 'Planen seier at kommunen sjølv tek den første kontakten.',
    en: 'The plan says that the municipality itself makes the first contact.',
  },
  noFirstContact: {
    nb: 'Planen sier ikke at kommunen tar kontakt først, uten å vente på at de rammede ber om hjelp.',
    nn: 'Planen seier ikkje at kommunen tek kontakt først, utan å vente på at dei ramma ber om hjelp.',
    en: 'The plan does not say that the municipality makes contact first, without waiting for those affected to ask.',
  },
  onlyMeasures: {
    nb: 'Planen har tiltak for den første tiden, men ingen regel om den første kontakten. Går det fram av tiltakene at kommunen tar kontakt uoppfordret?',
    nn: 'Planen har tiltak for den første tida, men ingen regel om den første kontakten. Går det fram av tiltaka at kommunen tek kontakt av seg sjølv?',
    en: 'The plan has measures for the first period but no rule on the first contact. Do the measures show that the municipality makes contact unasked?',
  },
  responsible: {
    nb: 'Planen sier hvem som sørger for den første kontakten.',
    nn: 'Planen seier kven som sørgjer for den første kontakten.',
    en: 'The plan says who sees to the first contact.',
  },
  noResponsible: {
    nb: 'Ingen har ansvaret for at den første kontakten blir tatt, så hjelpen er ikke sikret.',
    nn: 'Ingen har ansvaret for at den første kontakten blir teken, så hjelpa er ikkje sikra.',
    en: 'Nobody is responsible for making the first contact, so the help is not secured.',
  },
  noTime: {
    nb: 'Planen sier ikke hvor raskt den første kontakten tas. Kildene sier «tidlig» uten timetall; en egen frist er et råd fra praksis.',
    nn: 'Planen seier ikkje kor raskt den første kontakten blir teken. Kjeldene seier «tidleg» utan timetal; ein eigen frist er eit råd frå praksis.',
    en: 'The plan does not say how soon the first contact is made. The sources say “early” and give no hours; a limit of your own is advice from practice.',
  },
  onlyOnce: {
    nb: 'Planen sier ikke at kommunen ringer igjen til dem som først takker nei. RVTS og brevet etter 25. juni 2022 legger vekt på ny kontakt.',
    nn: 'Planen seier ikkje at kommunen ringjer att til dei som først takkar nei. RVTS og brevet etter 25. juni 2022 legg vekt på ny kontakt.',
    en: 'The plan does not say that the municipality calls again those who first decline. RVTS and the letter after 25 June 2022 stress renewed contact.',
  },
} as const;

export default defineRequirement({
  id: 'early-proactive-help',
  code: 'REC-03',
  group: 'recommendations',
  obligations: [
    should(rvtsPlan, bullet(3), { binds: 'plan' }),
    guideAsQuoted(3),
    should(letter2022, letterOnFollowUp, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'firstContact', 'routine'],
    ['followUp', 'firstContact', 'within'],
    ['followUp', 'firstContact', 'responsible'],
    ['followUp', 'recontact', 'routine'],
    ['followUp', 'recontact', 'after'],
    ['phases', 0, 'measures'],
  ],
  title: { nb: 'Tidlig proaktiv hjelp', nn: 'Tidleg proaktiv hjelp', en: 'Early proactive help' },
  asks: {
    nb: 'Det anbefales at planen sikrer tidlig og proaktiv hjelp: kommunen tar kontakt med de rammede, også når de ikke har bedt om det.',
    nn: 'Det er tilrådd at planen sikrar tidleg og proaktiv hjelp: kommunen tek kontakt med dei ramma, òg når dei ikkje har bede om det.',
    en: 'It is recommended that the plan secures early, proactive help: the municipality contacts those affected, also when they have not asked.',
  },
  why: {
    nb: 'Den som nettopp har mistet noen, leter ikke etter et telefonnummer. Hjelpen når fram når det er kommunen som ringer.',
    nn: 'Den som nettopp har mista nokon, leitar ikkje etter eit telefonnummer. Hjelpa når fram når det er kommunen som ringjer.',
    en: 'Someone who has just lost a person does not look for a phone number. Help gets through when it is the municipality that calls.',
  },
  advice: {
    nb: 'Skriv at kommunen ringer eller kommer uten å bli spurt, hvem som sørger for det, og hvor raskt. Si også når dere ringer igjen.',
    nn: 'Skriv at kommunen ringjer eller kjem utan å bli spurd, kven som sørgjer for det, og kor raskt. Sei òg når de ringjer att.',
    en: 'Write that the municipality calls or comes unasked, who sees to it and how soon. Also say when you call again.',
  },
  pitfall: {
    nb: '«De som trenger det, kan ta kontakt» står i planen. Etter 22. juli 2011 varierte oppfølgingen mye mellom kommunene.',
    nn: '«Dei som treng det, kan ta kontakt» står i planen. Etter 22. juli 2011 varierte oppfølginga mykje mellom kommunane.',
    en: '“Those who need it can get in touch” stands in the plan. After 22 July 2011 follow-up varied a great deal between municipalities.',
  },
  forHumans: {
    nb: 'Om hjelpen kommer i tide når det virkelig skjer.',
    nn: 'Om hjelpa kjem i tide når det verkeleg skjer.',
    en: 'Whether help comes in time when it really happens.',
  },
  citations: [
    cite(rvtsPlan, bullet(3)),
    guideAsQuoted(3).citation,
    cite(rvtsModel, underProactive),
    cite(letter2022, letterOnFollowUp),
  ],
  messages,
  *check(plan, find) {
    const { at, gap, question, remark } = find;
    const { firstContact, recontact } = plan.followUp ?? {};
    const { routine, within, responsible } = firstContact ?? {};
    if (!firstContact || !(routine ?? within ?? responsible)) {
      const early = phaseWithEarlyMeasures(plan);
      yield early === undefined
        ? gap('noFirstContact', at('followUp', 'firstContact'))
        : question('onlyMeasures', at('phases', early, 'measures'));
    } else yield* judgeFirstContact(firstContact, find);
    if (plan.followUp && !(recontact?.routine ?? recontact?.after))
      yield remark('onlyOnce', at('followUp', 'recontact'));
  },
});

type FirstContact = NonNullable<NonNullable<Plan['followUp']>['firstContact']>;

function* judgeFirstContact(
  { routine, responsible, within }: FirstContact,
  find: Finder<typeof messages>,
): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const told = routine ? 'routine' : 'within';
  if (routine ?? within) yield evidence('firstContact', at('followUp', 'firstContact', told));
  else yield gap('noFirstContact', at('followUp', 'firstContact'));

  const place = at('followUp', 'firstContact', 'responsible');
  yield responsible ? evidence('responsible', place) : gap('noResponsible', place);
  yield* askIfUnknown(find, responsible, place);
  if (!within) yield remark('noTime', at('followUp', 'firstContact', 'within'));
}

/** The first phase of the first days that has measures: a plan may have told the first contact there. */
const phaseWithEarlyMeasures = ({ phases }: Plan): number | undefined =>
  itemsOf(phases).find(
    ([, { phase, measures }]) => phase !== undefined && early.includes(phase) && itemsOf(measures).length > 0,
  )?.[0];

const early: readonly string[] = ['alert', 'immediate', 'acute'];
