export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** A flag as it may be completed. */
export interface CompletedFlag {
  readonly long: string;
  readonly short: string | undefined;
  readonly summary: string;
  /** None for a switch; empty where any word or file may follow. */
  readonly values: readonly string[] | undefined;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  /** Words its operand can be; files where there are none. */
  readonly words: readonly string[];
}

/** A script that makes a shell complete commands, flags and their values, for each name the program goes by. */
export const completionScript = (shell: Shell, commands: readonly CompletedCommand[]): string =>
  ({ bash, zsh, fish, powershell })[shell](commands);

const programs = ['plan', 'beredskapsplan'] as const;
const names = (commands: readonly CompletedCommand[]): string => commands.map(({ name }) => name).join(' ');
const flagsOf = ({ flags }: CompletedCommand): string =>
  flags.flatMap(({ long, short }) => [long, ...(short ? [short] : [])]).join(' ');

/** Words that one of these flags may be followed by; its pattern is the flags. */
const valueCases = (
  { flags }: CompletedCommand,
  answer: (values: readonly string[]) => string,
): readonly string[] =>
  flags.flatMap(({ long, short, values }) =>
    values && values.length > 0
      ? [`${[long, ...(short ? [short] : [])].join('|')}) ${answer(values)} ;;`]
      : [],
  );

function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map((command) => {
    const words = command.words.join(' ');
    return `    ${command.name})
      case "$previous" in
${valueCases(command, (values) => `COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return`)
  .map((line) => `        ${line}\n`)
  .join('')}      esac
      flags="${flagsOf(command)}"; words="${words}" ;;`;
  });
  return `# bash completion for plan. Put it in ~/.bashrc: source <(plan completion bash)
_beredskapsplan() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="" command="" flags="" words="" index
  [ "$COMP_CWORD" -gt 0 ] && previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in -*) ;; *) command="\${COMP_WORDS[index]}"; break ;; esac
  done
  case "$command" in
${cases.join('\n')}
    *) COMPREPLY=($(compgen -W "${names(commands)} help --lang --help --version" -- "$word")); return ;;
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _beredskapsplan ${programs.join(' ')}
`;
}

/** Inside single quotes of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function zsh(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(
    ({ name, flags, words }) =>
      `    ${name}) _arguments -s ${[...flags.map(zshFlag), quoted(words.length > 0 ? `*: :(${words.join(' ')})` : '*:file:_files')].join(' ')} ;;`,
  );
  return `#compdef ${programs.join(' ')}
# zsh completion for plan. Put it in ~/.zshrc: source <(plan completion zsh)
_beredskapsplan() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command="$words[2]"
  shift words
  ((CURRENT--))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _beredskapsplan ${programs.join(' ')}
`;
}

function zshFlag({ long, short, summary, values }: CompletedFlag): string {
  const says = `[${summary.replaceAll(/[[\]:]/g, '\\$&')}]`;
  const follows = values && (values.length > 0 ? `: :(${values.join(' ')})` : ': :_files');
  const one = (flag: string): string => quoted(`*${flag}${says}${follows ?? ''}`);
  return [long, ...(short ? [short] : [])].map(one).join(' ');
}

function fish(commands: readonly CompletedCommand[]): string {
  const lines = programs.flatMap((program) => [
    ...commands.map(
      ({ name, summary }) =>
        `complete -c ${program} -n __fish_use_subcommand -f -a ${name} -d ${fishQuoted(summary)}`,
    ),
    ...commands.flatMap(({ name, flags, words }) => {
      const when = `-n '__fish_seen_subcommand_from ${name}'`;
      return [
        ...flags.map(
          ({ long, short, summary, values }) =>
            `complete -c ${program} ${when} -l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''} -d ${fishQuoted(summary)}${fishValues(values)}`,
        ),
        ...(words.length > 0 ? [`complete -c ${program} ${when} -f -a '${words.join(' ')}'`] : []),
      ];
    }),
  ]);
  return `# fish completion for plan. Put it in place: plan completion fish > ~/.config/fish/completions/plan.fish\n${lines.join('\n')}\n`;
}

const fishValues = (values: readonly string[] | undefined): string => {
  if (!values) return '';
  return values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r';
};

const fishQuoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&')}'`;

function powershell(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(
    (command) => `    '${command.name}' { @(${list([...flagsOf(command).split(' '), ...command.words])}) }`,
  );
  return `# PowerShell completion for plan. Put it in $PROFILE: plan completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${programs.join(', ')} -ScriptBlock {
  param($word, $line, $position)
  $given = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  $command = $given | Where-Object { -not $_.StartsWith('-') } | Select-Object -First 1
  $known = @(${list(commands.map(({ name }) => name))})
  $words = switch ($command) {
${cases.join('\n')}
    default { $known }
  }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

const list = (words: readonly string[]): string =>
  words
    .filter(Boolean)
    .map((word) => `'${word}'`)
    .join(', ');
