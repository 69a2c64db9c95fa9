import type { FailOn } from '../../engine/gate.ts';
import type { Depth } from '../../reporters/reporter.ts';
import type { OutputRequest } from '../report-outputs.ts';

/** What can be set, each undefined where nothing is said of it. */
export interface Settings {
  readonly lang: string | undefined;
  readonly format: readonly OutputRequest[] | undefined;
  readonly failOn: FailOn | undefined;
  readonly strict: boolean | undefined;
  readonly maxFindings: number | undefined;
  readonly depth: Depth | undefined;
  /** Codes of advice that is not to be judged. */
  readonly leaveOut: readonly string[] | undefined;
  /** The longest a decision may hold, as an ISO duration. */
  readonly maxWaiver: string | undefined;
  /** Files of local requirements. */
  readonly localRequirements: readonly string[] | undefined;
}

export type SettingName = keyof Settings;

/** Where a value comes from; a file with its line. */
export type Origin =
  | { readonly kind: 'flag' | 'default' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'project' | 'user'; readonly file: string; readonly line: number };

export type Layer = {
  readonly [Name in SettingName]?: { readonly value: NonNullable<Settings[Name]>; readonly origin: Origin };
};

export type Resolved = {
  readonly settings: Settings;
  readonly origins: Readonly<Record<SettingName, Origin>>;
};

export const settingNames = [
  'lang',
  'format',
  'failOn',
  'strict',
  'maxFindings',
  'depth',
  'leaveOut',
  'maxWaiver',
  'localRequirements',
] as const satisfies readonly SettingName[];

/** How long a decision may hold where nobody has said: a rule of our own, so that none is forgotten. */
export const usualMaxWaiver = 'P2Y';

/** The first layer that says something of a setting decides it; what none says is left to the defaults. */
export function resolve(layers: readonly Layer[]): Resolved {
  const entries = settingNames.map((name) => {
    const found = layers.map((layer) => layer[name]).find((one) => one !== undefined);
    return [name, found] as const;
  });
  return {
    settings: Object.fromEntries(entries.map(([name, found]) => [name, found?.value])) as unknown as Settings, // one entry for each setting
    origins: Object.fromEntries(
      entries.map(([name, found]) => [name, found?.origin ?? { kind: 'default' }]),
    ) as Resolved['origins'], // one entry for each setting
  };
}
