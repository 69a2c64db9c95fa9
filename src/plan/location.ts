/** Where something stands in a plan, by keys and list positions: `['team', 'members', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A path, where it stands, or, when absent, where its nearest parent stands. */
export interface Place {
  readonly path: Path;
  /** The same path with list items named by their `id` where they have one: `/team/members/leder/name`. */
  readonly logical: string;
  readonly location: SourceLocation;
  readonly present: boolean;
}
