/**
 * A document is laid out as strips, one under the other, before anything is drawn. Where pages end is then a matter of
 * heights alone, every page number is known, and everything is drawn once, in reading order.
 */
export interface Strip {
  readonly height: number;
  /** Stands on the page of the strip after it. */
  readonly keep?: boolean;
  /** Space between blocks, which goes where a page begins. */
  readonly gap?: true;
  /** Begins a page. */
  readonly breaks?: true;
  /** At least so much of the page must be left, itself included. */
  readonly needs?: number;
  /** Drawn above the strip where it begins a page: the head of a table that goes on. */
  readonly repeats?: { readonly height: number; readonly draw: (y: number) => void };
  readonly opens?: Frame;
  readonly closes?: Frame;
  /** What can be referred to at this place. */
  readonly anchor?: string;
  /** What the contents say of this place. */
  readonly entry?: Entry;
  readonly draw?: (y: number, page: number) => void;
}

/** A heading of the contents and of the bookmarks: chapters, and sections under them. */
export interface Entry {
  readonly level: 2 | 3;
  readonly title: string;
  readonly anchor: string;
}

/** What lies behind strips that belong together, on every page they come to. */
export interface Frame {
  /** Space above and below where it goes on over a page. */
  readonly padding: number;
  readonly paint: (top: number, bottom: number) => void;
}

export interface Page {
  readonly strips: readonly { readonly strip: Strip; readonly y: number }[];
  readonly frames: readonly { readonly frame: Frame; readonly top: number; readonly bottom: number }[];
}

export const gap = (height: number): Strip => ({ height, gap: true, keep: true });

/** Strips that stay together with what follows them. */
export const kept = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip) => ({ ...strip, keep: true }));

/** Strips the last of which stays with what follows. */
export const keptWithNext = (strips: readonly Strip[]): readonly Strip[] => [
  ...strips.slice(0, -1),
  ...kept(strips.slice(-1)),
];

/** Strips that stay on one page. */
export const together = (strips: readonly Strip[]): readonly Strip[] => [
  ...kept(strips.slice(0, -1)),
  ...strips.slice(-1),
];

export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, { height }) => sum + height, 0);

/** Anchor → page, counted from 1. */
export const pageNumbers = (pages: readonly Page[]): ReadonlyMap<string, number> =>
  new Map(
    pages.flatMap(({ strips }, index) =>
      strips.flatMap(({ strip: { anchor } }) => (anchor === undefined ? [] : [[anchor, index + 1] as const])),
    ),
  );
