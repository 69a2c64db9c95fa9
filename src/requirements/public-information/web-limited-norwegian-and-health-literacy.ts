import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import spraklova from '../../reference/sources/spraklova.ts';
import { onlyPointsToPage } from '../support/public-services.ts';

const adapted = {
  nb: 'om begrenset norsk og lav helsekompetanse',
  nn: 'om avgrensa norsk og låg helsekompetanse',
  en: 'on limited Norwegian and low health literacy',
};

export default defineRequirement({
  id: 'web-limited-norwegian-and-health-literacy',
  code: 'WEB-10',
  group: 'public-information',
  obligations: [
    should(christmasNotice, adapted, { binds: 'publication' }),
    must(spraklova, same('§ 9'), { binds: 'service' }),
  ],
  settles: 'needs-review',
  fields: [
    ['publicInfo', 'languages'],
    ['publicInfo', 'plainLanguageReviewed'],
    ['publicInfo', 'url'],
  ],
  title: {
    nb: 'Tilpasset dem som kan lite norsk eller har lav helsekompetanse',
    nn: 'Tilpassa dei som kan lite norsk eller har låg helsekompetanse',
    en: 'Adapted to limited Norwegian and health literacy',
  },
  asks: {
    nb: 'Det er anbefalt at informasjonen er tilrettelagt for dem som kan lite norsk, og for dem som vet lite om helse. Kravet om klart språk i språklova gjelder kommunen, ikke denne planen.',
    nn: 'Det er tilrådd at informasjonen er lagd til rette for dei som kan lite norsk, og for dei som veit lite om helse. Kravet om klart språk i språklova gjeld kommunen, ikkje denne planen.',
    en: 'It is recommended that the information is adapted for people who know little Norwegian and for those who know little about health. The duty of clear language in the Language Act binds the municipality, not this plan.',
  },
  why: {
    nb: 'De som kjenner systemet dårligst, trenger nettsiden mest.',
    nn: 'Dei som kjenner systemet dårlegast, treng nettsida mest.',
    en: 'Those who know the system least need the website most.',
  },
  advice: {
    nb: 'Oversett det viktigste til språkene som snakkes i kommunen, og la en som ikke jobber med helse, lese den norske teksten. Skriv datoen.',
    nn: 'Set om det viktigaste til språka som blir snakka i kommunen, og lat ein som ikkje arbeider med helse, lese den norske teksten. Skriv datoen.',
    en: 'Translate what matters most into the languages spoken in the municipality, and let someone outside the health services read the Norwegian text. Write the date.',
  },
  pitfall: {
    nb: 'Siden har en knapp for maskinoversettelse, og ingen har lest hva den gir.',
    nn: 'Sida har ein knapp for maskinomsetjing, og ingen har lese kva ho gir.',
    en: 'The page has a button for machine translation, and nobody has read what it produces.',
  },
  forHumans: {
    nb: 'Om de det gjelder, forstår teksten, og om det er de riktige språkene.',
    nn: 'Om dei det gjeld, forstår teksten, og om det er dei rette språka.',
    en: 'Whether those concerned understand the text, and whether these are the right languages.',
  },
  citations: [cite(christmasNotice, adapted), cite(spraklova, same('§ 9'))],
  messages: {
    adapted: {
      nb: 'Planen viser at informasjonen er tilpasset: på flere språk eller lest gjennom for klart språk.',
      nn: 'Planen viser at informasjonen er tilpassa: på fleire språk eller lesen gjennom for klart språk.',
      en: 'The plan shows that the information is adapted: in more languages, or reviewed for plain language.',
    },
    nothing: {
      nb: 'Planen viser ikke at informasjonen er tilpasset dem som kan lite norsk eller vet lite om helse.',
      nn: 'Planen viser ikkje at informasjonen er tilpassa dei som kan lite norsk eller veit lite om helse.',
      en: 'The plan does not show that the information is adapted for those who know little Norwegian or little about health.',
    },
    seePage: {
      nb: 'Planen viser bare til nettsiden. Finnes informasjonen der på flere språk eller i klart språk?',
      nn: 'Planen viser berre til nettsida. Finst informasjonen der på fleire språk eller i klart språk?',
      en: 'The plan only refers to the website. Is the information there in more languages or in plain language?',
    },
    noLanguages: {
      nb: 'Planen nevner ikke andre språk enn norsk. Oppfordringen ber om tilrettelegging; hvilke språk som trengs, bestemmer dere.',
      nn: 'Planen nemner ikkje andre språk enn norsk. Oppmodinga ber om tilrettelegging; kva språk som trengst, bestemmer de.',
      en: 'The plan mentions no language besides Norwegian. The notice asks for adaptation; which languages are needed is yours to decide.',
    },
    noPlainLanguage: {
      nb: 'Planen viser ikke når noen sist leste teksten med tanke på klart språk. Datoen er et råd fra praksis.',
      nn: 'Planen viser ikkje når nokon sist las teksten med tanke på klart språk. Datoen er eit råd frå praksis.',
      en: 'The plan does not show when someone last read the text for plain language. The date is advice from practice.',
    },
    reviewedAhead: {
      nb: 'Dagen for gjennomlesingen ligger fram i tid. Er den gjort?',
      nn: 'Dagen for gjennomlesinga ligg fram i tid. Er ho gjord?',
      en: 'The day of the review lies ahead. Has it been done?',
    },
  },
  *check(plan, { asOf, at, evidence, gap, question, remark }) {
    const { languages = [], plainLanguageReviewed: reviewed } = plan.publicInfo ?? {};
    const hasLanguages = languages.some((language) => !NORWEGIAN.test(language));
    const inLanguages = at('publicInfo', 'languages');
    const inPlainLanguage = at('publicInfo', 'plainLanguageReviewed');
    if (!hasLanguages && !reviewed) {
      yield onlyPointsToPage(plan)
        ? question('seePage', at('publicInfo', 'url'))
        : gap('nothing', inLanguages);
      return;
    }
    yield hasLanguages ? evidence('adapted', inLanguages) : remark('noLanguages', inLanguages);
    if (!reviewed) yield remark('noPlainLanguage', inPlainLanguage);
    else if (reviewed <= asOf) yield evidence('adapted', inPlainLanguage);
    else yield question('reviewedAhead', inPlainLanguage);
  },
});

const NORWEGIAN = /^\s*(?:norsk|norwegian|bokmål|nynorsk)/i;
