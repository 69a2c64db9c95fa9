import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const files = { 'plan.yaml': 'version: 1\nmeta: { language: en }\n' };
const unreadable = { 'plan.yaml': 'version: 1\nteam: "open\n' };

/** Which plans a run judged, and how it ended. */
async function judged(line: string, world: Parameters<typeof runCli>[1]) {
  const { code, out, err } = await runCli(`${line} --json --fail-on none`, world);
  const plans =
    out === '' ? [] : (JSON.parse(out).plans as readonly { file: string; files?: readonly string[] }[]);
  return { code, err, plans: plans.map((plan) => (plan.files ?? [plan.file]).join(' + ')) };
}

describe('what is a plan', () => {
  const folder = {
    'p/b.yml': 'version: 1',
    'p/a.yaml': 'version: 1\ninclude: [parts/team.yaml]',
    'p/parts/team.yaml': 'team: {}',
    'p/plan.decisions.yaml': '[]',
    'p/plan.config.yaml': 'lang: nb',
  };

  test('in a folder, every YAML file that is not a part of another', async () => {
    expect(await judged('check p', { files: folder })).toEqual({
      code: 0,
      err: '',
      plans: ['p/a.yaml + p/parts/team.yaml', 'p/b.yml'],
    });
  });
  test('by a pattern the same', async () => {
    expect((await judged('check p/*.yaml', { files: folder })).plans).toEqual([
      'p/a.yaml + p/parts/team.yaml',
    ]);
  });
  test('a part on its own when it is named on its own', async () => {
    expect((await judged('check p/parts/team.yaml', { files: folder })).plans).toEqual(['p/parts/team.yaml']);
  });
  test('whatever is named, even what a folder would skip', async () => {
    expect((await judged('check p/plan.config.yaml', { files: folder })).plans).toEqual([
      'p/plan.config.yaml',
    ]);
  });
  test('each once, however often it is named', async () => {
    expect((await judged('check p/b.yml p p/b.yml', { files: folder })).plans).toEqual([
      'p/a.yaml + p/parts/team.yaml',
      'p/b.yml',
    ]);
  });
  test('both of two that include each other, because includes go one level deep', async () => {
    const circle = {
      'p/a.yaml': 'version: 1\ninclude: [b.yaml]',
      'p/b.yaml': 'version: 1\ninclude: [a.yaml]',
    };
    expect((await judged('check p', { files: circle })).plans).toEqual([
      'p/a.yaml + p/b.yaml',
      'p/b.yaml + p/a.yaml',
    ]);
  });
  test('plan.yaml where nothing is named', async () => {
    expect((await judged('check', { files })).plans).toEqual(['plan.yaml']);
  });
});

describe('what cannot be found or read', () => {
  test('a name that stands for nothing is named, and nothing is judged', async () => {
    expect(await runCli('check plan.yaml plams/ plan.yml', { files })).toMatchInlineSnapshot(`
      {
        "code": 3,
        "err": "plan: Fant ingen plan her: plams/, plan.yml. Kontroller stavemåten og hvilken mappe du står i. Ingenting er vurdert.
      ",
        "out": "",
        "written": Map {},
      }
    `);
  });
  test('a folder without plans stands for nothing', async () => {
    const run = await runCli('check p', { files: { 'p/plan.config.yaml': 'lang: nb' } });
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 3,
        "err": "plan: Fant ingen plan her: p. Kontroller stavemåten og hvilken mappe du står i. Ingenting er vurdert.
      ",
        "out": "",
        "written": Map {},
      }
    `);
  });
  test('a folder that may not be searched', async () => {
    expect(await runCli('check p', { files, refused: { p: 'EACCES' } })).toMatchInlineSnapshot(`
      {
        "code": 3,
        "err": "plan: Kan ikke lete i p: du har ikke tilgang.
      ",
        "out": "",
        "written": Map {},
      }
    `);
  });
  test('a file that may not be read is told beside the others', async () => {
    const run = await runCli('check p --plain --fail-on none --max-findings 0', {
      files: { 'p/a.yaml': 'version: 1', 'p/b.yaml': 'version: 1' },
      refused: { 'p/b.yaml': 'EACCES' },
    });
    expect({
      ...run,
      out: run.out.split('\n').filter((line) => line.startsWith('p/b')),
    }).toMatchInlineSnapshot(`
      {
        "code": 3,
        "err": "",
        "out": [
          "p/b.yaml:1:1: error cannot-be-opened Filen kan ikke åpnes: du har ikke tilgang. Kontroller rettighetene til filen og mappen.",
        ],
        "written": Map {},
      }
    `);
  });
  test('a file that is not YAML', async () => {
    expect(await runCli('check plan.yaml --plain', { files: unreadable })).toMatchInlineSnapshot(`
      {
        "code": 3,
        "err": "",
        "out": "plan.yaml:3:1: error yaml-syntax Filen kan ikke leses som YAML: det mangler et tegn her, som oftest et anførselstegn, en klamme eller et kolon.
      ",
        "written": Map {},
      }
    `);
  });
  test('nothing named and no plan.yaml: help, and what to do', async () => {
    const { code, out, err } = await runCli('check');
    expect({ code, out, last: err.split('\n').at(-2) }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "last": "Ingen fil er oppgitt, og plan.yaml finnes ikke her. Lag en med plan init.",
        "out": "",
      }
    `);
    expect(err).toContain('Bruk: plan check');
  });
});

