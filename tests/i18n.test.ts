import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill, isQuote, mask } from '../src/i18n/fill.ts';
import { defineLanguage, translate } from '../src/i18n/language.ts';
import { languages } from '../src/i18n/languages/index.generated.ts';
import { quote, same } from '../src/i18n/text.ts';
import { filesIn, missingFrom, staleIn, textsIn, unseenIn } from './helpers/texts.ts';

const texts = textsIn('src');
const locales = ['nb', 'nn', 'en'] as const;

describe('the texts of the product', () => {
  test('are found, wherever they are written', () => {
    expect(texts.length).toBeGreaterThan(2000);
    expect(unseenIn('src')).toEqual([]);
  });

  test('are there in all three languages', () => {
    const lacking = texts.filter((text) => locales.some((locale) => !text[locale]?.trim()));
    expect(lacking.map(({ at }) => at)).toEqual([]);
  });

  test('ask for the same parameters in all three', () => {
    const unequal = texts.filter(
      (text) => new Set(locales.map((locale) => placeholdersIn(text[locale]))).size > 1,
    );
    expect(unequal.map(({ at, nb, nn, en }) => [at, nb, nn, en])).toEqual([]);
  });

  test('are bokmål in bokmål', () => {
    expect(
      texts.filter(({ nb }) => nynorsk.test(nb)).map(({ at, nb }) => [at, nynorsk.exec(nb)?.[0]]),
    ).toEqual([]);
  });

  test('are nynorsk in nynorsk', () => {
    const own = texts.map(({ at, nn }) => ({ at, nn: withoutTitles(nn) }));
    expect(own.filter(({ nn }) => bokmål.test(nn)).map(({ at, nn }) => [at, bokmål.exec(nn)?.[0]])).toEqual(
      [],
    );
  });

  test('call no lack of what guidance asks for a breach of law', () => {
    const accusing = filesIn('src').filter((file) =>
      /lovbr[ou]dd?t?|lovbrot|breach(es)? of (the )?law|lovstridig/i.test(readFileSync(file, 'utf8')),
    );
    expect(accusing).toEqual([]);
  });

  test('never raise their voice', () => {
    const shouting = texts.filter((text) => locales.some((locale) => /[\p{L}»”.]!/u.test(text[locale])));
    expect(shouting.map(({ at }) => at)).toEqual([]);
  });
});

const placeholdersIn = (text: string): string => [...new Set(text.match(/(?<!\$)\{\w+\}/g))].sort().join(' ');

