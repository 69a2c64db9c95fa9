import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { addDuration, daysBetween, hasElapsed, isPositiveDuration } from '../../util/plain-date.ts';

const easyAndCurrent = {
  nb: 'om at informasjonen er lett å finne og oppdatert',
  nn: 'om at informasjonen er lett å finne og oppdatert',
  en: 'on information that is easy to find and up to date',
};

const messages = {
  page: {
    nb: 'Planen viser hvor på nettet informasjonen står.',
    nn: 'Planen viser kvar på nettet informasjonen står.',
    en: 'The plan shows where on the web the information is.',
  },
  checked: {
    nb: 'Planen viser når informasjonen sist ble kontrollert.',
    nn: 'Planen viser når informasjonen sist blei kontrollert.',
    en: 'The plan shows when the information was last checked.',
  },
  nothing: {
    nb: 'Planen viser verken hvor på nettet informasjonen til innbyggerne står, eller når den sist ble kontrollert.',
    nn: 'Planen viser korkje kvar på nettet informasjonen til innbyggjarane står, eller når han sist blei kontrollert.',
    en: 'The plan shows neither where on the web the information for residents is nor when it was last checked.',
  },
  noPage: {
    nb: 'Planen viser ikke hvor på nettet informasjonen til innbyggerne står.',
    nn: 'Planen viser ikkje kvar på nettet informasjonen til innbyggjarane står.',
    en: 'The plan does not show where on the web the information for residents is.',
  },
  notChecked: {
    nb: 'Planen viser ikke når informasjonen på nettsiden sist ble kontrollert.',
    nn: 'Planen viser ikkje når informasjonen på nettsida sist blei kontrollert.',
    en: 'The plan does not show when the information on the website was last checked.',
  },
  overdue: {
    nb: 'Siden skulle vært kontrollert for {days} dager siden, etter planens eget intervall.',
    nn: 'Sida skulle vore kontrollert for {days} dagar sidan, etter intervallet planen sjølv har sett.',
    en: 'By the plan’s own interval the page was due to be checked {days} days ago.',
  },
  checkedAhead: {
    nb: 'Dagen for siste kontroll ligger fram i tid. Er det en skrivefeil?',
    nn: 'Dagen for siste kontroll ligg fram i tid. Er det ein skrivefeil?',
    en: 'The day of the last check lies ahead. Is it a slip?',
  },
  notHttps: {
    nb: 'Adressen begynner med http, ikke https. Nettlesere advarer da mot siden.',
    nn: 'Adressa byrjar med http, ikkje https. Nettlesarar åtvarar då mot sida.',
    en: 'The address begins with http, not https. Browsers then warn against the page.',
  },
  noInterval: {
    nb: 'Planen sier ikke hvor ofte siden skal kontrolleres. Brevet ber om oppdatert informasjon; hvor ofte, bestemmer dere.',
    nn: 'Planen seier ikkje kor ofte sida skal kontrollerast. Brevet ber om oppdatert informasjon; kor ofte, bestemmer de.',
    en: 'The plan does not say how often the page is checked. The letter asks for current information; how often is yours to decide.',
  },
  olderThanYear: {
    nb: 'Siden er ikke kontrollert på over et år. Ett år er vår tommelfingerregel; brevet setter ingen grense.',
    nn: 'Sida er ikkje kontrollert på over eit år. Eitt år er vår tommelfingerregel; brevet set inga grense.',
    en: 'The page has not been checked for over a year. One year is our rule of thumb; the letter sets no limit.',
  },
} as const;

export default defineRequirement({
  id: 'web-easy-to-find-and-current',
  code: 'WEB-08',
  group: 'public-information',
  obligations: [should(letter2022, easyAndCurrent, { binds: 'publication' })],
  settles: 'needs-review',
  fields: [
    ['publicInfo', 'url'],
    ['publicInfo', 'lastChecked'],
    ['publicInfo', 'checkInterval'],
  ],
  title: {
    nb: 'Lett å finne og oppdatert',
    nn: 'Lett å finne og oppdatert',
    en: 'Easy to find and current',
  },
  asks: {
    nb: 'Det er anbefalt at informasjonen til innbyggerne er lett å finne og oppdatert.',
    nn: 'Det er tilrådd at informasjonen til innbyggjarane er lett å finne og oppdatert.',
    en: 'It is recommended that the information for residents is easy to find and current.',
  },
  why: {
    nb: 'Et gammelt nummer på nettsiden er verre enn ikke noe nummer. Ingen prøver tre ganger.',
    nn: 'Eit gammalt nummer på nettsida er verre enn ikkje noko nummer. Ingen prøver tre gonger.',
    en: 'An old number on the website is worse than none. Nobody tries three times.',
  },
  advice: {
    nb: 'Skriv adressen til siden, når noen sist gikk gjennom den, og hvor ofte dere gjør det. Ring numrene samtidig.',
    nn: 'Skriv adressa til sida, når nokon sist gjekk gjennom henne, og kor ofte de gjer det. Ring numra samstundes.',
    en: 'Write the address of the page, when someone last went through it, and how often you do so. Ring the numbers at the same time.',
  },
  pitfall: {
    nb: 'Siden finnes, men ligger fire klikk under «Helse og omsorg», og ingen har ansvar for å rette den.',
    nn: 'Sida finst, men ligg fire klikk under «Helse og omsorg», og ingen har ansvar for å rette henne.',
    en: 'The page exists but lies four clicks below “Health and care”, and nobody is responsible for correcting it.',
  },
  forHumans: {
    nb: 'Om en innbygger finner siden på ett minutt, og om alt på den stemmer.',
    nn: 'Om ein innbyggjar finn sida på eitt minutt, og om alt på henne stemmer.',
    en: 'Whether a resident finds the page within a minute, and whether all of it is right.',
  },
  citations: [
    cite(letter2022, easyAndCurrent),
    cite(christmasNotice, {
      nb: 'om oppdatert informasjon',
      nn: 'om oppdatert informasjon',
      en: 'on current information',
    }),
  ],
  messages,
  *check({ publicInfo = {} }, find) {
    const { at, evidence, gap, remark } = find;
    const { url, lastChecked } = publicInfo;
    if (!url && !lastChecked) return yield gap('nothing', at('publicInfo', 'url'));
    const place = at('publicInfo', 'url');
    yield url ? evidence('page', place) : gap('noPage', place);
    if (url?.startsWith('http:')) yield remark('notHttps', place);
    yield* judgeAge(publicInfo, find);
  },
});

function* judgeAge(
  { lastChecked, checkInterval }: NonNullable<Plan['publicInfo']>,
  { asOf, at, evidence, gap, remark }: Finder<typeof messages>,
): Iterable<Finding> {
  const place = at('publicInfo', 'lastChecked');
  const interval = checkInterval && isPositiveDuration(checkInterval) ? checkInterval : undefined;
  if (!interval) yield remark('noInterval', at('publicInfo', 'checkInterval'));
  if (!lastChecked) return yield gap('notChecked', place);
  if (lastChecked > asOf) return yield remark('checkedAhead', place);
  if (interval && hasElapsed(lastChecked, interval, asOf)) {
    return yield gap('overdue', place, { days: daysBetween(addDuration(lastChecked, interval), asOf) });
  }
  yield evidence('checked', place);
  if (!interval && hasElapsed(lastChecked, 'P1Y', asOf)) yield remark('olderThanYear', place);
}