describe('what a plan includes', () => {
  const including = (name: string) => ({ 'p/plan.yaml': `version: 1\ninclude: ['${name}']` });
  const codeOf = async (world: Parameters<typeof runCli>[1]) => {
    const { out } = await runCli('check p/plan.yaml --json', world);
    return JSON.parse(out).plans[0].diagnostics.map((one: { code: string }) => one.code);
  };
  test.each(['../team.yaml', '/etc/passwd', 'a/../../team.yaml', 'C:team.yaml', 'a\\\\team.yaml'])(
    'not by the name «%s»',
    async (name) => {
      const world = { files: { ...including(name), 'team.yaml': 'team: {}' } };
      expect(await codeOf(world)).toContain('include-outside');
    },
  );
  test('not a file outside its folder that a link leads to', async () => {
    const world = {
      files: { ...including('team.yaml'), 'secret.yaml': 'team: {}' },
      links: { 'p/team.yaml': 'secret.yaml' },
    };
    expect(await codeOf(world)).toEqual(['include-outside']);
  });
  test('a file in its own folder that a link leads to', async () => {
    const world = {
      files: { ...including('./team.yaml'), 'p/real/team.yaml': 'team: {}' },
      links: { 'p/team.yaml': 'p/real/team.yaml' },
    };
    expect(await codeOf(world)).toEqual([]);
  });
  test('not a file that is not there, or that may not be read', async () => {
    expect(await codeOf({ files: including('team.yaml') })).toEqual(['include-unreadable']);
    const refused = {
      files: { ...including('team.yaml'), 'p/team.yaml': '' },
      refused: { 'p/team.yaml': 'EACCES' },
    };
    expect(await codeOf(refused)).toEqual(['include-unreadable']);
  });
  test('nothing from standard input', async () => {
    const { out } = await runCli('check - --json', { stdin: "version: 1\ninclude: ['plan.yaml']", files });
    expect(JSON.parse(out).plans[0].diagnostics[0].code).toBe('include-without-folder');
  });
});

describe('standard input', () => {
  test('is a plan like others', async () => {
    expect(
      (await judged('check - p.yaml', { stdin: 'version: 1', files: { 'p.yaml': 'version: 1' } })).plans,
    ).toEqual(['<stdin>', 'p.yaml']);
  });
  test('is called what it is said to be called', async () => {
    const run = await judged('check - --stdin-filepath p/plan.yaml', { stdin: 'version: 1' });
    expect(run.plans).toEqual(['p/plan.yaml']);
  });
  test('with nothing piped: help, and what to do', async () => {
    const { code, out, err } = await runCli('check -');
    expect({ code, out, last: err.split('\n').at(-2) }).toMatchInlineSnapshot(`
      {
        "code": 2,
        "last": "Det kommer ingenting inn på standard inn. Send planen dit, slik: plan check - < plan.yaml",
        "out": "",
      }
    `);
  });
  test('no more of it is read than shows that it is too large', async () => {
    const run = await runCli('check - --plain', { stdin: `version: 1 ${'#'.repeat(2_100_000)}` });
    expect(run).toMatchInlineSnapshot(`
      {
        "code": 3,
        "err": "",
        "out": "<stdin>:1:1: error too-large Filen er større enn 2 MB, eller har flere deler enn en plan kan ha, og blir ikke lest. Del planen i flere filer med include, eller ta ut det som ikke hører hjemme i den.
      ",
        "written": Map {},
      }
    `);
  });
});

