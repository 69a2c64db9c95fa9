import { readFileSync } from 'node:fs';
import { buildDocument } from '../../src/document/build.ts';
import type { Edition, PlanDocument } from '../../src/document/document.ts';
import { assess } from '../../src/engine/assess.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import type { CoreLocale } from '../../src/i18n/text.ts';
import type { Include, PlanSource } from '../../src/plan/read.ts';
import { readPlan } from '../../src/plan/read.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { schemas } from './published-fields.ts';

const today = '2026-11-22';

/** The examples that become documents. */
export const sound = [
  'complete.nb.yaml',
  'sparse.nn.yaml',
  'intermunicipal.en.yaml',
  'split/plan.yaml',
] as const;
export type Example = (typeof sound)[number];

export interface Built {
  readonly edition?: Edition;
  readonly locale?: CoreLocale;
  readonly asOf?: string;
}

/** An example as the program makes a document of it. */
export const documentOfExample = async (example: Example, built: Built = {}): Promise<PlanDocument> =>
  documentOfPlan(await exampleSource(example), built);

/** A plan as the program makes a document of it. */
export async function documentOfPlan(
  source: PlanSource,
  { edition = 'internal', locale = 'nb', asOf = today }: Built = {},
): Promise<PlanDocument> {
  const judged = assess(source, catalogue, asOf);
  return buildDocument(source.plan, {
    edition,
    language: languages[locale],
    asOf,
    planId: judged.planId,
    sha256: source.sha256,
    report: reportOf([judged], catalogue, asOf, { name: 'beredskapsplan', version: '1.2.3' }),
    schema: schemas[locale],
  });
}

export async function exampleSource(example: Example): Promise<PlanSource> {
  const folder = example.slice(0, example.lastIndexOf('/') + 1);
  const include: Include = async (name) => ({ file: folder + name, content: textOf(folder + name) });
  const source = await readPlan(example, textOf(example), include);
  if (!source.readable || source.diagnostics.length > 0) throw new Error(`${example} is not sound`);
  return source;
}

const textOf = (file: string): string =>
  readFileSync(new URL(`../../examples/${file}`, import.meta.url), 'utf8');
