import type { GoneFinding } from '../../assessment/earlier.ts';
import { fingerprintOf } from '../../assessment/fingerprint.ts';
import type { AssessedPlan } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { ReporterContext } from '../reporter.ts';

/** What the earlier run found and this one does not: its words are gone with it, so that it is solved is what is said. */
export const absentResults = (
  { planId, file, gone = [], language: spoken }: AssessedPlan,
  requirements: readonly RequirementInfo[],
  context: ReporterContext,
  uriOf: (file: string) => string,
) =>
  gone.map((one: GoneFinding) => {
    const language = context.languageOf(spoken);
    const index = requirements.findIndex(({ id }) => id === one.requirement);
    const requirement = requirements[index];
    const what = requirement ? translate(requirement.title, language) : one.message;
    const rule = requirement && { id: requirement.code, index, toolComponent: { index: 0 } };
    const fails = one.kind !== 'question';
    return {
      ruleId: requirement?.code ?? one.message,
      ...(rule && { rule }),
      kind: fails ? 'fail' : 'review',
      level: fails ? 'note' : 'none',
      message: { text: fill(solved, { what: same(what) }, { language, showValues: false }) },
      locations: [locationIn(uriOf(file), one)],
      ...(requirement && {
        partialFingerprints: { 'planFinding/v1': fingerprintOf(planId, requirement.id, one) },
      }),
      baselineState: 'absent',
      properties: { messageId: one.message },
    };
  });

/** Where it stood by its path; the line is of a file that is no more. */
const locationIn = (uri: string, { logical }: GoneFinding) => ({
  physicalLocation: { artifactLocation: { uri } },
  ...(logical === '' ? {} : { logicalLocations: [{ fullyQualifiedName: logical }] }),
});

const solved: Text = {
  nb: 'Ikke lenger funnet: {what}',
  nn: 'Ikkje lenger funne: {what}',
  en: 'No longer found: {what}',
};
