import type { assess, catalogue, readPlan } from '../../src/index.ts';
import type { readYaml } from '../../src/plan/yaml/read-yaml.ts';

/** What is measured in process: the built library, as a user of the package gets it, and the reading seam inside it. */
export interface Library {
  readonly readPlan: typeof readPlan;
  readonly assess: typeof assess;
  readonly catalogue: typeof catalogue;
  readonly readYaml: typeof readYaml;
}

export async function loadLibrary(): Promise<Library> {
  const library = await import('../../src/index.ts');
  const { readYaml } = await import('../../src/plan/yaml/read-yaml.ts');
  return { ...library, readYaml };
}
