import type { Report } from '../assessment/report.ts';
import type { GateResult, GateSettings } from '../engine/gate.ts';
import { stoppingIn } from '../engine/gate.ts';
import type { Language } from '../i18n/language.ts';
import { languages } from '../i18n/languages/index.generated.ts';
import type { JsonSchema } from '../plan/json-schema.ts';
import type { Place } from '../plan/location.ts';
import { stubFor } from '../plan/stub.ts';
import { reporters } from '../reporters/index.generated.ts';
import type { Depth, Reporter, ReporterContext, Style } from '../reporters/reporter.ts';
import type { Output } from './outputs.ts';
import { languageNamed } from './plan-language.ts';
import type { Assets, Environment } from './ports.ts';
import { planSchemaIn } from './schema.ts';

export type ReporterName = keyof typeof reporters;

/** A format, and the file it goes to; standard output where none is named. */
export interface OutputRequest {
  readonly format: ReporterName;
  readonly file: string | undefined;
}

/** How standard output shows things. */
export interface Screen {
  readonly style: Style;
  readonly width: number;
}

interface Telling {
  readonly outputs: readonly OutputRequest[];
  readonly gate: GateSettings;
  readonly language: Language | undefined;
  readonly reader: Language;
  readonly showValues: boolean;
  readonly maxFindings: number;
  readonly depth: Depth;
  readonly screen: Screen;
}

interface Material {
  /** The files that were read, when values are shown. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  readonly environment: Environment;
}

/** The report in each format that was asked for. */
export const reportOutputs = (
  report: Report,
  result: GateResult,
  telling: Telling,
  material: Material,
): Promise<readonly Output[]> => {
  const context = contextOf(report, result, telling, material);
  return Promise.all(
    telling.outputs.map(async ({ format, file }) => {
      const { default: reporter }: { default: Reporter } = await reporters[format]();
      return {
        file,
        text: reporter.render(report, { ...context, ...(file === undefined ? telling.screen : paper) }),
      };
    }),
  );
};

const unstyled = (text: string): string => text;
/** Files have no colours, and are read in whatever width. */
const paper: Screen = {
  style: { strong: unstyled, dim: unstyled, level: (_, text) => text, unicode: true },
  width: 80,
};

function contextOf(
  report: Report,
  result: GateResult,
  { gate, language, reader, showValues, maxFindings, depth }: Telling,
  { texts, environment }: Material,
): Omit<ReporterContext, keyof Screen> {
  return {
    language: language ?? frameLanguage(report, reader),
    languageOf: (tag) => language ?? languageNamed(tag),
    showValues,
    maxFindings,
    depth,
    gate: { ...gate, result, stops: stoppingIn(report, gate) },
    linesOf: linesIn(texts),
    stubFor: stubsFrom(environment.assets),
  };
}

/** One plan is told about in its own language; before it is read there is only the reader's. Several share bokmål. */
function frameLanguage({ plans }: Report, reader: Language): Language {
  const [plan, ...others] = plans;
  if (plan?.status === 'assessed') return others.length === 0 ? languageNamed(plan.language) : languages.nb;
  return others.length === 0 ? reader : languages.nb;
}

function linesIn(texts: ReadonlyMap<string, Uint8Array>): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? new TextDecoder().decode(texts.get(file)).split(/\r\n?|\n/);
    known.set(file, lines);
    return lines;
  };
}

/** The schema that stubs are made from is large, and read only when something is missing. */
function stubsFrom(assets: Assets): ReporterContext['stubFor'] {
  const schemas = new Map<Language, JsonSchema>();
  return (places: readonly Place[], language: Language) => {
    const schema = schemas.get(language) ?? planSchemaIn(language, assets);
    schemas.set(language, schema);
    return stubFor(schema, ...places);
  };
}
