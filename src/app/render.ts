import type { PlanReport } from '../assessment/report.ts';
import { buildDocument } from '../document/build.ts';
import type { Edition } from '../document/document.ts';
import { assess } from '../engine/assess.ts';
import { reportOf } from '../engine/report-of.ts';
import type { Language } from '../i18n/language.ts';
import { same } from '../i18n/text.ts';
import type { PlanSource } from '../plan/read.ts';
import { isMissingGlyphs, nameOf } from '../renderers/missing-glyphs.ts';
import type { Renderer } from '../renderers/renderer.ts';
import { catalogue } from '../requirements/index.generated.ts';
import { shown } from '../util/shown.ts';
import { UserError } from './errors.ts';
import type { Ending } from './exit-code.ts';
import { openPlan } from './open-plan.ts';
import type { Output } from './outputs.ts';
import { refuseToOverwrite } from './outputs.ts';
import { findPlanFiles } from './plan-files.ts';
import { languageNamed } from './plan-language.ts';
import type { Assets, Environment } from './ports.ts';
import { refusal } from './render/refusal.ts';
import { rendererFor } from './render/renderer-for.ts';
import { planSchemaIn } from './schema.ts';

export interface RenderRequest {
  /** A file, or `-` for standard input. */
  readonly file: string;
  /** What standard input is called. */
  readonly stdinName: string;
  /** Its ending chooses the format. */
  readonly output: string;
  readonly edition: Edition;
  readonly asOf: string;
  /** The language asked for, and the reader's own where none was. */
  readonly language: Language | undefined;
  readonly reader: Language;
}

export interface RenderOutcome {
  readonly outputs: readonly Output[];
  readonly ending: Ending;
  /** Why there is no document, for whoever asked for one. */
  readonly refused?: string;
}

/** One plan as one document. A plan with anything wrong in it is refused with the list of it. Writes nothing. */
export async function render(request: RenderRequest, environment: Environment): Promise<RenderOutcome> {
  const { output, language, reader } = request;
  const renderer = await rendererFor(output);
  const { source } = await openPlan(await fileFor(request, environment), request.stdinName, environment);
  const { width } = environment.err;
  if (!source.readable)
    return { outputs: [], ending: 'incomplete', refused: refusal(source, language ?? reader, width) };
  const spoken = language ?? languageNamed(source.plan.meta?.language);
  if (source.diagnostics.length > 0)
    return { outputs: [], ending: 'failed', refused: refusal(source, spoken, width) };
  await refuseToOverwrite(source.files, [{ file: output }], environment.files);
  const bytes = await draw(source, renderer, { ...request, language: spoken }, environment);
  return { outputs: [{ file: output, bytes }], ending: 'passed' };
}

async function fileFor({ file }: RenderRequest, { files }: Environment): Promise<string> {
  const [found = file, ...others] = await findPlanFiles([file], files);
  if (others.length === 0) return found;
  throw new UserError(
    {
      nb: '{file} er flere planer. Velg én: et dokument lages av én plan om gangen.',
      nn: '{file} er fleire planar. Vel éin: eit dokument blir laga av éin plan om gongen.',
      en: '{file} is several plans. Choose one: a document is made from one plan at a time.',
    },
    { file: same(shown(file)) },
  );
}

async function draw(
  source: PlanSource,
  renderer: Renderer,
  { edition, asOf, language }: RenderRequest & { readonly language: Language },
  { assets, version }: Environment,
): Promise<Uint8Array> {
  const judged = assess(source, catalogue, asOf);
  const plans: readonly PlanReport[] = [judged];
  const document = await buildDocument(source.plan, {
    edition,
    language,
    asOf,
    planId: judged.planId,
    sha256: source.sha256,
    report: reportOf(plans, catalogue, asOf, { name: 'beredskapsplan', version }),
    schema: planSchemaIn(language, assets),
  });
  const { bytes } = await renderer.render(document, assetsFrom(assets)).catch(wordGlyphs);
  return bytes;
}

const assetsFrom = ({ text, bytes }: Assets) => ({
  text: async (name: string) => text(name),
  bytes: async (name: string) => bytes(name),
});

/** A character that no font of ours has would come out as an empty box. */
function wordGlyphs(fault: unknown): never {
  if (!isMissingGlyphs(fault)) throw fault;
  const characters = [...new Set(fault.characters.map(({ character }) => nameOf(character)))].join(', ');
  throw new UserError(
    {
      nb: 'Skriften i dokumentet mangler disse tegnene i planen: {characters}. Skriv dem på en annen måte. Ingenting er skrevet.',
      nn: 'Skrifta i dokumentet manglar desse teikna i planen: {characters}. Skriv dei på ein annan måte. Ingenting er skrive.',
      en: 'The font of the document lacks these characters of the plan: {characters}. Write them in another way. Nothing has been written.',
    },
    { characters: same(characters) },
    { cause: fault },
  );
}
