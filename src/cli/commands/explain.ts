import { planSchemaIn } from '../../app/schema.ts';
import { defineCommand } from '../command.ts';
import { dayOption, formatOptions } from '../options.ts';

const formats = ['text', 'markdown', 'json'] as const;

export default defineCommand({
  name: 'explain',
  summary: {
    nb: 'forklar et krav: hva det ber om, hvorfor, hvor det står, og hvordan du svarer',
    nn: 'forklar eit krav: kva det ber om, kvifor, kvar det står, og korleis du svarar',
    en: 'explain a requirement: what it asks for, why, where it stands, and how to answer it',
  },
  operands: {
    name: { nb: 'krav', nn: 'krav', en: 'requirement' },
    summary: {
      nb: 'koder som REQ-03, id-er eller grupper',
      nn: 'kodar som REQ-03, id-ar eller grupper',
      en: 'codes such as REQ-03, ids or groups',
    },
    many: true,
  },
  options: {
    all: {
      flags: '--all',
      summary: {
        nb: 'alle kravene, gruppe for gruppe',
        nn: 'alle krava, gruppe for gruppe',
        en: 'all the requirements, group by group',
      },
    },
    asOf: dayOption({
      nb: 'dagen plikter med tidsgrense blir lest på, slik: 2026-11-22. Ellers i dag.',
      nn: 'dagen plikter med tidsgrense blir lesne på, slik: 2026-11-22. Elles i dag.',
      en: 'the day on which duties with a time limit are read, like this: 2026-11-22. Otherwise today.',
    }),
    ...formatOptions(formats),
  },
  examples: [
    {
      line: 'plan explain REQ-03',
      does: { nb: 'ett krav', nn: 'eitt krav', en: 'one requirement' },
    },
    {
      line: 'plan explain public-information',
      does: {
        nb: 'en gruppe; plan requirements viser hvilke',
        nn: 'ei gruppe; plan requirements viser kva for nokre',
        en: 'a group; plan requirements shows which there are',
      },
    },
    {
      line: 'plan explain --all -f markdown > krav.md',
      does: {
        nb: 'hele listen, til å lese eller skrive ut',
        nn: 'heile lista, til å lese eller skrive ut',
        en: 'the whole list, to read or print',
      },
    },
  ],
  run: async (codes, { all, asOf, format, json }, { environment, reader, style, showHelp }) => {
    if (codes.length === 0 && !all) return showHelp(nothingNamed);
    const { explain } = await import('../../app/explain.ts');
    const { catalogueAround } = await import('../../app/catalogue-around.ts');
    const today = environment.clock.today();
    const text = explain({
      catalogue: await catalogueAround('.', today, environment),
      codes,
      all,
      format: format ?? (json ? 'json' : 'text'),
      language: reader,
      schema: planSchemaIn(reader, environment.assets),
      asOf: asOf ?? today,
      style,
      width: environment.out.width,
      version: environment.version,
    });
    environment.out.write(text);
    return 'passed';
  },
});

const nothingNamed = {
  nb: 'Hvilket krav? Skriv koden, for eksempel plan explain REQ-03, eller --all for alle.',
  nn: 'Kva krav? Skriv koden, til dømes plan explain REQ-03, eller --all for alle.',
  en: 'Which requirement? Write its code, for example plan explain REQ-03, or --all for all of them.',
};
