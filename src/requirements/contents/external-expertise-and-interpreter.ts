import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup, Party } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import tolkeforskriften from '../../reference/sources/tolkeforskriften.ts';
import tolkeloven from '../../reference/sources/tolkeloven.ts';
import { coversOutOfHours } from '../../util/week.ts';
import { letsRelativesInterpret } from '../support/interpreting.ts';
import { isReachable } from '../support/reach.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';
import { foreignRvts } from '../support/rvts.ts';

const messages = {
  ...referenceMessages,
  expert: {
    nb: 'Planen sier hvordan denne fagkompetansen skaffes.',
    nn: 'Planen seier korleis denne fagkompetansen blir skaffa.',
    en: 'The plan says how this expertise is obtained.',
  },
  noExpert: {
    nb: 'Planen sier ikke hvilken ekstern ekspertise som kan hentes inn, eller hvordan.',
    nn: 'Planen seier ikkje kva ekstern ekspertise ein kan hente inn, eller korleis.',
    en: 'The plan does not say which outside expertise can be brought in, or how.',
  },
  noExpertRoute: {
    nb: 'Planen nevner ekspertisen, men sier ikke hvordan den skaffes.',
    nn: 'Planen nemner ekspertisen, men seier ikkje korleis han blir skaffa.',
    en: 'The plan mentions the expertise but does not say how it is obtained.',
  },
  none: {
    nb: 'Planen sier at det ikke hentes inn ekstern ekspertise, og hvorfor.',
    nn: 'Planen seier at det ikkje blir henta inn ekstern ekspertise, og kvifor.',
    en: 'The plan says that no outside expertise is brought in, and why.',
  },
  whoInstead: {
    nb: 'Holder begrunnelsen for ikke å hente inn ekstern ekspertise, og hvem dekker behovet i stedet?',
    nn: 'Held grunngivinga for ikkje å hente inn ekstern ekspertise, og kven dekkjer behovet i staden?',
    en: 'Does the reason for bringing in no outside expertise hold, and who meets the need instead?',
  },
  otherRegion: {
    nb: 'Planen nevner RVTS {named}, men fylket hører til RVTS {own}. Fylkesinndelingen vår er ikke bekreftet av RVTS; sjekk med senteret.',
    nn: 'Planen nemner RVTS {named}, men fylket høyrer til RVTS {own}. Fylkesinndelinga vår er ikkje stadfesta av RVTS; sjekk med senteret.',
    en: 'The plan mentions RVTS {named}, but the county belongs to RVTS {own}. Our list of counties is not confirmed by RVTS; check with the centre.',
  },
  interpreter: {
    nb: 'Planen sier hvordan tolk skaffes.',
    nn: 'Planen seier korleis tolk blir skaffa.',
    en: 'The plan says how an interpreter is obtained.',
  },
  noInterpreter: {
    nb: 'Planen sier ikke hvordan tolk skaffes.',
    nn: 'Planen seier ikkje korleis tolk blir skaffa.',
    en: 'The plan does not say how an interpreter is obtained.',
  },
  noWorkingContact: {
    nb: 'Den som tar imot bestillinger av tolk, står uten gyldig telefonnummer eller e-postadresse. Veilederen ber om rutinen; nummeret er et råd fra praksis.',
    nn: 'Den som tek imot bestillingar av tolk, står utan gyldig telefonnummer eller e-postadresse. Rettleiaren ber om rutinen; nummeret er eit råd frå praksis.',
    en: 'Whoever takes orders for interpreters is given without a valid telephone number or an email address. The guide asks for the routine; the number is advice from practice.',
  },
  noOutOfHours: {
    nb: 'Planen sier ikke hvordan tolk skaffes på kveld, natt og i helg. Det er et råd fra praksis, ikke et punkt i veilederen.',
    nn: 'Planen seier ikkje korleis tolk blir skaffa på kveld, natt og i helg. Det er eit råd frå praksis, ikkje eit punkt i rettleiaren.',
    en: 'The plan does not say how an interpreter is obtained in the evening, at night and at weekends. That is advice from practice, not an item of the guide.',
  },
  childrenNotExcluded: {
    nb: 'Planen sier ikke at barn aldri brukes som tolk. Tolkeloven § 4 har dette forbudet, med snevre unntak; det gjelder tjenesten, ikke planteksten.',
    nn: 'Planen seier ikkje at barn aldri blir brukte som tolk. Tolkelova § 4 har dette forbodet, med snevre unntak; det gjeld tenesta, ikkje planteksten.',
    en: 'The plan does not say that children never interpret. Section 4 of the Interpreting Act has this ban, with narrow exceptions; it binds the service, not the text of the plan.',
  },
  relativesInterpret: {
    nb: 'Teksten kan leses som at barn eller pårørende tolker. Tolkeloven § 4 forbyr bruk av barn, med snevre unntak; for voksne pårørende er dette et råd fra praksis.',
    nn: 'Teksten kan lesast som at barn eller pårørande tolkar. Tolkelova § 4 forbyr bruk av barn, med snevre unntak; for vaksne pårørande er dette eit råd frå praksis.',
    en: 'The text can be read as letting children or relatives interpret. Section 4 of the Interpreting Act bans the use of children, with narrow exceptions; for adult relatives this is advice from practice.',
  },
} as const;

