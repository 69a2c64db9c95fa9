import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { defineCommand } from '../command.ts';
import { dayOption, last, oneOf } from '../options.ts';
import { deliver } from '../output.ts';

export default defineCommand({
  name: 'diff',
  summary: {
    nb: 'vis hva som er endret i planen, og hvilke krav som vurderes annerledes',
    nn: 'vis kva som er endra i planen, og kva krav som blir vurderte annleis',
    en: 'show what has changed in the plan, and which requirements are judged differently',
  },
  operands: {
    name: { nb: 'gammel] [ny', nn: 'gammal] [ny', en: 'old] [new' },
    summary: {
      nb: 'filer, mapper eller git-referanser, også slik: main:plan.yaml. Uten den andre: det som ligger her nå.',
      nn: 'filer, mapper eller git-referansar, òg slik: main:plan.yaml. Utan den andre: det som ligg her no.',
      en: 'files, folders or git references, also like this: main:plan.yaml. Without the second: what is here now.',
    },
    many: true,
  },
  options: {
    format: {
      flags: '-f, --format',
      value: same('text|markdown|json'),
      summary: {
        nb: 'text (vanlig), markdown til en sammenslåing eller et saksframlegg, json til andre program',
        nn: 'text (vanleg), markdown til ei samanslåing eller eit saksframlegg, json til andre program',
        en: 'text (usual), markdown for a pull request or a council memo, json for other programs',
      },
      read: (given) => oneOf('--format', ['text', 'markdown', 'json'])(given) ?? 'text',
    },
    output: {
      flags: '-o, --output',
      value: { nb: 'fil', nn: 'fil', en: 'file' },
      summary: {
        nb: 'skriv til en fil i stedet for skjermen',
        nn: 'skriv til ei fil i staden for skjermen',
        en: 'write to a file instead of standard output',
      },
      read: last,
    },
    asOf: dayOption({
      nb: 'dagen den nye blir vurdert på, slik: 2026-11-22. Ellers i dag.',
      nn: 'dagen den nye blir vurdert på, slik: 2026-11-22. Elles i dag.',
      en: 'the day the new one is judged on, like this: 2026-11-22. Otherwise today.',
    }),
    oldAsOf: dayOption(
      {
        nb: 'dagen den gamle blir vurdert på. Ellers dagen den ble lagt inn i git, eller samme dag som den nye.',
        nn: 'dagen den gamle blir vurdert på. Elles dagen han blei lagd inn i git, eller same dag som den nye.',
        en: 'the day the old one is judged on. Otherwise the day of its commit, or the same day as the new one.',
      },
      '--old-as-of',
    ),
    includeValues: {
      flags: '--include-values',
      summary: {
        nb: 'vis også navn, numre og annet internt; ellers står det •••',
        nn: 'vis òg namn, nummer og anna internt; elles står det •••',
        en: 'also show names, numbers and other internal matter; otherwise it says •••',
      },
    },
  },
  examples: [
    {
      line: 'plan diff main',
      does: {
        nb: 'hva du har endret siden grenen main',
        nn: 'kva du har endra sidan greina main',
        en: 'what you have changed since the branch main',
      },
    },
    {
      line: 'plan diff gammel.yaml plan.yaml -f markdown -o endringer.md',
      does: {
        nb: 'endringene til saksframlegget',
        nn: 'endringane til saksframlegget',
        en: 'the changes for the council memo',
      },
    },
  ],
  run: async ([old, young, ...others], { format, output, asOf, oldAsOf, includeValues }, call) => {
    if (old === undefined) return call.showHelp(nothingNamed);
    if (others.length > 0) return call.showHelp(tooMany);
    const { environment } = call;
    const { diff } = await import('../../app/diff.ts');
    const { outputs, ending } = await diff(
      {
        old,
        new: young,
        format,
        output: output === '-' ? undefined : output,
        asOf: asOf ?? environment.clock.today(),
        oldAsOf,
        language: call.language,
        showValues: includeValues,
        screen: { style: call.style, width: environment.out.width },
      },
      environment,
    );
    await deliver(outputs, environment);
    return ending;
  },
});

const nothingNamed: Text = {
  nb: 'Si hva planen skal sammenlignes med, for eksempel plan diff main.',
  nn: 'Sei kva planen skal samanliknast med, til dømes plan diff main.',
  en: 'Say what to compare the plan with, for example plan diff main.',
};
const tooMany: Text = {
  nb: 'Bare to kan sammenlignes om gangen.',
  nn: 'Berre to kan samanliknast om gongen.',
  en: 'Only two can be compared at a time.',
};
