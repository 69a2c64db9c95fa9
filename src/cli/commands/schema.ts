import { schemaNames, schemaText } from '../../app/schema.ts';
import { defineCommand } from '../command.ts';
import { oneOf } from '../options.ts';

export default defineCommand({
  name: 'schema',
  summary: {
    nb: 'skriv ut JSON Schema for planen, beslutningene, rapporten eller gjennomgangen i JSON',
    nn: 'skriv ut JSON Schema for planen, avgjerdene, rapporten eller gjennomgangen i JSON',
    en: 'print the JSON Schema of the plan, the decisions, the report or the audit in JSON',
  },
  operands: {
    name: { nb: 'skjema', nn: 'skjema', en: 'schema' },
    summary: {
      nb: `${schemaNames.join(', ')}; plan når ingenting er oppgitt`,
      nn: `${schemaNames.join(', ')}; plan når ingenting er oppgitt`,
      en: `${schemaNames.join(', ')}; plan when nothing is named`,
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
