import type { Group } from '../../assessment/group.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import type { Article } from './article.ts';

/** The explanations of one group, with what they explain, in the same order. */
export interface Chapter {
  readonly group: Group;
  readonly title: string;
  readonly requirements: readonly RequirementInfo[];
  readonly articles: readonly Article[];
}
