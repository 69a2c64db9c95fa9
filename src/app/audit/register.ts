import { builtInRegister } from '../../audit/built-in-register.ts';
import type { Registered, RegisterFault } from '../../audit/register.ts';
import { readRegister } from '../../audit/register.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { municipalitiesProvenance } from '../../reference/municipalities-provenance.ts';
import { wrap } from '../../util/columns.ts';
import { sha256 } from '../../util/hash.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import type { Files } from '../ports.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';

export interface OpenedRegister {
  readonly name: string;
  readonly sha256: string;
  readonly municipalities: readonly Registered[];
}

/** The built-in register, or a file of one's own. None where neither a register nor a county is asked for. */
export async function openRegister(
  asked: string | undefined,
  county: string | undefined,
  files: Files,
): Promise<OpenedRegister | undefined> {
  if (asked === undefined && county === undefined) return undefined;
  const register = asked === undefined || asked === builtIn ? builtInOpened(county) : await own(asked, files);
  const municipalities = register.municipalities.filter(
    (one) => county === undefined || one.number.startsWith(county),
  );
  if (municipalities.length === 0)
    throw new UserError(texts.noneInCounty, {
      county: same(shown(county ?? '')),
      name: same(shown(register.name)),
    });
  return { ...register, municipalities };
}

const builtIn = 'municipalities';

function builtInOpened(county: string | undefined): OpenedRegister {
  const municipalities = builtInRegister(county);
  return { name: builtIn, sha256: sha256([JSON.stringify(builtInRegister(undefined))]), municipalities };
}

async function own(file: string, files: Files): Promise<OpenedRegister> {
  const content = await files.read(file, 16 * 1024 * 1024).catch((fault: unknown) => {
    if (!isSystemFault(fault)) throw fault;
    throw new UserError(
      texts.refused,
      { file: same(shown(file)), reason: systemReason(fault) },
      { cause: fault },
    );
  });
  const reading = readRegister(new TextDecoder().decode(content), /\.json$/i.test(file));
  if (!reading.ok) throw notARegister(file, reading.faults);
  return {
    name: file.replace(/^.*[/\\]/s, ''),
    sha256: sha256([content]),
    municipalities: reading.municipalities,
  };
}

function notARegister(
  file: string,
  [first, ...others]: readonly [RegisterFault, ...RegisterFault[]],
): UserError {
  return new UserError(texts.faulty, {
    file: same(shown(file)),
    row: first.row,
    fault: faults[first.fault],
    value: same(first.value === '' ? '' : ` (${shown(first.value)})`),
    more: others.length === 0 ? same('') : moreOf(others.length),
  });
}

const moreOf = (count: number): Text => ({
  nb: ` Det samme gjelder ${count} til.`,
  nn: ` Det same gjeld ${count} til.`,
  en: ` There are ${count} more.`,
});

/** Where the built-in register comes from. */
export function aboutRegister(language: Language, width: number): string {
  const { compiled, withChangesOf, attribution, sources, gaps } = municipalitiesProvenance;
  const head = fill(
    texts.about,
    { count: builtInRegister(undefined).length, compiled: same(compiled), changes: same(withChangesOf) },
    { language, showValues: false },
  );
  const items = (all: readonly Text[]): string =>
    all.map((one) => `${wrap(`- ${translate(one, language)}`, width, '  ')}\n`).join('');
  return [
    `${wrap(head, width)}\n`,
    items(sources),
    `${translate(texts.gaps, language)}\n${items(gaps)}`,
    `${wrap(translate(attribution, language), width)}\n`,
  ].join('\n');
}

const texts = {
  noneInCounty: {
    nb: 'Registeret {name} har ingen kommune i fylke {county}. Skriv de to sifrene i fylkesnummeret, slik: --county 46.',
    nn: 'Registeret {name} har ingen kommune i fylke {county}. Skriv dei to siffera i fylkesnummeret, slik: --county 46.',
    en: 'The register {name} has no municipality in county {county}. Write the two digits of the county number, like this: --county 46.',
  },
  refused: {
    nb: 'Kan ikke lese registeret {file}: {reason}. Ingenting er vurdert.',
    nn: 'Kan ikkje lese registeret {file}: {reason}. Ingenting er vurdert.',
    en: 'Cannot read the register {file}: {reason}. Nothing has been judged.',
  },
  faulty: {
    nb: 'Registeret {file} kan ikke brukes. Rad {row}: {fault}{value}.{more}',
    nn: 'Registeret {file} kan ikkje brukast. Rad {row}: {fault}{value}.{more}',
    en: 'The register {file} cannot be used. Row {row}: {fault}{value}.{more}',
  },
  about: {
    nb: 'Det innebygde registeret har {count} kommuner. Det ble satt sammen {compiled} og har med endringene fra {changes}.',
    nn: 'Det innebygde registeret har {count} kommunar. Det blei sett saman {compiled} og har med endringane frå {changes}.',
    en: 'The built-in register has {count} municipalities. It was compiled {compiled} and includes the changes of {changes}.',
  },
  gaps: { nb: 'Dette er ikke med:', nn: 'Dette er ikkje med:', en: 'Not included:' },
} as const;

const faults: Readonly<Record<RegisterFault['fault'], Text>> = {
  'open-quote': {
    nb: 'et anførselstegn mangler sin andre halvdel',
    nn: 'eit hermeteikn manglar si andre halvdel',
    en: 'a quotation mark is not closed',
  },
  'no-number-column': {
    nb: 'ingen kolonne heter kommunenummer',
    nn: 'ingen kolonne heiter kommunenummer',
    en: 'no column is called number',
  },
  'bad-number': {
    nb: 'et kommunenummer har fire sifre',
    nn: 'eit kommunenummer har fire siffer',
    en: 'a municipality number has four digits',
  },
  twice: {
    nb: 'kommunen står der fra før',
    nn: 'kommunen står der frå før',
    en: 'the municipality is already there',
  },
  'bad-day': {
    nb: 'en dag skrives slik: 2026-11-22',
    nn: 'ein dag skriv du slik: 2026-11-22',
    en: 'a day is written like this: 2026-11-22',
  },
  empty: { nb: 'det er tomt', nn: 'det er tomt', en: 'it is empty' },
  'not-json': { nb: 'det er ikke JSON', nn: 'det er ikkje JSON', en: 'it is not JSON' },
  'not-a-list': { nb: 'det er ikke en liste', nn: 'det er ikkje ei liste', en: 'it is not a list' },
};
