import type { Finder, Finding } from '../../assessment/finding.ts';
import { must } from '../../assessment/obligation.ts';
import type { Feature, PublishedDocument } from '../../assessment/published.ts';
import { features } from '../../assessment/published.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { cite } from '../../reference/source.ts';
import uuForskriften from '../../reference/sources/uu-forskriften.ts';
import { inOneList } from '../support/lists.ts';

const names: Readonly<Record<Feature, Text>> = {
  language: { nb: 'språk', nn: 'språk', en: 'language' },
  title: { nb: 'tittel', nn: 'tittel', en: 'title' },
  headings: { nb: 'overskriftsnivåer', nn: 'overskriftsnivå', en: 'heading levels' },
  alternatives: { nb: 'tekst til bilder', nn: 'tekst til bilete', en: 'text for pictures' },
  tables: { nb: 'overskrifter i tabeller', nn: 'overskrifter i tabellar', en: 'headings in tables' },
  contrast: { nb: 'kontrast', nn: 'kontrast', en: 'contrast' },
  tags: { nb: 'tagger', nn: 'taggar', en: 'tags' },
};

const messages = {
  inPlace: {
    nb: '{format}: på plass er {features}.',
    nn: '{format}: på plass er {features}.',
    en: '{format}: in place are {features}.',
  },
  language: {
    nb: '{format}: dokumentet sier ikke hvilket språk det er skrevet på, så en skjermleser uttaler det feil.',
    nn: '{format}: dokumentet seier ikkje kva språk det er skrive på, så ein skjermlesar uttaler det feil.',
    en: '{format}: the document does not say which language it is in, so a screen reader mispronounces it.',
  },
  title: {
    nb: '{format}: dokumentet har ingen tittel som vises i fanen eller vinduet.',
    nn: '{format}: dokumentet har ingen tittel som blir vist i fana eller vindauget.',
    en: '{format}: the document has no title for the tab or the window.',
  },
  headings: {
    nb: '{format}: overskriftene hopper over et nivå eller har ikke én øverst.',
    nn: '{format}: overskriftene hoppar over eit nivå eller har ikkje éi øvst.',
    en: '{format}: the headings skip a level or do not have one at the top.',
  },
  alternatives: {
    nb: '{format}: et bilde eller en figur mangler tekst for den som ikke ser den.',
    nn: '{format}: eit bilete eller ein figur manglar tekst for den som ikkje ser.',
    en: '{format}: a picture or figure lacks text for those who do not see it.',
  },
  tables: {
    nb: '{format}: en tabell mangler overskrifter for kolonner eller rader.',
    nn: '{format}: ein tabell manglar overskrifter for kolonnar eller rader.',
    en: '{format}: a table lacks headings for columns or rows.',
  },
  contrast: {
    nb: '{format}: noe av teksten har lavere kontrast enn 4,5 : 1.',
    nn: '{format}: noko av teksten har lågare kontrast enn 4,5 : 1.',
    en: '{format}: some of the text has a contrast lower than 4.5 : 1.',
  },
  tags: {
    nb: '{format}: filen er ikke tagget, så en skjermleser finner ikke leserekkefølgen.',
    nn: '{format}: fila er ikkje tagga, så ein skjermlesar finn ikkje leserekkjefølgja.',
    en: '{format}: the file is not tagged, so a screen reader does not find the reading order.',
  },
  notSeen: {
    nb: '{format}: dette formatet kan ikke kontrolleres her. Er dokumentet prøvd med en skjermleser?',
    nn: '{format}: dette formatet kan ikkje kontrollerast her. Er dokumentet prøvd med ein skjermlesar?',
    en: '{format}: this format cannot be checked here. Has the document been tried with a screen reader?',
  },
} as const;

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
  messages,
  check: () => [],
  judgeEditions: (documents, find) => documents.flatMap((one) => [...judge(one, find)]),
});

function* judge(
  { format, seen }: PublishedDocument,
  { at, evidence, gap, question }: Finder<typeof messages>,
): Iterable<Finding> {
  const said = { format: same(format) };
  const found = features.filter((one) => seen[one] === true);
  const missing = features.filter((one) => seen[one] === false);
  if (found.length + missing.length === 0) return yield question('notSeen', at('publicInfo', 'url'), said);
  if (found.length > 0)
    yield evidence('inPlace', at('meta', 'title'), {
      ...said,
      features: inOneList(found.map((one) => names[one])),
    });
  for (const one of missing) yield gap(one, at('meta', one === 'language' ? one : 'title'), said);
}
