import type { Language } from '../i18n/language.ts';
import type { DocumentSection } from './block.ts';

/** What is made of one plan, for different readers. */
export const editions = [
  'internal',
  'public',
  'alert-card',
  'action-cards',
  'citizen-page',
  'inspection-pack',
  'hearing-draft',
] as const;
export type Edition = (typeof editions)[number];

export type Paper = 'A4' | 'A5' | 'A6' | 'Letter';

/** A whole document, ready to be drawn. */
export interface PlanDocument {
  readonly title: string;
  /** Second line of the cover: the municipality. */
  readonly subtitle: string;
  readonly language: Language;
  readonly edition: Edition;
  /** A4 where nothing is said. */
  readonly paper?: Paper;
  /** A title and its chapters without cover and contents; or each chapter a card on a page of its own. */
  readonly layout?: 'leaflet' | 'cards';
  /** It names people or private numbers, and is not for the public. */
  readonly confidential?: true;
  /** ISO date the document is made as of; also its creation date. */
  readonly date: string;
  readonly publisher: string;
  readonly branding?: Branding;
  /** Lines of the cover, in order: label and value. */
  readonly cover: readonly (readonly [string, string])[];
  /** Band across every page, for a draft or an expired plan. */
  readonly band?: string;
  /** Said in the foot of every page: plan id, version, edition, content hash; the renderer adds the page number. */
  readonly footer: string;
  readonly sections: readonly DocumentSection[];
  /** The renderer's own few words, in the language of the document. */
  readonly words: DocumentWords;
}

/** What makes a document look like the municipality's own; its colour is known to be legible. */
export interface Branding {
  readonly accent?: string;
  readonly logo?: {
    readonly format: 'png' | 'svg';
    /** The file as it is, in base 64. */
    readonly data: string;
    /** In whatever unit; only how they stand to one another matters. */
    readonly width: number;
    readonly height: number;
    /** What is said of it to those who do not see it. */
    readonly alt: string;
  };
}

export interface DocumentWords {
  readonly contents: string;
  /** «side {page} av {pages}». */
  readonly pageOf: string;
  readonly page: string;
  readonly skipToContent: string;
  /** Said where a table goes on over a page. */
  readonly continued: string;
  /** Heading of the text version of a figure. */
  readonly sameAsText: string;
}
