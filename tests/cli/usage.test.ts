import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

describe('a command line that is not understood', () => {
  test.each([
    ['chek plan.yaml', '“chek” is not a command. Did you mean check? See plan --help.'],
    ['frobnicate', '“frobnicate” is not a command. See plan --help.'],
    ['help chek', '“chek” is not a command. Did you mean check? See plan --help.'],
    ['check --fromat json', 'There is no option “--fromat”. Did you mean --format? See plan check --help.'],
    ['check --xyzzy', 'There is no option “--xyzzy”. See plan check --help.'],
    ['check -x', 'There is no option “-x”. See plan check --help.'],
    ['--jason', 'There is no option “--jason”. See plan --help.'],
    ['check plan.yaml --as-of', 'A value is missing after --as-of. See plan check --help.'],
    ['init a.yaml b.yaml', 'There are more words here than the command can use. See plan init --help.'],
    ['check --fail-on shoud', '--fail-on cannot be “shoud”. Choose one of: must, should, any, none.'],
    [
      'check --as-of 22.11.2026',
      '--as-of cannot be “22.11.2026”. Write a day that exists, like this: 2026-11-22.',
    ],
    [
      'check --as-of 2026-02-30',
      '--as-of cannot be “2026-02-30”. Write a day that exists, like this: 2026-11-22.',
    ],
    ['check --max-findings -1', '--max-findings cannot be “-1”. Write a whole number, for example 10.'],
    ['check --max-findings 1.5', '--max-findings cannot be “1.5”. Write a whole number, for example 10.'],
    [
      'check -f xml',
      '--format cannot be “xml”. Choose one of: csv, github, gitlab, html, json, junit, markdown, oscal, plain, pretty, sarif.',
    ],
    ['check --lang sv', '--lang cannot be “sv”. Choose one of: en, nb, nn.'],
    ['schema plant', 'plan schema cannot be “plant”. Choose one of: plan, report, decisions, audit, diff.'],
    ['explain REQ-03 -f xml', '--format cannot be “xml”. Choose one of: text, markdown, json.'],
  ])('%s', async (line, sentence) => {
    const run = await runCli(line, {
      variables: { LANG: 'en_GB.UTF-8' },
      files: { 'plan.yaml': 'version: 1' },
    });
    expect(run).toEqual({ code: 2, out: '', err: `plan: ${sentence}\n`, written: new Map() });
  });

  test.each([
    ['nb', 'plan: «chek» er ingen kommando. Mente du check? Se plan --help.\n'],
    ['nn', 'plan: «chek» er ingen kommando. Meinte du check? Sjå plan --help.\n'],
    ['en', 'plan: “chek” is not a command. Did you mean check? See plan --help.\n'],
  ])('is answered in %s', async (tag, said) => {
    expect((await runCli(`chek --lang ${tag}`)).err).toBe(said);
    expect((await runCli(`chek --lang=${tag}`)).err).toBe(said);
  });

  test('is shown without its control characters', async () => {
    const { err } = await runCli(['check', '--\u001b[2J'], { variables: { LANG: 'en' } });
    expect(err).toBe('plan: There is no option “--\\u{1b}[2J”. See plan check --help.\n');
  });
});

describe('the language of what is said before a plan is read', () => {
  const nothing = { nb: 'Fant ingen plan', nn: 'Fann ingen plan', en: 'Found no plan' };
  test.each([
    [{}, 'nb'],
    [{ LANG: 'nn_NO.UTF-8' }, 'nn'],
    [{ LANG: 'no_NO' }, 'nb'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'nb'],
    [{ LANG: 'de_DE.UTF-8' }, 'nb'],
    [{ LC_MESSAGES: 'nn', LANG: 'en' }, 'nn'],
    [{ LC_ALL: 'en_GB', LC_MESSAGES: 'nn', LANG: 'nb' }, 'en'],
    [{ LC_ALL: '', LANG: 'nn' }, 'nn'],
  ] as const)('%j', async (variables, tag) => {
    expect((await runCli('check x.yaml', { variables })).err).toContain(nothing[tag]);
  });
});

describe('colours', () => {
  const red = '\u001b[31mplan:\u001b[39m';
  test.each([
    ['in a terminal', { terminal: true }, '', true],
    ['not in a pipe', {}, '', false],
    ['not when NO_COLOR is set', { terminal: true, variables: { NO_COLOR: '1' } }, '', false],
    ['also when NO_COLOR is empty', { terminal: true, variables: { NO_COLOR: '' } }, '', true],
    ['not in a dumb terminal', { terminal: true, variables: { TERM: 'dumb' } }, '', false],
    ['in a pipe when forced', { variables: { FORCE_COLOR: '1', NO_COLOR: '1' } }, '', true],
    ['not in a terminal when forced off', { terminal: true, variables: { FORCE_COLOR: '0' } }, '', false],
    ['never with --no-color', { terminal: true, variables: { FORCE_COLOR: '1' } }, ' --no-color', false],
  ])('%s', async (_, world, flag, coloured) => {
    const { err } = await runCli(`check x.yaml${flag}`, world);
    expect(err.startsWith(red)).toBe(coloured);
    expect(err.includes('\u001b')).toBe(coloured);
  });
});

describe('signs outside ASCII', () => {
  test.each([
    ['in a pipe', {}, true],
    ['where the locale has them', { terminal: true, variables: { LANG: 'nb_NO.UTF-8' } }, true],
    ['in the terminal of Windows', { terminal: true, variables: { WT_SESSION: '1' } }, true],
    ['not in a terminal that says nothing', { terminal: true }, false],
    ['not where the locale has not', { variables: { LC_ALL: 'C', LANG: 'nb_NO.UTF-8' } }, false],
  ])('%s', async (_, world, shown) => {
    const { out } = await runCli('check --no-color', { ...world, files: { 'plan.yaml': 'version: 1' } });
    expect(out.includes('✗ IKKE OPPFYLT')).toBe(shown);
    expect(out.includes('x IKKE OPPFYLT')).toBe(!shown);
  });
});
