import { describe, expect, test } from 'vitest';
import { groups } from '../../src/assessment/group.ts';
import { standingOf } from '../../src/assessment/standing.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { displayWidth } from '../../src/util/columns.ts';
import { rowsOf } from '../helpers/csv-rows.ts';
import { runCli } from '../helpers/run-cli.ts';

interface Listed {
  readonly code: string;
  readonly group: string;
  readonly strength: string;
  readonly obligations: readonly { readonly basis: string; readonly source: string }[];
}

const out = async (line: string): Promise<string> => {
  const run = await runCli(line);
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
  return run.out;
};

const listed = async (line: string): Promise<readonly Listed[]> =>
  JSON.parse(await out(`${line} --json`)).requirements;

test('on the screen: code, title and how binding, under each group', async () => {
  expect(await out('requirements --group contents')).toMatchInlineSnapshot(`
    "INNHOLDET I PLANEN (15)
    contents
      REQ-01  Organisatorisk plassering                 bør (veileder)
      REQ-02  Teamets formål og medlemmenes oppgaver    bør (veileder)
      REQ-03  Oversikt over medlemmene                  bør (veileder)
      REQ-04  Hendelser og hvem som kan sammenkalle     bør (veileder)
              teamet
      REQ-05  Intern organisering: økonomi, vaktordning bør (veileder)
              og lønn
      REQ-06  Tilgjengelighet og oppgavefordeling ved   bør (veileder)
              større og mindre hendelser
      REQ-07  Varsling: meldingsrutiner, kontaktpunkt   bør (veileder)
              og varslingsliste
      REQ-08  Tiltak og ansvarslinjer i hver fase       bør (veileder)
      REQ-09  Samarbeid med kommunale tjenester og      bør (veileder)
              nødetater
      REQ-10  Ekstern ekspertise og tolk                bør (veileder)
      REQ-11  Samarbeid med spesialisthelsetjenesten    bør (veileder)
      REQ-12  Samarbeid med frivillige organisasjoner   bør (veileder)
      REQ-13  Evaluering og revisjon av planen          bør (veileder)
      REQ-14  Øvelsesplan                               bør (veileder)
      REQ-15  Informasjon og kontakt med media          bør (veileder)

    Krav i alt: 15. Bør: 15

    Les mer om ett: plan explain REQ-01
    "
  `);
});

test.each([50, 80, 140])('fits %i columns, with every code there', async (width) => {
  const run = await runCli('requirements --lang en', { width });
  expect(run.out.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
  for (const { code } of catalogue) expect(run.out).toContain(`\n  ${code}`);
});

describe('narrowed', () => {
  test('not at all: everything that is judged, group by group in JSON too', async () => {
    const told = JSON.parse(await out('requirements --json'));
    expect(told.requirements.map(({ code }: Listed) => code)).toEqual(catalogue.map(({ code }) => code));
    const sum = told.groups.reduce((all: number, one: { requirements: number }) => all + one.requirements, 0);
    expect(sum).toBe(catalogue.length);
  });

  test.each(groups)('to the group %s', async (group) => {
    const codes = catalogue.filter((one) => one.group === group).map(({ code }) => code);
    expect((await listed(`requirements --group ${group}`)).map(({ code }) => code)).toEqual(codes);
  });

  test.each(['must', 'should', 'may', 'context'])('to the strength %s', async (strength) => {
    const codes = catalogue.filter((one) => standingOf(one).strength === strength).map(({ code }) => code);
    expect((await listed(`requirements --strength ${strength}`)).map(({ code }) => code)).toEqual(codes);
  });

  test('to a basis: that of what makes it count', async () => {
    const guided = await listed('requirements --basis guideline');
    expect(guided.map(({ code }) => code)).toContain('REQ-07');
    expect((await listed('requirements --basis law')).map(({ code }) => code)).not.toContain('REQ-07');
  });

  test('by several flags at once, each of which may be repeated', async () => {
    const some = await listed('requirements --group contents --group public-information --basis guideline');
    expect(some.length).toBeGreaterThan(0);
    expect(some.filter(({ group }) => !['contents', 'public-information'].includes(group))).toEqual([]);
  });

  test('to nothing is said as such', async () => {
    const nothing = 'requirements --group contents --strength must';
    expect(await out(nothing)).toBe('Ingen krav passer til det du valgte.\n');
    expect(await out(`${nothing} -f markdown`)).toContain('\nIngen krav passer til det du valgte.\n');
    expect((await out(`${nothing} -f csv`)).split('\r\n')).toHaveLength(2);
  });

  test.each([
    ['--group content', 'Did you mean contents?'],
    ['--strength shall', 'Choose from: must, should, may, context.'],
    ['--basis rumour', 'Choose from: law, regulation, guideline, letter, advice, practice, local.'],
  ])('%s is told what there is', async (option, sentence) => {
    const run = await runCli(`requirements ${option} --lang en`);
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
  });
});

test('as Markdown: a table for each group', async () => {
  const page = await out('requirements -f markdown --lang en');
  expect(page).toMatch(/^# What a plan is judged by\n\nRequirements in all: \d+\. /);
  expect(page.match(/^\| [A-Z]{3}-\d\d \|/gm)).toHaveLength(catalogue.length);
  expect(page).toContain(
    '| REQ-01 | Organisational placement of the team | should (guide) | Norwegian Directorate of Health (2016), ch. 3,',
  );
});

test('as CSV: a row for each, every row as long as the first, and no cell a formula', async () => {
  const rows = rowsOf(await out('requirements -f csv --lang nn'));
  expect(rows).toHaveLength(catalogue.length + 1);
  expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
  expect(rows.slice(1).map(([code]) => code)).toEqual(catalogue.map(({ code }) => code));
  expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

describe('a duty limited in time', () => {
  const words = async (day: string): Promise<string> =>
    (await out(`requirements --group legal-context -f csv --lang en --as-of ${day}`))
      .split('\n')
      .find((line) => line.startsWith('LAW-10')) ?? '';

  test('is told as in force on its last day, and as over the day after', async () => {
    expect(await words('2026-12-31')).toContain(
      'may (law), binds the service, not the plan, until 2026-12-31',
    );
    expect(await words('2027-01-01')).toContain(
      'may (law), binds the service, not the plan, applied until 2026-12-31',
    );
  });

  test('is marked in JSON where it is over', async () => {
    const over = async (day: string) =>
      JSON.parse(await out(`requirements --json --as-of ${day}`)).requirements.flatMap(
        ({ code, obligations }: Listed) => (obligations.some((one) => 'outOfForce' in one) ? [code] : []),
      );
    expect([await over('2026-12-31'), await over('2027-01-01')]).toEqual([[], ['LAW-10']]);
  });

  test('a day that is none is refused', async () => {
    expect((await runCli('requirements --as-of 2026-02-30')).code).toBe(2);
  });
});

test('as JSON: the same in every language', async () => {
  expect(await out('requirements -f json --lang en')).toBe(await out('requirements --json'));
  const [first] = await listed('requirements --group contents');
  expect(first).toMatchObject({ code: 'REQ-01', strength: 'should' });
  expect(first?.obligations).toMatchObject([{ basis: 'guideline', source: 'guide-2016' }]);
});
