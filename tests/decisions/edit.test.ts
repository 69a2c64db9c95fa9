import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { entryText, withEntry, withoutEntries } from '../../src/decisions/edit.ts';
import type { WrittenDecision } from '../../src/decisions/schema.ts';
import { approver } from '../helpers/decisions.ts';

const decision = (id: string, plan = 'fjord'): WrittenDecision => ({
  id,
  type: 'waiver',
  requirement: 'REQ-14',
  scope: { plan },
  justification: 'Samøvelsen: flyttet til mai, se «sak 12» # ikke en kommentar.',
  approvedBy: { name: approver, role: 'leder' },
  approvedAt: '2026-01-10',
  expires: '2026-12-31',
  contentHash: `sha256:${'a'.repeat(64)}`,
});

const byHand = `# Beslutninger i Fjordvik
# Oppdatert etter hvert møte

- id:   one            # skrevet for hånd
  scope: {plan:   fjord}
  justification: >-
    Ganske langt,
    over to linjer.

# om dalen
- id: two
  scope: { plan: dal }
  justification: |+
    Med linjeskift til slutt.

# slutt
`;

describe('an entry is added and everything else stays, byte for byte', () => {
  const unkept = byHand.replace('|+', '|-');
  test.each([
    ['after the last one about its plan', byHand, 'fjord', 1],
    ['at the end when there is none about its plan', byHand, 'vik', 2],
    ['in an indented list', byHand.replace(/^(?=[^#\n])/gm, '   '), 'fjord', 1],
    ['in a file without a last line end', unkept.replace(/\n\n# slutt\n$/, ''), 'dal', 2],
    ['in a file from Windows', unkept.replaceAll('\n', '\r\n'), 'fjord', 1],
    ['in a file with a byte order mark', `\ufeff${byHand}`, 'fjord', 1],
    [
      'in a file with dashes on their own lines',
      '-\n  id: one\n  scope: { plan: fjord }\n-\n  id: two\n',
      'fjord',
      1,
    ],
  ])('%s', async (_, text, plan, position) => {
    const edited = await withEntry(text, decision('new', plan));
    const list = (written: string): unknown[] => parse(written.replace('\ufeff', ''));
    expect(list(edited)).toEqual(list(text).toSpliced(position, 0, decision('new', plan)));
    const indent = text.includes('   - id') ? '   ' : '';
    const added = entryText(decision('new', plan)).replace(/^(?=.)/gm, indent);
    const rest = edited.replace(text.includes('\r') ? added.replaceAll('\n', '\r\n') : added, '');
    expect(rest).toBe(text.endsWith('\n') ? text : `${text}\n`);
  });

  test('to a file that holds only comments', async () => {
    expect(await withEntry('# Beslutninger', decision('new'))).toBe(
      `# Beslutninger\n${entryText(decision('new'))}`,
    );
  });

  test('to no file at all', async () => {
    expect(await withEntry('', decision('new'))).toBe(entryText(decision('new')));
  });

  test.each([
    ['an empty list in brackets', '# ingen ennå\n[]\n', []],
    [
      'a list in brackets',
      '# kort\n[{ id: one, scope: { plan: fjord } }] # slutt\n',
      [{ id: 'one', scope: { plan: 'fjord' } }],
    ],
  ])('to %s, which is written anew with its comments', async (_, text, rest) => {
    const edited = await withEntry(text, decision('new'));
    expect(parse(edited)).toEqual([...rest, decision('new')]);
    for (const comment of text.match(/# \S+/g) ?? []) expect(edited).toContain(comment);
  });
});

describe('entries are removed', () => {
  test('with the comment right above, and nothing else', async () => {
    expect(await withoutEntries(byHand.replace('|+', '|-'), [1])).toBe(
      byHand.replace(/# om dalen[\s\S]*til slutt\.\n/, ''),
    );
  });
  test('the first leaves the heading of the file', async () => {
    expect(await withoutEntries(byHand, [0])).toBe(byHand.replace(/- id: {3}one[\s\S]*linjer\.\n/, ''));
  });
  test('all of them leave the comments', async () => {
    const left = await withoutEntries(byHand, [0, 1]);
    expect(left).toContain('# Beslutninger i Fjordvik\n');
    expect(left).toContain('# slutt');
    expect(parse(left) ?? []).toEqual([]);
  });
  test('from a list in brackets', async () => {
    const left = await withoutEntries('# kort\n[{ id: one }, { id: two }]\n', [0]);
    expect([parse(left), left.includes('# kort')]).toEqual([[{ id: 'two' }], true]);
  });
});
