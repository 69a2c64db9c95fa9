import type { Column, Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { linesOf } from './lines.ts';
import type { Row } from './rows.ts';
import { drawRow, rowStrips } from './rows.ts';
import { clean } from './runs.ts';
import type { Strip } from './strips.ts';
import { gap, kept } from './strips.ts';
import { drawLines, stacked, textStrips } from './text.ts';
import { styles } from './theme.ts';

export function captionStrips(composition: Composition, caption: string, column: Column): readonly Strip[] {
  if (caption === '') return [];
  const runs = [{ text: clean(caption), face: styles.caption.face }];
  return kept([...textStrips(composition, 'Caption', runs, styles.caption, column), gap(4)]);
}

export function headStrips(composition: Composition, head: Row, column: Column): readonly Strip[] {
  const behind = (y: number): void => drawGround(composition, head, column, y);
  return tagged(composition, 'THead', rowStrips(composition, head, { behind }));
}

/** Where a table goes on: what it is, and its head again. Said once already, so no content. */
export function headAgain(
  composition: Composition,
  caption: string,
  head: Row,
  { x, width }: Column,
): NonNullable<Strip['repeats']> {
  const { canvas, metrics, words } = composition;
  const { caption: style } = styles;
  const title = caption === '' ? words.continued : `${caption} (${words.continued})`;
  const lines = linesOf([{ text: clean(title), face: style.face }], style.size, width, metrics);
  const above = lines.length * style.leading + 4;
  return {
    height: above + head.height,
    draw: (y) => {
      drawGround(composition, head, { x, width }, y + above);
      canvas.artifact('Pagination', () => {
        drawLines(canvas, stacked(lines, x, y, style.leading), style);
        drawRow(canvas, head, y + above);
      });
    },
  };
}

function drawGround({ canvas }: Composition, { height }: Row, { x, width }: Column, y: number): void {
  canvas.artifact('Layout', () => {
    canvas.box({ x, y, width, height }, 'tint');
    canvas.box({ x, y: y + height - 1.2, width, height: 1.2 }, 'accent');
  });
}
