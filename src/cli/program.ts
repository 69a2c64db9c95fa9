import { Option, Command as Program } from 'commander';
import type { Ending } from '../app/exit-code.ts';
import type { Environment, Style } from '../app/ports.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import type { Command, Given, Options } from './command.ts';
import { commands } from './commands/index.generated.ts';
import { commandHelp, programHelp } from './help.ts';
import { commonOptions } from './options.ts';
import type { UsageContext } from './usage-errors.ts';
import { unknownCommand, usageError } from './usage-errors.ts';

export interface Surroundings {
  readonly environment: Environment;
  readonly reader: Language;
  readonly style: { readonly out: Style; readonly err: Style };
}

/** Parses the arguments and runs the command they name. Throws what cannot be understood, and when help was shown. */
export async function runProgram(argv: readonly string[], surroundings: Surroundings): Promise<Ending> {
  const { environment } = surroundings;
  const program = new Program('plan');
  configure(program, (settings) => programHelp(commands, settings), surroundings);
  program.helpCommand(false).version(environment.version, '--version');
  for (const option of optionsFor(commonOptions)) program.addOption(option);

  let ending: Ending = 'passed';
  const end = (ended: Ending): void => {
    ending = ended;
  };
  for (const command of commands) {
    // Options are read of the command that is named; those of the others are a hundred objects nobody asks for.
    const parser = addCommand(program, command, surroundings, end);
    if (argv.includes(command.name))
      for (const option of optionsFor(command.options)) parser.addOption(option);
  }
  addHelpCommand(program);
  await program.parseAsync(argv, { from: 'user' });
  return ending;
}

type Shape = (settings: Parameters<typeof programHelp>[1]) => string;

/** Help and errors go through our streams, in our words. */
function configure(program: Program, help: Shape, { environment, reader, style }: Surroundings): void {
  const { out, err } = environment;
  let strong = style.out.strong;
  program
    .helpOption('-h, --help')
    .configureOutput({
      writeOut: out.write,
      writeErr: err.write,
      outputError: () => undefined, // said by whoever catches it
      getOutHelpWidth: () => out.width,
      getErrHelpWidth: () => err.width,
      getOutHasColors: () => true, // the style has decided already
      getErrHasColors: () => true,
    })
    .configureHelp({
      prepareContext({ error, helpWidth }) {
        strong = error ? style.err.strong : style.out.strong;
        this.helpWidth = helpWidth ?? out.width;
      },
      formatHelp: (_, { helpWidth = out.width }) => help({ language: reader, strong, width: helpWidth }),
    })
    .exitOverride((error) => {
      throw error.exitCode === 0 || error.code === 'commander.help'
        ? error
        : usageError(error, contextOf(program));
    });
}

function addCommand(
  program: Program,
  command: Command,
  surroundings: Surroundings,
  end: (ending: Ending) => void,
): Program {
  const { environment, reader, style } = surroundings;
  const parser = program.command(command.name);
  configure(parser, (settings) => commandHelp(command, settings), surroundings);
  if (command.operands) parser.argument(command.operands.many ? '[operands...]' : '[operand]');
  return parser.action(async () => {
    const { lang } = readGiven(commonOptions, program);
    const showHelp = (because: Text): Ending => {
      parser.outputHelp({ error: true });
      environment.err.write(`\n${translate(because, reader)}\n`);
      return 'usage';
    };
    const call = { environment, language: lang, reader, style: style.out, commands, showHelp };
    end(await command.run(parser.args, readGiven(command.options, parser), call));
  });
}

function addHelpCommand(program: Program): void {
  program
    .command('help', { hidden: true })
    .argument('[command]')
    .action((name: string | undefined) => {
      const named = program.commands.find((one) => one.name() === name);
      if (name !== undefined && !named) throw unknownCommand(name, contextOf(program));
      (named ?? program).outputHelp();
    });
}

const optionsFor = (options: Options): readonly Option[] => Object.values(options).map(optionFor);

/** Everything given for an option is kept, so that its own reader decides what that comes to. */
function optionFor(option: Options[string]): Option {
  if (!('value' in option)) return new Option(option.flags);
  return new Option(`${option.flags} <value>`).argParser((value, before: readonly string[] = []) => [
    ...before,
    value,
  ]);
}

function readGiven<const Asked extends Options>(options: Asked, program: Program): Given<Asked> {
  const values: Readonly<Record<string, unknown>> = program.opts();
  const read = ([name, option]: readonly [string, Options[string]]): readonly [string, unknown] => {
    const value = values[optionFor(option).attributeName()];
    return [name, 'read' in option ? option.read((value ?? []) as readonly string[]) : Boolean(value)]; // gathered above
  };
  return Object.fromEntries(Object.entries(options).map(read)) as Given<Asked>; // one entry for each option, as it reads
}

function contextOf(program: Program): UsageContext {
  const root = program.parent ?? program;
  const own = [...program.options, ...root.options].flatMap(({ long }) => long ?? []);
  return {
    commands: root.commands.map((one) => one.name()),
    flags: [...new Set([...own, '--help'])],
    help: `${program === root ? 'plan' : `plan ${program.name()}`} --help`,
  };
}
