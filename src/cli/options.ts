import { UserError } from '../app/errors.ts';
import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/languages/index.generated.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { isDate, isPositiveDuration } from '../util/plain-date.ts';
import { shown } from '../util/shown.ts';
import type { Options, Switch, Valued } from './command.ts';

/** Options that every command takes. */
export const commonOptions = {
  lang: {
    flags: '--lang',
    value: same(Object.keys(languages).join('|')),
    summary: {
      nb: 'språk; ellers planens eget, og før den er lest, systemets',
      nn: 'språk; elles planens eige, og før han er lesen, språket til systemet',
      en: "language; otherwise the plan's own and, before it is read, the system's",
    },
    read: (given): Language | undefined => {
      const tag = oneOf('--lang', Object.keys(languages))(given);
      return Object.values(languages).find((language) => language.tag === tag);
    },
  } satisfies Valued<Language | undefined>,
  color: {
    flags: '--no-color',
    summary: {
      nb: 'ingen farger (også med NO_COLOR=1; FORCE_COLOR=1 slår dem på)',
      nn: 'ingen fargar (òg med NO_COLOR=1; FORCE_COLOR=1 slår dei på)',
      en: 'no colours (also with NO_COLOR=1; FORCE_COLOR=1 turns them on)',
    },
  } satisfies Switch,
  debug: {
    flags: '--debug',
    summary: {
      nb: 'vis hvor i programmet en feil oppsto',
      nn: 'vis kvar i programmet ein feil oppstod',
      en: 'show where in the program an error arose',
    },
  } satisfies Switch,
} satisfies Options;

/** How a command that knows several formats is told which; it decides itself what none means. */
export const formatOptions = <const Format extends string>(formats: readonly [Format, ...Format[]]) => ({
  format: {
    flags: '-f, --format',
    value: same(formats.join('|')),
    summary: {
      nb: `hvordan det skrives; ${formats[0]} når ingenting er oppgitt`,
      nn: `korleis det blir skrive; ${formats[0]} når ingenting er oppgitt`,
      en: `how it is written; ${formats[0]} when nothing is named`,
    },
    read: (given) => oneOf('--format', formats)(given),
  } satisfies Valued<Format | undefined>,
  json: { flags: '--json', summary: same('--format json') } satisfies Switch,
});

/** A day: the one something is judged on, or a deadline. */
export const dayOption = (summary: Text, flags = '--as-of'): Valued<string | undefined> => ({
  flags,
  value: { nb: 'dato', nn: 'dato', en: 'date' },
  summary,
  read: day(flags),
});

/** Where settings are read from. */
export const configOption: Valued<string | undefined> = {
  flags: '--config',
  value: { nb: 'fil|none', nn: 'fil|none', en: 'file|none' },
  summary: {
    nb: 'les innstillinger herfra i stedet for plan.config.yaml; none er ingen',
    nn: 'les innstillingar herifrå i staden for plan.config.yaml; none er ingen',
    en: 'read settings from here instead of plan.config.yaml; none is no settings',
  },
  read: last,
};

/** The last value given; undefined where none was. */
export function last(given: readonly string[]): string | undefined {
  return given.at(-1);
}

/** The last value given, which must be among the choices; undefined where none was given. */
export const oneOf =
  <const Choice extends string>(flag: string, choices: readonly Choice[]) =>
  (given: readonly string[]): Choice | undefined => {
    const value = given.at(-1);
    if (value === undefined) return undefined;
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw notAmong(flag, value, choices);
    return choice;
  };

export const notAmong = (flag: string, value: string, choices: readonly string[]): UserError =>
  new UserError(
    {
      nb: '{flag} kan ikke være «{value}». Velg en av: {choices}.',
      nn: '{flag} kan ikkje vere «{value}». Vel ein av: {choices}.',
      en: '{flag} cannot be “{value}”. Choose one of: {choices}.',
    },
    { flag: same(flag), value: same(shown(value)), choices: same(choices.join(', ')) },
  );

/** A calendar day; undefined where none was given. */
export const day =
  (flag: string) =>
  (given: readonly string[]): string | undefined => {
    const value = given.at(-1);
    if (value === undefined || isDate(value)) return value;
    throw invalid(flag, value, {
      nb: 'Skriv en dag som finnes, slik: 2026-11-22.',
      nn: 'Skriv ein dag som finst, slik: 2026-11-22.',
      en: 'Write a day that exists, like this: 2026-11-22.',
    });
  };

/** A duration in whole days or longer, `P60D`; undefined where none was given. */
export const duration =
  (flag: string) =>
  (given: readonly string[]): string | undefined => {
    const value = given.at(-1);
    if (
      value === undefined ||
      (/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(value) && isPositiveDuration(value))
    )
      return value;
    throw invalid(flag, value, {
      nb: 'Skriv en varighet, for eksempel P60D (seksti dager) eller P3M (tre måneder).',
      nn: 'Skriv ei varigheit, til dømes P60D (seksti dagar) eller P3M (tre månader).',
      en: 'Write a duration, for example P60D (sixty days) or P3M (three months).',
    });
  };

/** A whole number from nought; undefined where none was given. */
export const wholeNumber =
  (flag: string) =>
  (given: readonly string[]): number | undefined => {
    const value = given.at(-1);
    if (value === undefined) return undefined;
    if (/^\d{1,9}$/.test(value)) return Number(value);
    throw invalid(flag, value, {
      nb: 'Skriv et helt tall, for eksempel 10.',
      nn: 'Skriv eit heilt tal, til dømes 10.',
      en: 'Write a whole number, for example 10.',
    });
  };

const invalid = (flag: string, value: string, advice: Text): UserError =>
  new UserError(
    {
      nb: '{flag} kan ikke være «{value}». {advice}',
      nn: '{flag} kan ikkje vere «{value}». {advice}',
      en: '{flag} cannot be “{value}”. {advice}',
    },
    { flag: same(flag), value: same(shown(value)), advice },
  );
