import type { Requirement } from '../assessment/requirement.ts';
import { catalogue } from '../requirements/index.generated.ts';
import { settingsFor } from './config.ts';
import type { Environment } from './ports.ts';

/** The catalogue, and the local requirements that the settings around a plan or a folder name. */
export async function catalogueAround(
  place: string,
  asOf: string,
  environment: Pick<Environment, 'files' | 'variables'>,
): Promise<readonly Requirement[]> {
  const { settings } = await settingsFor(place, undefined, {}, environment);
  const names = settings.localRequirements ?? [];
  if (names.length === 0) return catalogue;
  const { localRequirements } = await import('./config/catalogue.ts');
  return [...catalogue, ...(await localRequirements(names, asOf, environment.files))];
}