const wordsLike = (...words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.map((word) => word.replace('*', '\\p{L}*')).join('|')})(?!\\p{L})`, 'iu');

const bokmål = wordsLike(
  ...[
    'ikke',
    'hvem',
    'hvordan',
    'hvor',
    'hva',
    'hvilke',
    'hvilken',
    'hvilket',
    'hvis',
    'hvorfor',
    'noe',
    'noen',
  ],
  ...[
    'hendelse*',
    'øvelse*',
    'tjeneste*',
    'oppgave*',
    'måned*',
    'ansvarlig*',
    'leder',
    'lederen',
    'uke',
    'uken',
  ],
  ...['fra', 'jeg', 'hun', 'kommunens', 'være', 'gjøre', 'sier', 'skrives', 'vurderes', 'finnes', 'brukes'],
);

const nynorsk = wordsLike(
  ...['ikkje', 'korleis', 'kven', 'kva', 'kvifor', 'frå', 'hending*', 'eit', 'dei', 'berre', 'noko', 'nokon'],
  ...['teneste*', 'månad*', 'ansvarleg*', 'leiar*', 'veke', 'vere', 'gjere', 'seier', 'sjå', 'òg'],
);

/** Titles of sources and of pages in them stand as they were published. */
const withoutTitles = (text: string): string =>
  ['Plan for kommunens psykososiale oppfølging'].reduce((rest, title) => rest.replaceAll(title, ''), text);

test.each([
  ['hvem som ringer', bokmål, true],
  ['Hendelsene', bokmål, true],
  ['kven som ringjer', bokmål, false],
  ['frakt og håndhevelse', bokmål, false],
  ['kven som ringjer', nynorsk, true],
  ['Tenestene', nynorsk, true],
  ['hvem som ringer', nynorsk, false],
  ['heit', nynorsk, false],
])('of the words in «%s», %s knows one: %s', (words, language, known) => {
  expect(language.test(words)).toBe(known);
});

describe('a language', () => {
  test.each(Object.entries(languages))('%s has its tag, a name, dates and numbers', (tag, language) => {
    expect(language.tag).toBe(tag);
    expect(language.name).not.toBe('');
    expect(Intl.NumberFormat.supportedLocalesOf(language.intl)).toEqual([language.intl]);
  });

  test('of the three needs no translations', () => {
    expect(locales.map((tag) => [languages[tag].base, languages[tag].overlay])).toEqual([
      ['nb', {}],
      ['nn', {}],
      ['en', {}],
    ]);
  });

  test('beyond the three translates nothing that is no longer said', () => {
    const overlaid = Object.values(languages).filter(({ tag }) => !locales.some((locale) => locale === tag));
    expect(overlaid.flatMap((language) => staleIn(language, texts))).toEqual([]);
  });

  test('that overlays another lists what it lacks and what has gone stale', () => {
    const [plan, team, leader] = [
      { nb: 'Plan', nn: 'Plan', en: 'Plan' },
      { nb: 'Team', nn: 'Team', en: 'Team' },
      { nb: 'Leder', nn: 'Leiar', en: 'Leader' },
    ];
    const language = defineLanguage({ ...northernSami, overlay: { Plan: 'Plána', Gammel: 'Boaris' } });
    expect(missingFrom(language, [plan, team, leader, team])).toEqual(['Team', 'Leder']);
    expect(staleIn(language, [plan, team, leader])).toEqual(['Gammel']);
  });
});

const northernSami = defineLanguage({
  tag: 'se',
  name: 'Davvisámegiella',
  intl: 'se-NO',
  base: 'nb',
  overlay: { 'Antall: {count}.': 'Lohku: {count}.' },
});

describe('a text is said', () => {
  const text = { nb: 'Antall: {count}.', nn: 'Tal: {count}.', en: 'Count: {count}.' };

  test.each([
    ['in bokmål', languages.nb, 'Antall: {count}.'],
    ['in nynorsk', languages.nn, 'Tal: {count}.'],
    ['in English', languages.en, 'Count: {count}.'],
    ['in a language that translates it', northernSami, 'Lohku: {count}.'],
    ['in the base of a language that does not', { ...northernSami, overlay: {} }, 'Antall: {count}.'],
    [
      'in nynorsk where that is the base',
      { ...northernSami, base: 'nn', overlay: {} } as const,
      'Tal: {count}.',
    ],
  ])('%s', (_, language, said) => {
    expect(translate(text, language)).toBe(said);
  });
});

describe('a text is filled', () => {
  const said = (
    nb: string,
    params: Parameters<typeof fill>[1],
    tag: 'nb' | 'nn' | 'en' = 'nb',
    showValues = false,
  ) => fill(same(nb), params, { language: languages[tag], showValues });

  test.each([
    ['with numbers', said('{a} av {b}', { a: 0, b: 12 }), '0 av 12'],
    [
      'with texts in its own language',
      said('{a}', { a: { nb: 'leder', nn: 'leiar', en: 'leader' } }, 'nn'),
      'leiar',
    ],
    ['with the same parameter twice', said('{a}, {a}', { a: 1 }), '1, 1'],
    ['leaving what it knows nothing of', said('{a} {b}', { b: 1 }), '{a} 1'],
    ['with what looks like a parameter left alone', said('{a}', { a: same('{b}'), b: 1 }), '{b}'],
    ['with what looks like a pattern left alone', said('{a}', { a: same('$& $1') }), '$& $1'],
    ['with the plan’s own words masked', said('Id-en {a}.', { a: quote('Kari') }), `Id-en «${mask}».`],
    [
      'with the plan’s own words when they are asked for',
      said('{a}', { a: quote('Kari') }, 'nn', true),
      '«Kari»',
    ],
    ['in English with English quotation marks', said('{a}', { a: quote('Kari') }, 'en', true), '“Kari”'],
    [
      'with what a terminal would obey escaped',
      said('{a}', { a: quote('\u001b[2J\u202e') }, 'nb', true),
      '«\\u{1b}[2J\\u{202e}»',
    ],
    ['with nothing but itself', said('Ingen.', {}), 'Ingen.'],
  ])('%s', (_, filled, expected) => {
    expect(filled).toBe(expected);
  });

  test('by a language that translates it', () => {
    const text = { nb: 'Antall: {count}.', nn: 'Tal: {count}.', en: 'Count: {count}.' };
    expect(fill(text, { count: 3 }, { language: northernSami, showValues: false })).toBe('Lohku: 3.');
  });

  test.each([
    ['the plan’s own words', quote('x'), true],
    ['a text', same('x'), false],
    ['a number', 0, false],
  ])('%s', (_, param, expected) => {
    expect(isQuote(param)).toBe(expected);
  });
});
