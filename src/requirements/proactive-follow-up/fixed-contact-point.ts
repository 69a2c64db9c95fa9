import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { underContactPoint } from '../support/follow-up-sources.ts';
import { isContactNumber } from '../support/phone.ts';
import { isReachable } from '../support/reach.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const messages = {
  ...referenceMessages,
  contactPoint: {
    nb: 'Planen har et fast kontaktpunkt for de rammede.',
    nn: 'Planen har eit fast kontaktpunkt for dei ramma.',
    en: 'The plan has a fixed contact point for those affected.',
  },
  noContactPoint: {
    nb: 'Planen har ikke noe fast kontaktpunkt for de rammede i oppfølgingstiden.',
    nn: 'Planen har ikkje noko fast kontaktpunkt for dei ramma i oppfølgingstida.',
    en: 'The plan has no fixed contact point for those affected during follow-up.',
  },
  noNumber: {
    nb: 'Planen har ikke noe nummer til kontaktpunktet. Rådet gjelder et fast kontaktpunkt; at nummeret står her, er vår presisering.',
    nn: 'Planen har ikkje noko nummer til kontaktpunktet. Rådet gjeld eit fast kontaktpunkt; at nummeret står her, er vår presisering.',
    en: 'The plan has no number for the contact point. The advice is about a fixed contact point; that the number stands here is our refinement.',
  },
  notAContactNumber: {
    nb: '{number} er ikke et nummer kommunen kan oppgi som sitt eget. Norske numre har 8 siffer, 5 siffer eller begynner på 116.',
    nn: '{number} er ikkje eit nummer kommunen kan oppgi som sitt eige. Norske nummer har 8 siffer, 5 siffer eller byrjar på 116.',
    en: '{number} is not a number the municipality can give as its own. Norwegian numbers have 8 digits, 5 digits or begin with 116.',
  },
  noHours: {
    nb: 'Planen sier ikke når noen svarer på kontaktpunktet. Det er vår presisering.',
    nn: 'Planen seier ikkje når nokon svarar på kontaktpunktet. Det er vår presisering.',
    en: 'The plan does not say when someone answers at the contact point. This is our refinement.',
  },
  howInstead: {
    nb: 'Planen sier at kontaktpunktet ikke har dette, og hvorfor. Hvordan og når kan de rammede nå det i stedet?',
    nn: 'Planen seier at kontaktpunktet ikkje har dette, og kvifor. Korleis og når kan dei ramma nå det i staden?',
    en: 'The plan says that the contact point has none of this, and why. How and when can those affected reach it instead?',
  },
} as const;

export default defineRequirement({
  id: 'fixed-contact-point',
  code: 'PRO-04',
  group: 'proactive-follow-up',
  obligations: [should(rvtsModel, underContactPoint, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['followUp', 'contactPoint', 'label'],
    ['followUp', 'contactPoint', 'party'],
    ['followUp', 'contactPoint', 'phones', 0, 'number'],
    ['followUp', 'contactPoint', 'hours'],
  ],
  title: {
    nb: 'Fast kontaktpunkt',
    nn: 'Fast kontaktpunkt',
    en: 'Fixed contact point',
  },
  asks: {
    nb: 'Planen bør ha ett fast kontaktpunkt for de rammede, i kommunen eller i bedriftens HMS-tjeneste.',
    nn: 'Planen bør ha eitt fast kontaktpunkt for dei ramma, i kommunen eller i HMS-tenesta til bedrifta.',
    en: 'The plan should have one fixed contact point for those affected, in the municipality or in the occupational health service.',
  },
  why: {
    nb: 'Tre måneder senere husker ingen navnet på den som kom. Ett sted å ringe, som svarer også når folk har sluttet, gjør at de tør å ta kontakt igjen.',
    nn: 'Tre månader seinare hugsar ingen namnet på den som kom. Éin stad å ringje, som svarar òg når folk har slutta, gjer at dei torer å ta kontakt att.',
    en: 'Three months later nobody remembers the name of the person who came. One place to call, which answers even when staff have left, makes people dare to get in touch again.',
  },
  advice: {
    nb: 'Velg en tjeneste som er bemannet hver dag, og skriv nummeret og åpningstiden. Et funksjonsnummer varer lenger enn et navn.',
    nn: 'Vel ei teneste som er bemanna kvar dag, og skriv nummeret og opningstida. Eit funksjonsnummer varer lenger enn eit namn.',
    en: 'Choose a service that is staffed every day, and write its number and hours. A function number outlasts a name.',
  },
  pitfall: {
    nb: 'De rammede får mobilnummeret til den som var på vakt den natta.',
    nn: 'Dei ramma får mobilnummeret til den som var på vakt den natta.',
    en: 'Those affected get the mobile number of whoever was on duty that night.',
  },
  forHumans: {
    nb: 'Om kontaktpunktet er lett å bruke, og om den som svarer vet hva saken gjelder.',
    nn: 'Om kontaktpunktet er lett å bruke, og om den som svarar veit kva saka gjeld.',
    en: 'Whether the contact point is easy to use, and whether whoever answers knows what it is about.',
  },
  citations: [cite(rvtsModel, underContactPoint)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, question, remark, lookup } = find;
    const point = plan.followUp?.contactPoint;
    const numbers = itemsOf(point?.phones).flatMap(([index, { number }]) =>
      number ? [{ index, number }] : [],
    );
    if (!point?.label && !point?.party && numbers.length === 0)
      return yield gap('noContactPoint', at('followUp', 'contactPoint'));
    yield evidence('contactPoint', at('followUp', 'contactPoint'));
    yield* askIfUnknown(find, point?.party, at('followUp', 'contactPoint', 'party'));
    yield* judgeNumbers(numbers, find);

    const phones = at('followUp', 'contactPoint', 'phones');
    if (noneBecause(point?.phones)) yield question('howInstead', phones);
    else if (numbers.length === 0 && !isReachable(lookup, point?.party)) yield remark('noNumber', phones);
    const hours = at('followUp', 'contactPoint', 'hours');
    if (noneBecause(point?.hours)) yield question('howInstead', hours);
    else if (!tellsHours(plan, lookup)) yield remark('noHours', hours);
  },
});

type Find = Finder<typeof messages>;

function* judgeNumbers(
  numbers: readonly { readonly index: number; readonly number: string }[],
  { at, remark }: Find,
): Iterable<Finding> {
  for (const { index, number } of numbers) {
    if (isContactNumber(number)) continue;
    const place = at('followUp', 'contactPoint', 'phones', index, 'number');
    yield remark('notAContactNumber', place, { number: quote(number) });
  }
}

/** The hours of the point itself, of one of its phones, or of the service that is the point. */
function tellsHours({ followUp }: Plan, lookup: Lookup): boolean {
  const { hours, phones, party } = followUp?.contactPoint ?? {};
  return (
    itemsOf(hours).length > 0 ||
    [...itemsOf(phones).map(([, phone]) => phone), ...lookup.phones(party)].some(
      (phone) => itemsOf(phone.hours).length > 0,
    ) ||
    lookup
      .holders(party)
      .some((one) => one.kind === 'contact' && itemsOf(one.contact.openingHours).length > 0)
  );
}
