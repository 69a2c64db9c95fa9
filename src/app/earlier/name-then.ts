import type { Environment, Files } from '../ports.ts';

/** What a file was called in a commit: git follows it through the names it has had. Undefined where it was not there. */
export async function nameThen(
  file: string,
  then: Files,
  { git, files }: Pick<Environment, 'git' | 'files'>,
): Promise<string | undefined> {
  if ((await then.real(file)) !== undefined) return file;
  const [found] = await files.find(file);
  if (found !== file) return undefined; // a folder, or nothing here either
  const revisions = (await git.history([file], mostRevisions)) ?? [];
  for (const name of new Set(revisions.map((one) => one.file))) if (await then.exists(name)) return name;
  return undefined;
}

/** Further back than anybody compares. */
const mostRevisions = 10_000;
