import type { Group } from '../assessment/group.ts';
import { groups } from '../assessment/group.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import { requirementOn } from '../assessment/requirement.ts';
import { standingOf } from '../assessment/standing.ts';
import type { Language } from '../i18n/language.ts';
import type { Basis } from '../reference/source.ts';
import type { Style } from '../reporters/reporter.ts';
import { checklistCsv } from './checklist/csv.ts';
import { checklistJson } from './checklist/json.ts';
import { checklistMarkdown } from './checklist/markdown.ts';
import { checklistOscal } from './checklist/oscal.ts';
import { checklistText } from './checklist/text.ts';
import { narrowedTo } from './narrowed.ts';

export interface ChecklistRequest {
  readonly catalogue: readonly RequirementInfo[];
  /** The day on which duties with a time limit are read. */
  readonly asOf: string;
  /** All of them where none is named. */
  readonly groups: readonly string[];
  readonly strengths: readonly string[];
  readonly bases: readonly string[];
  readonly format: 'table' | 'markdown' | 'csv' | 'json' | 'oscal';
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
  readonly version: string;
}

/** Everything plans are judged by, or the part of it that is asked for. */
export function checklist(request: ChecklistRequest): string {
  const within: readonly Group[] = narrowedTo('--group', [...groups, 'local'], request.groups);
  const strengths = narrowedTo('--strength', ['must', 'should', 'may', 'context'], request.strengths);
  const bases = narrowedTo('--basis', everyBasis, request.bases);
  const onTheDay = request.catalogue.map((one) => requirementOn(one, request.asOf));
  const chosen = onTheDay.filter((requirement) => {
    const { strength, obligations } = standingOf(requirement);
    return (
      within.includes(requirement.group) &&
      strengths.includes(strength) &&
      obligations.some(({ basis }) => bases.includes(basis))
    );
  });
  if (request.format === 'json') return checklistJson(chosen);
  if (request.format === 'oscal') return checklistOscal(chosen, request.language, request.version);
  if (request.format === 'csv') return checklistCsv(chosen, request.language);
  return request.format === 'markdown'
    ? checklistMarkdown(chosen, request.language)
    : checklistText(chosen, request);
}

const everyBasis: readonly Basis[] = [
  'law',
  'regulation',
  'guideline',
  'letter',
  'advice',
  'practice',
  'local',
];
