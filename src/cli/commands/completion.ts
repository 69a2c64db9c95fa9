import type { CompletedCommand, CompletedFlag } from '../../app/completion.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { Command, Options } from '../command.ts';
import { defineCommand } from '../command.ts';
import { commonOptions, oneOf } from '../options.ts';
import { reporterNames } from '../output.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export default defineCommand({
  name: 'completion',
  summary: {
    nb: 'skriv ut det skallet trenger for å fullføre kommandoer og flagg',
    nn: 'skriv ut det skalet treng for å fullføre kommandoar og flagg',
    en: 'print what the shell needs to complete commands and flags',
  },
  operands: {
    name: { nb: 'skall', nn: 'skal', en: 'shell' },
    summary: same(shells.join('|')),
    many: false,
  },
  options: {},
  examples: [
    {
      line: 'source <(plan completion bash)',
      does: {
        nb: 'i ~/.bashrc; zsh på samme måte',
        nn: 'i ~/.bashrc; zsh på same måte',
        en: 'in ~/.bashrc; zsh likewise',
      },
    },
    {
      line: 'plan completion fish > ~/.config/fish/completions/plan.fish',
      does: { nb: 'for fish', nn: 'for fish', en: 'for fish' },
    },
  ],
  run: async (operands, _given, { environment, reader, commands, showHelp }) => {
    const shell = oneOf('plan completion', shells)(operands);
    if (shell === undefined) return showHelp(noShell);
    const { completionScript } = await import('../../app/completion.ts');
    environment.out.write(
      completionScript(
        shell,
        commands.map((command) => completed(command, reader)),
      ),
    );
    return 'passed';
  },
});

const completed = ({ name, summary, operands, options }: Command, language: Language): CompletedCommand => ({
  name,
  summary: translate(summary, language),
  flags: flagsOf({ ...options, ...commonOptions }, language),
  words: operands ? choicesIn(operands.summary) : [],
});

const flagsOf = (options: Options, language: Language): readonly CompletedFlag[] => [
  ...Object.values(options).map((option): CompletedFlag => {
    const flags = option.flags.split(', ');
    const long = flags.find((one) => one.startsWith('--')) ?? '';
    return {
      long,
      short: flags.find((one) => /^-[^-]/.test(one)),
      summary: translate(option.summary, language),
      values: 'value' in option ? valuesOf(long, option.value) : undefined,
    };
  }),
  { long: '--help', short: '-h', summary: translate(help, language), values: undefined },
];

/** A value that is one of a few is written so in the help; a format with a file is a reporter. */
const valuesOf = (long: string, value: Text): readonly string[] =>
  long === '--format' && value.en.includes('=') ? reporterNames : choicesIn(value);

const choicesIn = ({ nb, en }: Text): readonly string[] =>
  nb === en && /^[a-z0-9-]+(?:\|[a-z0-9-]+)+$/.test(en) ? en.split('|') : [];

const help: Text = { nb: 'vis hjelp', nn: 'vis hjelp', en: 'show help' };

const noShell: Text = {
  nb: 'Si hvilket skall: bash, zsh, fish eller powershell.',
  nn: 'Sei kva skal: bash, zsh, fish eller powershell.',
  en: 'Say which shell: bash, zsh, fish or powershell.',
};
