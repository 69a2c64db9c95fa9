import type { Requirement } from '../../assessment/requirement.ts';
import { catalogue } from '../../requirements/index.generated.ts';
import { sha256 } from '../../util/hash.ts';
import type { Environment } from '../ports.ts';

/** A file of local requirements as it was read when the audit began, so that every thread judges by the same. */
export interface LocalFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What the plans of an audit are judged by. */
export interface AuditChecklist {
  readonly hash: string;
  readonly requirements: readonly Requirement[];
}

/** The files of local requirements by their names. */
export async function localFiles(
  names: readonly string[],
  environment: Pick<Environment, 'files'>,
): Promise<readonly LocalFile[]> {
  if (names.length === 0) return [];
  const { readWhole } = await import('../config/layers.ts');
  return Promise.all(
    names.map(async (name) => ({ name, content: await readWhole(name, environment.files) })),
  );
}

/** The same for two programs that ask the same in the same words. */
export const checklistHash = (local: readonly LocalFile[]): string =>
  sha256([JSON.stringify(catalogue), ...local.flatMap(({ content }) => ['\0', content])]);

export async function requirementsWith(
  local: readonly LocalFile[],
  asOf: string,
): Promise<readonly Requirement[]> {
  if (local.length === 0) return catalogue;
  const { localRequirements } = await import('../config/catalogue.ts');
  const contents = new Map(local.map(({ name, content }) => [name, content]));
  const read = async (name: string): Promise<Uint8Array> => contents.get(name) ?? new Uint8Array();
  return [...catalogue, ...(await localRequirements([...contents.keys()], asOf, { read }))];
}
