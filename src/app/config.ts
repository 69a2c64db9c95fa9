import { findConfig } from './config/discover.ts';
import type { Layer, Resolved } from './config/settings.ts';
import { resolve } from './config/settings.ts';
import type { Environment } from './ports.ts';

/** The settings that count: flags before the environment, before the project's file, before the user's. */
export async function settingsFor(
  /** What is checked, or the folder one stands in. */
  start: string,
  asked: string | undefined,
  flags: Layer,
  environment: Pick<Environment, 'files' | 'variables'>,
): Promise<Resolved> {
  const { project, user } = await findConfig(start, asked, environment);
  const hasVariables = Object.keys(environment.variables).some((name) => name.startsWith('PLAN_'));
  if (project === undefined && user === undefined && !hasVariables) return resolve([flags]);
  const { layerIn, layerOf } = await import('./config/layers.ts');
  return resolve([
    flags,
    layerOf(environment.variables),
    ...(project === undefined ? [] : [await layerIn(project, 'project', environment.files)]),
    ...(user === undefined ? [] : [await layerIn(user, 'user', environment.files)]),
  ]);
}
