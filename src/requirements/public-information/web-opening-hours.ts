import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { publicServicesOf, showsServices, websiteList } from '../support/public-services.ts';

export default defineRequirement({
  id: 'web-opening-hours',
  code: 'WEB-03',
  group: 'public-information',
  obligations: [should(letter2022, websiteList, { binds: 'publication' })],
  settles: 'met',
  fields: [['publicInfo', 'services', 0, 'openingHours']],
  title: { nb: 'Åpningstider', nn: 'Opningstider', en: 'Opening hours' },
  asks: {
    nb: 'Det er anbefalt at nettsiden viser når hvert tilbud er åpent.',
    nn: 'Det er tilrådd at nettsida viser når kvart tilbod er ope.',
    en: 'It is recommended that the website shows when each service is open.',
  },
  why: {
    nb: 'Den som endelig har bestemt seg for å be om hjelp, bør ikke møte en låst dør.',
    nn: 'Den som endeleg har bestemt seg for å be om hjelp, bør ikkje møte ei låst dør.',
    en: 'Someone who has at last decided to ask for help should not find a locked door.',
  },
  advice: {
    nb: 'Skriv dager og klokkeslett for hvert tilbud. Møter man aldri opp, skriv det som begrunnelse, og oppgi telefontiden.',
    nn: 'Skriv dagar og klokkeslett for kvart tilbod. Møter ein aldri opp, skriv det som grunngiving, og oppgi telefontida.',
    en: 'Write days and times for each service. If people never come in person, give that as the reason, and state the phone hours.',
  },
  pitfall: {
    nb: 'Bare rådhusets åpningstid står, og helsestasjonen stenger to timer tidligere.',
    nn: 'Berre opningstida til rådhuset står, og helsestasjonen stengjer to timar tidlegare.',
    en: 'Only the town hall’s hours are given, and the health centre closes two hours earlier.',
  },
  forHumans: {
    nb: 'Om tidene stemmer, også i ferier.',
    nn: 'Om tidene stemmer, også i feriar.',
    en: 'Whether the hours are right, in holidays too.',
  },
  citations: [
    cite(letter2022, websiteList),
    cite(christmasNotice, { nb: 'om åpningstider', nn: 'om opningstider', en: 'on opening hours' }),
  ],
  messages: {
    ...noneMessages,
    hours: {
      nb: 'Planen viser når tilbudet er åpent.',
      nn: 'Planen viser når tilbodet er ope.',
      en: 'The plan shows when the service is open.',
    },
    noHours: {
      nb: 'Planen viser ikke når tilbudet er åpent.',
      nn: 'Planen viser ikkje når tilbodet er ope.',
      en: 'The plan does not show when the service is open.',
    },
    noTimes: {
      nb: 'Åpningstiden har dager, men ikke klokkeslett, og leses da som hele døgnet. Er det meningen?',
      nn: 'Opningstida har dagar, men ikkje klokkeslett, og blir då lesen som heile døgnet. Er det meininga?',
      en: 'The opening hours give days but no times, and so read as round the clock. Is that what is meant?',
    },
  },
  appliesTo: showsServices,
  *check(plan, find) {
    const { at, evidence, gap, remark } = find;
    for (const [index, { openingHours }] of publicServicesOf(plan)) {
      const place = at('publicInfo', 'services', index, 'openingHours');
      const windows = itemsOf(openingHours);
      if (noneBecause(openingHours) !== undefined) yield* askWhatInstead(find, place);
      else yield windows.length > 0 ? evidence('hours', place) : gap('noHours', place);
      if (windows.some(([, { from, to }]) => !from && !to)) yield remark('noTimes', place);
    }
  },
});
