import type { PlanDocument } from '../../document/document.ts';
import { chapterBlocks } from './blocks.ts';
import type { Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { contentsStrips } from './contents.ts';
import { coverStrips, coverTop } from './cover.ts';
import { headingStrips } from './headings.ts';
import { paginate } from './paginate.ts';
import type { Sheet } from './sheet.ts';
import { columnOf } from './sheet.ts';
import type { Entry, Page, Strip } from './strips.ts';
import { gap, pageNumbers } from './strips.ts';
import { space } from './theme.ts';

/** A cover, the contents with page numbers, and the chapters. */
export function bookPages(composition: Composition, document: PlanDocument): readonly Page[] {
  const bounds = boundsOf(composition.sheet);
  const chapters = chapterStrips(composition, document);
  const body = paginate(chapters, bounds);
  const cover = paginate(coverStrips(composition, document), bounds, coverTop);
  const contents = paginate(
    contentsStrips(composition, entriesIn(chapters), (anchor) => numbers.get(anchor) ?? 0),
    bounds,
  );
  const pages = [...cover, ...contents, ...body];
  const numbers = pageNumbers(pages);
  return pages;
}

export const boundsOf = ({ top, height, bottom }: Sheet) => ({ top, bottom: height - bottom });

const entriesIn = (strips: readonly Strip[]): readonly Entry[] => strips.flatMap(({ entry }) => entry ?? []);

export const chapterStrips = (composition: Composition, { sections }: PlanDocument): readonly Strip[] =>
  sections.flatMap((section, index) => {
    const { id, title } = section;
    const column = columnOf(composition.sheet);
    return [
      ...(index > 0 ? [gap(space.chapter)] : []),
      ...tagged(composition, 'Sect', [
        ...headingStrips(composition, { level: 2, text: title, anchor: id }, column),
        gap(space.opening),
        ...chapterBlocks(composition, section, column),
      ]),
    ];
  });
