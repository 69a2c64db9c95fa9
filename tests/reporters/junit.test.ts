import { expect, test } from 'vitest';
import junit from '../../src/reporters/junit.ts';
import { canonicalReport } from '../helpers/canonical-report.ts';
import { junitFaults } from '../helpers/junit-faults.ts';
import { contextIn, en, nn } from '../helpers/reporter-context.ts';

const report = await canonicalReport();

test.each([en, nn])(
  'is of the form that build systems read in $tag, whatever the report holds',
  (language) => {
    expect(junitFaults(junit.render(report, contextIn(language)))).toEqual([]);
    expect(junitFaults(junit.render({ ...report, plans: [] }, contextIn(language)))).toEqual([]);
  },
);

test('is held to that form', () => {
  const broken = junit.render(report, contextIn(en)).replace('<failure type=', '<failure kind=');
  expect(junitFaults(broken)).not.toEqual([]);
  expect(() => junitFaults('<testsuites name="plan">')).toThrow();
});

test('says of each requirement what it came to, how binding it is, where that is written and which catalogue', () => {
  const told = junit.render(report, contextIn(en));
  const [, properties = ''] = /name="REQ-04 [^>]*><properties>(.*?)<\/properties>/.exec(told) ?? [];
  const names = [...properties.matchAll(/name="([^"]+)" value="([^"]+)"/g)].map(([, name]) => name);
  expect([...new Set(names)]).toEqual([
    'outcome',
    'level',
    'obligation',
    'source',
    'fingerprint',
    'catalogue',
  ]);
  expect(properties).toContain('name="outcome" value="not-met"');
});
