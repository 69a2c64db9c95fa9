import type { Text } from '../i18n/text.ts';

/** `local` is what a county or a municipality has decided for itself. */
export type Basis = 'law' | 'regulation' | 'guideline' | 'letter' | 'advice' | 'practice' | 'local';

/** How the source was seen: read itself, cited in another document, or only recalled (and so unverified). */
export type Seen = 'read' | 'cited' | 'recalled';

/** A document that requirements cite. */
export interface Source {
  readonly id: string;
  readonly publisher: Text;
  readonly title: Text;
  /** Year, number or date that tells this edition from others; none where the document says none. */
  readonly edition?: string;
  readonly url?: string;
  /** The day somebody last looked at it. */
  readonly checked: string;
  readonly status: Basis | 'other';
  readonly seen: Seen;
}

/** A place in a source. */
export interface Citation {
  readonly source: Source;
  readonly where: Text;
}

export const defineSource = (source: Source): Source => source;

export const cite = (source: Source, where: Text): Citation => ({ source, where });
