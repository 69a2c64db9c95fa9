import type { Text } from '../../i18n/text.ts';

/** Names one after the other, with commas between. */
export function inOneList(names: readonly Text[]): Text {
  const list = (language: keyof Text): string => names.map((name) => name[language]).join(', ');
  return { nb: list('nb'), nn: list('nn'), en: list('en') };
}
