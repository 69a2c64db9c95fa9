/** A cell: words stay words, whatever they begin with; a number is one to count with. */
export type SheetCell = string | number | undefined | ShownCell;

export interface ShownCell {
  readonly text: string | number;
  readonly look?: Look;
  /** Shown when the pointer rests on the cell. */
  readonly comment?: string;
}

/** What a cell looks like; those of a tone have its colours. */
export type Look =
  | 'title'
  | 'strong'
  | 'good'
  | 'partly'
  | 'lacking'
  | 'ask'
  | 'decided'
  | 'none'
  | 'fault'
  | 'entry';

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Long words run over several lines. */
  readonly wraps?: true;
  /** Its heading stands on end, for narrow columns. */
  readonly upright?: true;
  /** The only words that may be entered, on a sheet that is locked. */
  readonly choices?: readonly string[];
  /** May be filled in on a sheet that is locked. */
  readonly entry?: true;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns that stay in sight beside the headings. */
  readonly frozenColumns: number;
  readonly paper: 'A4' | 'A3';
  /** How many pages its columns are spread over; one where nothing is said. */
  readonly pagesAcross?: number;
  /** Without a line of headings, and so without filters: a page to read. */
  readonly plain?: true;
  /** Nothing but `entry` columns can be changed. No password: it guards against slips, not people. */
  readonly locked?: true;
}
