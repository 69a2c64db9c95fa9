import { expect, test } from 'vitest';
import { notesOn } from '../../src/decisions/notes.ts';
import { entry, readEntries, requirement } from '../helpers/decisions.ts';
import { sentence } from '../helpers/plans.ts';

test.each([
  ['nothing odd', [entry()], ['fjord'], []],
  [
    'an id that is used twice',
    [entry(), entry({ requirement: 'stub' })],
    ['fjord'],
    ['10 The id W-2026-001 is used twice, first on line 1. Give one of them another id.'],
  ],
  [
    'a requirement that is misspelt',
    [entry({ requirement: 'REQ-89' })],
    ['fjord'],
    ['3 W-2026-001 is about the requirement REQ-89, which does not exist. Did you mean REQ-99?'],
  ],
  [
    'a requirement there is not',
    [entry({ requirement: 'øvelser' })],
    ['fjord'],
    [
      '3 W-2026-001 is about the requirement øvelser, which does not exist. Write its code, for example REQ-03.',
    ],
  ],
  [
    'a plan there is not',
    [entry()],
    ['dal', 'vik'],
    [
      '4 W-2026-001 is about the plan fjord, which is not in the folder. Here are: dal, vik. The id stands in meta.id.',
    ],
  ],
  ['a plan that may be among those not read', [entry()], undefined, []],
])('%s', async (_, entries, plans, expected) => {
  const reading = await readEntries(...entries);
  const notes = reading.usable ? notesOn(reading.decisions, [requirement], plans) : [];
  expect(notes.map((note) => `${note.place.location.line} ${sentence(note, 'en')}`)).toEqual(expected);
});
