import { say } from '../../document/wording.ts';
import { same } from '../../i18n/text.ts';
import { escapeMarkdown } from '../../util/markdown.ts';
import { escapeControls } from '../../util/shown.ts';
import type { Comparison } from '../comparison.ts';
import { lonePlanWords, sideInWords } from './headings.ts';
import type { TellingSettings } from './teller.ts';
import type { ToldPlan } from './told-plan.ts';
import { toldPlan, worthTelling } from './told-plan.ts';
import { words } from './words.ts';

/** The comparison as Markdown: a comment on a change, or a memo to those who adopt it. */
export function comparisonMarkdown(
  comparison: Comparison,
  settingsFor: (planLanguage: string | undefined) => TellingSettings,
): string {
  const { plans } = comparison;
  const frame = settingsFor(
    plans.length === 1 && plans[0]?.status === 'compared' ? plans[0].language : undefined,
  );
  const { language } = frame;
  const from = {
    old: same(sideInWords(comparison.old, language)),
    new: same(sideInWords(comparison.new, language)),
  };
  const parts = worthTelling(plans).map((plan) => {
    const file = plan.status === 'compared' ? plan.files[1] : plan.file;
    const told =
      plan.status === 'compared'
        ? planMarkdown(
            toldPlan(plan, comparison.requirements, settingsFor(plan.language)),
            settingsFor(plan.language),
            plans.length === 1 ? 3 : 4,
          )
        : `${lonePlanWords(plan.status, language)}\n`;
    return plans.length === 1 ? told : `### ${text(file)}\n\n${told}`;
  });
  const whole = [
    `## ${say(words.heading, frame)}\n\n${capital(text(say(words.fromTo, frame, from)))}\n`,
    ...parts,
  ];
  if (parts.length === 0) whole.push(`${say(words.nothing, frame)}\n`);
  const note = whole.some((part) => part.includes('•••')) ? [`_${say(words.masked, frame)}_\n`] : [];
  return [...whole, ...note].join('\n');
}

function planMarkdown({ topics, verdicts }: ToldPlan, settings: TellingSettings, level: number): string {
  const heading = (title: string): string => `${'#'.repeat(level)} ${title}\n\n`;
  const matter = topics.map(
    ({ title, changes }) => heading(title) + changes.map(({ sentence }) => `- ${text(sentence)}\n`).join(''),
  );
  const judged = verdicts.map(
    ({ code, title, before, after, because, findings }) =>
      `- **${code} ${text(title)}**: ${before} → **${after}**. ${because}\n` +
      findings.map((one) => `  - ${text(one)}\n`).join(''),
  );
  return [
    ...(matter.length > 0 ? matter : [`${say(words.nothing, settings)}\n`]),
    judged.length > 0
      ? heading(say(words.verdicts, settings)) + judged.join('')
      : `${say(words.noVerdicts, settings)}\n`,
  ].join('\n');
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A name of a person or a team is no mention, and a sign no markup. */
const text = (sentence: string): string =>
  escapeMarkdown(escapeControls(sentence)).replaceAll('@', '@\u200b').replaceAll('#', '\\#');
