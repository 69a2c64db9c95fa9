import { folderOf } from '../../util/file-path.ts';
import type { Environment, Files } from '../ports.ts';

export const configName = 'plan.config.yaml';

/** The files of settings that count for what is checked. */
export interface ConfigFiles {
  readonly project: string | undefined;
  readonly user: string | undefined;
}

/**
 * From the folder of what is checked upward to the root of its repository, the nearest; outside a repository only there
 * and just above. `none` means neither that nor the user's own.
 */
export async function findConfig(
  start: string,
  asked: string | undefined,
  { files, variables }: Pick<Environment, 'files' | 'variables'>,
): Promise<ConfigFiles> {
  if (asked === 'none') return { project: undefined, user: undefined };
  const home = variables['XDG_CONFIG_HOME'] ?? (variables['HOME'] && `${variables['HOME']}/.config`);
  const user = home === undefined || home === '' ? undefined : `${home}/beredskapsplan/${configName}`;
  return {
    project: asked ?? (await nearestAbove(start, files)),
    user: user !== undefined && (await files.exists(user)) ? user : undefined,
  };
}

async function nearestAbove(start: string, files: Files): Promise<string | undefined> {
  const real = await files.real(start);
  const folders = real === undefined ? [] : foldersFrom(real);
  const root = await firstIn(folders, (folder) => files.exists(inside(folder, '.git')));
  // What is checked may itself be a folder: then it is the first to look in, and its own parent is not.
  const depth = root === undefined ? 1 : folders.indexOf(root);
  const found = await firstIn(folders.slice(0, depth + 1), (folder) =>
    files.exists(inside(folder, configName)),
  );
  return found === undefined ? undefined : inside(found, configName);
}

const inside = (folder: string, name: string): string => `${folder === '/' ? '' : folder}/${name}`;

function foldersFrom(path: string): readonly string[] {
  const above = folderOf(path);
  return above === path || above === '.' ? [path] : [path, ...foldersFrom(above)];
}

async function firstIn(
  folders: readonly string[],
  fits: (folder: string) => Promise<boolean>,
): Promise<string | undefined> {
  for (const folder of folders) if (await fits(folder)) return folder;
  return undefined;
}
