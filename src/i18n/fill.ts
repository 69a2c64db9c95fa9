import { withoutIdentityNumbers } from '../util/identity-number.ts';
import { escapeControls } from '../util/shown.ts';
import type { Language } from './language.ts';
import { translate } from './language.ts';
import type { Param, Quote, Text } from './text.ts';

/** What stands in place of the plan's own words when they are not to be shown. */
export const mask = '•••';

/** A text in one language with its parameters filled in. Quotes are masked unless values are shown, identity numbers always. */
export function fill(
  text: Text,
  params: Readonly<Record<string, Param>>,
  { language, showValues }: { readonly language: Language; readonly showValues: boolean },
): string {
  const filled = translate(text, language).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const param = params[name];
    if (param === undefined) return placeholder;
    if (typeof param === 'number') return String(param);
    return isQuote(param) ? quoted(param, showValues, language) : translate(param, language);
  });
  return withoutIdentityNumbers(filled);
}

export const isQuote = (param: Param): param is Quote => typeof param === 'object' && 'value' in param;

function quoted({ value }: Quote, showValues: boolean, { base }: Language): string {
  const words = showValues ? escapeControls(value) : mask;
  return base === 'en' ? `“${words}”` : `«${words}»`;
}
