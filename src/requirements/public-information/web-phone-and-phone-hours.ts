import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { isContactNumber, isPhoneNumber } from '../support/phone.ts';
import type { PublicService } from '../support/public-services.ts';
import { publicServicesOf, showsServices, websiteList } from '../support/public-services.ts';

const messages = {
  ...noneMessages,
  phone: {
    nb: 'Planen viser et telefonnummer til tilbudet.',
    nn: 'Planen viser eit telefonnummer til tilbodet.',
    en: 'The plan shows a phone number for the service.',
  },
  phoneHours: {
    nb: 'Planen viser når noen svarer på nummeret.',
    nn: 'Planen viser når nokon svarar på nummeret.',
    en: 'The plan shows when someone answers the number.',
  },
  noPhone: {
    nb: 'Planen viser ikke noe telefonnummer til tilbudet som virker.',
    nn: 'Planen viser ikkje noko telefonnummer til tilbodet som verkar.',
    en: 'The plan shows no working phone number for the service.',
  },
  noPhoneHours: {
    nb: 'Planen viser ikke når noen svarer på nummeret.',
    nn: 'Planen viser ikkje når nokon svarar på nummeret.',
    en: 'The plan does not show when someone answers the number.',
  },
  invalidNumber: {
    nb: 'Nummeret {number} finnes ikke i norsk nummerplan. Vanlige numre har åtte sifre; noen har fem, eller seks som begynner med 116.',
    nn: 'Nummeret {number} finst ikkje i norsk nummerplan. Vanlege nummer har åtte siffer; nokre har fem, eller seks som byrjar med 116.',
    en: 'The number {number} is not in the Norwegian numbering plan. Ordinary numbers have eight digits; some have five, or six that begin with 116.',
  },
  emergencyNumber: {
    nb: 'Nummeret {number} er et nødnummer, ikke tilbudets eget.',
    nn: 'Nummeret {number} er eit naudnummer, ikkje tilbodet sitt eige.',
    en: 'The number {number} is an emergency number, not the service’s own.',
  },
  notShown: {
    nb: 'Nummeret er ført opp som jobbnummer eller privat nummer, og vises derfor ikke i den offentlige utgaven. Oppgi et funksjonsnummer.',
    nn: 'Nummeret er ført opp som jobbnummer eller privat nummer, og blir difor ikkje vist i den offentlege utgåva. Oppgi eit funksjonsnummer.',
    en: 'The number is listed as a work or private number and is therefore not shown in the public edition. Give a function number.',
  },
} as const;

export default defineRequirement({
  id: 'web-phone-and-phone-hours',
  code: 'WEB-04',
  group: 'public-information',
  obligations: [should(letter2022, websiteList, { binds: 'publication' })],
  settles: 'met',
  fields: [
    ['publicInfo', 'services', 0, 'phones', 0, 'number'],
    ['publicInfo', 'services', 0, 'phones', 0, 'kind'],
    ['publicInfo', 'services', 0, 'phones', 0, 'hours'],
  ],
  title: {
    nb: 'Telefonnummer og telefontid',
    nn: 'Telefonnummer og telefontid',
    en: 'Phone number and phone hours',
  },
  asks: {
    nb: 'Det er anbefalt at nettsiden viser telefonnummer og telefontid for hvert tilbud.',
    nn: 'Det er tilrådd at nettsida viser telefonnummer og telefontid for kvart tilbod.',
    en: 'It is recommended that the website shows a phone number and phone hours for each service.',
  },
  why: {
    nb: 'De fleste ringer. Uten telefontid vet de ikke om ingen svarer fordi det er stengt, eller fordi ingen vil snakke med dem.',
    nn: 'Dei fleste ringjer. Utan telefontid veit dei ikkje om ingen svarar fordi det er stengt, eller fordi ingen vil snakke med dei.',
    en: 'Most people ring. Without phone hours they cannot tell whether nobody answers because it is closed or because nobody will talk to them.',
  },
  advice: {
    nb: 'Skriv et nummer som følger tjenesten og ikke en ansatt, og når noen svarer på det. Ring det selv først.',
    nn: 'Skriv eit nummer som følgjer tenesta og ikkje ein tilsett, og når nokon svarar på det. Ring det sjølv først.',
    en: 'Write a number that follows the service and not an employee, and when someone answers it. Ring it yourself first.',
  },
  pitfall: {
    nb: 'Nummeret går til en som har sluttet, eller til en telefonsvarer uten beskjed om hvem som kan ringes i stedet.',
    nn: 'Nummeret går til ein som har slutta, eller til ein telefonsvarar utan beskjed om kven ein kan ringje i staden.',
    en: 'The number reaches someone who has left, or a voicemail that does not say whom to ring instead.',
  },
  forHumans: {
    nb: 'Om noen svarer når dere ringer nummeret.',
    nn: 'Om nokon svarar når de ringjer nummeret.',
    en: 'Whether someone answers when you ring the number.',
  },
  citations: [
    cite(letter2022, websiteList),
    cite(christmasNotice, {
      nb: 'om kontaktinformasjon',
      nn: 'om kontaktinformasjon',
      en: 'on contact information',
    }),
  ],
  messages,
  appliesTo: showsServices,
  *check(plan, find) {
    for (const [index, service] of publicServicesOf(plan)) yield* judgePhones(index, service, find);
  },
});

type Find = Finder<typeof messages>;

function* judgePhones(index: number, { phones }: PublicService, find: Find): Iterable<Finding> {
  const { at, evidence, gap } = find;
  const place = at('publicInfo', 'services', index, 'phones');
  if (noneBecause(phones) !== undefined) return yield* askWhatInstead(find, place);
  const listed = itemsOf(phones).map(([, phone]) => phone);
  const own = listed.filter(({ number }) => number !== undefined && isContactNumber(number));
  if (own.length === 0) yield gap('noPhone', place);
  else {
    yield evidence('phone', place);
    const saysWhen = own.some(({ hours }) => itemsOf(hours).length > 0);
    yield saysWhen ? evidence('phoneHours', place) : gap('noPhoneHours', place);
  }
  yield* remarkOnNumbers(index, phones, find);
}

function* remarkOnNumbers(
  index: number,
  phones: PublicService['phones'],
  { at, remark }: Find,
): Iterable<Finding> {
  const place = (position: number) => at('publicInfo', 'services', index, 'phones', position, 'number');
  for (const [position, { number, kind }] of itemsOf(phones)) {
    if (number === undefined) continue;
    const fault = faultOf(number);
    if (fault) yield remark(fault, place(position), { number: quote(number) });
    if (kind === 'work' || kind === 'private') yield remark('notShown', place(position));
  }
}

function faultOf(number: string): 'invalidNumber' | 'emergencyNumber' | undefined {
  if (isContactNumber(number)) return undefined;
  return isPhoneNumber(number) ? 'emergencyNumber' : 'invalidNumber';
}
