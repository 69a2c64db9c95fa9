export type CoreLocale = 'nb' | 'nn' | 'en';

/** A text people see, in the three languages the guidance is used in. All three or it does not compile. */
export type Text = Readonly<Record<CoreLocale, string>>;

declare const quoted: unique symbol;
/** Words taken from a plan. Masked in every output unless the reader asks for values. */
export interface Quote {
  readonly [quoted]: true;
  readonly value: string;
}

export type Param = number | Text | Quote;

type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The parameters a text asks for, read off its placeholders. */
export type Params<T extends string> = { readonly [Name in Placeholders<T>]: Param };

/** Marks words as taken from a plan. */
export const quote = (value: string): Quote => ({ value }) as Quote; // the brand exists in types only

/** Makes a word that is the same in every language (an id, a key, a number with its unit) fit for a text. */
export const same = (word: string): Text => ({ nb: word, nn: word, en: word });
