import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Judged } from './validator.ts';

/** The published schemas are not ours and are not carried along: the folder they lie in is named from outside. */
const folder = process.env['PLAN_SCHEMAS'];

const commands: readonly (readonly [schema: string, command: readonly string[]])[] = [
  ...['complete.nb.yaml', 'sparse.nn.yaml', 'broken.yaml'].flatMap((example) =>
    (
      [
        ['sarif-2.1.0.json', 'sarif'],
        ['oscal-assessment-results.json', 'oscal'],
      ] as const
    ).map(([schema, format]) => [schema, ['check', `examples/${example}`, '-f', format]] as const),
  ),
  ['oscal-catalog.json', ['requirements', '--format', 'oscal']],
];

/** Holds what is written in published formats to the schemas of whoever published them; undefined where those are not at hand. */
export function judgeFormats(): readonly Judged[] | undefined {
  if (folder === undefined) return undefined;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  return commands.map(([name, command]) => {
    // SARIF's schema is of an older draft, whose own name for itself is no keyword any more.
    const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const validate = ajv.getSchema(schema.$id ?? '') ?? ajv.compile(schema);
    const isValid = validate(JSON.parse(run(command)));
    const faults = isValid ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`);
    return { file: `plan ${command.join(' ')}`, faults: faults.slice(0, 10) };
  });
}

const run = (command: readonly string[]): string =>
  spawnSync(process.execPath, ['bin/plan.js', ...command, '--as-of', '2026-11-22'].filter(fits(command)), {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  }).stdout;

/** Only «check» asks for a day. */
const fits =
  ([name]: readonly string[]) =>
  (word: string): boolean =>
    name === 'check' || (word !== '--as-of' && word !== '2026-11-22');
