import { expect, test } from 'vitest';
import { weekOf } from '../../src/document/week.ts';

test('alike days stand together, and nights run over midnight', () => {
  expect(
    weekOf([
      { days: ['every-day'], from: '08:00', to: '22:00', party: 'team' },
      { days: ['every-day'], from: '22:00', to: '08:00', party: 'clinic' },
    ]),
  ).toEqual([
    {
      days: [0, 1, 2, 3, 4, 5, 6],
      watches: [
        { from: 0, to: 480, parties: ['clinic'] },
        { from: 480, to: 1320, parties: ['team'] },
        { from: 1320, to: 1440, parties: ['clinic'] },
      ],
    },
  ]);
});

test('hours nobody has are there, with nobody in them', () => {
  expect(weekOf([{ days: ['monday'], from: '08:00', to: '16:00', party: 'team' }])).toEqual([
    {
      days: [0],
      watches: [
        { from: 0, to: 480, parties: [] },
        { from: 480, to: 960, parties: ['team'] },
        { from: 960, to: 1440, parties: [] },
      ],
    },
    { days: [1, 2, 3, 4, 5, 6], watches: [{ from: 0, to: 1440, parties: [] }] },
  ]);
});

test('two who answer at once are both named', () => {
  const [monday] = weekOf([
    { days: ['monday'], from: '00:00', to: '24:00', party: 'team' },
    { days: ['monday'], from: '12:00', to: '24:00', party: 'clinic' },
  ]);
  expect(monday?.watches.map(({ parties }) => parties)).toEqual([['team'], ['team', 'clinic']]);
});

test('a plan that says nothing of it has no week', () => {
  expect(weekOf(undefined)).toEqual([]);
  expect(weekOf({ none: { because: 'Ingen vakt.' } })).toEqual([]);
});
