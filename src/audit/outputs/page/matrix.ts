import { outcomeWords } from '../../../assessment/outcome-words.ts';
import type { Text } from '../../../i18n/text.ts';
import type { Markup } from '../../../util/markup.ts';
import { markup } from '../../../util/markup.ts';
import type { AuditResult } from '../../audit.ts';
import { countyName, shownStates, stateOrder } from '../../telling/coverage.ts';
import { dutyKindsIn } from '../../telling/duty-kind.ts';
import { outcomeOrder, shownOutcomes } from '../../telling/outcomes.ts';
import type { AuditRow } from '../../telling/rows.ts';
import { scriptWords } from './script-words.ts';
import type { Say } from './section.ts';
import { words } from './words.ts';

/** The matrix's frame: what it can be narrowed by, the legend, and the place where the script draws it. */
export function matrixSection({ checklist }: AuditResult, rows: readonly AuditRow[], say: Say): Markup {
  const counties = [...new Set(rows.flatMap(({ coverage }) => (coverage ? [countyName(coverage)] : [])))];
  const states = stateOrder.map((state) => say(shownStates[state].word));
  const strengths = dutyKindsIn(checklist.requirements).map((one) => [one, say(scriptWords[one])] as const);
  const sorts = [
    ['number', say(words.number)],
    ['name', say(words.name)],
    ['county', say(words.county)],
    ['state', say(words.state)],
  ] as const;
  return markup`
<p>${say(words.matrixHelp)}</p>
<noscript><p class="notice">${say(words.needsScript)}</p></noscript>
<form class="tools" id="_tools" hidden>
<p><label for="_search">${say(words.search)}</label><input id="_search" type="search" autocomplete="off"></p>
${choice(
  '_county',
  words.county,
  counties.map((one) => [one, one]),
  say,
)}
${choice(
  '_state',
  words.state,
  states.map((one) => [one, one]),
  say,
)}
${choice('_strength', words.strength, strengths, say)}
${choice(
  '_outcome',
  words.outcome,
  outcomeOrder.map((one) => [say(outcomeWords[one]), say(outcomeWords[one])]),
  say,
)}
<p><label for="_sort">${say(words.sort)}</label><select id="_sort">${sorts.map(optionFor)}</select></p>
<p class="check"><label><input id="_compact" type="checkbox"> ${say(words.compact)}</label></p>
<fieldset id="_groups"><legend>${say(words.columns)}</legend></fieldset>
</form>
<p class="told" id="_count" role="status"></p>
<dl class="legend" aria-label="${say(words.legend)}">${outcomeOrder.map((one) => markup`<div><dt class="${shownOutcomes[one].tone}">${shownOutcomes[one].sign}</dt><dd>${say(outcomeWords[one])}</dd></div>`)}</dl>
<div class="matrix" id="_matrix"></div>
<p class="cell" id="_cell" aria-live="polite"></p>`;
}

const choice = (id: string, label: Text, options: readonly (readonly [string, string])[], say: Say): Markup =>
  markup`<p><label for="${id}">${say(label)}</label><select id="${id}"><option value="">${say(words.all)}</option>${options.map(optionFor)}</select></p>`;

const optionFor = ([value, text]: readonly [string, string]): Markup =>
  markup`<option value="${value}">${text}</option>`;
