import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';
import type { Batch, Walk } from './batch.ts';

/** A part of an audit: the `shard`th of `of`, counted from one. */
export interface Shard {
  readonly shard: number;
  readonly of: number;
}

export interface ShardHeader extends Shard {
  readonly format: 'plan-audit-shard-1';
  readonly version: string;
  readonly checklist: string;
  readonly requirements: number;
  readonly asOf: string;
  /** How many plans the whole audit has, and the hash of their names. */
  readonly files: number;
  readonly names: string;
  readonly salt: string;
  readonly refused: Walk['refused'];
}

/** A stretch of the files, so that the shards one after the other are the whole. */
export const shardOf = (files: readonly string[], { shard, of }: Shard): readonly string[] =>
  files.slice(Math.floor(((shard - 1) * files.length) / of), Math.floor((shard * files.length) / of));

interface Line {
  readonly entry: string;
  readonly body: string;
}

export function writeShard({ shard, of }: Shard, header: Omit<ShardHeader, keyof Shard>, batch: Batch) {
  const kept = batch.spool();
  let count = 0;
  return {
    name: `shard-${shard}-of-${of}.jsonl`,
    add: ({ entry, body }: Line): void => {
      count += 1;
      kept.add(`${entry}\t${body}`);
    },
    *lines(): Iterable<string> {
      yield `${JSON.stringify({ ...header, shard, of })}\n`;
      for (const line of kept.lines()) yield `${line}\n`;
      yield `${JSON.stringify({ end: count })}\n`;
    },
    close: kept.close,
  };
}

/** Shards from files or folders: all of one audit, made by this version, none missing and each whole. */
export function readShards(patterns: readonly string[], version: string, checklist: string, batch: Batch) {
  const files = patterns.flatMap((pattern) => batch.named(pattern, /^shard-\d+-of-\d+\.jsonl$/));
  const opened = files.map((file) => ({ file, header: headerOf(file, batch) }));
  const [first] = opened;
  if (!first) throw refused(texts.none, { patterns: same(patterns.map(shown).join(', ')) });
  for (const { file, header } of opened) {
    if (header.version !== version || header.checklist !== checklist)
      throw refused(texts.otherVersion, {
        file: same(shown(file)),
        theirs: same(header.version),
        ours: same(version),
      });
    const different = sameInAll.find((field) => header[field] !== first.header[field]);
    if (different !== undefined)
      throw refused(texts.mixed, {
        file: same(shown(file)),
        first: same(shown(first.file)),
        what: whats[different],
      });
  }
  const inOrder = opened.toSorted((one, other) => one.header.shard - other.header.shard);
  const numbers = inOrder.map(({ header }) => header.shard);
  const missing = Array.from({ length: first.header.of }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  if (missing.length > 0)
    throw refused(texts.missing, { missing: same(missing.join(', ')), of: first.header.of });
  const twice = numbers.find((number, index) => number === numbers[index + 1]);
  if (twice !== undefined) throw refused(texts.twice, { shard: twice });
  return {
    header: first.header,
    *plans(): Iterable<Line> {
      for (const { file, header } of inOrder) yield* plansIn(file, shardLength(header), batch);
    },
  };
}

const sameInAll = ['of', 'asOf', 'names', 'salt'] as const;

const whats: Readonly<Record<(typeof sameInAll)[number], Text>> = {
  of: { nb: 'antall deler', nn: 'talet på delar', en: 'number of shards' },
  asOf: {
    nb: 'dagen planene er vurdert på',
    nn: 'dagen planane er vurderte på',
    en: 'day the plans are judged on',
  },
  names: { nb: 'hvilke planer', nn: 'kva planar', en: 'which plans' },
  salt: { nb: 'saltet (PLAN_AUDIT_SALT)', nn: 'saltet (PLAN_AUDIT_SALT)', en: 'salt (PLAN_AUDIT_SALT)' },
};

const shardLength = ({ shard, of, files }: ShardHeader): number =>
  Math.floor((shard * files) / of) - Math.floor(((shard - 1) * files) / of);

function headerOf(file: string, batch: Batch): ShardHeader {
  try {
    for (const line of batch.lines(file)) {
      const header = JSON.parse(line) as ShardHeader; // looked at below
      if (header.format === 'plan-audit-shard-1') return header;
      break;
    }
  } catch (fault) {
    if (isSystemFault(fault))
      throw refused(texts.unreadable, { file: same(shown(file)), reason: systemReason(fault) });
  }
  throw refused(texts.noShard, { file: same(shown(file)) });
}

function* plansIn(file: string, length: number, batch: Batch): Iterable<Line> {
  let line = -1;
  let ended = false;
  for (const text of batch.lines(file)) {
    line += 1;
    if (line === 0) continue;
    const [entry = '', body] = text.split('\t');
    if (body === undefined) ended = text === JSON.stringify({ end: line - 1 }) && line - 1 === length;
    else yield { entry, body };
  }
  if (!ended) throw refused(texts.cutShort, { file: same(shown(file)) });
}

const refused = (text: Text, params: ConstructorParameters<typeof UserError>[1]): UserError =>
  new UserError(text, params, { exit: 'incomplete' });

const texts = {
  none: {
    nb: 'Fant ingen deler her: {patterns}. De heter shard-1-of-4.jsonl og så videre.',
    nn: 'Fann ingen delar her: {patterns}. Dei heiter shard-1-of-4.jsonl og så vidare.',
    en: 'Found no shards here: {patterns}. They are called shard-1-of-4.jsonl and so on.',
  },
  otherVersion: {
    nb: '{file} er laget av versjon {theirs} eller med en annen sjekkliste, og dette er {ours}. Lag delene på nytt med samme versjon.',
    nn: '{file} er laga av versjon {theirs} eller med ei anna sjekkliste, og dette er {ours}. Lag delane på nytt med same versjon.',
    en: '{file} was made by version {theirs} or with another checklist, and this is {ours}. Make the shards again with one version.',
  },
  mixed: {
    nb: '{file} og {first} er ikke deler av samme gjennomgang: {what} er ikke likt.',
    nn: '{file} og {first} er ikkje delar av same gjennomgang: {what} er ikkje likt.',
    en: '{file} and {first} are not shards of the same audit: {what} differs.',
  },
  missing: {
    nb: 'Det mangler deler: {missing} av {of}. Ingenting er slått sammen.',
    nn: 'Det manglar delar: {missing} av {of}. Ingenting er slått saman.',
    en: 'Shards are missing: {missing} of {of}. Nothing has been merged.',
  },
  twice: {
    nb: 'Del {shard} er der to ganger. Ta bort den ene.',
    nn: 'Del {shard} er der to gonger. Ta bort den eine.',
    en: 'Shard {shard} is there twice. Remove one of them.',
  },
  noShard: {
    nb: '{file} er ingen del av en gjennomgang.',
    nn: '{file} er ingen del av ein gjennomgang.',
    en: '{file} is no shard of an audit.',
  },
  unreadable: {
    nb: 'Kan ikke lese {file}: {reason}.',
    nn: 'Kan ikkje lese {file}: {reason}.',
    en: 'Cannot read {file}: {reason}.',
  },
  cutShort: {
    nb: '{file} er ikke hel. Lag den på nytt.',
    nn: '{file} er ikkje heil. Lag ho på nytt.',
    en: '{file} is not whole. Make it again.',
  },
} as const;
