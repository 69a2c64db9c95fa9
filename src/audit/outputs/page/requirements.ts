import { obligationWords } from '../../../assessment/obligation-words.ts';
import { outcomeWords } from '../../../assessment/outcome-words.ts';
import type { RequirementInfo } from '../../../assessment/requirement.ts';
import { standingOf } from '../../../assessment/standing.ts';
import type { Markup } from '../../../util/markup.ts';
import { markup } from '../../../util/markup.ts';
import type { AuditResult, RequirementCounts } from '../../audit.ts';
import { openIn, shareOpen } from '../../counted.ts';
import { isAsked } from '../../outcome.ts';
import { isLocal } from '../../telling/duty-kind.ts';
import { outcomeOrder, shownOutcomes } from '../../telling/outcomes.ts';
import type { Say } from './section.ts';
import { words } from './words.ts';

/** How each requirement went, as a bar and in words, those with most open first. */
export function requirementsSection({ counts, checklist }: AuditResult, say: Say): Markup {
  const byId = new Map(checklist.requirements.map((one) => [one.id, one]));
  const sorted = counts
    .toSorted((one, other) => shareOpen(other) - shareOpen(one))
    .flatMap((one) => {
      const requirement = byId.get(one.requirement);
      return requirement === undefined ? [] : [[requirement, one] as const];
    });
  const bars = (some: typeof sorted): Markup =>
    markup`<ol class="bars">${some.map(([requirement, one]) => barFor(requirement, one, say))}</ol>`;
  const local = sorted.filter(([requirement]) => isLocal(requirement));
  return markup`
<p class="lead">${say(words.byRequirementLead)}</p>
${bars(sorted.filter(([requirement]) => !isLocal(requirement)))}${
  local.length === 0
    ? undefined
    : markup`
<h3>${say(words.local)}</h3>
<p class="lead">${say(words.localLead)}</p>
${bars(local)}`
}`;
}

function barFor(requirement: RequirementInfo, counts: RequirementCounts, say: Say): Markup {
  const { strength, obligations } = standingOf(requirement);
  const duty = obligations.map((one) => obligationWords(one, say.language)).join('; ');
  return markup`<li><p><b>${requirement.code}</b> ${say(requirement.title)} <small class="${strength}">${duty}</small></p>
${counts.of === 0 ? markup`<p class="told">${say(words.notAsked)}</p>` : drawn(counts, say)}</li>
`;
}

/** Geometry stands in attributes of the drawing: the page's policy allows no styles but its own sheet. */
function drawn(counts: RequirementCounts, say: Say): Markup {
  let x = 0;
  const parts = outcomeOrder.filter(isAsked).flatMap((outcome) => {
    const count = counts.outcomes[outcome] ?? 0;
    if (count === 0) return [];
    const width = (count / counts.of) * 1000;
    const part = { outcome, count, x, width };
    x += width;
    return [part];
  });
  return markup`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${parts.map(
    ({ outcome, x: left, width }) =>
      markup`<rect class="${shownOutcomes[outcome].tone}" x="${left.toFixed(1)}" y="0" width="${Math.max(width - 2, 1).toFixed(1)}" height="10"/>`,
  )}</svg>
<p class="told">${say(words.openOf, { open: openIn(counts), of: counts.of })}: ${parts
    .map(({ outcome, count }) => `${shownOutcomes[outcome].sign} ${count} ${say(outcomeWords[outcome])}`)
    .join(', ')}</p>`;
}
