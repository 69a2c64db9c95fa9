import { formatDate } from '../../../i18n/format.ts';
import { countyOf } from '../../../reference/counties.ts';
import { sha256Base64 } from '../../../util/hash.ts';
import type { Markup } from '../../../util/markup.ts';
import { asItIs, asJson, markup } from '../../../util/markup.ts';
import type { AuditResult } from '../../audit.ts';
import type { AuditContext } from '../../output.ts';
import type { AuditRow } from '../../telling/rows.ts';
import { rowsOf } from '../../telling/rows.ts';
import { acrossSection, changesSection } from './changes.ts';
import { coverageSection } from './coverage.ts';
import { matrixSection } from './matrix.ts';
import { pageData } from './page-data.ts';
import { queueSection } from './queue.ts';
import { requirementsSection } from './requirements.ts';
import type { Say } from './section.ts';
import { sayIn } from './section.ts';
import { words } from './words.ts';

/** The whole audit as one page that fetches nothing and can be sent by mail. */
export function pageOf(result: AuditResult, { language, assets }: AuditContext): string {
  const say = sayIn(language);
  const rows = rowsOf(result);
  const style = assets.text('templates/audit/page.css').trim();
  const script = ['cells', 'matrix', 'page']
    .map((name) => assets.text(`templates/audit/${name}.js`).trim())
    .join('\n');
  const carried = asJson(pageData(result, rows, language));
  const sections = sectionsOf(result, rows, say);
  return markup`<!DOCTYPE html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style, [script, carried.markup])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>${say(words.title)} – ${scopeOf(result, say)}</title>
<style>${asItIs(style)}</style>
</head>
<body>
<a class="skip" href="#_main">${say(words.skip)}</a>
<header>
<div class="title">
<p class="place">${scopeOf(result, say)}</p>
<h1>${say(words.title)}</h1>
</div>
<dl class="cover">${coverOf(result, say).map(([label, value]) => markup`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
</header>
<nav aria-label="${say(words.contents)}"><ul>${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
<main id="_main" tabindex="-1">
<p class="notice">${say(words.pre)}</p>
${sections.map(({ id, title, body }) => markup`<section id="${id}">\n<h2>${title}</h2>\n${body}\n</section>\n`)}</main>
<footer><p>${say(words.pre)} ${result.tool.name} ${result.tool.version}, ${result.asOf}.</p></footer>
<script type="application/json" id="_told">${carried}</script>
<script>${asItIs(script)}</script>
</body>
</html>
`.markup;
}

const scopeOf = ({ register }: AuditResult, say: Say): string => {
  if (register === undefined) return say(words.submissions);
  return (register.county && (countyOf(register.county)?.name ?? register.county)) || say(words.everyone);
};

const coverOf = (
  { asOf, coverage, plans, checklist, due, reviewer, tool }: AuditResult,
  say: Say,
): readonly (readonly [string, string])[] => [
  [say(words.asOf), formatDate(asOf, say.language)],
  [say(words.municipalities), String(coverage.length)],
  [say(words.plans), String(plans.count)],
  [say(words.requirements), String(checklist.requirements.length)],
  ...(due === undefined ? [] : [[say(words.due), formatDate(due, say.language)] as const]),
  ...(reviewer === undefined ? [] : [[say(words.reviewer), reviewer] as const]),
  [say(words.tool), `${tool.name} ${tool.version}`],
];

interface PageSection {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

function sectionsOf(result: AuditResult, rows: readonly AuditRow[], say: Say): readonly PageSection[] {
  const { changes, across } = result;
  return [
    { id: 'coverage', title: say(words.coverage), body: coverageSection(result, say) },
    { id: 'matrix', title: say(words.matrix), body: matrixSection(result, rows, say) },
    { id: 'requirements', title: say(words.byRequirement), body: requirementsSection(result, say) },
    { id: 'queue', title: say(words.queue), body: queueSection(result, rows, say) },
    ...(changes === undefined
      ? []
      : [{ id: 'changes', title: say(words.changes), body: changesSection(changes, result, say) }]),
    ...(across.length === 0
      ? []
      : [{ id: 'across', title: say(words.across), body: acrossSection(result, say) }]),
    { id: 'municipalities', title: say(words.each), body: eachSection(rows, say) },
  ];
}

/** Filled by the script when opened: written out for every municipality the page would be ten times as long. */
const eachSection = (rows: readonly AuditRow[], say: Say): Markup => markup`
<p class="lead">${say(words.eachLead)}</p>
<noscript><p class="notice">${say(words.needsScript)}</p></noscript>
<div class="each">${rows.map(({ id, number, name }) => markup`<section><details id="m-${id}"><summary><h3>${name}</h3> <small>${number}</small></summary></details></section>\n`)}</div>`;

/** Nothing is fetched and nothing runs but the style sheet and the script of the page itself; its data stands beside them. */
const policyFor = (style: string, scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src ${scripts.map((script) => `'sha256-${sha256Base64(script)}'`).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
