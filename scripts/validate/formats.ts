import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import type { Judged } from './validator.ts';

type Schema = 'sarif-2.1.0.json' | 'oscal-assessment-results.json' | 'oscal-catalog.json';

const examples = ['complete.nb.yaml', 'sparse.nn.yaml', 'broken.yaml'];
const commands: readonly (readonly [schema: Schema, command: readonly string[]])[] = [
  ...examples.flatMap((example) =>
    (
      [
        ['sarif-2.1.0.json', 'sarif'],
        ['oscal-assessment-results.json', 'oscal'],
      ] as const
    ).map(
      ([schema, format]) =>
        [schema, ['check', `examples/${example}`, '-f', format, '--as-of', '2026-11-22']] as const,
    ),
  ),
  ['oscal-catalog.json', ['requirements', '--format', 'oscal']],
];

export interface JudgedFormats {
  readonly judged: readonly Judged[];
  /** Schemas that are nowhere to be had here. */
  readonly missing: readonly Schema[];
}

/** Holds what is written in published formats to the schemas of whoever published them. */
export function judgeFormats(folder: string): JudgedFormats {
  const schemas = new Map(
    [...new Set(commands.map(([name]) => name))].map((name) => [name, find(name, folder)]),
  );
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const judged = commands.flatMap(([name, command]) => {
    const found = schemas.get(name);
    if (found === undefined) return [];
    // SARIF's schema is of an older draft, whose own name for itself is no keyword any more.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(found, 'utf8'));
    const validate = ajv.getSchema(schema.$id ?? '') ?? ajv.compile(schema);
    const isValid = validate(JSON.parse(run(command)));
    const faults = isValid ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
    return [{ file: `plan ${command.join(' ')}`, faults: faults.slice(0, 10) }];
  });
  return { judged, missing: [...schemas].flatMap(([name, found]) => (found === undefined ? [name] : [])) };
}

const run = (command: readonly string[]): string =>
  spawnSync(process.execPath, ['bin/plan.js', ...command], { encoding: 'utf8', maxBuffer: 100_000_000 })
    .stdout;

/**
 * The published schemas are not ours and are not carried along. They lie where PLAN_SCHEMAS says, or in a folder
 * data/schemas beside the project; of SARIF the registry has the last draft before the standard, which differs from it
 * in a pattern and in types that follow from the values allowed.
 */
function find(name: Schema, folder: string): string | undefined {
  const named = process.env['PLAN_SCHEMAS'];
  const places = named === undefined ? beside(resolve('.')) : [named];
  const found = places.find((place) => contentOf(place).includes(name));
  if (found !== undefined) return join(found, name);
  return name === 'sarif-2.1.0.json' ? packed(folder) : undefined;
}

function beside(project: string): readonly string[] {
  const above = [dirname(project), dirname(dirname(project))];
  return above.flatMap((place) => contentOf(place).map((name) => join(place, name, 'data', 'schemas')));
}

function contentOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there, or not ours to read
  }
}

function packed(folder: string): string | undefined {
  const quiet = ['--silent', '--pack-destination', folder];
  spawnSync('npm', ['pack', '@microsoft/jest-sarif@1.0.0-beta.0', ...quiet]);
  const tarball = contentOf(folder).find((name) => name.startsWith('microsoft-jest-sarif'));
  if (tarball === undefined) return undefined;
  spawnSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
  return join(folder, 'package', 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json');
}
