import type { Place } from '../../plan/location.ts';
import { escapeControls } from '../../util/shown.ts';
import type { ReporterContext } from '../reporter.ts';

/** The line a finding stands on, as it is in the file. Plan text, so only when values are shown. */
export function codeFrame(
  { location }: Place,
  { showValues, linesOf, style, width }: ReporterContext,
): readonly string[] {
  if (!showValues) return [];
  const text = linesOf(location.file)[location.line - 1];
  if (text === undefined) return [];
  const number = `    ${location.line} | `;
  return [style.dim(`${number}${escapeControls(text).slice(0, Math.max(20, width - number.length))}`)];
}
