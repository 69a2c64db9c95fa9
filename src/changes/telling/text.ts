import { say } from '../../document/wording.ts';
import type { Language } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Style } from '../../reporters/reporter.ts';
import { beside } from '../../util/columns.ts';
import { shown } from '../../util/shown.ts';
import type { Comparison } from '../comparison.ts';
import { lonePlanWords, sideInWords } from './headings.ts';
import type { ToldChange } from './sentences.ts';
import type { TellingSettings } from './teller.ts';
import type { ToldPlan } from './told-plan.ts';
import { toldPlan, worthTelling } from './told-plan.ts';
import type { ToldVerdict } from './verdicts.ts';
import { words } from './words.ts';

export interface TextSettings {
  readonly style: Style;
  readonly width: number;
}

/** The comparison for a terminal. */
export function comparisonText(
  comparison: Comparison,
  settingsFor: (planLanguage: string | undefined) => TellingSettings,
  screen: TextSettings,
): string {
  const { plans } = comparison;
  const frame = settingsFor(
    plans.length === 1 && plans[0]?.status === 'compared' ? plans[0].language : undefined,
  );
  const heading = beside('', `${say(words.heading, frame)} ${sides(comparison, frame.language)}`, {
    width: screen.width,
    indent: '',
    column: 0,
  });
  const told = worthTelling(plans).map((plan) => {
    if (plan.status !== 'compared')
      return { file: plan.file, lines: [lonePlanWords(plan.status, frame.language)], masks: false };
    const settings = settingsFor(plan.language);
    const { lines, masks } = planLines(toldPlan(plan, comparison.requirements, settings), settings, screen);
    return { file: plan.files[1], lines, masks };
  });
  const blocks = told.map(({ file, lines }) =>
    plans.length === 1 ? lines.join('\n') : [screen.style.strong(shown(file)), ...lines].join('\n'),
  );
  const note = told.some(({ masks }) => masks) ? [say(words.masked, frame)] : [];
  const wrapped = note.map((one) => beside('', one, { width: screen.width, indent: '', column: 0 }));
  const nothing = blocks.length === 0 ? [say(words.nothing, frame)] : [];
  return `${[heading, ...nothing, ...blocks, ...wrapped].join('\n\n')}\n`;
}

const sides = (comparison: Comparison, language: Language): string =>
  say(
    words.fromTo,
    { language },
    { old: same(sideInWords(comparison.old, language)), new: same(sideInWords(comparison.new, language)) },
  );

function planLines(
  { topics, verdicts }: ToldPlan,
  settings: TellingSettings,
  { style, width }: TextSettings,
): { readonly lines: readonly string[]; readonly masks: boolean } {
  const title = (text: string): string => style.strong(text.toUpperCase());
  const item = (mark: string, text: string): string =>
    beside(mark, drawn(text, style), { width, indent: '  ', column: 2 });
  const matter = topics.flatMap(({ title: topic, changes }, index) => [
    ...(index > 0 ? [''] : []),
    title(topic),
    ...changes.map(({ sign, sentence }) => item(signs(style)[sign], sentence)),
  ]);
  const judged = verdicts.flatMap((one) => verdictLines(one, { style, width }));
  const lines = [
    ...(matter.length > 0 ? matter : [item('', say(words.nothing, settings))]),
    '',
    ...(judged.length > 0
      ? [title(`${say(words.verdicts, settings)} (${verdicts.length})`), ...judged]
      : [item('', say(words.noVerdicts, settings))]),
  ];
  return { lines, masks: lines.some((line) => line.includes('•••')) };
}

/** Arrows as they can be shown. */
const drawn = (text: string, { unicode }: Style): string =>
  unicode ? text : text.replaceAll('→', '->').replaceAll('›', '>');

const signs = ({ unicode }: Style): Readonly<Record<ToldChange['sign'], string>> => ({
  added: '+',
  removed: unicode ? '−' : '-',
  changed: '~',
});

function verdictLines(
  { code, title, before, after, because, findings }: ToldVerdict,
  { style, width }: TextSettings,
): readonly string[] {
  const heading = `${style.strong(code)} ${title}: ${before} ${style.unicode ? '→' : '->'} ${after}`;
  return [
    beside('', heading, { width, indent: '  ', column: 0 }),
    ...[because, ...findings].map((line) => beside('', line, { width, indent: '    ', column: 0 })),
  ];
}
