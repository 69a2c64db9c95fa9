import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';

const channelsBeside = {
  nb: 'om andre informasjonskanaler enn nettsiden',
  nn: 'om andre informasjonskanalar enn nettsida',
  en: 'on information channels besides the website',
};

export default defineRequirement({
  id: 'other-information-channels',
  code: 'WEB-13',
  group: 'public-information',
  obligations: [should(christmasNotice, channelsBeside, { binds: 'publication' })],
  settles: 'met',
  fields: [
    ['communication', 'channels'],
    ['communication', 'otherChannels', 'considered'],
    ['communication', 'otherChannels', 'reason'],
    ['communication', 'public'],
    ['communication', 'affected'],
  ],
  title: {
    nb: 'Andre informasjonskanaler',
    nn: 'Andre informasjonskanalar',
    en: 'Other information channels',
  },
  asks: {
    nb: 'Det er anbefalt at kommunen vurderer flere kanaler enn nettsiden. En datert begrunnelse for å la det være er også et svar.',
    nn: 'Det er tilrådd at kommunen vurderer fleire kanalar enn nettsida. Ei datert grunngiving for å late vere er òg eit svar.',
    en: 'It is recommended that the municipality considers more channels than the website. A dated reason for not using them is an answer too.',
  },
  why: {
    nb: 'De som trenger hjelpen mest, leser ikke alltid nettsiden. Et oppslag på butikken når noen en lenke ikke når.',
    nn: 'Dei som treng hjelpa mest, les ikkje alltid nettsida. Eit oppslag på butikken når nokon ei lenkje ikkje når.',
    en: 'Those who need help most do not always read the website. A notice in the shop reaches people a link does not.',
  },
  advice: {
    nb: 'Velg minst én kanal til, som SMS, folkemøte eller lokalradio, eller skriv når dere vurderte det og hvorfor dere lot det være.',
    nn: 'Vel minst éin kanal til, som SMS, folkemøte eller lokalradio, eller skriv når de vurderte det og kvifor de lét det vere.',
    en: 'Choose at least one more channel, such as text message, a meeting or local radio, or write when you considered it and why you left it.',
  },
  pitfall: {
    nb: 'Alt legges på nettsiden, og ingen har tenkt på dem uten nett eller strøm.',
    nn: 'Alt blir lagt på nettsida, og ingen har tenkt på dei utan nett eller straum.',
    en: 'Everything goes on the website, and nobody has thought of those without a connection or power.',
  },
  forHumans: {
    nb: 'Om kanalene når dem som ellers ikke ville fått vite det.',
    nn: 'Om kanalane når dei som elles ikkje ville fått vite det.',
    en: 'Whether the channels reach those who would otherwise not be told.',
  },
  citations: [cite(christmasNotice, channelsBeside)],
  messages: {
    considered: {
      nb: 'Planen viser at flere kanaler enn nettsiden er i bruk eller er vurdert.',
      nn: 'Planen viser at fleire kanalar enn nettsida er i bruk eller er vurderte.',
      en: 'The plan shows that more channels than the website are in use or were considered.',
    },
    noChannels: {
      nb: 'Planen viser ikke at kommunen har vurdert andre måter å nå innbyggerne på enn nettsiden.',
      nn: 'Planen viser ikkje at kommunen har vurdert andre måtar å nå innbyggjarane på enn nettsida.',
      en: 'The plan does not show that the municipality has considered other ways than the website of reaching residents.',
    },
    inProse: {
      nb: 'Planen beskriver informasjonen i tekst. Nevner teksten andre kanaler enn nettsiden?',
      nn: 'Planen skildrar informasjonen i tekst. Nemner teksten andre kanalar enn nettsida?',
      en: 'The plan describes the information in prose. Does it mention channels besides the website?',
    },
    whenAndWhy: {
      nb: 'Vurderingen av andre kanaler mangler dato eller begrunnelse. Når ble den gjort, og hva kom dere til?',
      nn: 'Vurderinga av andre kanalar manglar dato eller grunngiving. Når blei ho gjord, og kva kom de til?',
      en: 'The consideration of other channels lacks a date or a reason. When was it made, and what did you conclude?',
    },
    consideredAhead: {
      nb: 'Dagen for vurderingen av andre kanaler ligger fram i tid. Er den gjort?',
      nn: 'Dagen for vurderinga av andre kanalar ligg fram i tid. Er ho gjord?',
      en: 'The day on which other channels were considered lies ahead. Has it been done?',
    },
  },
  *check({ communication = {} }, { asOf, at, evidence, gap, question }) {
    const { channels = [], otherChannels: { considered, reason } = {} } = communication;
    const place = at('communication', 'channels');
    const note = at('communication', 'otherChannels');
    const prose = (['public', 'affected'] as const).find((key) => communication[key]);
    if (channels.some((channel) => channel !== 'website')) yield evidence('considered', place);
    else if (considered && considered > asOf) yield question('consideredAhead', note);
    else if (considered && reason) yield evidence('considered', note);
    else if (considered || reason) yield question('whenAndWhy', note);
    else if (prose && channels.length === 0) yield question('inProse', at('communication', prose));
    else yield gap('noChannels', place);
  },
});
