import type { Outcome } from '../../../assessment/outcome.ts';
import { outcomeWords } from '../../../assessment/outcome-words.ts';
import { same } from '../../../i18n/text.ts';
import type { Markup } from '../../../util/markup.ts';
import { markup } from '../../../util/markup.ts';
import type { AuditChanges, AuditResult, Change, PlanName } from '../../audit.ts';
import { causeWords } from '../../telling/causes.ts';
import { shownOutcomes } from '../../telling/outcomes.ts';
import { crossSentence } from '../../words.ts';
import type { Say } from './section.ts';
import { words } from './words.ts';

/** What is otherwise than in the audit before, and why. */
export function changesSection(changes: AuditChanges, { checklist }: AuditResult, say: Say): Markup {
  const { from, changed, unchanged, added, removed } = changes;
  const ofKind = (kind: Change['kind']) => changed.filter((one) => one.kind === kind).length;
  const lead = say(words.changesLead, {
    date: same(from.asOf),
    news: ofKind('new'),
    resolved: ofKind('resolved'),
    unchanged,
  });
  const incomparable = added.length + removed.length > 0;
  const codes = new Map(checklist.requirements.map((one) => [one.id, one]));
  return markup`
<p class="lead">${lead}</p>
${incomparable ? markup`<p>${say(words.notComparable, { added: added.length, removed: removed.length })}</p>` : undefined}
${named(say(words.arrived), changes.arrived)}${named(say(words.gone), changes.gone)}
${changed.length === 0 ? undefined : changeTable(changed, codes, say)}`;
}

const named = (title: string, plans: readonly PlanName[]): Markup =>
  plans.length === 0
    ? markup``
    : markup`<h3>${title}</h3>\n<ul class="names">${plans.map(({ plan, file }) => markup`<li>${plan} <small>${file}</small></li>`)}</ul>`;

const changeTable = (
  changed: readonly Change[],
  requirements: ReadonlyMap<string, AuditResult['checklist']['requirements'][number]>,
  say: Say,
): Markup => markup`
<div class="scroll" role="region" aria-labelledby="_changed" tabindex="0">
<table>
<caption id="_changed">${say(words.changes)}</caption>
<thead><tr>${[words.plan, words.requirements, words.before, words.now, words.cause].map((one) => markup`<th scope="col">${say(one)}</th>`)}</tr></thead>
<tbody>${changed.map((one) => {
  const requirement = requirements.get(one.requirement);
  return markup`<tr><th scope="row">${one.plan}</th><td>${requirement ? `${requirement.code} ${say(requirement.title)}` : one.requirement}</td><td>${told(one.before, say)}</td><td>${told(one.after, say)}</td><td>${one.causes.map((cause) => say(causeWords[cause])).join(', ')}</td></tr>\n`;
})}</tbody>
</table>
</div>`;

const told = (outcome: Outcome, say: Say): Markup =>
  markup`<span class="chip ${shownOutcomes[outcome].tone}"><b aria-hidden="true">${shownOutcomes[outcome].sign}</b> ${say(outcomeWords[outcome])}</span>`;

/** What several plans show together. */
export const acrossSection = ({ across }: AuditResult, say: Say): Markup => markup`
<p class="lead">${say(words.acrossLead)}</p>
<ul>${across.map((one) => markup`<li>${crossSentence(one, say.language)}${one.places.length === 0 ? undefined : markup`<br><small>${one.places.map(({ file, path }) => `${file}${path === '' ? '' : `: ${path}`}`).join(' · ')}</small>`}</li>`)}</ul>`;
