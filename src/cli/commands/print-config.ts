import { defineCommand } from '../command.ts';
import { configOption } from '../options.ts';

export default defineCommand({
  name: 'print-config',
  summary: {
    nb: 'vis innstillingene som gjelder, og hvor hver av dem kommer fra',
    nn: 'vis innstillingane som gjeld, og kvar kvar av dei kjem frå',
    en: 'show the settings that count, and where each comes from',
  },
  operands: {
    name: { nb: 'fil|mappe', nn: 'fil|mappe', en: 'file|folder' },
    summary: {
      nb: 'planen innstillingene gjelder for; uten noe: mappen du står i.',
      nn: 'planen innstillingane gjeld for; utan noko: mappa du står i.',
      en: 'the plan the settings are for; with nothing: the folder you are in.',
    },
    many: false,
  },
  options: {
    config: configOption,
    json: {
      flags: '--json',
      summary: { nb: 'for maskiner', nn: 'for maskiner', en: 'for machines' },
    },
  },
  examples: [
    {
      line: 'plan print-config plan.yaml',
      does: {
        nb: 'hvilke innstillinger plan check bruker her',
        nn: 'kva innstillingar plan check bruker her',
        en: 'which settings plan check uses here',
      },
    },
  ],
  run: async ([start = '.'], { config, json }, { environment, reader }) => {
    const { printConfig } = await import('../../app/print-config.ts');
    environment.out.write(await printConfig(start, config, { json, language: reader }, environment));
    return 'passed';
  },
});
