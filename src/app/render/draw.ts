import type { PublishedDocument } from '../../assessment/published.ts';
import type { AssessedPlan } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { buildDocument, isConfidential } from '../../document/build.ts';
import type { Edition, Paper, PlanDocument } from '../../document/document.ts';
import { reportOf } from '../../engine/report-of.ts';
import type { Language } from '../../i18n/language.ts';
import type { PlanSource } from '../../plan/read.ts';
import { renderers } from '../../renderers/index.generated.ts';
import type { Rendered } from '../../renderers/renderer.ts';
import type { Assets, Environment } from '../ports.ts';
import { planSchemaIn } from '../schema.ts';
import { brandingOf } from './branding.ts';
import type { KnownHistory } from './history.ts';
import { leaksIn, refuseIdentityNumbers, refuseLeaks } from './refuse-leaks.ts';
import { isPublication, seenWhenFinished } from './seen-when-finished.ts';
import type { Format } from './targets.ts';
import { worded } from './worded-faults.ts';

/** A finished document and, where it is to be published, what was seen of it. */
export interface Drawn {
  readonly bytes: Uint8Array;
  readonly confidential: boolean;
  readonly seen?: PublishedDocument;
}

interface Settings {
  readonly edition: Edition;
  readonly format: Format;
  readonly paper?: Paper;
  readonly copy?: string;
  readonly privateNumbers: boolean;
  /** What the plan was judged by. */
  readonly requirements: readonly RequirementInfo[];
  readonly language: Language;
  readonly asOf: string;
  readonly history?: KnownHistory;
  /** Made to be judged and then thrown away: what is wrong with it is told, not refused. */
  readonly onlyToJudge?: true;
}

/** One document as a file; none where the plan has nothing to fill it with. What is for the public is searched for what is internal before anybody gets it. */
export async function drawn(
  source: PlanSource,
  judged: AssessedPlan,
  settings: Settings,
  { assets, files, version }: Environment,
): Promise<Drawn | undefined> {
  const { edition, format, paper, copy, privateNumbers, requirements, language, asOf, history } = settings;
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
    report: reportOf([judged], requirements, asOf, { name: 'beredskapsplan', version }),
    schema: planSchemaIn(language, assets),
    ...(history && { history: history.tellFor(edition, !isConfidential(settings), language) }),
  });
  if (document.sections.length === 0) return undefined;
  const rendered = await asFile(document, format, assets).catch((fault: unknown) => worded(fault, document));
  const { bytes } = rendered;
  if (document.confidential) return { bytes, confidential: true };
  if (!isPublication(edition)) {
    refuseLeaks(leaksIn(source.plan, rendered, history?.before), edition);
    return { bytes, confidential: false };
  }
  const seen = seenWhenFinished(source.plan, format, rendered, history?.before);
  if (!settings.onlyToJudge) refusePersonal(seen, edition);
  return { bytes, confidential: false, seen };
}

function refusePersonal({ internal, identityNumbers }: PublishedDocument, edition: Edition): void {
  refuseLeaks(internal, edition);
  refuseIdentityNumbers(identityNumbers, edition);
}

async function asFile(document: PlanDocument, format: Format, assets: Assets): Promise<Rendered> {
  const { default: renderer } = await renderers[format]();
  return renderer.render(document, {
    text: async (name) => assets.text(name),
    bytes: async (name) => assets.bytes(name),
  });
}
