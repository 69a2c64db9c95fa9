import type { Report } from '../assessment/report.ts';
import type { Text } from '../i18n/text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Block } from './block.ts';
import type { Edition } from './document.ts';
import type { Wording } from './wording.ts';

interface Chapter {
  readonly id: string;
  readonly title: string;
}

export interface SectionContext extends Wording {
  readonly edition: Edition;
  readonly asOf: string;
  /** How the plan was judged, for the edition that says so. */
  readonly report: Report;
  /** The chapter of this document that shows a part of the plan first of all; none where the plan says nothing. */
  readonly chapterOn: (key: keyof Plan) => Chapter | undefined;
}

/** One chapter of the document. A chapter without blocks is left out. */
export interface Section {
  /** The file name; also the chapter's anchor. */
  readonly id: string;
  readonly order: number;
  readonly title: Text;
  readonly editions: readonly Edition[];
  /** The parts of the plan it sets, the one it is about first. */
  readonly shows: readonly (keyof Plan)[];
  readonly build: (plan: Plan, context: SectionContext) => readonly Block[];
}

export const everyEdition: readonly Edition[] = ['internal', 'public'];

export const defineSection = (section: Section): Section => section;
