import type { AuditResult } from '../../audit/audit.ts';
import type { AuditContext, AuditOutput } from '../../audit/output.ts';
import { auditOutputs } from '../../audit/outputs/index.generated.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { languageNamed } from '../plan-language.ts';
import type { Assets } from '../ports.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';
import type { Batch, OutputFolder } from './batch.ts';

export type FormatName = keyof typeof auditOutputs;

export interface LeftOut {
  readonly id: string;
  readonly atMost: number;
}

interface Means extends Pick<Batch, 'breathe'> {
  readonly assets: Assets;
  /** Told of each file. */
  readonly wrote: (output: string, files: number) => void;
}

/** Writes the outputs asked for into the folder; all of them are there before any takes its place. Gives what was left out. */
export async function makeOutputs(
  result: AuditResult,
  {
    formats,
    folder,
    ...telling
  }: Pick<AuditContext, 'language' | 'separator'> & {
    readonly formats: readonly FormatName[];
    readonly folder: string;
  },
  target: OutputFolder,
  { assets, breathe, wrote }: Means,
): Promise<readonly LeftOut[]> {
  const context: AuditContext = {
    language: telling.language,
    separator: telling.separator,
    languageOf: languageNamed,
    assets,
  };
  const leftOut: LeftOut[] = [];
  for (const output of await chosen(formats)) {
    const { id, atMost = Number.POSITIVE_INFINITY } = output;
    if (formats.length === 0 && result.plans.count > atMost) {
      leftOut.push({ id, atMost });
      continue;
    }
    let files = 0;
    for await (const { path, content } of output.make(result, context)) {
      write(target, folder, path, content);
      files += 1;
      wrote(id, files);
      await breathe(); // a hundred letters take a while, and somebody may want to stop
    }
  }
  return leftOut;
}

async function chosen(formats: readonly FormatName[]): Promise<readonly AuditOutput[]> {
  const all = await Promise.all(
    Object.entries(auditOutputs)
      .filter(([name]) => formats.length === 0 || formats.some((one) => one === name))
      .map(async ([, load]) => (await load()).default),
  );
  return formats.length === 0 ? all.filter(({ usual }) => usual) : all;
}

function write(
  target: OutputFolder,
  folder: string,
  path: string,
  content: Parameters<OutputFolder['write']>[1],
): void {
  try {
    target.write(path, content);
  } catch (fault) {
    if (!isSystemFault(fault)) throw fault;
    throw new UserError(
      {
        nb: 'Kan ikke skrive {file} i {folder}: {reason}. Ingenting er skrevet dit; det som lå der fra før, er som det var.',
        nn: 'Kan ikkje skrive {file} i {folder}: {reason}. Ingenting er skrive dit; det som låg der frå før, er som det var.',
        en: 'Cannot write {file} in {folder}: {reason}. Nothing has been written there; what was there before is as it was.',
      },
      { file: same(shown(path)), folder: same(shown(folder)), reason: systemReason(fault) },
      { cause: fault, exit: 'incomplete' },
    );
  }
}
