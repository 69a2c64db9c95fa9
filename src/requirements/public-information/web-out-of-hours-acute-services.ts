import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import akuttmedisinforskriften from '../../reference/sources/akuttmedisinforskriften.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { asDialled } from '../support/phone.ts';
import { onlyPointsToPage, websiteList } from '../support/public-services.ts';

const clinicDuty = {
  nb: '§§ 6 og 12 bokstav b',
  nn: '§§ 6 og 12 bokstav b',
  en: '§§ 6 and 12 letter b',
};

const messages = {
  ...noneMessages,
  clinic: {
    nb: 'Planen viser legevakten blant tilbudene utenom åpningstid.',
    nn: 'Planen viser legevakta blant tilboda utanom opningstid.',
    en: 'The plan shows the emergency clinic among the services out of hours.',
  },
  reception: {
    nb: 'Planen viser akuttmottaket blant tilbudene utenom åpningstid.',
    nn: 'Planen viser akuttmottaket blant tilboda utanom opningstid.',
    en: 'The plan shows the hospital’s acute reception among the services out of hours.',
  },
  nothing: {
    nb: 'Planen viser verken legevakt eller akuttmottak for innbyggere som trenger hjelp utenom åpningstid.',
    nn: 'Planen viser korkje legevakt eller akuttmottak for innbyggjarar som treng hjelp utanom opningstid.',
    en: 'The plan shows neither emergency clinic nor acute reception for residents who need help out of hours.',
  },
  noClinic: {
    nb: 'Planen viser ikke legevakten blant tilbudene utenom åpningstid.',
    nn: 'Planen viser ikkje legevakta blant tilboda utanom opningstid.',
    en: 'The plan does not show the emergency clinic among the services out of hours.',
  },
  noReception: {
    nb: 'Planen viser ikke akuttmottaket blant tilbudene utenom åpningstid.',
    nn: 'Planen viser ikkje akuttmottaket blant tilboda utanom opningstid.',
    en: 'The plan does not show the hospital’s acute reception among the services out of hours.',
  },
  seePage: {
    nb: 'Planen viser bare til nettsiden. Går det fram der hvor man får akutt hjelp utenom åpningstid?',
    nn: 'Planen viser berre til nettsida. Går det fram der kvar ein får akutt hjelp utanom opningstid?',
    en: 'The plan only refers to the website. Does it show where to get acute help out of hours?',
  },
  noClinicNumber: {
    nb: 'Legevakten står uten 116 117 eller et lokalt nummer på åtte sifre. Brevet ber om tilbudet; nummeret er et råd fra praksis.',
    nn: 'Legevakta står utan 116 117 eller eit lokalt nummer på åtte siffer. Brevet ber om tilbodet; nummeret er eit råd frå praksis.',
    en: 'The emergency clinic is listed without 116 117 or a local number of eight digits. The letter asks for the service; the number is advice from practice.',
  },
  noReceptionNumber: {
    nb: 'Akuttmottaket står uten telefonnummer. Brevet ber om tilbudet; nummeret er et råd fra praksis.',
    nn: 'Akuttmottaket står utan telefonnummer. Brevet ber om tilbodet; nummeret er eit råd frå praksis.',
    en: 'The acute reception is listed without a phone number. The letter asks for the service; the number is advice from practice.',
  },
  no113: {
    nb: 'Planen viser ikke 113 for fare for liv i det innbyggerne får vite. Det er et råd fra praksis.',
    nn: 'Planen viser ikkje 113 for fare for liv i det innbyggjarane får vite. Det er eit råd frå praksis.',
    en: 'The plan does not show 113 for danger to life in what residents are told. That is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'web-out-of-hours-acute-services',
  code: 'WEB-07',
  group: 'public-information',
  obligations: [
    should(letter2022, websiteList, { binds: 'publication' }),
    must(akuttmedisinforskriften, clinicDuty, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['publicInfo', 'outOfHours', 0, 'kind'],
    ['publicInfo', 'outOfHours', 0, 'name'],
    ['publicInfo', 'outOfHours', 0, 'phones', 0, 'number'],
    ['publicInfo', 'gpDaytime'],
    ['publicInfo', 'howToGetHelp'],
    ['publicInfo', 'url'],
  ],
  title: {
    nb: 'Akuttilbud utenom åpningstid',
    nn: 'Akuttilbod utanom opningstid',
    en: 'Acute services out of hours',
  },
  asks: {
    nb: 'Det er anbefalt at nettsiden viser legevakt og akuttmottak for dem som trenger hjelp utenom åpningstid.',
    nn: 'Det er tilrådd at nettsida viser legevakt og akuttmottak for dei som treng hjelp utanom opningstid.',
    en: 'It is recommended that the website shows the emergency clinic and the hospital’s acute reception for those who need help out of hours.',
  },
  why: {
    nb: 'Det verste kommer ofte om natten. Da er nettsiden det eneste kontoret som er åpent.',
    nn: 'Det verste kjem ofte om natta. Då er nettsida det einaste kontoret som er ope.',
    en: 'The worst often comes at night. The website is then the only office that is open.',
  },
  advice: {
    nb: 'Skriv legevakten med 116 117 og adresse, akuttmottaket med nummer og adresse, og 113 når det er fare for liv.',
    nn: 'Skriv legevakta med 116 117 og adresse, akuttmottaket med nummer og adresse, og 113 når det er fare for liv.',
    en: 'Write the emergency clinic with 116 117 and its address, the acute reception with number and address, and 113 for danger to life.',
  },
  pitfall: {
    nb: 'Legevakten har flyttet til nabokommunen, men siden viser den gamle adressen.',
    nn: 'Legevakta har flytta til nabokommunen, men sida viser den gamle adressa.',
    en: 'The clinic has moved to the neighbouring municipality, but the page shows the old address.',
  },
  example: {
    nb: `publicInfo:
  outOfHours:
    - kind: emergency-clinic
      name: Fjellvik legevakt
      phones: [{ number: 116 117, kind: function }]
    - kind: acute-reception
      name: Akuttmottaket ved sykehuset
      phones: [{ number: 20 00 32 10, kind: function }]
  gpDaytime: Ring fastlegen din på dagtid, og 113 når det er fare for liv.
`,
    nn: `publicInfo:
  outOfHours:
    - kind: emergency-clinic
      name: Legevakta i Fjellvik
      phones: [{ number: 116 117, kind: function }]
    - kind: acute-reception
      name: Akuttmottaket ved sjukehuset
      phones: [{ number: 20 00 32 10, kind: function }]
  gpDaytime: Ring fastlegen din på dagtid, og 113 når det er fare for liv.
`,
    en: `publicInfo:
  outOfHours:
    - kind: emergency-clinic
      name: Fjellvik emergency clinic
      phones: [{ number: 116 117, kind: function }]
    - kind: acute-reception
      name: The hospital's acute reception
      phones: [{ number: 20 00 32 10, kind: function }]
  gpDaytime: Ring your GP in the daytime, and 113 for danger to life.
`,
  },
  forHumans: {
    nb: 'Om tilbudene virkelig tar imot den som kommer.',
    nn: 'Om tilboda verkeleg tek imot den som kjem.',
    en: 'Whether the services really receive those who come.',
  },
  citations: [
    cite(letter2022, websiteList),
    cite(christmasNotice, {
      nb: 'om akuttilbud',
      nn: 'om akuttilbod',
      en: 'on acute services',
    }),
    cite(akuttmedisinforskriften, clinicDuty),
  ],
  messages,
  *check(plan, find) {
    const { at, gap, question } = find;
    const listed = plan.publicInfo?.outOfHours;
    const place = at('publicInfo', 'outOfHours');
    if (noneBecause(listed) !== undefined) return yield* askWhatInstead(find, place);
    if (itemsOf(listed).length === 0) {
      yield onlyPointsToPage(plan) ? question('seePage', at('publicInfo', 'url')) : gap('nothing', place);
      return;
    }
    yield* judgeServices(plan, find);
    if (!shows113(plan)) yield find.remark('no113', place);
  },
});

/** What the letter names, how we say that it is there or not, and which numbers reach it. */
const asked = [
  {
    kind: 'emergency-clinic',
    shown: 'clinic',
    missing: 'noClinic',
    noNumber: 'noClinicNumber',
    reaches: /^(?:116117|\d{8})$/,
  },
  {
    kind: 'acute-reception',
    shown: 'reception',
    missing: 'noReception',
    noNumber: 'noReceptionNumber',
    reaches: /^(?:\d{8}|0[2-9]\d{3})$/,
  },
] as const;

function* judgeServices({ publicInfo }: Plan, find: Finder<typeof messages>): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const services = itemsOf(publicInfo?.outOfHours);
  for (const { kind, shown, missing, noNumber, reaches } of asked) {
    const of = services.filter(([, service]) => service.kind === kind);
    const [first] = of;
    if (!first) {
      yield gap(missing, at('publicInfo', 'outOfHours'));
      continue;
    }
    yield evidence(shown, at('publicInfo', 'outOfHours', first[0], 'kind'));
    const numbers = of.flatMap(([, { phones }]) => itemsOf(phones).map(([, { number }]) => number ?? ''));
    if (!numbers.some((number) => reaches.test(asDialled(number)))) {
      yield remark(noNumber, at('publicInfo', 'outOfHours', first[0], 'phones'));
    }
  }
}

const shows113 = ({ publicInfo: { gpDaytime = '', howToGetHelp = '', outOfHours } = {} }: Plan): boolean =>
  gpDaytime.includes('113') ||
  howToGetHelp.includes('113') ||
  itemsOf(outOfHours).some(([, { phones }]) =>
    itemsOf(phones).some(([, { number = '' }]) => asDialled(number) === '113'),
  );
