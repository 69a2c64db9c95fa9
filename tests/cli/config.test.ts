import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const plan = 'version: 1\nmeta: { language: en }\n';
const at = async (line: string, files: Record<string, string>, variables: Record<string, string> = {}) => {
  const { code, out, err } = await runCli(`print-config ${line} --json`, { files, variables });
  if (out === '')
    return { code, err, settings: {} as Record<string, unknown>, origins: {} as Record<string, string> };
  const rows: readonly { name: string; value: unknown; origin: { kind: string; line?: number } }[] =
    JSON.parse(out).settings;
  return {
    code,
    err,
    settings: Object.fromEntries(rows.map(({ name, value }) => [name, value])),
    origins: Object.fromEntries(rows.map(({ name, origin }) => [name, origin.kind + (origin.line ?? '')])),
  };
};

describe('where settings come from', () => {
  test('the defaults, where nobody has said anything', async () => {
    const { settings, origins } = await at('p/plan.yaml', { 'p/plan.yaml': plan });
    expect(settings).toMatchObject({ failOn: 'should', strict: false, depth: 'reviewer', maxWaiver: 'P2Y' });
    expect(new Set(Object.values(origins))).toEqual(new Set(['default']));
  });

  test('the environment before the project before the user, each with its line', async () => {
    const files = {
      'repo/.git': '',
      'repo/plan.config.yaml': 'strict: true\nfailOn: any\ndepth: full\n',
      'repo/a/b/plan.yaml': plan,
      'me/beredskapsplan/plan.config.yaml': 'depth: leader\nmaxFindings: 7\n',
    };
    const { settings, origins } = await at('repo/a/b/plan.yaml', files, {
      XDG_CONFIG_HOME: '/home/me',
      PLAN_FAIL_ON: 'must',
    });
    expect(settings).toMatchObject({ failOn: 'must', strict: true, depth: 'full', maxFindings: 7 });
    expect(origins).toMatchObject({
      failOn: 'variable',
      strict: 'project1',
      depth: 'project3',
      maxFindings: 'user2',
    });
  });

  test('a longest time in the environment, and one that is none', async () => {
    const files = { 'p/plan.yaml': plan };
    expect((await at('p/plan.yaml', files, { PLAN_MAX_WAIVER: 'P6M' })).settings).toMatchObject({
      maxWaiver: 'P6M',
    });
    const { code, err } = await at('p/plan.yaml', files, { PLAN_MAX_WAIVER: 'six months' });
    expect([code, err]).toEqual([2, expect.stringContaining('PLAN_MAX_WAIVER')]);
  });

  test('the nearest above, and nothing above the repository', async () => {
    const above = { 'plan.config.yaml': 'strict: true\n', 'repo/.git': '', 'repo/a/plan.yaml': plan };
    expect((await at('repo/a/plan.yaml', above)).settings).toMatchObject({ strict: false });
    const near = {
      ...above,
      'repo/a/plan.config.yaml': 'failOn: any\n',
      'repo/plan.config.yaml': 'failOn: must\n',
    };
    expect((await at('repo/a/plan.yaml', near)).settings).toMatchObject({ failOn: 'any' });
  });

  test('a folder has its own, and --config chooses', async () => {
    const files = {
      'p/plan.yaml': plan,
      'p/plan.config.yaml': 'strict: true\n',
      'other.yaml': 'failOn: none\n',
    };
    expect((await at('p', files)).settings).toMatchObject({ strict: true });
    expect((await at('p --config none', files)).settings).toMatchObject({ strict: false });
    expect((await at('p --config other.yaml', files)).settings).toMatchObject({
      strict: false,
      failOn: 'none',
    });
  });

  test.each([
    ['an unknown key', 'falOn: must\n', 'Mente du failOn'],
    ['a value that is none of the choices', 'strict: yes\nfailOn: sometimes\n', ':2:'],
    ['a time that is none', 'maxWaiver: 2 years\n', ':1:'],
    ['no time at all', 'maxWaiver: P0D\n', ':1:'],
    ['a format that does not exist', 'format: [prety]\n', 'prety'],
    ['a file outside its folder', 'format: [json=/etc/report.json]\n', 'samme mappe'],
    ['YAML that is none', 'a: [\n', 'kan ikke brukes'],
  ])('refuses %s, with the place', async (_, content, message) => {
    const { code, err } = await runCli('check p/plan.yaml', {
      files: { 'p/plan.yaml': plan, 'p/plan.config.yaml': content },
    });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(err).toMatch(/plan\.config\.yaml/);
  });

  test('refuses a variable with a value it cannot have', async () => {
    const { code, err } = await runCli('check plan.yaml', {
      files: { 'plan.yaml': plan },
      variables: { PLAN_FAIL_ON: 'maybe' },
    });
    expect([code, err]).toEqual([2, expect.stringContaining('PLAN_FAIL_ON')]);
  });
});

