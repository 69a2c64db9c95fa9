import { fill } from '../../i18n/fill.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import { defineCommand } from '../command.ts';
import { deliver } from '../output.ts';

const usualPlan = 'plan.yaml';

export default defineCommand({
  name: 'init',
  summary: {
    nb: 'lag en plan å fylle ut, og skjemaet som lar redigeringsprogrammet forklare den',
    nn: 'lag ein plan å fylle ut, og skjemaet som lèt redigeringsprogrammet forklare han',
    en: 'make a plan to fill in, and the schema that lets an editor explain it',
  },
  operands: {
    name: { nb: 'fil', nn: 'fil', en: 'file' },
    summary: {
      nb: 'den nye planen; plan.yaml når ingenting er oppgitt. plan.schema.json blir lagt ved siden av.',
      nn: 'den nye planen; plan.yaml når ingenting er oppgitt. plan.schema.json blir lagd ved sida av.',
      en: 'the new plan; plan.yaml when nothing is named. plan.schema.json is put beside it.',
    },
    many: false,
  },
  options: {
    force: {
      flags: '--force',
      summary: {
        nb: 'skriv over en fil som finnes',
        nn: 'skriv over ei fil som finst',
        en: 'overwrite a file that exists',
      },
    },
  },
  examples: [
    {
      line: 'plan init',
      does: { nb: 'plan.yaml her', nn: 'plan.yaml her', en: 'plan.yaml here' },
    },
    {
      line: 'plan init planer/fjordvik.yaml --lang nn',
      does: {
        nb: 'en plan på nynorsk i en egen mappe',
        nn: 'ein plan på nynorsk i ei eiga mappe',
        en: 'a plan in Nynorsk in a folder of its own',
      },
    },
  ],
  run: async ([file = usualPlan], { force }, { environment, reader }) => {
    const { init } = await import('../../app/init.ts');
    await deliver(await init({ file, language: reader, overwrite: force }, environment), environment);
    const said = fill(written, { file: same(shown(file)) }, { language: reader, showValues: false });
    environment.err.write(`${said}\n`);
    return 'passed';
  },
});

const written: Text = {
  nb: 'Laget {file} og plan.schema.json. Fyll ut det du vet, og se hva som gjenstår: plan check {file}',
  nn: 'Laga {file} og plan.schema.json. Fyll ut det du veit, og sjå kva som står att: plan check {file}',
  en: 'Made {file} and plan.schema.json. Fill in what you know, and see what remains: plan check {file}',
};
