import type { AuditResult } from '../../audit/audit.ts';
import { problemSentence } from '../../audit/odd-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { Param, Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { beside, wrap } from '../../util/columns.ts';
import { shown } from '../../util/shown.ts';
import type { LeftOut } from './outputs.ts';

interface Telling {
  readonly language: Language;
  readonly width: number;
  readonly folder: string;
  /** Files people had worked on, under the names they have now. */
  readonly setAside: readonly string[];
}

/** What the officer sees on the screen: who has sent what, what must be clarified, and where the rest is. */
export function summaryOf(result: AuditResult, { language, width, folder, setAside }: Telling): string {
  const say = (text: Text, params: Readonly<Record<string, Param>> = {}): string =>
    wrap(fill(text, params, { language, showValues: false }), width);
  const { coverage, changes, plans, register } = result;
  const problems = result.problems.filter(({ code }) => code !== 'missing'); // told in one sentence
  const absent = coverage.filter(({ state }) => state === 'missing').map(({ name }) => name);
  const missing = absent.length;
  const more = problems.length - mostProblems;
  return [
    register
      ? say(texts.covered, {
          sent: coverage.length - missing,
          all: coverage.length,
          plans: plans.count,
          asOf: same(result.asOf),
        })
      : say(texts.plans, { plans: plans.count, asOf: same(result.asOf) }),
    ...(missing > 0
      ? [
          say(missing > mostNames ? texts.someAbsent : texts.absent, {
            names: same(absent.slice(0, mostNames).join(', ')),
            more: missing - mostNames,
          }),
        ]
      : []),
    ...problems
      .slice(0, mostProblems)
      .map((one) => beside('-', problemSentence(one, language), { width, indent: '', column: 2 })),
    ...(more > 0 ? [say(texts.more, { count: more })] : []),
    ...(result.across.length > 0 ? [say(texts.across, { count: result.across.length })] : []),
    ...(changes
      ? [
          say(texts.changes, {
            asOf: same(changes.from.asOf),
            fresh: changes.changed.filter(({ kind }) => kind === 'new').length,
            resolved: changes.changed.filter(({ kind }) => kind === 'resolved').length,
          }),
        ]
      : []),
    ...(setAside.length > 0 ? [say(texts.setAside, { files: same(setAside.map(shown).join(', ')) })] : []),
    say(texts.written, { folder: same(shown(folder)) }),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Said apart from the rest, so that it is seen also when the rest is sent elsewhere. */
export const leftOutSentences = (
  leftOut: readonly LeftOut[],
  { language, width }: Pick<Telling, 'language' | 'width'>,
): string =>
  leftOut
    .map(({ id, atMost }) =>
      fill(texts.leftOut, { format: same(id), atMost }, { language, showValues: false }),
    )
    .map((line) => `${wrap(line, width)}\n`)
    .join('');

const mostProblems = 20;
const mostNames = 60;

const texts = {
  covered: {
    nb: '{sent} av {all} kommuner har levert. {plans} planer er vurdert per {asOf}.',
    nn: '{sent} av {all} kommunar har levert. {plans} planar er vurderte per {asOf}.',
    en: '{sent} of {all} municipalities have submitted. {plans} plans have been judged as of {asOf}.',
  },
  plans: {
    nb: '{plans} planer er vurdert per {asOf}. Uten --register eller --county er det ikke kjent hvem som mangler.',
    nn: '{plans} planar er vurderte per {asOf}. Utan --register eller --county er det ikkje kjent kven som manglar.',
    en: '{plans} plans have been judged as of {asOf}. Without --register or --county nobody knows who is missing.',
  },
  absent: {
    nb: 'Har ikke levert: {names}.',
    nn: 'Har ikkje levert: {names}.',
    en: 'Have not submitted: {names}.',
  },
  someAbsent: {
    nb: 'Har ikke levert: {names} og {more} til.',
    nn: 'Har ikkje levert: {names} og {more} til.',
    en: 'Have not submitted: {names} and {more} more.',
  },
  more: {
    nb: '… og {count} til, som står i audit.md.',
    nn: '… og {count} til, som står i audit.md.',
    en: '… and {count} more, which are in audit.md.',
  },
  across: {
    nb: 'På tvers av planene: {count} ting å se på.',
    nn: 'På tvers av planane: {count} ting å sjå på.',
    en: 'Across the plans: {count} things to look at.',
  },
  changes: {
    nb: 'Siden {asOf}: {fresh} nye mangler, {resolved} løst.',
    nn: 'Sidan {asOf}: {fresh} nye manglar, {resolved} løyste.',
    en: 'Since {asOf}: {fresh} new gaps, {resolved} resolved.',
  },
  leftOut: {
    nb: '{format} er ikke laget, fordi det er flere enn {atMost} planer. Be om det med --format {format}.',
    nn: '{format} er ikkje laga, fordi det er fleire enn {atMost} planar. Be om det med --format {format}.',
    en: '{format} is not made, because there are more than {atMost} plans. Ask for it with --format {format}.',
  },
  setAside: {
    nb: 'Noen hadde endret filer som ble laget på nytt. De er tatt vare på: {files}.',
    nn: 'Nokon hadde endra filer som vart laga på nytt. Dei er tekne vare på: {files}.',
    en: 'Somebody had changed files that were made anew. They have been kept: {files}.',
  },
  written: {
    nb: 'Alt står i mappen {folder}. Automatisk forhåndskontroll; erstatter ikke gjennomgang.',
    nn: 'Alt står i mappa {folder}. Automatisk førehandskontroll; erstattar ikkje gjennomgang.',
    en: 'Everything is in the folder {folder}. Automated pre-check; does not replace review.',
  },
} as const;
