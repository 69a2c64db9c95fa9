import { defineCommand } from '../command.ts';
import { formatOptions } from '../options.ts';

const formats = ['table', 'markdown', 'csv', 'json'] as const;

export default defineCommand({
  name: 'actors',
  summary: {
    nb: 'vis aktører det er vanlig å samarbeide med, og id-ene planen kan bruke',
    nn: 'vis aktørar det er vanleg å samarbeide med, og id-ane planen kan bruke',
    en: 'show the actors it is usual to cooperate with, and the ids a plan can use',
  },
  options: {
    level: {
      flags: '--level',
      value: { nb: 'nivå', nn: 'nivå', en: 'level' },
      summary: {
        nb: 'bare dette nivået, slik kilden fører det opp, for eksempel kommune; kan gjentas',
        nn: 'berre dette nivået, slik kjelda fører det opp, til dømes kommune; kan takast opp att',
        en: 'only this level as the source lists it, for example kommune; may be repeated',
      },
      read: (given) => given,
    },
    category: {
      flags: '--category',
      value: { nb: 'kategori', nn: 'kategori', en: 'category' },
      summary: {
        nb: 'bare denne kategorien, for eksempel emergency; kan gjentas',
        nn: 'berre denne kategorien, til dømes emergency; kan takast opp att',
        en: 'only this category, for example emergency; may be repeated',
      },
      read: (given) => given,
    },
    ...formatOptions(formats),
  },
  examples: [
    {
      line: 'plan actors --category emergency',
      does: {
        nb: 'nødetater og akutt hjelp',
        nn: 'naudetatar og akutt hjelp',
        en: 'emergency services and urgent help',
      },
    },
    {
      line: 'plan actors -f csv > aktorer.csv',
      does: {
        nb: 'hele katalogen til et regneark',
        nn: 'heile katalogen til eit rekneark',
        en: 'the whole directory for a spreadsheet',
      },
    },
  ],
  run: async (_operands, { level, category, format, json }, { environment, reader, style }) => {
    const { actors } = await import('../../app/actors.ts');
    const text = actors({
      levels: level,
      categories: category,
      format: format ?? (json ? 'json' : 'table'),
      language: reader,
      style,
      width: environment.out.width,
    });
    environment.out.write(text);
    return 'passed';
  },
});
