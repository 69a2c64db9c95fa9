import { expect, test } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { read } from '../helpers/plans.ts';

const many = 30_000;
const lines = (line: (name: string) => string): string =>
  Array.from({ length: many }, (_, index) => line(index.toString(36))).join('\n');

/** Were any of this done anew for each fault, it would take minutes. */
const patience = 30_000;

test.each([
  ['unknown keys', `version: 1\n${lines((name) => `"${name}x": y`)}`, 'unknown-key'],
  [
    'keys that are nearly right',
    `version: 1\nteam:\n  members:\n${lines((name) => `  - { id: m${name}, naem: N }`)}`,
    'unknown-key-near',
  ],
  [
    'references to nothing',
    `version: 1\nroles:\n${lines((name) => `- { id: r${name}, holders: [q${name}] }`)}`,
    'unresolved-reference',
  ],
  [
    'references from one list',
    `version: 1\nroles:\n- id: a\n  holders:\n  -\n${lines((name) => `  - q-${name}`)}`,
    'unresolved-reference',
  ],
  ['equal ids', `version: 1\nroles:\n- id: a\n${lines(() => '- id: a')}`, 'duplicate-id'],
  ['entries of the wrong kind', `version: 1\nroles:\n${lines((name) => `- entry-${name}`)}`, 'expected-part'],
])(
  'thirty thousand %s are all named, and the plan is judged',
  async (_, text, code) => {
    const source = await read(text);
    expect(source.diagnostics.filter((one) => one.code.startsWith(code)).length).toBe(many);
    const { assessments } = assess(source, catalogue, '2026-11-22');
    expect(assessments.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  },
  patience,
);
