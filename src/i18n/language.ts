import type { CoreLocale, Text } from './text.ts';

/** A language the product speaks; one that is not a core locale overlays its base, text by text. */
export interface Language {
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** The locale given to `Intl`. */
  readonly intl: string;
  /** The core locale that stands in for a text the overlay lacks. */
  readonly base: CoreLocale;
  /** Bokmål text → translation. */
  readonly overlay: Readonly<Record<string, string>>;
}

export const defineLanguage = (language: Language): Language => language;

/** The text in one language. */
export const translate = (text: Text, language: Language): string =>
  language.overlay[text.nb] ?? text[language.base];
