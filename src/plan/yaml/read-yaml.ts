import { decodeYaml } from './decode.ts';
import { tryReadQuickly } from './quick/try-read-quickly.ts';
import type { TopOfYaml, YamlResult } from './tree.ts';

/** Reads a text whatever it contains: everyday YAML at once, all other YAML with the `yaml` library, loaded only then. */
export async function readYaml(source: Uint8Array | string, top: TopOfYaml = 'mapping'): Promise<YamlResult> {
  const { text, problem } = decodeYaml(source);
  if (problem) return { readable: false, text, problems: [problem] };
  const tree = tryReadQuickly(text, top);
  if (tree) return { readable: true, text, tree };
  const { readFully } = await import('./full/read-fully.ts');
  return readFully(text, top);
}
