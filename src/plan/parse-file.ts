import type { Param } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import type { Diagnostic } from './diagnose.ts';
import { diagnostic } from './diagnose.ts';
import type { ParsedFile, PositionAt } from './source-map.ts';
import { locationOf } from './source-map.ts';
import { lineTable } from './yaml/lines.ts';
import { readYaml } from './yaml/read-yaml.ts';
import type { TopOfYaml, YamlProblem } from './yaml/tree.ts';
import { yamlReason } from './yaml-reasons.ts';

interface UnreadableFile {
  readonly readable: false;
  readonly file: string;
  readonly diagnostics: readonly [Diagnostic, ...Diagnostic[]];
}

export type FileReading =
  | (ParsedFile & { readonly readable: true; readonly diagnostics: readonly Diagnostic[] })
  | UnreadableFile;

/** One file as YAML, with what is wrong with it. `name` is what the plan calls it when it is included. */
export async function parseFile(
  file: string,
  content: Uint8Array | string,
  name = file,
  top: TopOfYaml = 'mapping',
): Promise<FileReading> {
  const result = await readYaml(content, top);
  const positionAt = lineTable(result.text);
  const diagnoseAll = (problems: readonly YamlProblem[]) =>
    problems.map((problem) => diagnoseYaml(file, positionAt, problem));
  if (!result.readable) {
    const [first, ...rest] = result.problems;
    return {
      readable: false,
      file,
      diagnostics: [diagnoseYaml(file, positionAt, first), ...diagnoseAll(rest)],
    };
  }
  const { text, tree } = result;
  return {
    readable: true,
    file,
    name,
    content,
    text,
    tree,
    positionAt,
    diagnostics: diagnoseAll(tree.problems),
  };
}

function diagnoseYaml(file: string, positionAt: PositionAt, problem: YamlProblem): Diagnostic {
  const location = locationOf({ file, positionAt }, problem.span);
  return diagnostic(
    problem.code,
    { path: [], logical: '', location, present: true },
    wordsFor(problem, positionAt),
  );
}

function wordsFor(
  { code, detail, key, first }: YamlProblem,
  positionAt: PositionAt,
): Readonly<Record<string, Param>> {
  if (code === 'yaml-syntax') return { reason: yamlReason(detail) };
  return code === 'duplicate-key'
    ? { key: same(shown(key ?? '')), line: positionAt(first?.start ?? 0).line }
    : {};
}
