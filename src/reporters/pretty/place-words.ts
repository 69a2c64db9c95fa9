import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { Param, Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { Place, SourceLocation } from '../../plan/location.ts';
import { shown } from '../../util/shown.ts';
import { words } from './words.ts';

/** Where something stands, or should: the line, the file when it is an included one, and the key. */
export function placeWords(places: readonly Place[], planFile: string, language: Language): string {
  const [place] = places;
  if (!place) return '';
  const said = (text: Text, params: Readonly<Record<string, Param>>) =>
    fill(text, params, { language, showValues: false });
  const lines = [...new Set(places.map(({ location }) => location.line))];
  if (lines.length > 1) return said(words.lines, { lines: same(lines.join(', ')) });
  const { file, line } = place.location;
  const where =
    file === planFile ? said(words.line, { line }) : said(words.inFile, { file: same(shown(file)), line });
  const key = shown(place.logical.split('/').slice(1).join('.'));
  if (key === '') return where;
  const named = place.present ? key : said(words.newKey, { key: same(key) });
  return isTop(place.location) ? named : `${where}, ${named}`;
}

/** Nothing stands there yet: not even the part it belongs in. */
const isTop = ({ line, column, endLine, endColumn }: SourceLocation): boolean =>
  line === endLine && column === endColumn;
