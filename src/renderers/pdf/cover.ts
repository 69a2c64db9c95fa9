import type { PlanDocument } from '../../document/document.ts';
import type { Column, Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { noticeStrips } from './frames.ts';
import { linesOf } from './lines.ts';
import { logoStrip } from './logo.ts';
import type { Run } from './runs.ts';
import { clean } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { columnOf } from './sheet.ts';
import type { Frame, Strip } from './strips.ts';
import { gap, heightOf, kept } from './strips.ts';
import { factsStrips } from './table.ts';
import { textStrips } from './text.ts';
import { styles } from './theme.ts';

/** Where the cover's first line stands. */
export const coverTopOn = ({ height }: Sheet): number => (height < 650 ? 64 : 104);

/** Where the ground of the cover ends at the least, and how much of it is under the title when the page is full. */
const leastGround = 340;
const leastUnderTitle = 24;

/** The municipality and the title on a ground of the accent colour, and under it what a reader must know of the plan. */
export function coverStrips(composition: Composition, document: PlanDocument): readonly Strip[] {
  const column = columnOf(composition.sheet);
  const place = [{ text: clean(document.subtitle), face: styles.coverPlace.face }];
  const title = [{ text: clean(document.title), face: styles.coverTitle.face }];
  const names = [
    ...textStrips(composition, 'P', place, styles.coverPlace, column),
    { height: 14 },
    ...textStrips(composition, 'H1', title, styles.coverTitle, balanced(title, composition, column)),
  ];
  const logo = document.branding?.logo;
  const ground = groundOf(composition);
  const below = [
    { height: 34 },
    ...(document.band === undefined
      ? []
      : [...noticeStrips(composition, { tone: 'draft', text: document.band }, column), gap(22)]),
    ...factsStrips(
      composition,
      { kind: 'facts', caption: '', facts: document.cover.map(([label, value]) => [label, [value]]) },
      column,
      { label: styles.coverLabel, value: styles.coverFact },
    ),
    ...(logo === undefined ? [] : [gap(34), logoStrip(composition, logo, column)]),
  ];
  const rest = underTitle(composition.sheet, heightOf(names), heightOf(below));
  return tagged(composition, 'Sect', [
    ...kept([{ height: 0, opens: ground }, ...names]),
    { height: rest, closes: ground },
    ...below,
  ]);
}

/** A low page has less of the ground, so that all of the cover is on it. */
function underTitle(sheet: Sheet, names: number, below: number): number {
  const top = coverTopOn(sheet);
  const room = sheet.height - sheet.bottom - top - names - below;
  return Math.max(leastUnderTitle, Math.min(room, Math.max(48, leastGround - top - names)));
}

/** As narrow as the title can stand without another line, so that its last line is no orphan. */
function balanced(title: readonly Run[], { metrics }: Composition, { x, width }: Column): Column {
  const { size } = styles.coverTitle;
  const lines = (room: number): number => linesOf(title, size, room, metrics).length;
  let narrow = width;
  while (narrow > width / 2 && lines(narrow - size / 2) === lines(width)) narrow -= size / 2;
  return { x, width: narrow };
}

/** The accent colour over the whole width, from the top of the page to where it closes. */
export const groundOf = ({ canvas, sheet }: Composition): Frame => ({
  padding: 0,
  paint: (_, bottom) =>
    canvas.artifact('Layout', () => canvas.box({ x: 0, y: 0, width: sheet.width, height: bottom }, 'accent')),
});
