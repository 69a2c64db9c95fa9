import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const files = { 'plan.yaml': 'version: 1\n' };

/** What a run wrote where: the first character tells the formats apart. */
async function places(line: string) {
  const { out, written, err } = await runCli(`check plan.yaml ${line}`, { files });
  const kind = (text: string) =>
    text.startsWith('{') ? 'json' : text.startsWith('plan.yaml:') ? 'plain' : 'pretty';
  const shown = out === '' ? {} : { screen: kind(out) };
  return { ...shown, ...Object.fromEntries([...written].map(([file, text]) => [file, kind(text)])), err };
}

describe('each format goes where it is sent', () => {
  test.each([
    ['', { screen: 'pretty' }],
    ['-f plain', { screen: 'plain' }],
    ['--plain', { screen: 'plain' }],
    ['--json', { screen: 'json' }],
    ['-f json=-', { screen: 'json' }],
    ['-o -', { screen: 'pretty' }],
    ['--json -o -', { screen: 'json' }],
    ['-f json=r.json', { 'r.json': 'json' }],
    ['-f pretty -f json=r.json', { screen: 'pretty', 'r.json': 'json' }],
    ['-f json=r.json -f plain=r.txt --json', { screen: 'json', 'r.json': 'json', 'r.txt': 'plain' }],
    ['-o r.json', { 'r.json': 'json' }],
    ['-o r.JSON', { 'r.JSON': 'json' }],
    ['-o r.txt', { 'r.txt': 'pretty' }],
    ['-f json=r.json -o r.txt', { 'r.json': 'json', 'r.txt': 'pretty' }],
    ['--json -o a=b.txt', { 'a=b.txt': 'json' }],
    ['-f json=a=b.txt', { 'a=b.txt': 'json' }],
    ['-q', {}],
    ['-q -f pretty -f json=r.json', { 'r.json': 'json' }],
  ])('%s', async (line, expected) => {
    expect(await places(line)).toEqual({ ...expected, err: '' });
  });
});

describe('what cannot be', () => {
  const onScreen =
    'Only one format can go to standard output. Give the others a file, like this: --format json=report.json.';
  test.each([
    ['two formats on the screen', '-f pretty -f json', onScreen],
    ['two formats on the screen by other names', '--plain -f json=-', onScreen],
    ['two formats for one file', '-f pretty -f plain -o r.txt', onScreen],
    [
      'one file for two formats',
      '-f plain=r.txt -f json=r.txt',
      'Two formats cannot be written to the same file, r.txt. Give each its own.',
    ],
    [
      'a format that is not one',
      '-f prety',
      '--format cannot be “prety”. Choose one of: csv, github, gitlab, html, json, junit, markdown, oscal, plain, pretty, sarif.',
    ],
    ['a file without a name', '-f json=', 'A file name is missing after “json=”.'],
    [
      'a file whose ending says nothing',
      '-o r.docx',
      'Cannot tell the format from the file name r.docx. Write --format name=r.docx, with one of: csv, github, gitlab, html, json, junit, markdown, oscal, plain, pretty, sarif.',
    ],
    [
      'a report in place of the plan',
      '-f json=plan.yaml',
      'plan.yaml is one of the plans to be checked. Choose another name for the report.',
    ],
    [
      'a report in place of the plan by another path',
      '-f json=./plan.yaml',
      './plan.yaml is one of the plans to be checked. Choose another name for the report.',
    ],
  ])('%s', async (_, line, sentence) => {
    const run = await runCli(`check plan.yaml ${line} --lang en`, { files });
    expect(run).toEqual({ code: 2, out: '', err: `plan: ${sentence}\n`, written: new Map() });
  });
});

test('a file that cannot be written hides nothing, and leaves nothing', async () => {
  const run = await runCli('check plan.yaml --plain --fail-on none -f json=r.json', {
    files,
    refused: { 'r.json': 'ENOSPC' },
  });
  expect(run.out).toContain('plan.yaml:');
  expect({ ...run, out: '' }).toMatchInlineSnapshot(`
    {
      "code": 2,
      "err": "plan: Kan ikke skrive r.json: disken er full. Ingenting er skrevet dit.
    ",
      "out": "",
      "written": Map {},
    }
  `);
});

test('a report in a file has no colours and 80 columns, whatever the terminal', async () => {
  const world = { files, terminal: true, width: 200, variables: { FORCE_COLOR: '1', LANG: 'C' } };
  const { out, written } = await runCli('check plan.yaml -f plain -f pretty=r.txt', world);
  expect(out).not.toBe('');
  const report = written.get('r.txt') ?? '';
  expect(report).not.toContain('\u001b');
  expect(report).toContain('✗');
  expect(Math.max(...report.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
