import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { depths } from '../reporters/reporter.ts';
import type { Options } from './command.ts';
import { configOption, dayOption, last, oneOf, wholeNumber } from './options.ts';
import { readFormats, reporterNames } from './output.ts';

const file: Text = { nb: 'fil', nn: 'fil', en: 'file' };

/** What can be asked of «check». What may also be set in a file of settings is undefined where its flag was not used. */
export const checkOptions = {
  format: {
    flags: '-f, --format',
    value: { nb: 'format[=fil]', nn: 'format[=fil]', en: 'format[=file]' },
    summary: {
      nb: `${reporterNames.join(', ')}; kan gjentas, med en fil til hver`,
      nn: `${reporterNames.join(', ')}; kan takast opp att, med ei fil til kvar`,
      en: `${reporterNames.join(', ')}; may be repeated, with a file for each`,
    },
    read: readFormats,
  },
  output: {
    flags: '-o, --output',
    value: file,
    summary: {
      nb: 'skriv rapporten til en fil; endelsen velger formatet',
      nn: 'skriv rapporten til ei fil; endinga vel formatet',
      en: 'write the report to a file; its ending chooses the format',
    },
    read: last,
  },
  json: { flags: '--json', summary: same('--format json') },
  plain: { flags: '--plain', summary: same('--format plain') },
  failOn: {
    flags: '--fail-on',
    value: same('must|should|any|none'),
    summary: {
      nb: 'hva som gir sluttkode 1: lov og forskrift, også veilederen (vanlig), alt eller ingenting',
      nn: 'kva som gir sluttkode 1: lov og forskrift, òg rettleiaren (vanleg), alt eller ingenting',
      en: 'what gives exit code 1: law and regulation, also the guide (usual), everything or nothing',
    },
    read: oneOf('--fail-on', ['must', 'should', 'any', 'none']),
  },
  strict: {
    flags: '--strict',
    summary: {
      nb: 'stans også ved det som må vurderes av folk',
      nn: 'stans òg ved det som må vurderast av folk',
      en: 'also stop at what people must consider',
    },
  },
  asOf: dayOption({
    nb: 'dagen planen blir vurdert på, slik: 2026-11-22. Ellers i dag.',
    nn: 'dagen planen blir vurdert på, slik: 2026-11-22. Elles i dag.',
    en: 'the day the plan is judged on, like this: 2026-11-22. Otherwise today.',
  }),
  baseline: {
    flags: '--baseline',
    value: file,
    summary: {
      nb: 'vis bare det som er nytt siden denne rapporten i JSON; bare det stanser',
      nn: 'vis berre det som er nytt sidan denne rapporten i JSON; berre det stansar',
      en: 'show only what is new since this report in JSON; only that stops',
    },
    read: last,
  },
  since: {
    flags: '--since',
    value: { nb: 'git-referanse', nn: 'git-referanse', en: 'git reference' },
    summary: {
      nb: 'vis bare det som er nytt siden en gren, et merke eller en innsending, for eksempel main',
      nn: 'vis berre det som er nytt sidan ei grein, eit merke eller ei innsending, til dømes main',
      en: 'show only what is new since a branch, a tag or a commit, for example main',
    },
    read: last,
  },
  includeValues: {
    flags: '--include-values',
    summary: {
      nb: 'vis tekst fra planen i rapporten; ellers står det •••',
      nn: 'vis tekst frå planen i rapporten; elles står det •••',
      en: 'show text from the plan in the report; otherwise it says •••',
    },
  },
  maxFindings: {
    flags: '--max-findings',
    value: { nb: 'antall', nn: 'tal', en: 'number' },
    summary: {
      nb: 'vis høyst så mange funn; resten blir talt',
      nn: 'vis høgst så mange funn; resten blir talt',
      en: 'show at most so many findings; the rest are counted',
    },
    read: wholeNumber('--max-findings'),
  },
  depth: {
    flags: '--depth',
    value: same(depths.join('|')),
    summary: {
      nb: 'hvor mye HTML-rapporten sier: for ledelsen, for den som går gjennom planen (vanlig), eller alt',
      nn: 'kor mykje HTML-rapporten seier: for leiinga, for den som går gjennom planen (vanleg), eller alt',
      en: 'how much the HTML report tells: for the leadership, for whoever reviews the plan (usual), or everything',
    },
    read: oneOf('--depth', depths),
  },
  stdinFilepath: {
    flags: '--stdin-filepath',
    value: file,
    summary: {
      nb: 'hva standard inn heter i rapporten',
      nn: 'kva standard inn heiter i rapporten',
      en: 'what standard input is called in the report',
    },
    read: (given) => given.at(-1) ?? '<stdin>',
  },
  config: configOption,
  watch: {
    flags: '--watch',
    summary: {
      nb: 'vurder på nytt hver gang filen lagres, og vis bare det som er endret',
      nn: 'vurder på nytt kvar gong fila blir lagra, og vis berre det som er endra',
      en: 'judge anew each time the file is saved, and show only what has changed',
    },
  },
  quiet: {
    flags: '-q, --quiet',
    summary: {
      nb: 'ingen rapport på skjermen; sluttkoden og filene blir de samme',
      nn: 'ingen rapport på skjermen; sluttkoden og filene blir dei same',
      en: 'no report on standard output; exit code and files stay the same',
    },
  },
} as const satisfies Options;
