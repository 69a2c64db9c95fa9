import { citationWords, obligationWords } from '../../assessment/obligation-words.ts';
import { standingOf } from '../../assessment/standing.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { Markup } from '../../util/markup.ts';
import { markup } from '../../util/markup.ts';
import type { Judgement, ToldFinding } from '../judgements.ts';
import type { ReporterContext } from '../reporter.ts';
import { words } from './words.ts';

/** One requirement: what was found and where, why it is asked, what helps. In full depth also what is there. */
export function article(judgement: Judgement, { depth, stubFor }: ReporterContext): Markup {
  const { plan, requirement, assessment, language, verdict, findings, decisions } = judgement;
  const say = (text: Text): string => translate(text, language);
  const shown = findings.filter(({ finding: { kind } }) => depth === 'full' || kind !== 'evidence');
  const gaps = findings.filter(({ finding }) => finding.kind === 'gap').map(({ finding }) => finding.place);
  const yaml = gaps.length === 0 ? undefined : stubFor(gaps, language)?.trimEnd();
  const fact = (label: Text, text: string): Markup =>
    markup`<div><dt>${say(label)}</dt><dd>${text}</dd></div>\n`;
  const because = standingOf(requirement).obligations.map(
    (one) => `${obligationWords(one, language)}: ${citationWords(one.citation, language)}`,
  );
  const needsHelp = gaps.length > 0;
  const needsPeople = assessment.verdict === 'needs-review' || depth === 'full';
  return markup`<article class="${assessment.verdict}">
<h4><span class="verdict ${assessment.verdict}">${verdict}</span> <b>${requirement.code}</b> ${say(requirement.title)}</h4>
${shown.length === 0 ? undefined : markup`<ul>${shown.map((one) => line(one, plan.file, judgement))}</ul>`}
${decisions.map((one) => markup`<p class="decision">${one}</p>\n`)}
<dl>${because.map((one) => fact(words.why, one))}${needsHelp ? fact(words.how, say(requirement.advice)) : undefined}${needsPeople ? fact(words.consider, say(requirement.forHumans)) : undefined}</dl>
${yaml ? markup`<details><summary>${say(words.paste)}</summary><pre><code>${yaml}</code></pre></details>` : undefined}
</article>\n`;
}

function line({ finding, sentence }: ToldFinding, planFile: string, { language }: Judgement): Markup {
  const { file, line } = finding.place.location;
  const telling = { language, showValues: false };
  const where =
    file === planFile
      ? fill(words.line, { line }, telling)
      : fill(words.lineIn, { file: same(file), line }, telling);
  return markup`<li class="${finding.kind}"><span class="kind">${translate(words[finding.kind], language)}</span> ${sentence} <small>${where}</small></li>\n`;
}
