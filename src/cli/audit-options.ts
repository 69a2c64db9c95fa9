import type { FormatName } from '../app/audit/outputs.ts';
import type { Shard } from '../app/audit/shards.ts';
import { UserError } from '../app/errors.ts';
import { auditOutputs } from '../audit/outputs/index.generated.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import type { Options } from './command.ts';
import { configOption, dayOption, last, notAmong, oneOf, wholeNumber } from './options.ts';

const number: Text = { nb: 'antall', nn: 'tal', en: 'number' };
const formats = Object.keys(auditOutputs) as readonly FormatName[]; // keys of a literal

/** What `plan audit` and what belongs to it can be told. */
export const auditOptions = {
  register: {
    flags: '--register',
    value: { nb: 'municipalities|fil', nn: 'municipalities|fil', en: 'municipalities|file' },
    summary: {
      nb: 'hvem som skal levere: det innebygde registeret, eller en CSV- eller JSON-fil',
      nn: 'kven som skal levere: det innebygde registeret, eller ei CSV- eller JSON-fil',
      en: 'who is to submit: the built-in register, or a CSV or JSON file',
    },
    read: last,
  },
  county: {
    flags: '--county',
    value: { nb: 'fylke', nn: 'fylke', en: 'county' },
    summary: {
      nb: 'bare kommunene i et fylke, etter de to sifrene i nummeret: 46',
      nn: 'berre kommunane i eit fylke, etter dei to siffera i nummeret: 46',
      en: 'only the municipalities of a county, by the two digits of its number: 46',
    },
    read: last,
  },
  requireAll: {
    flags: '--require-all',
    summary: {
      nb: 'sluttkode 1 når en kommune ikke har levert',
      nn: 'sluttkode 1 når ein kommune ikkje har levert',
      en: 'exit code 1 when a municipality has not submitted',
    },
  },
  previous: {
    flags: '--previous',
    value: same('audit.json'),
    summary: {
      nb: 'vis også hva som er endret siden denne gjennomgangen',
      nn: 'vis òg kva som er endra sidan denne gjennomgangen',
      en: 'also show what has changed since this audit',
    },
    read: last,
  },
  reviewer: {
    flags: '--reviewer',
    value: { nb: 'navn', nn: 'namn', en: 'name' },
    summary: {
      nb: 'hvem som går gjennom planene, til brevene',
      nn: 'kven som går gjennom planane, til breva',
      en: 'who reviews the plans, for the letters',
    },
    read: last,
  },
  due: dayOption(
    {
      nb: 'fristen for å levere, der registeret ikke har en egen',
      nn: 'fristen for å levere, der registeret ikkje har ein eigen',
      en: 'the deadline for submitting, where the register has none of its own',
    },
    '--due',
  ),
  output: {
    flags: '-o, --output',
    value: { nb: 'mappe', nn: 'mappe', en: 'folder' },
    summary: {
      nb: 'hvor alt skal stå; ellers i mappen audit',
      nn: 'kvar alt skal stå; elles i mappa audit',
      en: 'where everything goes; otherwise the folder audit',
    },
    read: last,
  },
  format: {
    flags: '-f, --format',
    value: same('format'),
    summary: {
      nb: `${formats.join(', ')}; kan gjentas. Ellers alt.`,
      nn: `${formats.join(', ')}; kan takast opp att. Elles alt.`,
      en: `${formats.join(', ')}; may be repeated. Otherwise everything.`,
    },
    read: (given: readonly string[]) =>
      given.map((word) => {
        const format = formats.find((one) => one === word);
        if (format === undefined) throw notAmong('--format', word, formats);
        return format;
      }),
  },
  separator: {
    flags: '--separator',
    value: same(',|;'),
    summary: {
      nb: 'tegnet mellom cellene i CSV; ellers ;, som norsk Excel venter',
      nn: 'teiknet mellom cellene i CSV; elles ;, som norsk Excel ventar',
      en: 'the sign between cells in CSV; otherwise ;, as Norwegian Excel expects',
    },
    read: (given: readonly string[]) => oneOf('--separator', [',', ';'])(given) ?? ';',
  },
  asOf: dayOption({
    nb: 'dagen planene blir vurdert på, slik: 2026-11-22. Ellers i dag.',
    nn: 'dagen planane blir vurderte på, slik: 2026-11-22. Elles i dag.',
    en: 'the day the plans are judged on, like this: 2026-11-22. Otherwise today.',
  }),
  jobs: {
    flags: '--jobs',
    value: number,
    summary: {
      nb: 'hvor mange tråder som vurderer; ellers alle kjernene når det er mange planer',
      nn: 'kor mange trådar som vurderer; elles alle kjernane når det er mange planar',
      en: 'how many threads judge; otherwise every core when there are many plans',
    },
    read: wholeNumber('--jobs'),
  },
  shard: {
    flags: '--shard',
    value: same('i/n'),
    summary: {
      nb: 'bare del i av n, til merge; sett PLAN_AUDIT_SALT likt på alle maskinene',
      nn: 'berre del i av n, til merge; set PLAN_AUDIT_SALT likt på alle maskinene',
      en: 'only part i of n, for merge; set PLAN_AUDIT_SALT alike on every machine',
    },
    read: readShard,
  },
  cache: {
    flags: '--no-cache',
    summary: {
      nb: 'vurder alt på nytt, og ta ikke vare på noe til neste gang',
      nn: 'vurder alt på nytt, og ta ikkje vare på noko til neste gong',
      en: 'judge everything anew, and keep nothing for next time',
    },
  },
  config: configOption,
  n: {
    flags: '--n',
    value: number,
    summary: {
      nb: 'til sample: hvor mange planer; ellers 10',
      nn: 'til sample: kor mange planar; elles 10',
      en: 'for sample: how many plans; otherwise 10',
    },
    read: wholeNumber('--n'),
  },
  seed: {
    flags: '--seed',
    value: { nb: 'tall', nn: 'tal', en: 'number' },
    summary: {
      nb: 'til sample: samme frø trekker de samme planene; ellers 1',
      nn: 'til sample: same frø trekkjer dei same planane; elles 1',
      en: 'for sample: the same seed draws the same plans; otherwise 1',
    },
    read: wholeNumber('--seed'),
  },
  json: {
    flags: '--json',
    summary: {
      nb: 'til compare og sample: JSON på skjermen',
      nn: 'til compare og sample: JSON på skjermen',
      en: 'for compare and sample: JSON on standard output',
    },
  },
  aboutRegister: {
    flags: '--about-register',
    summary: {
      nb: 'vis hvor det innebygde registeret kommer fra',
      nn: 'vis kvar det innebygde registeret kjem frå',
      en: 'show where the built-in register comes from',
    },
  },
} as const satisfies Options;

function readShard(given: readonly string[]): Shard | undefined {
  const value = given.at(-1);
  if (value === undefined) return undefined;
  const [, shard = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (shard >= 1 && shard <= of) return { shard, of };
  throw new UserError(
    {
      nb: '--shard kan ikke være «{value}». Skriv hvilken del av hvor mange, slik: 2/4.',
      nn: '--shard kan ikkje vere «{value}». Skriv kva del av kor mange, slik: 2/4.',
      en: '--shard cannot be “{value}”. Write which part of how many, like this: 2/4.',
    },
    { value: same(shown(value)) },
  );
}
