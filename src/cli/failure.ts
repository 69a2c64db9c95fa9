import { CommanderError } from 'commander';
import { UserError } from '../app/errors.ts';
import type { Ending } from '../app/exit-code.ts';
import type { Environment, Style } from '../app/ports.ts';
import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { escapeControls } from '../util/shown.ts';

export interface Telling {
  readonly environment: Pick<Environment, 'err' | 'version'>;
  readonly reader: Language;
  readonly style: Style;
  readonly debug: boolean;
}

/** Says on standard error what stopped the run, and how it ended. Never a message of unknown origin: it may hold plan text. */
export function tellFailure(thrown: unknown, { environment, reader, style, debug }: Telling): Ending {
  if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 'passed' : 'usage'; // help or version was shown
  const isOurs = thrown instanceof UserError;
  const sentence = fill(
    isOurs ? thrown.text : internal,
    isOurs ? thrown.params : { version: same(environment.version) },
    { language: reader, showValues: false },
  );
  environment.err.write(`${style.level('error', 'plan:')} ${sentence}\n`);
  if (debug) environment.err.write(framesOf(thrown));
  return isOurs ? thrown.exit : 'internal';
}

const internal: Text = {
  nb: 'Feil i programmet (versjon {version}). Planen din er ikke endret. Meld fra til den du fikk programmet av, og ta med det som vises når du legger til --debug.',
  nn: 'Feil i programmet (versjon {version}). Planen din er ikkje endra. Meld frå til den du fekk programmet av, og ta med det som blir vist når du legg til --debug.',
  en: 'A fault in the program (version {version}). Your plan has not been changed. Please tell whoever gave you this program, and include what is shown when you add --debug.',
};

/** Where each error of the chain arose: names and places in the program, no messages. */
function framesOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return '';
  const frames = (thrown.stack ?? '')
    .replace(thrown.message, '')
    .split('\n')
    .filter((line) => /^ {4}at /.test(line));
  const lines = [thrown.name, ...frames].map((line) => `${escapeControls(line)}\n`);
  return lines.join('') + framesOf(thrown.cause);
}
