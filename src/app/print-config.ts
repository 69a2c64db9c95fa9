import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { escapeControls } from '../util/shown.ts';
import type { Origin, SettingName, Settings } from './config/settings.ts';
import { settingNames, usualMaxWaiver } from './config/settings.ts';
import { settingsFor } from './config.ts';
import type { Environment } from './ports.ts';

/** The settings that count for a plan, each with where it comes from. */
export async function printConfig(
  start: string,
  asked: string | undefined,
  { json, language }: { readonly json: boolean; readonly language: Language },
  environment: Pick<Environment, 'files' | 'variables'>,
): Promise<string> {
  const { settings, origins } = await settingsFor(start, asked, {}, environment);
  const rows = settingNames.map((name) => ({
    name,
    value: shownValue(name, settings),
    origin: origins[name],
  }));
  if (json) return `${JSON.stringify({ schemaVersion: 1, settings: rows }, null, 2)}\n`;
  const lines = rows.map(
    ({ name, value, origin }) =>
      `${name}: ${escapeControls(JSON.stringify(value))}  # ${originWords(origin, language)}`,
  );
  return `${lines.join('\n')}\n`;
}

/** What counts where nobody has said anything. */
const usual: Readonly<Record<SettingName, unknown>> = {
  lang: null,
  format: ['pretty'],
  failOn: 'should',
  strict: false,
  maxFindings: null,
  depth: 'reviewer',
  leaveOut: [],
  maxWaiver: usualMaxWaiver,
  localRequirements: [],
};

function shownValue(name: SettingName, settings: Settings): unknown {
  if (name !== 'format') return settings[name] ?? usual[name];
  return (
    settings.format?.map(({ format, file }) => (file === undefined ? format : `${format}=${file}`)) ??
    usual.format
  );
}

function originWords(origin: Origin, language: Language): string {
  if (origin.kind === 'variable') return `${translate(words.variable, language)} ${origin.name}`;
  return 'file' in origin
    ? `${escapeControls(origin.file)}:${origin.line} (${translate(words[origin.kind], language)})`
    : translate(words.default, language);
}

const words = {
  default: { nb: 'vanlig', nn: 'vanleg', en: 'default' },
  variable: { nb: 'miljøvariabelen', nn: 'miljøvariabelen', en: 'the environment variable' },
  project: { nb: 'planens', nn: 'for planen', en: 'of the plan' },
  user: { nb: 'dine egne', nn: 'dine eigne', en: 'your own' },
} satisfies Readonly<Record<string, Text>>;
