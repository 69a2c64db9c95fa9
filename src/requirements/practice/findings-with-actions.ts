import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import hseep from '../../reference/sources/hseep.ts';
import { findingsOf } from '../support/evaluation-findings.ts';
import { inOneList } from '../support/lists.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const where = {
  nb: 'forbedringsplan etter evaluering',
  nn: 'forbetringsplan etter evaluering',
  en: 'improvement plan after an evaluation',
} as const;

export default defineRequirement({
  id: 'findings-with-actions',
  code: 'EVA-02',
  group: 'practice',
  obligations: [may(hseep, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Tiltak, ansvarlig, frist og status for hvert funn, som i den amerikanske forbedringsplanen (HSEEP).',
      nn: 'Tiltak, ansvarleg, frist og status for kvart funn, som i den amerikanske forbetringsplanen (HSEEP).',
      en: 'An action, an owner, a due date and a status for each finding, as in the American improvement plan (HSEEP).',
    },
  },
  settles: 'met',
  fields: [
    ['evaluation', 'records', 0, 'findings', 0, 'finding'],
    ['evaluation', 'records', 0, 'findings', 0, 'action'],
    ['evaluation', 'records', 0, 'findings', 0, 'owner'],
    ['evaluation', 'records', 0, 'findings', 0, 'due'],
    ['evaluation', 'records', 0, 'findings', 0, 'status'],
  ],
  title: {
    nb: 'Funn som får et tiltak',
    nn: 'Funn som får eit tiltak',
    en: 'Findings that get an action',
  },
  asks: {
    nb: 'Det er god praksis at hvert funn i en evaluering har et tiltak, en ansvarlig, en frist og en status.',
    nn: 'Det er god praksis at kvart funn i ei evaluering har eit tiltak, ein ansvarleg, ein frist og ein status.',
    en: 'It is good practice that each finding of an evaluation has an action, an owner, a due date and a status.',
  },
  why: {
    nb: 'Et funn ingen eier, blir funnet igjen neste år.',
    nn: 'Eit funn ingen eig, blir funne att neste år.',
    en: 'A finding nobody owns is found again next year.',
  },
  advice: {
    nb: 'Gå gjennom funnene på ett møte, og avtal hvem som gjør hva innen når. Kan dere ikke gjøre noe, skriv det som tiltaket.',
    nn: 'Gå gjennom funna på eitt møte, og avtal kven som gjer kva innan når. Kan de ikkje gjere noko, skriv det som tiltaket.',
    en: 'Go through the findings in one meeting and agree who does what by when. If nothing can be done, write that as the action.',
  },
  pitfall: {
    nb: 'Rapporten har tjue funn og ingen frister.',
    nn: 'Rapporten har tjue funn og ingen fristar.',
    en: 'The report has twenty findings and no due dates.',
  },
  forHumans: {
    nb: 'Om tiltaket retter det som faktisk sviktet.',
    nn: 'Om tiltaket rettar det som faktisk svikta.',
    en: 'Whether the action puts right what really failed.',
  },
  citations: [cite(hseep, where)],
  messages: {
    ...referenceMessages,
    complete: {
      nb: 'Funn med tiltak, ansvarlig, frist og status: {count}.',
      nn: 'Funn med tiltak, ansvarleg, frist og status: {count}.',
      en: 'Findings with an action, an owner, a due date and a status: {count}.',
    },
    incomplete: {
      nb: 'Funnet mangler: {missing}.',
      nn: 'Funnet manglar: {missing}.',
      en: 'The finding lacks: {missing}.',
    },
  },
  appliesTo: ({ evaluation }) =>
    itemsOf(evaluation?.records).some(([, { findings }]) => itemsOf(findings).length > 0),
  *check(plan, find) {
    const { at, evidence, gap } = find;
    let complete = 0;
    for (const { record, index, finding } of findingsOf(plan)) {
      const missing = parts.filter(({ field }) => !finding[field]);
      if (missing.length === 0) complete += 1;
      else {
        const place = at('evaluation', 'records', record, 'findings', index);
        yield gap('incomplete', place, { missing: inOneList(missing.map(({ name }) => name)) });
      }
      const owner = at('evaluation', 'records', record, 'findings', index, 'owner');
      yield* askIfUnknown(find, finding.owner, owner);
    }
    if (complete > 0) yield evidence('complete', at('evaluation', 'records'), { count: complete });
  },
});

const parts = [
  { field: 'action', name: { nb: 'tiltak', nn: 'tiltak', en: 'an action' } },
  { field: 'owner', name: { nb: 'ansvarlig', nn: 'ansvarleg', en: 'an owner' } },
  { field: 'due', name: { nb: 'frist', nn: 'frist', en: 'a due date' } },
  { field: 'status', name: { nb: 'status', nn: 'status', en: 'a status' } },
] as const;
