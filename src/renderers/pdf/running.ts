import type { PlanDocument } from '../../document/document.ts';
import type { Canvas } from './canvas.ts';
import type { Composition } from './composition.ts';
import { linesOf } from './lines.ts';
import { clean } from './runs.ts';
import type { Sheet } from './sheet.ts';
import { columnOf, textWidthOf } from './sheet.ts';
import { drawLines, stacked } from './text.ts';
import { styles } from './theme.ts';
import type { Metrics } from './words.ts';

/** What stands on every page: a band where the plan has one, and the foot. No content, so tagged as pagination. */
export function drawRunning(
  { canvas, metrics, sheet, dense }: Pick<Composition, 'canvas' | 'metrics' | 'sheet' | 'dense'>,
  { band, footer, words }: PlanDocument,
  { page, pages }: { readonly page: number; readonly pages: number },
): void {
  // The cover says it in a notice of its own, and so does a card.
  if (band !== undefined && page > 1 && !dense) drawBand(canvas, metrics, band, sheet);
  const size = styles.foot.size / sheet.scale;
  const foot = { ...styles.foot, size, leading: (styles.foot.leading * size) / styles.foot.size };
  const { x: left, width } = columnOf(sheet);
  const numbers = words.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
  // A card that is the only one needs no number.
  const [number] =
    dense && pages === 1
      ? []
      : linesOf([{ text: clean(numbers), face: foot.face }], foot.size, width, metrics);
  // The page number stands beside the first line only.
  const beside = (number?.width ?? 0) + 24;
  const lines = footer.split('\n').flatMap((text, index) => {
    const room = index === 0 ? width - beside : width;
    return linesOf([{ text: clean(text), face: foot.face }], foot.size, room, metrics);
  });
  // A foot of more lines than usual begins higher, so that it ends inside what a printer can reach.
  const rule = sheet.foot - Math.max(0, lines.length - 2) * foot.leading;
  const top = rule + 6 / sheet.scale;
  canvas.artifact('Pagination', () => {
    canvas.box({ x: left, y: rule, width, height: 0.6 }, 'line');
    drawLines(canvas, stacked(lines, left, top, foot.leading), foot);
    if (number) drawLines(canvas, [{ line: number, x: left + width - number.width, y: top }], foot);
  });
}

function drawBand(canvas: Canvas, metrics: Metrics, text: string, sheet: Sheet): void {
  const { band } = styles;
  // Inside what a printer can reach.
  const area = { x: sheet.left, y: 26, width: textWidthOf(sheet), height: 20 };
  const [line] = linesOf([{ text: clean(text), face: band.face }], band.size, area.width, metrics);
  canvas.artifact('Pagination', () => {
    canvas.box(area, 'warningTint');
    canvas.box({ ...area, width: 3 }, 'warningLine');
    const y = area.y + (area.height - band.leading) / 2;
    if (line) drawLines(canvas, [{ line, x: area.x + 10, y }], band);
  });
}