describe('what is shown', () => {
  test('the day it is judged on', async () => {
    const { out } = await runCli('check --json --as-of 2020-02-29', { files });
    expect(JSON.parse(out).asOf).toBe('2020-02-29');
    expect(JSON.parse((await runCli('check --json', { files })).out).asOf).toBe('2026-11-22');
  });
  test('lines of the plan only when asked for', async () => {
    const secret = { 'plan.yaml': 'version: 1\nmeta: { language: en, adopted: Kari Nordmann }\n' };
    expect((await runCli('check', { files: secret })).out).not.toContain('Kari');
    const { out } = await runCli('check --include-values', { files: secret });
    expect(out).toContain('2 | meta: { language: en, adopted: Kari Nordmann }');
  });
  test('lines of included files too', async () => {
    const split = {
      'plan.yaml': 'version: 1\nmeta: { language: en }\ninclude: [team.yaml]',
      'team.yaml': '\n\nteam: { colour: blue }',
    };
    const { out } = await runCli('check --include-values', { files: split });
    expect(out).toContain('3 | team: { colour: blue }');
  });
  test('how much was asked for', async () => {
    const all = await runCli('check', { files });
    const one = await runCli('check --max-findings 1', { files });
    expect(one.out.length).toBeLessThan(all.out.length);
    expect(one.out).toContain('(--max-findings)');
    expect(one.code).toBe(all.code);
  });
  test('the threshold', async () => {
    expect((await runCli('check --fail-on any --strict', { files })).out).toContain('--fail-on any --strict');
  });
  test('no control characters of file names', async () => {
    const name = 'p\u001b[31m.yaml';
    const world = { files: { [name]: 'version: [' } };
    for (const format of ['pretty', 'plain']) {
      const { out } = await runCli(['check', name, '--format', format], world);
      expect(out).toContain('p\\u{1b}[31m.yaml');
      expect(out).not.toContain('\u001b');
    }
    const missing = await runCli(['check', '\u001b[2Jx.yaml']);
    expect(missing.err).toContain('\\u{1b}[2Jx.yaml');
  });
});

describe('in which language', () => {
  const frame = async (line: string, world: Parameters<typeof runCli>[1]) =>
    (await runCli(line, world)).out.split('\n')[0];
  const nn = { 'plan.yaml': 'version: 1\nmeta: { language: nn }\n' };
  const none = { 'plan.yaml': 'version: 1\n' };
  const english = { LANG: 'en_GB.UTF-8' };

  test.each([
    ["the plan's own", 'check', nn, english, 'plan.yaml – vurdert per 2026-11-22'],
    ['the one asked for before it', 'check --lang en', nn, {}, 'plan.yaml – judged as of 2026-11-22'],
    ['bokmål where the plan says nothing', 'check', none, english, 'plan.yaml – vurdert per 2026-11-22'],
    [
      "the reader's while it cannot be read",
      'check',
      unreadable,
      english,
      'plan.yaml – judged as of 2026-11-22',
    ],
  ])('%s', async (_, line, plans, variables, first) => {
    expect(await frame(line, { files: plans, variables })).toBe(first);
  });

  test('several plans each in its own, and bokmål around them', async () => {
    const several = { 'a.yaml': files['plan.yaml'], 'b.yaml': nn['plan.yaml'] };
    const { out } = await runCli('check a.yaml b.yaml', { files: several, variables: english });
    expect(out).toContain('a.yaml – vurdert per 2026-11-22');
    expect(out).toContain('NOT MET');
    expect(out).toContain('IKKJE OPPFYLT');
    expect(out).toContain('OPPSUMMERING AV 2 PLANER');
  });
});
