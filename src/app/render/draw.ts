import type { AssessedPlan } from '../../assessment/report.ts';
import { buildDocument, isConfidential } from '../../document/build.ts';
import type { Edition, Paper, PlanDocument } from '../../document/document.ts';
import { reportOf } from '../../engine/report-of.ts';
import type { Language } from '../../i18n/language.ts';
import type { PlanSource } from '../../plan/read.ts';
import { renderers } from '../../renderers/index.generated.ts';
import type { Rendered } from '../../renderers/renderer.ts';
import { catalogue } from '../../requirements/index.generated.ts';
import type { Assets, Environment } from '../ports.ts';
import { planSchemaIn } from '../schema.ts';
import { brandingOf } from './branding.ts';
import type { KnownHistory } from './history.ts';
import { refuseLeaks } from './refuse-leaks.ts';
import type { Format } from './targets.ts';
import { worded } from './worded-faults.ts';

interface Settings {
  readonly edition: Edition;
  readonly format: Format;
  readonly paper?: Paper;
  readonly copy?: string;
  readonly privateNumbers: boolean;
  readonly language: Language;
  readonly asOf: string;
  readonly history?: KnownHistory;
}

/** One document as a file; none where the plan has nothing to fill it with. What is for the public is searched for what is internal before anybody gets it. */
export async function drawn(
  source: PlanSource,
  judged: AssessedPlan,
  settings: Settings,
  { assets, files, version }: Environment,
): Promise<{ readonly bytes: Uint8Array; readonly confidential: boolean } | undefined> {
  const { edition, format, paper, copy, privateNumbers, language, asOf, history } = settings;
  const branding = await brandingOf(source.plan, source.file, files);
  const document = await buildDocument(source.plan, {
    ...(branding === undefined ? {} : { branding }),
    edition,
    privateNumbers,
    ...(paper === undefined ? {} : { paper }),
    ...(copy === undefined ? {} : { copy }),
    language,
    asOf,
    planId: judged.planId,
    sha256: source.sha256,
    report: reportOf([judged], catalogue, asOf, { name: 'beredskapsplan', version }),
    schema: planSchemaIn(language, assets),
    ...(history && { history: history.tellFor(edition, !isConfidential(settings), language) }),
  });
  if (document.sections.length === 0) return undefined;
  const rendered = await asFile(document, format, assets).catch((fault: unknown) => worded(fault, document));
  if (!document.confidential) await refuseLeaks(source.plan, edition, rendered, history?.before);
  return { bytes: rendered.bytes, confidential: document.confidential === true };
}

async function asFile(document: PlanDocument, format: Format, assets: Assets): Promise<Rendered> {
  const { default: renderer } = await renderers[format]();
  return renderer.render(document, {
    text: async (name) => assets.text(name),
    bytes: async (name) => assets.bytes(name),
  });
}
