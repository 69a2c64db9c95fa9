import { escapeControls } from '../../util/shown.ts';

/** Days have no time of day here; the format wants one. */
export const momentOf = (day: string): string => `${day}T00:00:00Z`;

/** The last moment of a day. */
export const endOf = (day: string): string => `${day}T23:59:59Z`;

/** The format allows neither line breaks nor blanks at the ends, and nothing empty. */
export const line = (words: string): string => escapeControls(words.replace(/\s+/gu, ' ')).trim() || '-';

export const text = (words: string): string =>
  words
    .split('\n')
    .map((one) => escapeControls(one))
    .join('\n') || '-';

/** A property of our own. */
export const property = (name: string, value: string) => ({
  name,
  ns: 'https://beredskapsplan.example/ns/oscal',
  value: line(value),
});
