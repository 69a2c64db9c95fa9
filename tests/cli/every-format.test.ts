import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const json = (text: string): void => void JSON.parse(text);

/** What each format's readers would stumble over. */
const parsers: Readonly<Record<string, (text: string) => void>> = {
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
  junit: (text) => expect(text).toMatch(/^<\?xml [\s\S]*<\/testsuites>\n$|^<\?xml [\s\S]*\/>\n$/),
  csv: (text) => expect(text).toMatch(/plan,file,line/),
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
} as const;

describe.each(Object.entries(parsers))('%s', (format, parsed) => {
  test.each(Object.entries(inputs))(
    'reads %s input, and ends as every other format does',
    async (_, [plan, failOn, code]) => {
      const run = await runCli(`check plan.yaml -f ${format} --fail-on ${failOn}`, {
        files: { 'plan.yaml': plan },
      });
      parsed(run.out);
      expect({ code: run.code, err: run.err }).toEqual({ code, err: '' });
    },
  );
});
