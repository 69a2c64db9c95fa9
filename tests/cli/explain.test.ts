import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

test('one requirement, by its code or id, in whatever case', async () => {
  const { code, out } = await runCli('explain REQ-03');
  expect(code).toBe(0);
  expect(out).toContain('REQ-03 Oversikt over medlemmene');
  expect((await runCli('explain team-member-overview')).out).toBe(out);
  expect((await runCli('explain req-03')).out).toBe(out);
});

test('in the language of the reader', async () => {
  expect((await runCli('explain REQ-03 --lang en')).out).toContain('What the source asks for');
  expect((await runCli('explain REQ-03', { variables: { LANG: 'nn_NO' } })).out).toContain(
    'Kva kjelda ber om',
  );
});

test('all, as Markdown and as data', async () => {
  expect((await runCli('explain --all -f markdown')).out).toMatch(/^# /);
  const { out } = await runCli('explain --all --json');
  expect(JSON.parse(out).requirements.length).toBeGreaterThan(14);
  expect((await runCli('explain --all -f json')).out).toBe(out);
});

test('an unknown one: the nearest, and exit 2', async () => {
  const { code, out, err } = await runCli('explain REQ-033 --lang en');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('REQ-03');
});

test('none: help, and what to do', async () => {
  const { code, out, err } = await runCli('explain --lang en');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Usage: plan explain');
  expect(err.split('\n').at(-2)).toBe(
    'Which requirement? Write its code, for example plan explain REQ-03, or --all for all of them.',
  );
});
