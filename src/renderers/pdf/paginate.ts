import type { Frame, Page, Strip } from './strips.ts';
import { heightOf } from './strips.ts';

/** Where the strips of a page may stand. */
export interface Bounds {
  readonly top: number;
  readonly bottom: number;
}

/** Strips as pages. What is kept together moves as one to the next page; only what is taller than a page is parted. */
export function paginate(
  strips: readonly Strip[],
  bounds: Bounds,
  start: number = bounds.top,
): readonly Page[] {
  const writer = pageWriter(bounds, start);
  for (const group of groupsOf(strips)) {
    if (group[0]?.breaks || !writer.fits(group)) writer.turn();
    for (const strip of group) {
      if (!writer.fits([strip])) writer.turn();
      writer.place(strip);
    }
  }
  return writer.pages();
}

function groupsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let open = false;
  for (const strip of strips) {
    if (open && !strip.breaks) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    open = strip.keep === true;
  }
  return groups;
}

interface Writer {
  readonly fits: (group: readonly Strip[]) => boolean;
  readonly place: (strip: Strip) => void;
  readonly turn: () => void;
  readonly pages: () => readonly Page[];
}

interface OpenPage {
  readonly strips: { readonly strip: Strip; readonly y: number }[];
  readonly frames: OpenFrame[];
}

interface OpenFrame {
  readonly frame: Frame;
  readonly top: number;
  bottom: number;
}

function pageWriter(bounds: Bounds, start: number): Writer {
  const done: Page[] = [];
  let open: OpenFrame[] = [];
  let page: OpenPage = { strips: [], frames: [] };
  let y = start;
  let fresh = true;

  const padding = (): number => open.reduce((sum, { frame }) => sum + frame.padding, 0);
  const openFrame = (frame: Frame, top: number): OpenFrame => {
    const opened = { frame, top, bottom: top };
    page.frames.push(opened); // outer before inner, as they are to be painted
    return opened;
  };
  return {
    fits: (group) => {
      const solid = fresh
        ? group.slice(
            Math.max(
              0,
              group.findIndex(({ gap }) => !gap),
            ),
          )
        : group;
      const head = fresh ? (solid[0]?.repeats?.height ?? 0) : 0;
      const needed = solid.map(({ needs = 0 }, index) => needs + heightOf(solid.slice(0, index)));
      return y + head + Math.max(heightOf(solid), ...needed) + padding() <= bounds.bottom + 0.01;
    },
    place: (strip) => {
      if (strip.gap && fresh) return;
      if (fresh && strip.repeats) {
        page.strips.push({ strip: strip.repeats, y });
        y += strip.repeats.height;
      }
      if (strip.opens) open.push(openFrame(strip.opens, y));
      page.strips.push({ strip, y });
      y += strip.height;
      if (strip.height > 0) fresh = false;
      for (const closing of open.filter(({ frame }) => frame === strip.closes)) closing.bottom = y;
      open = open.filter(({ frame }) => frame !== strip.closes);
    },
    turn: () => {
      if (fresh) return;
      for (const going of open) going.bottom = y + going.frame.padding;
      done.push(page);
      page = { strips: [], frames: [] };
      open = open.map(({ frame }) => openFrame(frame, bounds.top));
      y = bounds.top + padding();
      fresh = true;
    },
    pages: () => (page.strips.length > 0 ? [...done, page] : done),
  };
}
