/** Text as XML shows it; what XML cannot hold is written as a visible `\u{…}`. */
export const escapeXml = (text: string): string =>
  text
    .replace(forbidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/[&<>"'\r]/g, (character) => entities[character] ?? character);

/** An element with attributes; those without a value are left out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A reader makes white space in attributes one space, unless it is written as what it is. */
const attribute = (text: string): string =>
  escapeXml(text).replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** XML 1.0 § 2.2, and the marks that turn text around. */
const forbidden =
  /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};
