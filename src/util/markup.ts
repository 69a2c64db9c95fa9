import { escapeXml } from './xml.ts';

/** A piece of a page. Nothing becomes one without being escaped, but what is written in the sources. */
export interface Markup {
  readonly markup: string;
}

type Piece = string | number | Markup | readonly Markup[] | undefined;

/** Markup with values in it: texts are escaped, pieces stand as they are, nothing is nothing. */
export const markup = (parts: TemplateStringsArray, ...values: readonly Piece[]): Markup => ({
  markup: parts.map((part, index) => part + written(values[index])).join(''),
});

/** What is ours and stands in an element where nothing is unescaped: a style sheet, a script. */
export const asItIs = (text: string): Markup => ({ markup: text });

/** A value for scripts to read; no text in it can end the element it stands in. */
export const asJson = (value: unknown): Markup => ({
  markup: JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028'),
});

function written(value: Piece): string {
  if (value === undefined) return '';
  if (typeof value === 'object' && 'markup' in value) return value.markup;
  if (typeof value === 'object') return value.map((one) => one.markup).join('');
  return escapeXml(String(value));
}