describe('check with settings', () => {
  const check = (config: string, flags = '') =>
    runCli(`check plan.yaml ${flags}`, { files: { 'plan.yaml': plan, 'plan.config.yaml': config } });

  test('fails on what they say, unless a flag says otherwise', async () => {
    expect((await check('failOn: none\n')).code).toBe(0);
    expect((await check('failOn: none\n', '--fail-on should')).code).toBe(1);
  });

  test('writes the formats they name beside them, unless a flag names others', async () => {
    expect([...(await check('format: [pretty, json=r.json]\n')).written.keys()]).toEqual(['/home/r.json']);
    expect((await check('format: [plain, json=r.json]\n', '--json')).written.size).toBe(0);
  });

  test('speaks the language they say', async () => {
    expect((await check('lang: nn\n')).out).toContain('Gjeld');
  });

  test('leaves out advice and says so, and refuses to leave out what is no advice', async () => {
    const { out } = await check('leaveOut: [ALR-03]\n', '--json');
    const [judged] = JSON.parse(out).plans;
    const one = judged.assessments.find(({ code }: { code: string }) => code === 'ALR-03');
    expect(one).toMatchObject({ verdict: 'not-evaluated', findings: [] });
    expect((await check('leaveOut: [REQ-03]\n')).err).toContain('kan ikke tas ut');
    expect((await check('leaveOut: [NOPE]\n')).code).toBe(2);
  });
});

test('print-config tells each value with its place', async () => {
  const { out } = await runCli('print-config plan.yaml', {
    files: { 'plan.yaml': plan, 'plan.config.yaml': 'strict: true\n' },
  });
  expect(out).toContain('strict: true  # /home/plan.config.yaml:1 (planens)');
  expect(out).toContain('failOn: "should"  # vanlig');
});

describe('a flag goes before the environment, that before the nearest file, and that before one above', () => {
  const above = { 'repo/.git': '', 'repo/plan.config.yaml': 'failOn: none\n', 'repo/a/plan.yaml': plan };
  const near = { ...above, 'repo/a/plan.config.yaml': 'failOn: any\n' };
  const must = { PLAN_FAIL_ON: 'must' };
  test.each([
    ['the one above alone', '', above, {}, 'none'],
    ['the nearest', '', near, {}, 'any'],
    ['the environment', '', near, must, 'must'],
    ['the flag', '--fail-on should', near, must, 'should'],
  ])('%s', async (_, flags, files, variables, failOn) => {
    const { out } = await runCli(`check repo/a/plan.yaml ${flags} --lang en`, { files, variables });
    expect(/--fail-on (\w+)/.exec(out)?.[1]).toBe(failOn);
  });

  test('the nearest file stands alone: what only the one above says does not count', async () => {
    const files = { ...near, 'repo/plan.config.yaml': 'failOn: none\nstrict: true\n' };
    const { settings, origins } = await at('repo/a/plan.yaml', files);
    expect(settings).toMatchObject({ failOn: 'any', strict: false });
    expect(origins).toMatchObject({ failOn: 'project1', strict: 'default' });
  });
});

describe('no settings change an obligation', () => {
  interface Judged {
    readonly code: string;
    readonly verdict: string;
    readonly obligations: readonly {
      readonly strength: string;
      readonly basis: string;
      readonly binds: string;
    }[];
  }
  const judged = async (config?: string): Promise<readonly Judged[]> => {
    const files = { 'plan.yaml': plan, ...(config === undefined ? {} : { 'plan.config.yaml': config }) };
    const { out, err } = await runCli('check plan.yaml --json', { files });
    if (out === '') throw new Error(err);
    return JSON.parse(out).plans[0].assessments;
  };

  test('the loosest and the strictest leave every obligation and every verdict as it is', async () => {
    const usual = await judged();
    expect(
      await judged('failOn: none\nstrict: false\nmaxFindings: 0\ndepth: leader\nmaxWaiver: P9Y\n'),
    ).toEqual(usual);
    expect(await judged('failOn: any\nstrict: true\nmaxWaiver: P1D\n')).toEqual(usual);
  });

  test('every requirement of law, regulation or guide is refused when it is left out', async () => {
    const binding = (await judged()).filter(({ obligations }) =>
      obligations.some(
        ({ strength, basis, binds }) =>
          binds === 'plan' && (strength === 'must' || (strength === 'should' && basis === 'guideline')),
      ),
    );
    expect(binding.length).toBeGreaterThan(10);
    for (const { code } of binding)
      await expect(judged(`leaveOut: [${code}]\n`), code).rejects.toThrow('kan ikke tas ut');
  });

  test.each(['strength', 'obligations', 'basis', 'requirements', 'level'])(
    'there is no setting «%s»',
    async (name) => {
      await expect(judged(`${name}: { REQ-03: may }\n`)).rejects.toThrow(`${name}`);
    },
  );
});
