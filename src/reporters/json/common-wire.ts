import { isQuote } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Param } from '../../i18n/text.ts';
import type { Place } from '../../plan/location.ts';
import { pointer } from '../../plan/path.ts';
import { withoutIdentityNumbers } from '../../util/identity-number.ts';
import type { DataWire, LocationWire } from '../json-wire.ts';
import type { Telling } from '../words.ts';

/** The parameters a sentence was made with; the plan's own words only when they are asked for. */
export const dataOf = (params: Readonly<Record<string, Param>>, telling: Telling): DataWire =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, valueIn(param, telling)]));

function valueIn(param: Param, telling: Telling): DataWire[string] {
  if (typeof param === 'number') return param;
  return isQuote(param)
    ? shownOrMasked(param.value, telling)
    : withoutIdentityNumbers(translate(param, telling.language));
}

export const shownOrMasked = (words: string, { showValues }: Telling): string | { readonly masked: true } =>
  showValues ? withoutIdentityNumbers(words) : { masked: true };

export const locationOf = ({ path, logical, location, present }: Place): LocationWire => ({
  file: location.file,
  line: location.line,
  column: location.column,
  endLine: location.endLine,
  endColumn: location.endColumn,
  pointer: withoutIdentityNumbers(pointer(path)),
  logical,
  present,
});
