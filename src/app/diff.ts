import type { Comparison } from '../changes/comparison.ts';
import { comparisonJson } from '../changes/json.ts';
import { comparisonMarkdown } from '../changes/telling/markdown.ts';
import type { TellingSettings } from '../changes/telling/teller.ts';
import { comparisonText } from '../changes/telling/text.ts';
import type { Language } from '../i18n/language.ts';
import { same } from '../i18n/text.ts';
import { published } from '../plan/published-field.ts';
import { shown } from '../util/shown.ts';
import { compareSides, shape } from './diff/compare-sides.ts';
import { judgingOf } from './diff/judging.ts';
import { sidesFor } from './diff/sides.ts';
import { UserError } from './errors.ts';
import type { Ending } from './exit-code.ts';
import type { Output } from './outputs.ts';
import { refuseToOverwrite } from './outputs.ts';
import { languageNamed } from './plan-language.ts';
import type { Assets, Environment } from './ports.ts';
import type { Screen } from './report-outputs.ts';
import { planSchemaIn } from './schema.ts';

export type DiffFormat = 'text' | 'markdown' | 'json';

export interface DiffRequest {
  /** A file, a folder, a commit, or a file in a commit. */
  readonly old: string;
  readonly new: string | undefined;
  readonly format: DiffFormat;
  readonly output: string | undefined;
  readonly asOf: string;
  readonly oldAsOf: string | undefined;
  readonly language: Language | undefined;
  readonly showValues: boolean;
  readonly screen: Screen;
}

/** What has become of a plan between two versions of it, in a planner's words. Writes nothing. */
export async function diff(
  request: DiffRequest,
  environment: Environment,
): Promise<{ readonly outputs: readonly Output[]; readonly ending: Ending }> {
  const sides = await sidesFor(request.old, request.new, environment);
  const comparison = await compareSides(
    sides,
    request,
    environment,
    await judgingOf(sides, request.asOf, environment),
  );
  if (comparison.plans.length === 0) throw nothingThere(sides.map(({ label }) => label));
  const { files } = environment;
  const read = comparison.plans.flatMap((plan) => (plan.status === 'compared' ? plan.files : [plan.file]));
  await refuseToOverwrite(read, [{ file: request.output }], files);
  const isUnread = comparison.plans.some(({ status }) => status === 'unreadable');
  return {
    outputs: [{ file: request.output, text: told(comparison, request, environment.assets) }],
    ending: isUnread ? 'incomplete' : 'passed',
  };
}

const told = (comparison: Comparison, request: DiffRequest, assets: Assets): string => {
  const settings = settingsWith(request, assets);
  if (request.format === 'json') return comparisonJson(comparison, settings);
  if (request.format === 'markdown') return comparisonMarkdown(comparison, settings);
  return comparisonText(comparison, settings, request.screen);
};

/** Each plan is told of in its own language; the schema with its labels is read once for each. */
export function settingsWith(
  { language, showValues }: Pick<DiffRequest, 'language' | 'showValues'>,
  assets: Assets,
): (planLanguage: string | undefined) => TellingSettings {
  const known = new Map<Language, TellingSettings>();
  return (planLanguage) => {
    const spoken = language ?? languageNamed(planLanguage);
    const settings = known.get(spoken) ?? {
      language: spoken,
      showValues,
      schema: published(planSchemaIn(spoken, assets)),
      shape,
    };
    known.set(spoken, settings);
    return settings;
  };
}

const nothingThere = (labels: readonly string[]): UserError =>
  new UserError(
    {
      nb: 'Fant ingen plan å sammenligne i {labels}.',
      nn: 'Fann ingen plan å samanlikne i {labels}.',
      en: 'Found no plan to compare in {labels}.',
    },
    { labels: same(labels.map(shown).join(', ')) },
    { exit: 'incomplete' },
  );
