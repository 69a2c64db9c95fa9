import { describe, expect, test } from 'vitest';
import { directory } from '../../src/reference/actors.ts';
import { displayWidth } from '../../src/util/columns.ts';
import { rowsOf } from '../helpers/csv-rows.ts';
import { runCli } from '../helpers/run-cli.ts';

const out = async (line: string): Promise<string> => {
  const run = await runCli(line);
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
  return run.out;
};

test('on the screen: level as published, who is responsible today, and that own parties are as good', async () => {
  expect(await out('actors --level kommune --category violence')).toMatchInlineSnapshot(`
    "Aktører det er vanlig å samarbeide med

    KOMMUNE (2)
    kommune
      crisis-shelter: Krisesentertilbud
        Ansvarlig i dag: kommunen · vold og overgrep · aktuell i mange planer
        Kommunen har ansvaret (krisesenterlova § 2).
      sexual-assault-centre: Overgrepsmottak
        Ansvarlig i dag: det regionale helseforetaket · vold og overgrep · aktuell i
        mange planer
        Oppført under kommunen, men ansvaret ligger i spesialisthelsetjenesten
        (FOR-2016-12-20-1848 § 3).

    Id-en kan skrives overalt der planen spør etter en part. Redigeringsprogrammet
    foreslår den, og dokumentet viser navnet.

    En part dere selv oppgir i planen, under roles, contacts eller team.members, er
    like god. Er en kontakt en av disse under eget navn, knytter actor: <id> den
    hit.

    Nivået er slik kilden fører opp aktøren; hvem som har ansvaret i dag, står for
    seg. Hvor aktuell den er for en plan, er vår vurdering.
    "
  `);
});

test('in nynorsk and in English', async () => {
  expect(await out('actors --category faith --lang nn')).toContain('tru og livssyn');
  expect(await out('actors --category faith --lang en')).toContain('A party that you define');
});

test.each([50, 80, 140])('fits %i columns', async (width) => {
  const run = await runCli('actors', { width });
  expect(run.out.split('\n').filter((line) => displayWidth(line) > width)).toEqual([]);
  for (const { id } of directory) expect(run.out).toContain(`\n  ${id}:`);
});

describe('narrowed', () => {
  const idsIn = async (line: string): Promise<readonly string[]> =>
    JSON.parse(await out(`${line} --json`)).actors.map(({ id }: { id: string }) => id);

  test('not at all', async () => {
    expect(await idsIn('actors')).toEqual(directory.map(({ id }) => id));
  });

  test('to levels and categories, each of which may be repeated', async () => {
    expect(await idsIn('actors --level fylkeskommune')).toEqual(['upper-secondary-school']);
    expect(await idsIn('actors --level kommune --level stat-andre --category rescue')).toEqual([
      'jrcc',
      'local-rescue-centre',
      'rescue-service',
    ]);
  });

  test('to nothing is said as such', async () => {
    expect(await out('actors --level fylkeskommune --category faith')).toBe(
      'Ingen aktører passer til det du valgte.\n',
    );
    expect(await out('actors --level fylkeskommune --category faith -f markdown')).toContain(
      '\nIngen aktører passer til det du valgte.\n',
    );
    expect((await out('actors --level fylkeskommune --category faith -f csv')).split('\r\n')).toHaveLength(2);
  });

  test.each([
    ['--level kommun', 'Did you mean kommune? Choose from: kommune, '],
    ['--category xyzzyxyzzy', '--category cannot be “xyzzyxyzzy”. Choose from: crisis-team, '],
  ])('%s is told what there is', async (option, sentence) => {
    const run = await runCli(`actors ${option} --lang en`);
    expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' });
    expect(run.err).toContain(sentence);
  });
});

test('as Markdown: a table for each level, with ids to copy', async () => {
  const page = await out('actors -f markdown --lang en');
  expect(page).toMatch(/^# Actors it is usual to cooperate with\n/);
  expect(page).toContain('\n## Municipality\n\n| Id | Actor | Responsible today |');
  expect(page).toContain(
    '| `ambulance` | Ambulance personnel (road, boat, air) | the regional health authority |',
  );
  expect(page.match(/^\| `/gm)).toHaveLength(directory.length);
});

test('as CSV: a row for each, and every row as long as the first', async () => {
  const [head, ...rows] = rowsOf(await out('actors -f csv --lang nn'));
  expect(rows.map(([id]) => id)).toEqual(directory.map(({ id }) => id));
  expect(head?.slice(0, 3)).toEqual(['id', 'name', 'published_level']);
  expect(rows.filter((cells) => cells.length !== head?.length)).toEqual([]);
  expect(rows.flat().filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});

test('as JSON: the same in every language, with words for every code', async () => {
  const text = await out('actors --json');
  expect(await out('actors -f json --lang en')).toBe(text);
  const told = JSON.parse(text);
  expect(told.schemaVersion).toBe(1);
  expect(told.actors).toEqual(JSON.parse(JSON.stringify(directory)));
  expect(told.words.responsible['health-region'].en).toBe('the regional health authority');
});