type Find = Finder<typeof messages>;
type Expert = Extract<NonNullable<NonNullable<Plan['expertise']>['external']>, readonly unknown[]>[number];

export default defineRequirement({
  id: 'external-expertise-and-interpreter',
  code: 'REQ-10',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('11'), { binds: 'plan' }),
    must(
      tolkeloven,
      {
        nb: '§§ 4, 6 og 9; tolkeforskriften § 2',
        nn: '§§ 4, 6 og 9; tolkeforskrifta § 2',
        en: '§§ 4, 6 and 9; Interpreting Regulations § 2',
      },
      { binds: 'service' },
    ),
  ],
  settles: 'met',
  fields: [
    ['expertise', 'external', 0, 'party'],
    ['expertise', 'external', 0, 'expertise'],
    ['expertise', 'external', 0, 'routine'],
    ['expertise', 'external', 0, 'contact'],
    ['expertise', 'interpreters', 'provider'],
    ['expertise', 'interpreters', 'orderingContact'],
    ['expertise', 'interpreters', 'routine'],
    ['expertise', 'interpreters', 'hours'],
    ['expertise', 'interpreters', 'outOfHours'],
    ['expertise', 'interpreters', 'childrenNeverInterpret'],
    ['expertise', 'interpreters', 'nationalRegister'],
    ['expertise', 'interpreters', 'remote'],
    ['expertise', 'interpreters', 'signLanguage'],
    ['municipality', 'number'],
    ['municipality', 'partners', 0, 'number'],
  ],
  title: {
    nb: 'Ekstern ekspertise og tolk',
    nn: 'Ekstern ekspertise og tolk',
    en: 'External expertise, including interpreters',
  },
  asks: {
    nb: 'Planen bør ha rutiner for å hente inn ekstern ekspertise, også tolk.',
    nn: 'Planen bør ha rutinar for å hente inn ekstern ekspertise, også tolk.',
    en: 'The plan should have routines for bringing in external expertise, including interpreters.',
  },
  why: {
    nb: 'Klokka tre om natta er det for sent å finne ut hvem som har tolk på arabisk, eller hvem som kan gi råd etter et drap.',
    nn: 'Klokka tre om natta er det for seint å finne ut kven som har tolk på arabisk, eller kven som kan gi råd etter eit drap.',
    en: 'Three in the morning is too late to find out who has an Arabic interpreter, or who can advise after a homicide.',
  },
  advice: {
    nb: 'Skriv hvem dere ringer for faglig råd, for eksempel RVTS i regionen, og hvordan dere bestiller tolk på dagtid og ellers. Bruk tolk fra Nasjonalt tolkeregister.',
    nn: 'Skriv kven de ringjer for fagleg råd, til dømes RVTS i regionen, og korleis de bestiller tolk på dagtid og elles. Bruk tolk frå Nasjonalt tolkeregister.',
    en: 'Write whom you call for professional advice, for example the RVTS of your region, and how you order an interpreter in working hours and otherwise. Use interpreters from the national register.',
  },
  pitfall: {
    nb: '«Tolk ved behov» står uten nummer, eller pårørende brukes som tolk.',
    nn: '«Tolk ved behov» står utan nummer, eller pårørande blir brukte som tolk.',
    en: '“Interpreter when needed” stands without a number, or relatives are used as interpreters.',
  },
  forHumans: {
    nb: 'Om tolketilbudet dekker språkene i kommunen.',
    nn: 'Om tolketilbodet dekkjer språka i kommunen.',
    en: 'Whether the interpreting services cover the languages of the municipality.',
  },
  citations: [
    cite(guide2016, guideItem('11')),
    cite(rvtsPlan, { nb: 'punkt 10', nn: 'punkt 10', en: 'item 10' }),
    cite(tolkeloven, {
      nb: '§§ 4, 6, 7, 9 og 17',
      nn: '§§ 4, 6, 7, 9 og 17',
      en: '§§ 4, 6, 7, 9 and 17',
    }),
    cite(tolkeforskriften, same('§ 2')),
  ],
  messages,
  *check(plan, find) {
    yield* judgeExperts(plan, find);
    yield* judgeInterpreters(plan, find);
  },
});

