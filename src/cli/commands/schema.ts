import { schemaNames, schemaText } from '../../app/schema.ts';
import { same } from '../../i18n/text.ts';
import { defineCommand } from '../command.ts';
import { oneOf } from '../options.ts';

export default defineCommand({
  name: 'schema',
  summary: {
    nb: 'skriv ut JSON Schema for planen eller for rapporten i JSON',
    nn: 'skriv ut JSON Schema for planen eller for rapporten i JSON',
    en: 'print the JSON Schema of the plan or of the report in JSON',
  },
  operands: {
    name: same(schemaNames.join('|')),
    summary: {
      nb: 'hvilket skjema; plan når ingenting er oppgitt',
      nn: 'kva skjema; plan når ingenting er oppgitt',
      en: 'which schema; plan when nothing is named',
    },
    many: false,
  },
  options: {},
  examples: [
    {
      line: 'plan schema > plan.schema.json',
      does: {
        nb: 'skjemaet et redigeringsprogram trenger',
        nn: 'skjemaet eit redigeringsprogram treng',
        en: 'the schema an editor needs',
      },
    },
    {
      line: 'plan schema report',
      does: {
        nb: 'hva plan check --json inneholder',
        nn: 'kva plan check --json inneheld',
        en: 'what plan check --json contains',
      },
    },
  ],
  run: async (operands, _given, { environment, reader }) => {
    const name = oneOf('plan schema', schemaNames)(operands) ?? 'plan';
    environment.out.write(schemaText(name, reader, environment.assets));
    return 'passed';
  },
});
