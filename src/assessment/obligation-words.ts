import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import type { Basis, Citation, Seen, Source } from '../reference/source.ts';
import type { Binds, Obligation } from './obligation.ts';

/**
 * The duty in words: «bør (veileder)», and for one that binds something else «skal (lov), gjelder tjenesten, ikke planen».
 * A source that was not read itself says so.
 */
export function obligationWords(obligation: Obligation, language: Language): string {
  const { basis, binds, seen, from, until, outOfForce } = obligation;
  const said = (text: Text) => translate(text, language);
  const period = [
    outOfForce && said(periodTexts[outOfForce]),
    from && `${said(periodTexts.from)} ${from}`,
    until && `${said(periodTexts.until)} ${until}`,
  ];
  return [
    `${said(strengthText(obligation))} (${said(basisTexts[basis])})`,
    binds === 'plan' ? '' : said(bindsTexts[binds]),
    period.filter(Boolean).join(' '),
    seenWords(seen, language),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** Where it is written: publisher, edition, title and place. */
export const citationWords = ({ source, where }: Citation, language: Language): string =>
  [sourceWords(source, language), translate(where, language), seenWords(source.seen, language)]
    .filter((words) => words !== '')
    .join(', ');

/** The document: publisher, edition and title. */
export const sourceWords = ({ publisher, edition, title }: Source, language: Language): string =>
  `${translate(publisher, language)}${edition === undefined ? '' : ` (${edition})`}: ${translate(title, language)}`;

/** How the source was seen, where it was not read itself; nothing otherwise. */
export const seenWords = (seen: Seen, language: Language): string =>
  seen === 'read' ? '' : translate(seenTexts[seen], language);

const strengthText = ({ strength, basis }: Obligation): Text => {
  if (strength !== 'should') return strengthTexts[strength];
  return advisory.includes(basis) ? recommended : strengthTexts.should;
};

const strengthTexts = {
  must: { nb: 'skal', nn: 'skal', en: 'must' },
  should: { nb: 'bør', nn: 'bør', en: 'should' },
  may: { nb: 'kan', nn: 'kan', en: 'may' },
} as const;

/** What a letter or a resource centre asks for is a recommendation; «bør» is the word of guides and regulations. */
const recommended: Text = { nb: 'anbefalt', nn: 'tilrådd', en: 'recommended' };
const advisory: readonly Basis[] = ['letter', 'advice', 'practice'];

const basisTexts: Readonly<Record<Basis, Text>> = {
  law: { nb: 'lov', nn: 'lov', en: 'law' },
  regulation: { nb: 'forskrift', nn: 'forskrift', en: 'regulation' },
  guideline: { nb: 'veileder', nn: 'rettleiar', en: 'guide' },
  letter: { nb: 'brev', nn: 'brev', en: 'letter' },
  advice: { nb: 'kompetansesenter', nn: 'kompetansesenter', en: 'resource centre' },
  practice: { nb: 'praksis', nn: 'praksis', en: 'practice' },
  local: { nb: 'lokalt krav', nn: 'lokalt krav', en: 'local requirement' },
};

const bindsTexts: Readonly<Record<Exclude<Binds, 'plan'>, Text>> = {
  publication: {
    nb: 'gjelder det kommunen gjør kjent',
    nn: 'gjeld det kommunen gjer kjent',
    en: 'binds what the municipality publishes',
  },
  service: {
    nb: 'gjelder tjenesten, ikke planen',
    nn: 'gjeld tenesta, ikkje planen',
    en: 'binds the service, not the plan',
  },
  'health-preparedness-plan': {
    nb: 'gjelder helseberedskapsplanen, ikke denne planen',
    nn: 'gjeld helseberedskapsplanen, ikkje denne planen',
    en: 'binds the health preparedness plan, not this plan',
  },
  'overall-plan': {
    nb: 'gjelder den overordnede beredskapsplanen, ikke denne planen',
    nn: 'gjeld den overordna beredskapsplanen, ikkje denne planen',
    en: 'binds the overall preparedness plan, not this plan',
  },
};

const periodTexts = {
  from: { nb: 'fra', nn: 'frå', en: 'from' },
  until: { nb: 'til', nn: 'til', en: 'until' },
  'not-yet': { nb: 'gjelder først', nn: 'gjeld først', en: 'applies only' },
  'no-longer': { nb: 'gjaldt', nn: 'galdt', en: 'applied' },
} as const;

const seenTexts: Readonly<Record<Exclude<Seen, 'read'>, Text>> = {
  cited: {
    nb: 'gjengitt etter en annen kilde',
    nn: 'attgitt etter ei anna kjelde',
    en: 'as cited in another source',
  },
  recalled: {
    nb: 'ikke kontrollert mot kilden',
    nn: 'ikkje kontrollert mot kjelda',
    en: 'not verified against the source',
  },
};
