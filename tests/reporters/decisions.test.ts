import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/assessment/report.ts';
import { notesOn } from '../../src/decisions/notes.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import json from '../../src/reporters/json.ts';
import { reportJsonSchema, reportWire } from '../../src/reporters/json-wire.ts';
import oscal from '../../src/reporters/oscal.ts';
import plain from '../../src/reporters/plain.ts';
import pretty from '../../src/reporters/pretty.ts';
import { displayWidth } from '../../src/util/columns.ts';
import { decided, entry, hashOf, readEntries, requirement } from '../helpers/decisions.ts';
import { read } from '../helpers/plans.ts';
import { contextIn, en, nb, nn } from '../helpers/reporter-context.ts';

const missing = await read('version: 1\nmeta: { id: fjord }\nteam: { name: Kriseteamet }\n');
const contentHash = hashOf(missing);

const states = {
  active: { contentHash },
  expired: { contentHash, expires: '2026-11-21' },
  stale: {},
  'not-yet': { contentHash, approvedAt: '2026-12-01' },
  'malformed-date': { contentHash, expires: '2026-02-30' },
  'beyond-path': { scope: '{ plan: fjord, path: /revision }', contentHash: hashOf(missing, '/revision') },
  'not-attestable': { contentHash, type: 'attestation' },
};

/** A report with one decision in each state, what is odd about their file, or both. */
async function reportWith(text: string): Promise<Report> {
  const { after } = await decided(missing, text);
  const reading = await readEntries(text);
  const decisionNotes = reading.usable
    ? [...reading.notes, ...notesOn(reading.decisions, [requirement], ['dal'])]
    : [];
  const report = reportOf([after], [requirement], '2026-11-22', { name: 'plan', version: '0' });
  return decisionNotes.length > 0 ? { ...report, decisionNotes } : report;
}

const everyState = await reportWith(
  Object.values(states)
    .map((fields) => entry(fields))
    .join(''),
);
const inForce = await reportWith(entry(states.active));

describe.each([nb, nn, en])('in $name', (language) => {
  test.each([false, true])(
    'JSON has the published shape and nothing more, values shown: %s',
    (showValues) => {
      const told = JSON.parse(json.render(everyState, contextIn(language, { showValues })));
      const validate = new Ajv({ strict: false }).compile(reportJsonSchema());
      expect(validate(told) ? [] : validate.errors).toEqual([]);
      expect(reportWire.parse(told)).toEqual(told);
      expect(told.plans[0].assessments[0].decisions.map(({ state }: { state: string }) => state)).toEqual(
        Object.keys(states),
      );
    },
  );

  test('no line is wider than the screen', () => {
    const lines = pretty.render(everyState, contextIn(language)).split('\n');
    expect(lines.filter((line) => displayWidth(line) > 80)).toEqual([]);
  });

  test('every placeholder is filled', () => {
    for (const { render } of [pretty, plain, json])
      expect(render(everyState, contextIn(language))).not.toMatch(/\{\w+\}/);
  });
});

test('a decision that holds reads as expected', () => {
  expect(pretty.render(inForce, contextIn(nb))).toContain(`
BESLUTTET AV FOLK (1), med vurderingen som står ved lag
  REQ-99 Title: ikke oppfylt. W-2026-001: unntak til og med 2026-12-31,
  besluttet av beredskapsleder
`);
  expect(pretty.render(inForce, contextIn(nn))).toMatch(
    /unntak til og med 2026-12-31, avgjort\s+av beredskapsleder/,
  );
  expect(pretty.render(inForce, contextIn(nb))).toContain('Bør: 1 unntatt (av 1)');
});

test('the next command is never about what is decided', () => {
  expect(pretty.render(inForce, contextIn(en))).not.toContain('plan explain REQ-99');
});

describe('OSCAL', () => {
  const compensating = 'Skrivebordsøvelse med nabokommunen.';
  const told = async (showValues: boolean) => {
    const report = await reportWith(
      entry({ contentHash, compensating }) +
        entry({ id: 'W-2026-002', type: 'alternative-means', contentHash }),
    );
    const text = oscal.render(report, contextIn(nb, { showValues }));
    return JSON.parse(text)['assessment-results'].results[0].risks[0];
  };

  test('tells what is done instead of what is set aside, in masks unless values are shown', async () => {
    const [masked] = (await told(false))['mitigating-factors'];
    const [shown] = (await told(true))['mitigating-factors'];
    expect(masked.description).toBe('Dette gjøres i stedet: «•••»');
    expect(shown.description).toBe(`Dette gjøres i stedet: «${compensating}»`);
  });
});
