import { same } from '../../i18n/text.ts';
import { defineCommand } from '../command.ts';
import { decisionOptions, writeDecision } from '../decision-options.ts';
import { last, oneOf } from '../options.ts';

const types = ['waiver', 'alternative-means', 'baseline'] as const;

export default defineCommand({
  name: 'waive',
  summary: {
    nb: 'skriv at en mangel er godtatt en tid, eller løst på en annen måte',
    nn: 'skriv at ein mangel er godteken ei tid, eller løyst på ein annan måte',
    en: 'record that a gap is accepted for a time, or solved in another way',
  },
  operands: {
    name: { nb: 'krav', nn: 'krav', en: 'requirement' },
    summary: {
      nb: 'koden, for eksempel REQ-14. Beslutningen står i plan.decisions.yaml ved siden av planen.',
      nn: 'koden, til dømes REQ-14. Avgjerda står i plan.decisions.yaml ved sida av planen.',
      en: 'its code, for example REQ-14. The decision stands in plan.decisions.yaml beside the plan.',
    },
    many: false,
  },
  options: {
    ...decisionOptions,
    type: {
      flags: '--type',
      value: same(types.join('|')),
      summary: {
        nb: 'unntak (vanlig), en annen løsning med samme virkning, eller en mangel som var der fra før',
        nn: 'unntak (vanleg), ei anna løysing med same verknad, eller ein mangel som var der frå før',
        en: 'a waiver (usual), another solution to the same effect, or a gap that was there before',
      },
      read: (given) => oneOf('--type', types)(given) ?? 'waiver',
    },
    compensating: {
      flags: '--compensating',
      value: { nb: 'tekst', nn: 'tekst', en: 'text' },
      summary: {
        nb: 'hva som gjøres i stedet',
        nn: 'kva som blir gjort i staden',
        en: 'what is done instead',
      },
      read: last,
    },
  },
  examples: [
    {
      line: 'plan waive REQ-14 --justification "Samøvelsen er flyttet til mai." --approver "Randi Fjellheim" --role beredskapsleder --expires 2027-05-31',
      does: {
        nb: 'godta mangelen ut mai',
        nn: 'godta mangelen ut mai',
        en: 'accept the gap until the end of May',
      },
    },
    {
      line: 'plan decisions',
      does: {
        nb: 'se hva som gjelder, og hva som er gått ut',
        nn: 'sjå kva som gjeld, og kva som er gått ut',
        en: 'see what holds, and what has lapsed',
      },
    },
  ],
  run: async ([code], { type, compensating, ...given }, call) =>
    code === undefined
      ? call.showHelp(nothingNamed)
      : writeDecision(code, given, { type, compensating }, call),
});

const nothingNamed = {
  nb: 'Hvilket krav? Skriv koden, for eksempel plan waive REQ-14.',
  nn: 'Kva krav? Skriv koden, til dømes plan waive REQ-14.',
  en: 'Which requirement? Write its code, for example plan waive REQ-14.',
};
