import type { Markup } from '../../../util/markup.ts';
import { markup } from '../../../util/markup.ts';
import type { AuditResult } from '../../audit.ts';
import type { AuditRow } from '../../telling/rows.ts';
import { findingSentence } from '../../words.ts';
import type { Say } from './section.ts';
import { words } from './words.ts';

/** What people must judge, the same question across all plans together. */
export function queueSection({ checklist }: AuditResult, rows: readonly AuditRow[], say: Say): Markup {
  const asked = checklist.requirements
    .map((requirement) => ({ requirement, rows: rows.filter((row) => waits(row, requirement.id)) }))
    .filter((one) => one.rows.length > 0);
  if (asked.length === 0) return markup`<p>${say(words.queueNone)}</p>`;
  return markup`
<p class="lead">${say(words.queueLead)}</p>
${asked.map(
  ({
    requirement,
    rows: waiting,
  }) => markup`<details><summary><b>${requirement.code}</b> ${say(requirement.title)} <small>${say(words.plansCount, { count: waiting.length })}</small></summary>
<p class="human">${say(requirement.forHumans)}</p>
<ul>${[...questionsIn(waiting, requirement, say)].map(
    ([question, places]) =>
      markup`<li>${question}<br><span class="who">${places.map(
        ({ id, name }, index) => markup`${index > 0 ? ', ' : ''}<a href="#m-${id}">${name}</a>`,
      )}</span></li>`,
  )}</ul></details>
`,
)}`;
}

const waits = ({ plan }: AuditRow, requirement: string): boolean =>
  plan?.remarked.some((one) => one.requirement === requirement && asks(one)) ?? false;

const asks = ({ verdict, effective }: { verdict: string; effective?: string }): boolean =>
  verdict === 'needs-review' && effective === undefined;

/** Question → the municipalities it is asked of. */
function questionsIn(
  rows: readonly AuditRow[],
  requirement: AuditResult['checklist']['requirements'][number],
  say: Say,
): ReadonlyMap<string, readonly AuditRow[]> {
  const found = new Map<string, AuditRow[]>();
  for (const row of rows) {
    const remarked = row.plan?.remarked.find((one) => one.requirement === requirement.id);
    const questions = (remarked?.findings ?? []).filter(({ kind }) => kind === 'question');
    for (const question of new Set(questions.map((one) => findingSentence(one, requirement, say.language))))
      found.set(question, [...(found.get(question) ?? []), row]);
  }
  return found;
}
