import type { PlanDocument } from '../../document/document.ts';
import type { Canvas } from './canvas.ts';
import type { Composition } from './composition.ts';
import { linesOf } from './lines.ts';
import { clean } from './runs.ts';
import { drawLines, stacked } from './text.ts';
import { sheet, styles, textWidth } from './theme.ts';
import type { Metrics } from './words.ts';

/** Inside what a printer can reach. */
const bandArea = { x: sheet.left, y: 26, width: textWidth, height: 20 } as const;
const footTop = sheet.height - 52;

/** What stands on every page: a band where the plan has one, and the foot. No content, so tagged as pagination. */
export function drawRunning(
  { canvas, metrics }: Pick<Composition, 'canvas' | 'metrics'>,
  { band, footer, words }: PlanDocument,
  { page, pages }: { readonly page: number; readonly pages: number },
): void {
  // The cover says it in a notice of its own.
  if (band !== undefined && page > 1) drawBand(canvas, metrics, band);
  const { foot } = styles;
  const numbers = words.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
  const [number] = linesOf([{ text: clean(numbers), face: foot.face }], foot.size, textWidth, metrics);
  const room = textWidth - (number?.width ?? 0) - 24;
  const lines = linesOf([{ text: clean(footer), face: foot.face }], foot.size, room, metrics);
  canvas.artifact('Pagination', () => {
    canvas.box({ x: sheet.left, y: footTop, width: textWidth, height: 0.6 }, 'line');
    drawLines(canvas, stacked(lines, sheet.left, footTop + 6, foot.leading), foot);
    if (number) {
      const x = sheet.left + textWidth - number.width;
      drawLines(canvas, [{ line: number, x, y: footTop + 6 }], foot);
    }
  });
}

function drawBand(canvas: Canvas, metrics: Metrics, text: string): void {
  const { band } = styles;
  const [line] = linesOf([{ text: clean(text), face: band.face }], band.size, textWidth, metrics);
  canvas.artifact('Pagination', () => {
    canvas.box(bandArea, 'warningTint');
    canvas.box({ ...bandArea, width: 3 }, 'warningLine');
    const y = bandArea.y + (bandArea.height - band.leading) / 2;
    if (line) drawLines(canvas, [{ line, x: bandArea.x + 10, y }], band);
  });
}
