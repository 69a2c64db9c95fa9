import { Chalk } from 'chalk';
import type { Environment, Sink, Style } from '../app/ports.ts';

type Variables = Environment['variables'];

/** How a stream shows emphasis. Colour never says anything that the words do not. */
export function styleFor(sink: Sink, variables: Variables, wanted: boolean): Style {
  const chalk = new Chalk({ level: showsColours(sink, variables, wanted) ? 1 : 0 });
  const levels = { error: chalk.red, warning: chalk.yellow, note: chalk.cyan, none: chalk.reset };
  return {
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    level: (level, text) => levels[level](text),
    unicode: showsUnicode(sink, variables),
  };
}

/** `--no-color`, then FORCE_COLOR, then NO_COLOR (no-color.org: when not empty), then what the stream is. */
export function showsColours({ isTerminal }: Sink, variables: Variables, wanted: boolean): boolean {
  if (!wanted) return false;
  const forced = variables['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && !variables['NO_COLOR'] && variables['TERM'] !== 'dumb';
}

/** Of the locale where one is set. Without one a pipe or a file gets everything, a terminal what any terminal can show. */
function showsUnicode({ isTerminal }: Sink, variables: Variables): boolean {
  const locale = [variables['LC_ALL'], variables['LC_CTYPE'], variables['LANG']].find(Boolean);
  if (locale) return /utf-?8/i.test(locale);
  return !isTerminal || variables['WT_SESSION'] !== undefined;
}
