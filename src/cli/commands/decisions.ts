import { defineCommand } from '../command.ts';
import { dayOption, duration, formatOptions } from '../options.ts';
import { deliver } from '../output.ts';

const formats = ['text', 'json'] as const;

export default defineCommand({
  name: 'decisions',
  summary: {
    nb: 'vis unntak og bekreftelser, hvem som står for dem, og hvor lenge de gjelder',
    nn: 'vis unntak og stadfestingar, kven som står for dei, og kor lenge dei gjeld',
    en: 'list waivers and attestations, who stands behind them, and how long they hold',
  },
  operands: {
    name: { nb: 'mappe', nn: 'mappe', en: 'folder' },
    summary: {
      nb: 'mappen med planene; denne når ingenting er oppgitt. Sluttkode 1 når noe er gått ut.',
      nn: 'mappa med planane; denne når ingenting er oppgitt. Sluttkode 1 når noko er gått ut.',
      en: 'the folder of the plans; this one when nothing is named. Exit code 1 when something has lapsed.',
    },
    many: false,
  },
  options: {
    expiringIn: {
      flags: '--expiring-in',
      value: { nb: 'varighet', nn: 'varigheit', en: 'duration' },
      summary: {
        nb: 'bare det som er gått ut eller gjør det innen da, slik: P60D',
        nn: 'berre det som er gått ut eller gjer det innan då, slik: P60D',
        en: 'only what has lapsed or will within that time, like this: P60D',
      },
      read: duration('--expiring-in'),
    },
    prune: {
      flags: '--prune',
      summary: {
        nb: 'fjern det som ikke trengs lenger: brukt opp, sagt to ganger eller avløst',
        nn: 'fjern det som ikkje trengst lenger: brukt opp, sagt to gonger eller avløyst',
        en: 'remove what is no longer needed: used up, said twice or superseded',
      },
    },
    ...formatOptions(formats),
    asOf: dayOption({
      nb: 'dagen det blir vurdert på, slik: 2026-11-22. Ellers i dag.',
      nn: 'dagen det blir vurdert på, slik: 2026-11-22. Elles i dag.',
      en: 'the day it is judged on, like this: 2026-11-22. Otherwise today.',
    }),
  },
  examples: [
    {
      line: 'plan decisions',
      does: {
        nb: 'alt som er besluttet i mappen',
        nn: 'alt som er avgjort i mappa',
        en: 'everything that is decided in the folder',
      },
    },
    {
      line: 'plan decisions planer --expiring-in P60D',
      does: {
        nb: 'det som må tas opp igjen de neste seksti dagene',
        nn: 'det som må takast opp att dei neste seksti dagane',
        en: 'what must be taken up again in the next sixty days',
      },
    },
  ],
  run: async ([folder = '.'], { expiringIn, prune, format, json, asOf }, { environment, reader }) => {
    const { listDecisions } = await import('../../app/decisions/list.ts');
    const { text, outputs, ending } = await listDecisions(
      {
        folder,
        asOf: asOf ?? environment.clock.today(),
        expiringIn,
        prune,
        format: json ? 'json' : (format ?? 'text'),
        language: reader,
        width: environment.out.width,
      },
      environment,
    );
    await deliver(outputs, environment);
    environment.out.write(text);
    return ending;
  },
});
