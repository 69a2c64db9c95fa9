import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { redact } from '../../src/plan/redact.ts';
import { pathOf, textsOf } from '../../src/plan/texts.ts';
import { everyString } from '../helpers/every-string.ts';
import { read } from '../helpers/plans.ts';
import { schemas } from '../helpers/published-fields.ts';

const plan = `version: 1
meta: { id: fjellvik, title: Plan for Fjellvik, language: nb, owner: team-leader, validUntil: 2030-12-31 }
contacts:
  - { id: duty, label: Vakttelefonen, phones: [{ number: 20 00 11 00, kind: function }, { number: 20 00 11 01, kind: work }] }
team:
  members:
    - { id: team-leader, function: Leder, name: Tuva Eikrem, phones: { none: { because: Hun er ny. } } }
appendices:
  - { title: Ark, visibility: internal, body: Bare for oss. }
`;

describe('the texts of a plan', () => {
  test('are its own words, without ids, choices and days, each with its path', async () => {
    const texts = textsOf((await read(plan)).plan);
    expect(texts.all.map((one) => [pathOf(one).join('.'), one.text, one.isPublic])).toEqual([
      ['meta.title', 'Plan for Fjellvik', true],
      ['contacts.0.label', 'Vakttelefonen', true],
      ['contacts.0.phones.0.number', '20 00 11 00', true],
      ['contacts.0.phones.1.number', '20 00 11 01', false],
      ['team.members.0.function', 'Leder', true],
      ['team.members.0.name', 'Tuva Eikrem', false],
      ['team.members.0.phones.none.because', 'Hun er ny.', true],
      ['appendices.0.title', 'Ark', false],
      ['appendices.0.body', 'Bare for oss.', false],
    ]);
  });

  test.each([
    ['Plan for Fjellvik', ['meta.title']],
    ['k', ['meta.title', 'contacts.0.label', 'team.members.0.name', 'appendices.0.title']],
    ['oss.', ['appendices.0.body']],
    ['Plan for Fjellvik Vakt', []],
    ['nothing', []],
  ])('that hold «%s» are found, each once', async (words, paths) => {
    const found = textsOf((await read(plan)).plan).holding(words);
    expect(found.map((one) => pathOf(one).join('.'))).toEqual(paths);
  });

  test('are public where the public edition has them, and nowhere else', async () => {
    const { plan: complete } = await read(readFileSync('examples/complete.nb.yaml', 'utf8'));
    const open = new Set(everyString(redact(complete, schemas.nb)));
    const texts = textsOf(complete).all;
    expect(texts.filter(({ isPublic, text }) => isPublic && !open.has(text))).toEqual([]);
    const listed = textsOf(redact(complete, schemas.nb)).all.length;
    expect(texts.filter(({ isPublic }) => isPublic).length).toBe(listed);
  });
});
