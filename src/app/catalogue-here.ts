import type { RequirementInfo } from '../assessment/requirement.ts';
import { catalogue } from '../requirements/index.generated.ts';
import { settingsFor } from './config.ts';
import type { Environment } from './ports.ts';

/** The catalogue, and the local requirements that the settings name where one stands. */
export async function catalogueHere(
  asOf: string,
  environment: Pick<Environment, 'files' | 'variables'>,
): Promise<readonly RequirementInfo[]> {
  const { settings } = await settingsFor('.', undefined, {}, environment);
  const names = settings.localRequirements ?? [];
  if (names.length === 0) return catalogue;
  const { localRequirements } = await import('./config/catalogue.ts');
  return [...catalogue, ...(await localRequirements(names, asOf, environment.files))];
}
