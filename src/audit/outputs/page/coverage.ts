import type { Markup } from '../../../util/markup.ts';
import { markup } from '../../../util/markup.ts';
import type { AuditResult, Coverage, CoverageState } from '../../audit.ts';
import { countyName, shownStates, stateOrder } from '../../telling/coverage.ts';
import { problemSentence } from '../../words.ts';
import type { Say } from './section.ts';
import { words } from './words.ts';

/** Who has sent a plan, who has not first: counts, names, the map of tiles, and what is odd about the submissions. */
export function coverageSection({ coverage, problems }: AuditResult, say: Say): Markup {
  const inState = (state: CoverageState) => coverage.filter((one) => one.state === state);
  const missing = inState('missing');
  const toSort = (['unreadable', 'several', 'late'] as const).flatMap(inState);
  const there = coverage.length - missing.length - inState('unreadable').length;
  const lead = say(words.coverageLead, { there, all: coverage.length, missing: missing.length });
  const odd = problems.filter(({ code }) => code !== 'missing');
  return markup`
<p class="lead">${lead}</p>
<dl class="counts">${stateOrder.map((state) => countOf(state, inState(state).length, say))}</dl>
${missing.length > 0 ? markup`<h3>${say(words.notReceived)}</h3>\n<ul class="names">${missing.map(nameOf)}</ul>` : undefined}
${toSort.length > 0 ? sortingTable(toSort, say) : undefined}
${odd.length > 0 ? markup`<h3>${say(words.problems)}</h3>\n<ul>${odd.map((one) => markup`<li>${problemSentence(one, say.language)}</li>`)}</ul>` : undefined}
<h3>${say(words.map)}</h3>
<p>${say(words.mapNote)}</p>
${tileMap(coverage, say)}`;
}

const countOf = (state: CoverageState, count: number, say: Say): Markup =>
  markup`<div class="${count === 0 ? 'none' : shownStates[state].tone}"><dt><b aria-hidden="true">${shownStates[state].sign}</b> ${say(shownStates[state].word)}</dt><dd>${count}</dd></div>`;

const nameOf = (one: Coverage): Markup =>
  markup`<li>${one.name} <small>${one.number}${one.contact === undefined ? '' : `, ${one.contact}`}</small></li>`;

const sortingTable = (rows: readonly Coverage[], say: Say): Markup => markup`
<div class="scroll" role="region" aria-labelledby="_sorting" tabindex="0">
<table>
<caption id="_sorting">${say(words.others)}</caption>
<thead><tr>${[words.municipalities, words.county, words.state, words.files].map((one) => markup`<th scope="col">${say(one)}</th>`)}</tr></thead>
<tbody>${rows.map(
  (one) =>
    markup`<tr><th scope="row">${one.name} <small>${one.number}</small></th><td>${countyName(one)}</td><td>${shownStates[one.state].sign} ${say(shownStates[one.state].word)}${one.received === undefined ? '' : ` (${one.received})`}</td><td>${one.files.join(', ')}</td></tr>\n`,
)}</tbody>
</table>
</div>`;

/** Roughly where the counties lie; within one, in the order of numbers. Overview, never order of merit. */
function tileMap(coverage: readonly Coverage[], say: Say): Markup {
  const counties = new Map<string, readonly Coverage[]>();
  for (const one of coverage) counties.set(countyName(one), [...(counties.get(countyName(one)) ?? []), one]);
  return markup`<div class="map${counties.size < 4 ? ' few' : ''}">${[...counties].map(([name, own]) => countyTiles(name, own, say))}</div>`;
}

const countyTiles = (name: string, own: readonly Coverage[], say: Say): Markup => markup`
<section class="county c${own[0]?.county ?? ''}"><h4>${name}</h4><ul>${own.map((one) => {
  const { sign, word, tone } = shownStates[one.state];
  return markup`<li class="${tone}"><a href="#m-${one.number}" title="${one.name}: ${say(word)}"><span aria-hidden="true">${one.name}</span> <b aria-hidden="true">${sign}</b><span class="said">${one.name}: ${say(word)}</span></a></li>`;
})}</ul></section>`;
