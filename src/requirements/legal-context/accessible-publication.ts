import { must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import uuForskriften from '../../reference/sources/uu-forskriften.ts';

const section = { nb: '§ 4 b', nn: '§ 4 b', en: '§ 4 b' } as const;

export default defineRequirement({
  id: 'accessible-publication',
  code: 'LAW-13',
  group: 'legal-context',
  obligations: [must(uuForskriften, section, { binds: 'publication' })],
  judgedIn: 'public-edition',
  settles: 'met',
  fields: [
    ['meta', 'title'],
    ['meta', 'language'],
    ['publicInfo', 'url'],
  ],
  title: {
    nb: 'Universell utforming',
    nn: 'Universell utforming',
    en: 'Accessible publication',
  },
  asks: {
    nb: 'Når kommunen publiserer planen på nettet, skal dokumentet være universelt utformet. Det vurderes i den offentlige utgaven, ikke i planteksten.',
    nn: 'Når kommunen publiserer planen på nettet, skal dokumentet vere universelt utforma. Det blir vurdert i den offentlege utgåva, ikkje i planteksten.',
    en: 'When the municipality publishes the plan on the web, the document must be accessible. That is judged in the public edition, not in the text of the plan.',
  },
  why: {
    nb: 'Den som leser med skjermleser eller med store bokstaver, rammes av kriser som alle andre.',
    nn: 'Den som les med skjermlesar eller med store bokstavar, blir råka av kriser som alle andre.',
    en: 'Those who read with a screen reader or in large letters are struck by crises like everyone else.',
  },
  advice: {
    nb: 'Lag den offentlige utgaven med «plan render --edition public», og legg den ut som den er: aldri en skannet papirutgave.',
    nn: 'Lag den offentlege utgåva med «plan render --edition public», og legg henne ut som ho er: aldri ei skanna papirutgåve.',
    en: 'Make the public edition with “plan render --edition public” and publish it as it is: never a scanned paper copy.',
  },
  pitfall: {
    nb: 'Planen ble skrevet ut, undertegnet og skannet, og nettsiden har et bilde av den.',
    nn: 'Planen blei skriven ut, underskriven og skanna, og nettsida har eit bilete av han.',
    en: 'The plan was printed, signed and scanned, and the website has a picture of it.',
  },
  forHumans: {
    nb: 'Om utgaven er lett å bruke for dem kravet er til for. En maskin ser bare en del av det.',
    nn: 'Om utgåva er lett å bruke for dei kravet er til for. Ein maskin ser berre ein del av det.',
    en: 'Whether the edition is easy to use for those the requirement is there for. A machine sees only part of it.',
  },
  citations: [cite(uuForskriften, section)],
  messages: {},
  check: () => [],
});
