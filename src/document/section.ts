import type { Report } from '../assessment/report.ts';
import type { Text } from '../i18n/text.ts';
import type { Path } from '../plan/location.ts';
import type { Plan } from '../plan/plan.ts';
import type { Block } from './block.ts';
import type { Edition } from './document.ts';
import type { VerifiedOn } from './editions/verified-on.ts';
import type { Room } from './figures/room.ts';
import type { PlanHistory } from './history.ts';
import type { Wording } from './wording.ts';

interface Chapter {
  readonly id: string;
  readonly title: string;
}

/** A chapter, and the place in it to go to. */
export interface Shown {
  readonly chapter: Chapter;
  readonly anchor: string;
}

export interface SectionContext extends Wording {
  /** Who the plan is set for: what is internal is there, or is not. */
  readonly edition: 'internal' | 'public';
  readonly asOf: string;
  /** How large a figure can be. */
  readonly room: Room;
  /** How the plan was judged, for the edition that says so. */
  readonly report: Report;
  /** How the plan has become what it is, where that was asked for. */
  readonly history: PlanHistory;
  readonly verifiedOn: VerifiedOn;
  /** The chapter of this document that shows a part of the plan first of all; none where the plan says nothing. */
  readonly chapterOn: (key: keyof Plan) => Chapter | undefined;
  /** Where a chapter before this one shows a field; the chapter on its part of the plan when no block is about it. */
  readonly whereShown: (path: Path) => Shown | undefined;
}

/** One chapter of the document. A chapter without blocks is left out. */
export interface Section {
  /** The file name; also the chapter's anchor. */
  readonly id: string;
  readonly order: number;
  readonly title: Text;
  readonly editions: readonly Edition[];
  /** It stands on a page of its own between the cover and the contents. */
  readonly first?: true;
  /** The parts of the plan it sets, the one it is about first. */
  readonly shows: readonly (keyof Plan)[];
  readonly build: (plan: Plan, context: SectionContext) => readonly Block[];
}

/** Every edition that has the chapters of the plan. */
export const everyEdition: readonly Edition[] = ['internal', 'public', 'inspection-pack', 'hearing-draft'];

export const defineSection = (section: Section): Section => section;
