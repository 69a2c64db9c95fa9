import { defineCommand } from '../command.ts';
import { decisionOptions, writeDecision } from '../decision-options.ts';

export default defineCommand({
  name: 'attest',
  summary: {
    nb: 'skriv at folk har vurdert det et krav overlater til dem',
    nn: 'skriv at folk har vurdert det eit krav overlèt til dei',
    en: 'record that people have judged what a requirement leaves to them',
  },
  operands: {
    name: { nb: 'krav', nn: 'krav', en: 'requirement' },
    summary: {
      nb: 'koden, for eksempel REQ-05. Beslutningen står i plan.decisions.yaml ved siden av planen.',
      nn: 'koden, til dømes REQ-05. Avgjerda står i plan.decisions.yaml ved sida av planen.',
      en: 'its code, for example REQ-05. The decision stands in plan.decisions.yaml beside the plan.',
    },
    many: false,
  },
  options: decisionOptions,
  examples: [
    {
      line: 'plan attest REQ-05 --justification "Gjennomgått i kriseledelsen 3. november." --approver "Randi Fjellheim" --role beredskapsleder --expires 2027-11-03',
      does: {
        nb: 'bekreft det folk har vurdert, i ett år',
        nn: 'stadfest det folk har vurdert, i eitt år',
        en: 'attest for a year what people have judged',
      },
    },
  ],
  run: async ([code], given, call) =>
    code === undefined
      ? call.showHelp(nothingNamed)
      : writeDecision(code, given, { type: 'attestation', compensating: undefined }, call),
});

const nothingNamed = {
  nb: 'Hvilket krav? Skriv koden, for eksempel plan attest REQ-05.',
  nn: 'Kva krav? Skriv koden, til dømes plan attest REQ-05.',
  en: 'Which requirement? Write its code, for example plan attest REQ-05.',
};
