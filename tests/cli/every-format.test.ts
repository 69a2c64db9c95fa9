import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.generated.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { rowsOf } from '../helpers/csv-rows.ts';
import { junitFaults } from '../helpers/junit-faults.ts';
import { runCli } from '../helpers/run-cli.ts';

const json = (text: string): void => void JSON.parse(text);

/** What each format's readers would stumble over. */
const parsers: Readonly<Record<keyof typeof reporters, (text: string) => void>> = {
  json,
  sarif: json,
  oscal: json,
  gitlab: json,
  html: (text) =>
    parse(text, {
      onParseError: ({ code }) => {
        throw new Error(code);
      },
    }),
  junit: (text) => expect(junitFaults(text)).toEqual([]),
  csv: (text) => {
    const [head, ...rows] = rowsOf(text);
    expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
  },
  github: (text) => {
    for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(/^::(error|warning|notice)/);
  },
  markdown: (text) => expect(text).toMatch(/^## /),
  plain: (text) => expect(text).not.toContain('\u001b'),
  pretty: (text) => expect(text).not.toContain('\u001b'),
};

const inputs = {
  clean: [readFileSync('examples/complete.nb.yaml', 'utf8'), 'none', 0],
  failing: ['version: 1\n', 'should', 1],
  empty: ['', 'should', 3],
  unreadable: ['team: [', 'should', 3],
  crashing: ['version: 1\n', 'should', 3],
} as const;

const broken = 'REQ-01';

/** A requirement whose check throws, in the midst of the others; what it throws holds what must not be told. */
async function withBrokenCheck<Result>(run: () => Promise<Result>): Promise<Result> {
  const requirement = catalogue.find(({ code }) => code === broken);
  if (requirement === undefined) throw new TypeError('there is a catalogue');
  const { check } = requirement;
  const failing = () => {
    throw new RangeError('Ragnhild Solbakken');
  };
  try {
    Object.assign(requirement, { check: failing });
    return await run();
  } finally {
    Object.assign(requirement, { check });
  }
}

test('there is a parser for every format', () => {
  expect(Object.keys(parsers).sort()).toEqual(Object.keys(reporters).sort());
});

describe.each(Object.entries(parsers))('%s', (format, parsed) => {
  test.each(Object.entries(inputs))(
    'reads %s input, and ends as every other format does',
    async (name, [plan, failOn, code]) => {
      const command = () =>
        runCli(`check plan.yaml -f ${format} --fail-on ${failOn}`, { files: { 'plan.yaml': plan } });
      const run = await (name === 'crashing' ? withBrokenCheck(command) : command());
      parsed(run.out);
      expect({ code: run.code, err: run.err }).toEqual({ code, err: '' });
      expect(run.out).not.toContain('Ragnhild Solbakken');
      if (name === 'crashing') expect(run.out).toContain(broken);
    },
  );
});