function* judgeExperts(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question, remark, lookup } = find;
  const external = plan.expertise?.external;
  if (noneBecause(external)) {
    yield evidence('none', at('expertise', 'external', 'none'));
    return yield question('whoInstead', at('expertise', 'external', 'none'));
  }
  const experts = itemsOf(external);
  if (experts.length === 0) yield gap('noExpert', at('expertise', 'external'));
  for (const [index, expert] of experts) {
    const { party, contact, routine } = expert;
    const unknown = [
      ...askIfUnknown(find, party, at('expertise', 'external', index, 'party')),
      ...askIfUnknown(find, contact, at('expertise', 'external', index, 'contact')),
    ];
    yield* unknown;
    const obtained = routine || lookup.party(contact) || isReachable(lookup, party);
    if (obtained) yield evidence('expert', at('expertise', 'external', index));
    else if (unknown.length === 0) yield gap('noExpertRoute', at('expertise', 'external', index, 'routine'));

    const regions = foreignRvts(plan, textOf(expert, lookup));
    if (regions) yield remark('otherRegion', at('expertise', 'external', index), regions);
  }
}

function* judgeInterpreters(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark, lookup } = find;
  const { provider, orderingContact, routine } = plan.expertise?.interpreters ?? {};
  const unknown = [
    ...askIfUnknown(find, provider, at('expertise', 'interpreters', 'provider')),
    ...askIfUnknown(find, orderingContact, at('expertise', 'interpreters', 'orderingContact')),
  ];
  yield* unknown;
  const reachable = isReachable(lookup, orderingContact) || isReachable(lookup, provider);
  if (!routine && !lookup.party(orderingContact) && !reachable) {
    if (unknown.length === 0) yield gap('noInterpreter', at('expertise', 'interpreters'));
    return;
  }
  yield evidence('interpreter', at('expertise', 'interpreters'));
  if (!reachable) yield remark('noWorkingContact', at('expertise', 'interpreters', 'orderingContact'));
  yield* wishesFor(plan, find);
}

/** Beyond the guide: nights and weekends, and that children and relatives never interpret. */
function* wishesFor(plan: Plan, { at, remark }: Find): Iterable<Finding> {
  const { hours, outOfHours, childrenNeverInterpret, ...texts } = plan.expertise?.interpreters ?? {};
  if (!outOfHours && !coversOutOfHours(itemsOf(hours).map(([, window]) => window))) {
    yield remark('noOutOfHours', at('expertise', 'interpreters', 'outOfHours'));
  }
  if (childrenNeverInterpret !== true) {
    yield remark('childrenNotExcluded', at('expertise', 'interpreters', 'childrenNeverInterpret'));
  }
  const written = { ...texts, outOfHours };
  yield* (['routine', 'outOfHours', 'signLanguage'] as const)
    .filter((key) => letsRelativesInterpret(written[key] ?? ''))
    .map((key) => remark('relativesInterpret', at('expertise', 'interpreters', key)));
}

/** Where a plan would name its RVTS: the labels of the party and the contact, and what is said of them. */
function textOf({ party, contact, expertise, routine }: Expert, lookup: Lookup): string {
  return [labelOf(lookup.party(party)), labelOf(lookup.party(contact)), expertise, routine].join('\n');
}

function labelOf(party: Party | undefined): string | undefined {
  if (party?.kind === 'role') return party.role.label;
  return party?.kind === 'contact' ? party.contact.label : undefined;
}
