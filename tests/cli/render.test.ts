import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');
const files = { 'plan.yaml': example('sparse.nn.yaml') };
/** The complete example names one. */
const logo = { 'kommunevaapen.svg': example('kommunevaapen.svg') };

describe('a document', () => {
  test('is written where -o says, in the language of the plan, and the edition is said', async () => {
    const { written, ...run } = await runCli('render plan.yaml -o out/plan.html', { files });
    expect(run).toEqual({
      code: 0,
      out: '',
      err: 'Laget out/plan.html: intern utgave, med navn og numre som ikke er offentlige.\n',
    });
    expect([...written.keys()]).toEqual(['out/plan.html']);
    expect(written.get('out/plan.html')).toContain('<html lang="nn');
    expect(written.get('out/plan.html')).toContain('Oddny Tveit');
  });

  test('is named whole, however long its path is', async () => {
    const path = `${'saker/'.repeat(12)}plan.html`;
    const { err } = await runCli(`render plan.yaml -o ${path}`, { files });
    expect(err).toContain(`Laget ${path}: `);
  });

  test('is a PDF where the name ends so', async () => {
    const { code, written } = await runCli('render plan.yaml -o plan.PDF', { files });
    expect(code).toBe(0);
    expect(written.get('plan.PDF')).toMatch(/^%PDF-1\.7/);
  });

  test('is the same to the byte when it is made twice', async () => {
    const [one, other] = [
      await runCli('render plan.yaml -o plan.pdf', { files }),
      await runCli('render plan.yaml -o plan.pdf', { files }),
    ];
    expect(one.written.get('plan.pdf')).toBe(other.written.get('plan.pdf'));
  });

  test('of the public edition holds no name', async () => {
    const { err, written } = await runCli('render -o plan.html --edition public --lang en', { files });
    expect(err).toBe('Made plan.html: public edition, without what is internal.\n');
    expect(written.get('plan.html')).toContain('<html lang="en');
    expect(written.get('plan.html')).not.toContain('Oddny Tveit');
    expect(written.get('plan.html')).not.toContain('20 00 51 01');
  });

  test('is made as of the day that is asked for', async () => {
    const { written } = await runCli('render -o plan.html --as-of 2031-01-02', { files });
    expect(written.get('plan.html')).toContain('UTGÅTT');
  });

  test('can be made of what is piped in, and of a plan in several files', async () => {
    const piped = await runCli('render - -o plan.html', { stdin: files['plan.yaml'] });
    const split = await runCli('render split/plan.yaml -o plan.html', {
      files: {
        'split/plan.yaml': example('split/plan.yaml'),
        'split/team.yaml': example('split/team.yaml'),
        'split/rota.yaml': example('split/rota.yaml'),
      },
    });
    expect([piped.code, split.code]).toEqual([0, 0]);
  });
});

describe('nothing is written', () => {
  test('of a plan with anything wrong in it; the list says what', async () => {
    const broken = {
      'plan.yaml': 'version: 1\nteam: { leder: Kari Moen }\nmeta: { validUntil: 31.12.2026 }\n',
    };
    expect(await runCli('render plan.yaml -o plan.pdf', { files: broken })).toMatchInlineSnapshot(`
      {
        "code": 1,
        "err": "plan.yaml er ikke blitt til et dokument, og ingenting er skrevet. Rett dette
      først (2):
        linje 2, team.leder: Nøkkelen leder finnes ikke i planmodellen her. Tillatte
        nøkler: kind, name, placement, purpose, tasks, outOfScope, members,
        checkInterval, verified.
        linje 3, meta.validUntil: Datoen skal skrives år-måned-dag: 2026-12-31.
      ",
        "out": "",
        "written": Map {},
      }
    `);
  });

  test('of a plan that cannot be read', async () => {
    expect(
      await runCli('render plan.yaml -o plan.pdf --lang en', { files: { 'plan.yaml': 'a: [' } }),
    ).toMatchInlineSnapshot(`
      {
        "code": 3,
        "err": "plan.yaml has not become a document, and nothing has been written. Put this
      right first (1):
        line 1: The file cannot be read as YAML: the indentation does not match. Keys
        on the same level must begin in the same column.
      ",
        "out": "",
        "written": Map {},
      }
    `);
  });

  test('when it is not said where', async () => {
    const { code, err, written } = await runCli('render plan.yaml', { files });
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toMatch(/\nSi hvor dokumentet skal skrives, slik: plan render plan\.yaml -o plan\.pdf\n$/);
  });

  test.each([
    ['in a format that is not known', 'render plan.yaml -o plan.odt', 2],
    ['of several editions in one file', 'render -o plan.pdf --edition public --edition alert-card', 2],
    ['of all editions in one file', 'render -o plan.pdf --all', 2],
    ['in two formats at once', 'render -o plan.pdf --format html', 2],
    ['of a plan on the sheet of a card', 'render -o plan.pdf --page-size A6', 2],
    ['of a file that is not there', 'render other.yaml -o plan.pdf', 3],
    ['of several plans at once', 'render plans -o plan.pdf', 2],
    ['of an edition that is not known', 'render -o plan.pdf --edition secret', 2],
    ['over the plan itself', 'render plan.html -o plan.html', 2],
  ])('%s', async (_, line, expected) => {
    const more = { 'plans/a.yaml': 'version: 1', 'plans/b.yaml': 'version: 1', 'plan.html': 'version: 1\n' };
    const { code, written, err } = await runCli(line, { files: { ...files, ...more } });
    expect([code, written.size]).toEqual([expected, 0]);
    expect(err).not.toBe('');
  });

  test('without a plan, or with nothing piped in', async () => {
    expect((await runCli('render -o plan.pdf')).err).toContain('plan init');
    expect((await runCli('render - -o plan.pdf')).err).toContain('< plan.yaml');
  });

  test('with a character that the font lacks, which is named', async () => {
    const odd = { 'plan.yaml': 'version: 1\nscope: { purpose: "Ring \u260e straks." }\n' };
    const { code, err, written } = await runCli('render -o plan.pdf --lang en', { files: odd });
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toContain('\u260e (U+260E)');
  });

  test('where the system refuses it', async () => {
    const { code, err } = await runCli('render -o plan.html', { files, refused: { 'plan.html': 'ENOSPC' } });
    expect(code).toBe(2);
    expect(err).toContain('disken er full');
  });
});

