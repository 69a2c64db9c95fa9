import type { DocumentSection } from '../../document/block.ts';
import type { PlanDocument } from '../../document/document.ts';
import { chapterBlocks } from './blocks.ts';
import type { Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { contentsStrips } from './contents.ts';
import { coverStrips, coverTopOn } from './cover.ts';
import { headingStrips } from './headings.ts';
import { paginate } from './paginate.ts';
import type { Sheet } from './sheet.ts';
import { columnOf } from './sheet.ts';
import type { Entry, Page, Strip } from './strips.ts';
import { gap, pageNumbers } from './strips.ts';
import { space } from './theme.ts';

/** A cover, the page one looks for in a hurry, the contents with page numbers, and the chapters. */
export function bookPages(composition: Composition, document: PlanDocument): readonly Page[] {
  const bounds = boundsOf(composition.sheet);
  const { sections } = document;
  const first = firstStrips(
    composition,
    sections.filter((section) => section.first),
  );
  const chapters = chapterStrips(
    composition,
    sections.filter((section) => !section.first),
  );
  const body = paginate(chapters, bounds);
  const cover = paginate(coverStrips(composition, document), bounds, coverTopOn(composition.sheet));
  const contents = paginate(
    contentsStrips(composition, entriesIn([...first, ...chapters]), (anchor) => numbers.get(anchor) ?? 0),
    bounds,
  );
  const pages = [...cover, ...paginate(first, bounds), ...contents, ...body];
  const numbers = pageNumbers(pages);
  return pages;
}

export const boundsOf = ({ top, height, bottom }: Sheet) => ({ top, bottom: height - bottom });

const entriesIn = (strips: readonly Strip[]): readonly Entry[] => strips.flatMap(({ entry }) => entry ?? []);

/** Set close where it would not keep to one page otherwise. */
function firstStrips(composition: Composition, sections: readonly DocumentSection[]): readonly Strip[] {
  const calm = chapterStrips(composition, sections);
  if (paginate(calm, boundsOf(composition.sheet)).length <= 1) return calm;
  return chapterStrips({ ...composition, dense: true, settled: (_place, _block, lay) => lay() }, sections);
}

export const chapterStrips = (
  composition: Composition,
  sections: readonly DocumentSection[],
): readonly Strip[] =>
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
