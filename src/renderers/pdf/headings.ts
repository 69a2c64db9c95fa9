import type { Bookmark, Canvas } from './canvas.ts';
import type { Column, Composition } from './composition.ts';
import { clean, plain } from './runs.ts';
import type { Strip } from './strips.ts';
import { kept } from './strips.ts';
import { textStrips } from './text.ts';
import type { Style } from './theme.ts';
import { styles } from './theme.ts';

export interface Heading {
  readonly level: 2 | 3 | 4;
  readonly text: string;
  readonly anchor?: string;
}

/** The headings of the document, named as they are laid out and reached as they are drawn. */
export interface Headings {
  /** What a heading is referred to by; nothing when it neither has a name nor stands in the contents. */
  readonly nameOf: (heading: Heading) => string | undefined;
  readonly reach: (heading: Heading, anchor: string | undefined, y: number) => void;
}

const lookAbove = 12;

export function headingsOn(canvas: Canvas): Headings {
  let named = 0;
  let chapter: Bookmark = canvas.bookmarks;
  return {
    nameOf: ({ level, anchor }) => {
      if (level === 4) return anchor;
      named += 1;
      return anchor ?? `_${named}`;
    },
    reach: ({ level, text }, anchor, y) => {
      const top = Math.max(0, y - lookAbove);
      if (anchor !== undefined) canvas.anchor(anchor, top);
      if (level === 2) chapter = canvas.bookmarks.under(plain(text), top);
      if (level === 3) chapter.under(plain(text), top);
    },
  };
}

const looks = { 2: styles.chapter, 3: styles.section, 4: styles.part } as const;
const denseLooks: Readonly<Record<Heading['level'], Style>> = {
  2: { ...styles.chapter, size: 17, leading: 20 },
  3: { ...styles.part, leading: 14, colour: 'accent' },
  4: { ...styles.part, leading: 14 },
};
/** So much of a page is left under the top of a heading, or it goes to the next. */
const needs = { 2: 170, 3: 90, 4: 60 } as const;

/** A heading, which stays with what follows it. */
export function headingStrips(composition: Composition, heading: Heading, column: Column): readonly Strip[] {
  const style = (composition.dense ? denseLooks : looks)[heading.level];
  const anchor = composition.headings.nameOf(heading);
  const runs = [{ text: clean(heading.text), face: style.face }];
  const [first, ...others] = kept(textStrips(composition, `H${heading.level}`, runs, style, column));
  if (!first) return [];
  const draw = (y: number, page: number): void => {
    composition.headings.reach(heading, anchor, y);
    first.draw?.(y, page);
  };
  return [
    {
      ...first,
      needs: composition.dense ? 0 : needs[heading.level],
      ...(anchor !== undefined && { anchor, ...entryOf(heading, anchor) }),
      draw,
    },
    ...others,
  ];
}

const entryOf = ({ level, text }: Heading, anchor: string): Pick<Strip, 'entry'> =>
  level === 4 ? {} : { entry: { level, title: plain(text), anchor } };
