import type { PlanReport, Report } from '../../assessment/report.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/language.ts';
import { sha256Base64 } from '../../util/hash.ts';
import type { Markup } from '../../util/markup.ts';
import { asItIs, markup } from '../../util/markup.ts';
import type { ReporterContext } from '../reporter.ts';
import { comparisonWords, diagnosticSentence, notSubmitted } from '../words.ts';
import { planSection } from './plan-section.ts';
import { style } from './style.ts';
import { words } from './words.ts';

/** The whole report as one page that fetches nothing, runs nothing and can be sent by mail. */
export function page(report: Report, context: ReporterContext): string {
  const { language, depth, gate } = context;
  const say = (word: keyof typeof words): string => translate(words[word], language);
  const date = formatDate(report.asOf, language);
  return markup`<!DOCTYPE html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>${say('title')} – ${date}</title>
<style>${asItIs(style)}</style>
</head>
<body>
<a class="skip" href="#main">${say('skip')}</a>
<header>
<h1>${say('title')}</h1>
<p>${say(depth)} · ${say('asOf')} ${date}</p>
<p class="gate ${gate.result}">${say(gate.result)}</p>
${report.compared ? markup`<p>${comparisonWords(report.compared, language)}</p>` : undefined}
</header>
${contents(report, say('contents'))}
<main id="main" tabindex="-1">
${report.plans.map((plan, index) => section(plan, index, report, context))}
${report.plans.length === 0 ? markup`<p>${say('nothing')}</p>` : undefined}
${notes(report, context)}
</main>
<footer><p>${say('byMachine')}</p><p>${report.tool.name} ${report.tool.version}</p></footer>
</body>
</html>
`.markup;
}

/** Nothing is fetched and nothing runs; the one style sheet is the page's own. */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const nameOf = (plan: PlanReport): string => (plan.status === 'missing' ? plan.expected : plan.file);

const contents = ({ plans }: Report, title: string): Markup | undefined =>
  plans.length < 2
    ? undefined
    : markup`<nav aria-label="${title}"><ul>${plans.map(
        (plan, index) => markup`<li><a href="#plan-${index + 1}">${nameOf(plan)}</a></li>`,
      )}</ul></nav>`;

function section(plan: PlanReport, index: number, report: Report, context: ReporterContext): Markup {
  const id = `plan-${index + 1}`;
  if (plan.status === 'assessed') return planSection(plan, id, report, context);
  const { language, showValues } = context;
  const lines =
    plan.status === 'missing'
      ? [translate(notSubmitted, language)]
      : plan.diagnostics.map((one) => {
          const { line } = one.place.location;
          const where = fill(words.line, { line }, { language, showValues });
          return `${where}: ${diagnosticSentence(one, { language, showValues })}`;
        });
  return markup`<section id="${id}"><h2>${nameOf(plan)}</h2>
<p class="unread">${translate(plan.status === 'missing' ? words.missing : words.unreadable, language)}</p>
<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></section>\n`;
}

function notes({ decisionNotes = [] }: Report, { language }: ReporterContext): Markup | undefined {
  if (decisionNotes.length === 0) return undefined;
  const lines = decisionNotes.map(({ message, params, place: { location } }) => {
    const said = fill(message, params, { language, showValues: false });
    return markup`<li>${location.file}:${location.line}: ${said}</li>`;
  });
  return markup`<section><h2>${translate(words.decisionNotes, language)}</h2><ul>${lines}</ul></section>\n`;
}
