import type { CommanderError } from 'commander';
import { UserError } from '../app/errors.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { nearest } from '../util/nearest.ts';
import { shown } from '../util/shown.ts';

/** What could have been written where the fault is, and where help is to be had. */
export interface UsageContext {
  readonly commands: readonly string[];
  readonly flags: readonly string[];
  /** `plan check --help` */
  readonly help: string;
}

/** The parser's own error in our words and the reader's language. */
export function usageError({ code, message }: CommanderError, context: UsageContext): UserError {
  const [, given = ''] = /'(.*)'/s.exec(message) ?? [];
  if (code === 'commander.unknownCommand') return unknownCommand(given, context);
  if (code === 'commander.unknownOption') return unknownOption(given, context);
  const params = { given: same(longFlag(given)), help: same(context.help) };
  return new UserError(texts[code] ?? notUnderstood, params);
}

/** `--output` of `-o, --output <value>`. */
const longFlag = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? shown(flags);

export const unknownCommand = (given: string, { commands, help }: UsageContext): UserError =>
  unknown(unknownTexts.command, given, nearest(given, commands), help);

const unknownOption = (given: string, { flags, help }: UsageContext): UserError =>
  unknown(unknownTexts.option, given, nearest(given, flags), help);

function unknown(
  { plain, near }: { readonly plain: Text; readonly near: Text },
  given: string,
  meant: string | undefined,
  help: string,
): UserError {
  const params = { given: same(shown(given)), help: same(help) };
  return meant === undefined
    ? new UserError(plain, params)
    : new UserError(near, { ...params, meant: same(meant) });
}

const unknownTexts = {
  command: {
    plain: {
      nb: '«{given}» er ingen kommando. Se {help}.',
      nn: '«{given}» er ingen kommando. Sjå {help}.',
      en: '“{given}” is not a command. See {help}.',
    },
    near: {
      nb: '«{given}» er ingen kommando. Mente du {meant}? Se {help}.',
      nn: '«{given}» er ingen kommando. Meinte du {meant}? Sjå {help}.',
      en: '“{given}” is not a command. Did you mean {meant}? See {help}.',
    },
  },
  option: {
    plain: {
      nb: 'Valget «{given}» finnes ikke. Se {help}.',
      nn: 'Valet «{given}» finst ikkje. Sjå {help}.',
      en: 'There is no option “{given}”. See {help}.',
    },
    near: {
      nb: 'Valget «{given}» finnes ikke. Mente du {meant}? Se {help}.',
      nn: 'Valet «{given}» finst ikkje. Meinte du {meant}? Sjå {help}.',
      en: 'There is no option “{given}”. Did you mean {meant}? See {help}.',
    },
  },
} as const;

const texts: Readonly<Record<string, Text>> = {
  'commander.optionMissingArgument': {
    nb: 'Det mangler en verdi etter {given}. Se {help}.',
    nn: 'Det manglar ein verdi etter {given}. Sjå {help}.',
    en: 'A value is missing after {given}. See {help}.',
  },
  'commander.excessArguments': {
    nb: 'Det står flere ord her enn kommandoen kan bruke. Se {help}.',
    nn: 'Det står fleire ord her enn kommandoen kan bruke. Sjå {help}.',
    en: 'There are more words here than the command can use. See {help}.',
  },
};

const notUnderstood: Text = {
  nb: 'Kommandoen er ikke forstått. Se {help}.',
  nn: 'Kommandoen er ikkje forstått. Sjå {help}.',
  en: 'The command is not understood. See {help}.',
};