describe('several editions', () => {
  const complete = { 'plan.yaml': example('complete.nb.yaml'), ...logo };

  test('go to a folder, each under the id of the plan and its own name', async () => {
    const line = 'render -o ut --edition public --edition alert-card --edition citizen-page --format html';
    const { code, written, err } = await runCli(line, { files: complete });
    expect(code).toBe(0);
    expect([...written.keys()].sort()).toEqual([
      'ut/fjellvik-psykososial-oppfolging.alert-card.html',
      'ut/fjellvik-psykososial-oppfolging.citizen-page.html',
      'ut/fjellvik-psykososial-oppfolging.public.html',
    ]);
    expect(err.split('\n').filter((line) => line.endsWith('uten det som er internt.'))).toHaveLength(3);
  });

  test('are all made at once, and what the plan has nothing for is left out', async () => {
    const { code, written } = await runCli('render -o ut/ --all', { files });
    expect(code).toBe(0);
    const names = [...written.keys()].map((name) => name.replace('ut/utnes-psykososial-oppfolging.', ''));
    expect(names.sort()).toEqual([
      'alert-card.a6.pdf',
      'alert-card.pdf',
      'citizen-page.fragment.html',
      'citizen-page.html',
      'hearing-draft.docx',
      'inspection-pack.pdf',
      'internal.html',
      'internal.pdf',
      'public.html',
      'public.pdf',
    ]);
  });

  test('are told by their whole names, however long', async () => {
    const folder = 'en/mappe/som/ligger/dypt/nede/i/arkivet/til/beredskapen/2026';
    const { err } = await runCli(`render -o ${folder}/ --edition public --format html`, { files });
    expect(err).toContain(`${folder}/utnes-psykososial-oppfolging.public.html`);
  });

  test('that hold nothing of the plan are not made', async () => {
    const { code, written, err } = await runCli('render -o kort.pdf --edition action-cards', { files });
    expect([code, written.size]).toEqual([3, 0]);
    expect(err).toContain('ingen tiltakskort');
  });
});

describe('a card', () => {
  const many = example('complete.nb.yaml').replace(
    '- Hvem er du, og hvilket nummer kan vi ringe tilbake på?',
    `- ${'Hvem er du, og hvilket nummer kan vi ringe tilbake på? '.repeat(30)}`,
  );

  test('that does not fit its page is refused, with what to shorten', async () => {
    const line = 'render -o kort.pdf --edition alert-card --page-size A6';
    const { code, written, err } = await runCli(line, { files: { 'plan.yaml': many, ...logo } });
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toMatch(/får ikke plass på én\s+side A6/);
    expect(err).toContain('Spør den som ringer');
  });

  test('names people only when that is asked for, and says so', async () => {
    const plain = await runCli('render -o kort.html --edition alert-card', { files });
    const named = await runCli('render -o kort.html --edition alert-card --private-numbers', { files });
    expect(plain.written.get('kort.html')).not.toContain('20\u00a000\u00a051\u00a001');
    expect(named.written.get('kort.html')).toContain('20\u00a000\u00a051\u00a001');
    expect(named.err).toContain('ikke er offentlige');
  });
});

describe('what law asks of a published edition is judged in the finished document', () => {
  const verdicts =
    'LAW-13 Universell utforming: oppfylt\nLAW-14 Personopplysningar og offentleg versjon: oppfylt\n';

  test('and said where it was made', async () => {
    const { code, out } = await runCli('render -o plan.html --edition public', {
      files,
      variables: { LANG: 'nn_NO.UTF-8' },
    });
    expect([code, out]).toEqual([0, verdicts]);
  });

  test('not of an edition that nobody publishes', async () => {
    const { out } = await runCli('render -o plan.html --edition internal', { files });
    expect(out).toBe('');
  });

  test('also for an inspection pack alone, which tells of it', async () => {
    const { code, out, written } = await runCli('render -o pakke.html --edition inspection-pack', {
      files,
      variables: { LANG: 'nn_NO.UTF-8' },
    });
    expect([code, out, [...written.keys()]]).toEqual([0, verdicts, ['pakke.html']]);
    const report = (written.get('pakke.html') ?? '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    expect(report).toMatch(/LAW-13 Universell utforming Oppfylt – skal/);
    expect(report).toMatch(/LAW-14 Personopplysningar og offentleg versjon Oppfylt – skal/);
    expect(report).toContain('PDF: på plass er språk');
    expect(report).not.toContain('ikkje vurdert her');
  });

  test('an identity number that only the finished text shows stops the edition: LAW-14 is not met', async () => {
    const plan = files['plan.yaml'].replace(/^( {2}purpose: ).*/m, '$1Gjeld 128179**58018** og andre.');
    const { code, err, written } = await runCli('render -o plan.html --edition public', {
      files: { 'plan.yaml': plan },
      variables: { LANG: 'nn_NO.UTF-8' },
    });
    expect([code, written.size]).toEqual([3, 0]);
    expect(err).toContain('LAW-14 er ikkje oppfylt');
    expect(err).not.toContain('58018');
  });
});
