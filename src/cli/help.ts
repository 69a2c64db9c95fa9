import type { Style } from '../app/ports.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import { beside, displayWidth, wrap } from '../util/columns.ts';
import type { Command, Options } from './command.ts';
import { commonOptions } from './options.ts';
import { exitCodeWords, firstSteps, words } from './words.ts';

export interface HelpSettings {
  readonly language: Language;
  readonly strong: Style['strong'];
  readonly width: number;
}

/** What `plan --help` shows: what it is for, examples, commands, options, exit codes. */
export function programHelp(commands: readonly Command[], settings: HelpSettings): string {
  const say = sayIn(settings);
  return page([
    [wrap(say('purpose'), settings.width)],
    usage(`plan ${say('anyCommand')} ${say('anyOption')}`, settings),
    examples(firstSteps, settings),
    titled(
      say('commands'),
      [
        ...commands.map(({ name, summary }): Row => [name, translate(summary, settings.language)]),
        [`help [${say('command')}]`, say('helpCommand')],
      ],
      settings,
    ),
    titled(
      say('options'),
      [...optionRows(commonOptions, settings), ['--version', say('version')], ['-h, --help', say('help')]],
      settings,
    ),
    exitCodes(settings),
  ]);
}

/** What `plan check --help` shows. */
export function commandHelp(command: Command, settings: HelpSettings): string {
  const { operands, options } = command;
  const say = sayIn(settings);
  const summary = translate(command.summary, settings.language);
  const own: readonly Row[] = [
    ...(operands
      ? [[operandTerm(operands, settings), translate(operands.summary, settings.language)] as const]
      : []),
    ...optionRows(options, settings),
  ];
  const line = [
    'plan',
    command.name,
    say('anyOption'),
    ...(operands ? [operandTerm(operands, settings)] : []),
  ];
  return page([
    [wrap(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`, settings.width)],
    usage(line.join(' '), settings),
    examples(command.examples, settings),
    titled(say('options'), own, settings),
    titled(
      say('commonOptions'),
      [...optionRows(commonOptions, settings), ['-h, --help', say('help')]],
      settings,
    ),
    exitCodes(settings),
  ]);
}

/** A term and what it means. */
type Row = readonly [string, string];

const sayIn =
  ({ language }: HelpSettings) =>
  (word: keyof typeof words): string =>
    translate(words[word], language);

const page = (blocks: readonly (readonly string[])[]): string =>
  `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;

const usage = (line: string, settings: HelpSettings): readonly string[] => [
  `${settings.strong(sayIn(settings)('usage'))} ${line}`,
];

const operandTerm = ({ name, many }: NonNullable<Command['operands']>, { language }: HelpSettings): string =>
  `[${translate(name, language)}]${many ? '…' : ''}`;

const optionRows = (options: Options, { language }: HelpSettings): readonly Row[] =>
  Object.values(options).map((option) => {
    const value = 'value' in option ? ` <${translate(option.value, language)}>` : '';
    return [option.flags + value, translate(option.summary, language)];
  });

const examples = (given: Command['examples'], settings: HelpSettings): readonly string[] =>
  titled(
    sayIn(settings)('examples'),
    given.map(({ line, does }) => [line, translate(does, settings.language)]),
    settings,
  );

const exitCodes = (settings: HelpSettings): readonly string[] =>
  titled(
    sayIn(settings)('exitCodes'),
    Object.entries(exitCodeWords).map(([code, means]) => [code, translate(means, settings.language)]),
    settings,
  );

/** Terms in a column of their own; one that is wider than the column stands on a line of its own. */
function titled(title: string, rows: readonly Row[], { strong, width }: HelpSettings): readonly string[] {
  const longest = Math.max(...rows.map(([term]) => displayWidth(term)));
  const column = Math.min(longest, widestTerm) + 2;
  return [strong(title), ...rows.flatMap(([term, means]) => row(term, means, column, width))];
}

const widestTerm = 26;

const row = (term: string, means: string, column: number, width: number): readonly string[] =>
  displayWidth(term) > column - 2
    ? [`  ${term}`, beside('', means, { width, indent: '  ', column })]
    : [beside(term, means, { width, indent: '  ', column })];
