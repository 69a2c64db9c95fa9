import { describe, expect, test } from 'vitest';
import {
  actorCategories,
  actorLevels,
  actorRatings,
  responsibleBodies,
} from '../../src/reference/actor-words.ts';
import { actorById, actorIds, directory } from '../../src/reference/actors.ts';
import { sources } from '../../src/reference/sources/index.generated.ts';

describe.each(directory)('$id', ({ id, publishedLevel, responsible, category, expected, source }) => {
  test('has words for every code it uses, and a source that is in the list', () => {
    expect(Object.keys(actorLevels)).toContain(publishedLevel);
    expect(Object.keys(responsibleBodies)).toContain(responsible);
    expect(Object.keys(actorCategories)).toContain(category);
    expect(Object.keys(actorRatings)).toContain(expected);
    expect(sources.map((one) => one.id)).toContain(source);
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

test('an id stands for one actor', () => {
  expect(actorIds()).toEqual([...new Set(directory.map(({ id }) => id))]);
  expect(directory.filter(({ id }) => actorById(id)?.id !== id)).toEqual([]);
});

test('every word is used', () => {
  const used = <Key extends 'publishedLevel' | 'responsible' | 'category' | 'expected'>(key: Key) =>
    [...new Set(directory.map((actor): string => actor[key]))].sort();
  expect(used('publishedLevel')).toEqual(Object.keys(actorLevels).sort());
  expect(used('responsible')).toEqual(Object.keys(responsibleBodies).sort());
  expect(used('category')).toEqual(Object.keys(actorCategories).sort());
  expect(used('expected')).toEqual(Object.keys(actorRatings).sort());
});

test('the level as published and the body responsible today are kept apart where they differ', () => {
  expect(actorById('ambulance')).toMatchObject({ publishedLevel: 'kommune', responsible: 'health-region' });
  expect(actorById('fire')).toMatchObject({ publishedLevel: 'stat-andre', responsible: 'municipality' });
});

test('no note speaks in numbers only we know', () => {
  const notes = directory.flatMap(({ note }) => (note ? Object.values(note) : []));
  expect(notes.filter((note) => /\b00\d\b/.test(note))).toEqual([]);
});
