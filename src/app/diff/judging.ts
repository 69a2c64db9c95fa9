import type { Requirement } from '../../assessment/requirement.ts';
import { catalogueAround } from '../catalogue-around.ts';
import { settingsFor } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Environment } from '../ports.ts';
import type { OpenSide } from './sides.ts';

/** What the settings around a side say of it. */
export interface SideSettings {
  /** The longest a decision may hold. */
  readonly maxWaiver: string | undefined;
  /** Files of local requirements, which are no plans. */
  readonly localRequirements: readonly string[];
}

/** How two sides are judged: each with its own settings, and both by the same requirements, so that they can be compared. */
export interface Judging {
  readonly requirements: readonly Requirement[];
  readonly settings: readonly [SideSettings, SideSettings];
}

export async function judgingOf(
  [old, young]: readonly [OpenSide, OpenSide],
  asOf: string,
  environment: Environment,
): Promise<Judging> {
  const here = { ...environment, files: young.files };
  return {
    requirements: await catalogueAround(young.place, asOf, here),
    settings: [await settingsThen(old, environment), await settingsAround(young, environment)],
  };
}

async function settingsAround({ place, files }: OpenSide, environment: Environment): Promise<SideSettings> {
  const { settings } = await settingsFor(place, undefined, {}, { ...environment, files });
  return { maxWaiver: settings.maxWaiver, localRequirements: settings.localRequirements ?? [] };
}

/** What was wrong with the settings then can be put right by nobody now. */
const settingsThen = (old: OpenSide, environment: Environment): Promise<SideSettings> =>
  settingsAround(old, environment).catch((fault: unknown) => {
    if (old.commit !== undefined && fault instanceof UserError) return nothingSaid;
    throw fault;
  });

export const nothingSaid: SideSettings = { maxWaiver: undefined, localRequirements: [] };
