import type { Language } from '../i18n/language.ts';
import type { DocumentSection } from './block.ts';

export type Edition = 'internal' | 'public';

/** A whole document, ready to be drawn. */
export interface PlanDocument {
  readonly title: string;
  /** Second line of the cover: the municipality. */
  readonly subtitle: string;
  readonly language: Language;
  readonly edition: Edition;
  /** ISO date the document is made as of; also its creation date. */
  readonly date: string;
  readonly publisher: string;
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
