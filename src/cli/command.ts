import type { Ending } from '../app/exit-code.ts';
import type { Environment, Style } from '../app/ports.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';

/** An option that is on or off. */
export interface Switch {
  /** As it is typed: `-q, --quiet`. */
  readonly flags: string;
  readonly summary: Text;
}

/** An option that takes a value. */
export interface Valued<Value> extends Switch {
  /** What the value is called in the help. */
  readonly value: Text;
  /** Makes its value of everything given for it, in that order; of nothing where it was not used. */
  readonly read: (given: readonly string[]) => Value;
}

/** Options by the name they have in the code, which is their long flag in camel case. */
export type Options = Readonly<Record<string, Switch | Valued<unknown>>>;

export type Given<Asked extends Options> = {
  readonly [Name in keyof Asked]: Asked[Name] extends Valued<infer Value> ? Value : boolean;
};

/** What a command gets besides its own arguments and options. */
export interface Call {
  readonly environment: Environment;
  /** The language asked for; the reader's own stands in where none was. */
  readonly language: Language | undefined;
  readonly reader: Language;
  /** Of standard output. */
  readonly style: Style;
  /** All there are. */
  readonly commands: readonly Command[];
  /** Shows the command's help where errors go, and says what was missing. */
  readonly showHelp: (because: Text) => Ending;
}

/** One verb of the command line. Parsing, help and the reference page are made from it. */
export interface Command<Asked extends Options = Options> {
  readonly name: string;
  readonly summary: Text;
  readonly operands?: { readonly name: Text; readonly summary: Text; readonly many: boolean };
  readonly options: Asked;
  readonly examples: readonly { readonly line: string; readonly does: Text }[];
  readonly run: (operands: readonly string[], given: Given<Asked>, call: Call) => Promise<Ending>;
}

/** Ties what a command is given to the options it asks for. */
export const defineCommand = <const Asked extends Options>(command: Command<Asked>): Command =>
  command as unknown as Command; // `run` is given what these options read
