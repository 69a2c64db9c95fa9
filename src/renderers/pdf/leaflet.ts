import type { PlanDocument } from '../../document/document.ts';
import { boundsOf, chapterStrips } from './book.ts';
import type { Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { groundOf } from './cover.ts';
import { noticeStrips } from './frames.ts';
import { paginate } from './paginate.ts';
import { clean } from './runs.ts';
import { columnOf } from './sheet.ts';
import type { Page } from './strips.ts';
import { gap, kept } from './strips.ts';
import { textStrips } from './text.ts';
import { styles } from './theme.ts';

const top = 48;

/** A title, and the chapters at once under it. */
export function leafletPages(composition: Composition, document: PlanDocument): readonly Page[] {
  const column = columnOf(composition.sheet);
  const { coverPlace, leafletTitle } = styles;
  const place = [{ text: clean(document.subtitle), face: coverPlace.face }];
  const title = [{ text: clean(document.title), face: leafletTitle.face }];
  const ground = groundOf(composition);
  const strips = [
    ...tagged(composition, 'Sect', [
      ...kept([
        { height: 0, opens: ground },
        ...textStrips(composition, 'P', place, coverPlace, column),
        { height: 6 },
        ...textStrips(composition, 'H1', title, leafletTitle, column),
      ]),
      { height: 30, closes: ground },
      { height: 26 },
      ...(document.band === undefined
        ? []
        : [...noticeStrips(composition, { tone: 'expired', text: document.band }, column), gap(14)]),
    ]),
    ...chapterStrips(composition, document.sections),
  ];
  return paginate(strips, boundsOf(composition.sheet), top);
}
