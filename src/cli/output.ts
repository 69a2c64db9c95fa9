import { UserError } from '../app/errors.ts';
import type { Output } from '../app/outputs.ts';
import type { Environment } from '../app/ports.ts';
import { isSystemFault, systemReason } from '../app/system-reason.ts';
import { same } from '../i18n/text.ts';
import { reporters } from '../reporters/index.generated.ts';
import { extensionOf } from '../util/file-path.ts';
import { shown } from '../util/shown.ts';
import { notAmong } from './options.ts';

type ReporterName = keyof typeof reporters;

/** A format, and the file it goes to; standard output where none is named. */
export interface FormatTo {
  readonly format: ReporterName;
  readonly file: string | undefined;
}

export const reporterNames = Object.keys(reporters) as readonly ReporterName[]; // keys of a literal
const usual: ReporterName = 'pretty';

/** `name` or `name=file`; `-` is standard output. */
export const readFormats = (given: readonly string[]): readonly FormatTo[] =>
  given.map((written) => {
    const [name = '', ...rest] = written.split('=');
    const format = reporterNames.find((one) => one === name);
    if (format === undefined) throw notAmong('--format', name, reporterNames);
    return { format, file: rest.length === 0 ? undefined : fileIn(rest.join('='), written) };
  });

function fileIn(path: string, written: string): string | undefined {
  if (path === '') {
    throw new UserError(
      {
        nb: 'Det mangler et filnavn etter «{written}».',
        nn: 'Det manglar eit filnamn etter «{written}».',
        en: 'A file name is missing after “{written}”.',
      },
      { written: same(shown(written)) },
    );
  }
  return path === '-' ? undefined : path;
}

export interface AskedFormats {
  readonly format: readonly FormatTo[];
  readonly output: string | undefined;
  readonly json: boolean;
  readonly plain: boolean;
}

/** Which formats go where. Two must not share standard output or a file. */
export async function outputsFor({
  format,
  output,
  json,
  plain,
}: AskedFormats): Promise<readonly FormatTo[]> {
  const named: readonly FormatTo[] = [
    ...format,
    ...(json ? [{ format: 'json', file: undefined } as const] : []),
    ...(plain ? [{ format: 'plain', file: undefined } as const] : []),
  ];
  const all = output === undefined ? named : await withOutput(named, output);
  if (all.length === 0) return [{ format: usual, file: undefined }];
  for (const [index, { file }] of all.entries()) {
    if (all.findIndex((other) => other.file === file) !== index) throw sharedBy(file);
  }
  return all;
}

/** The file takes the one format that has none yet; without one, its ending says which. */
async function withOutput(named: readonly FormatTo[], output: string): Promise<readonly FormatTo[]> {
  const file = output === '-' ? undefined : output;
  const [only, ...others] = named.filter((one) => one.file === undefined);
  if (only === undefined)
    return [...named, { format: file === undefined ? usual : await formatBy(file), file }];
  if (others.length > 0) throw sharedBy(undefined);
  return named.map((one) => (one === only ? { ...one, file } : one));
}

/** Where several formats have the same ending, the usual one is meant. */
async function formatBy(file: string): Promise<ReporterName> {
  const known = await Promise.all(
    reporterNames.map(async (format) => ({
      format,
      extension: (await reporters[format]()).default.extension,
    })),
  );
  const fitting = known
    .filter(({ extension }) => extension === extensionOf(file))
    .map(({ format }) => format);
  const format = fitting.find((one) => one === usual) ?? fitting[0];
  if (format !== undefined) return format;
  throw new UserError(
    {
      nb: 'Kan ikke se formatet av filnavnet {file}. Skriv --format navn={file}, med en av: {formats}.',
      nn: 'Kan ikkje sjå formatet av filnamnet {file}. Skriv --format namn={file}, med ein av: {formats}.',
      en: 'Cannot tell the format from the file name {file}. Write --format name={file}, with one of: {formats}.',
    },
    { file: same(shown(file)), formats: same(reporterNames.join(', ')) },
  );
}

const sharedBy = (file: string | undefined): UserError =>
  file === undefined
    ? new UserError({
        nb: 'Bare ett format kan gå til skjermen. Gi de andre en fil, slik: --format json=rapport.json.',
        nn: 'Berre eitt format kan gå til skjermen. Gi dei andre ei fil, slik: --format json=rapport.json.',
        en: 'Only one format can go to standard output. Give the others a file, like this: --format json=report.json.',
      })
    : new UserError(
        {
          nb: 'To formater kan ikke skrives til samme fil, {file}. Gi dem hver sin.',
          nn: 'To format kan ikkje skrivast til same fil, {file}. Gi dei kvar si.',
          en: 'Two formats cannot be written to the same file, {file}. Give each its own.',
        },
        { file: same(shown(file)) },
      );

/** Writes what a use case made: standard output first, so that a file that cannot be written hides nothing. */
export async function deliver(
  outputs: readonly Output[],
  { out, files }: Pick<Environment, 'out' | 'files'>,
  { quiet = false }: { readonly quiet?: boolean } = {},
): Promise<void> {
  for (const output of outputs)
    if ('text' in output && output.file === undefined && !quiet) out.write(output.text);
  for (const output of outputs) {
    const { file } = output;
    if (file !== undefined)
      await files.write(file, 'text' in output ? output.text : output.bytes).catch(refuse(file));
  }
}

const refuse =
  (file: string) =>
  (fault: unknown): never => {
    if (!isSystemFault(fault)) throw fault;
    throw new UserError(
      {
        nb: 'Kan ikke skrive {file}: {reason}. Ingenting er skrevet dit.',
        nn: 'Kan ikkje skrive {file}: {reason}. Ingenting er skrive dit.',
        en: 'Cannot write {file}: {reason}. Nothing has been written there.',
      },
      { file: same(shown(file)), reason: systemReason(fault) },
      { cause: fault },
    );
  };
