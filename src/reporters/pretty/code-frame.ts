import type { Place } from '../../plan/location.ts';
import { withoutIdentityNumbers } from '../../util/identity-number.ts';
import { escapeControls } from '../../util/shown.ts';
import type { ReporterContext } from '../reporter.ts';

/** The line a finding stands on, as it is in the file but for identity numbers. Plan text, so only when values are shown. */
export function codeFrame(
  { location }: Place,
  { showValues, linesOf, style, width }: ReporterContext,
): readonly string[] {
  if (!showValues) return [];
  const text = linesOf(location.file)[location.line - 1];
  if (text === undefined) return [];
  const number = `    ${location.line} | `;
  const line = escapeControls(withoutIdentityNumbers(text));
  return [style.dim(`${number}${line.slice(0, Math.max(20, width - number.length))}`)];
}
