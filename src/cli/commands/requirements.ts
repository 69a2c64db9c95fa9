import { same } from '../../i18n/text.ts';
import { defineCommand } from '../command.ts';
import { dayOption, formatOptions } from '../options.ts';

const formats = ['table', 'markdown', 'csv', 'json', 'oscal'] as const;

export default defineCommand({
  name: 'requirements',
  summary: {
    nb: 'vis hele listen planen blir vurdert mot, eller en del av den',
    nn: 'vis heile lista planen blir vurdert mot, eller ein del av henne',
    en: 'show the whole list a plan is judged by, or a part of it',
  },
  options: {
    group: {
      flags: '--group',
      value: { nb: 'gruppe', nn: 'gruppe', en: 'group' },
      summary: {
        nb: 'bare denne gruppen, for eksempel contents; kan gjentas',
        nn: 'berre denne gruppa, til dømes contents; kan takast opp att',
        en: 'only this group, for example contents; may be repeated',
      },
      read: (given) => given,
    },
    strength: {
      flags: '--strength',
      value: same('must|should|may|context'),
      summary: {
        nb: 'bare det planen skal, bør eller kan; context er det som gjelder noe annet enn planen',
        nn: 'berre det planen skal, bør eller kan; context er det som gjeld noko anna enn planen',
        en: 'only what the plan must, should or may; context is what binds something else than the plan',
      },
      read: (given) => given,
    },
    basis: {
      flags: '--basis',
      value: same('law|regulation|guideline|letter|advice|practice'),
      summary: {
        nb: 'bare det som bygger på dette; kan gjentas',
        nn: 'berre det som byggjer på dette; kan takast opp att',
        en: 'only what rests on this; may be repeated',
      },
      read: (given) => given,
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
      line: 'plan requirements --group contents',
      does: {
        nb: 'det veilederen sier planen bør inneholde',
        nn: 'det rettleiaren seier planen bør innehalde',
        en: 'what the guide says a plan should contain',
      },
    },
    {
      line: 'plan requirements -f csv > krav.csv',
      does: {
        nb: 'hele listen til et regneark',
        nn: 'heile lista til eit rekneark',
        en: 'the whole list for a spreadsheet',
      },
    },
  ],
  run: async (_operands, { group, strength, basis, asOf, format, json }, { environment, reader, style }) => {
    const { checklist } = await import('../../app/checklist.ts');
    const { catalogueAround } = await import('../../app/catalogue-around.ts');
    const day = asOf ?? environment.clock.today();
    const text = checklist({
      catalogue: await catalogueAround('.', day, environment),
      asOf: day,
      groups: group,
      strengths: strength,
      bases: basis,
      format: format ?? (json ? 'json' : 'table'),
      language: reader,
      style,
      width: environment.out.width,
      version: environment.version,
    });
    environment.out.write(text);
    return 'passed';
  },
});
