import { outcomeWords } from '../../assessment/outcome-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { say } from '../../document/wording.ts';
import { translate } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import { sentence } from '../../reporters/words.ts';
import type { VerdictChange } from '../change.ts';
import type { TellingSettings } from './teller.ts';
import { causeWords, words } from './words.ts';

export interface ToldVerdict {
  readonly code: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly because: string;
  /** What is resolved and what is new, in a sentence each. */
  readonly findings: readonly string[];
}

export function verdictsInWords(
  changes: readonly VerdictChange[],
  requirements: readonly RequirementInfo[],
  settings: Pick<TellingSettings, 'language' | 'showValues'>,
): readonly ToldVerdict[] {
  const known = new Map(requirements.map((one) => [one.id, one]));
  return changes.flatMap((change) => {
    const requirement = known.get(change.requirement);
    return requirement ? [inWords(change, requirement, settings)] : [];
  });
}

function inWords(
  { before, after, causes, resolved, appeared }: VerdictChange,
  requirement: RequirementInfo,
  settings: Pick<TellingSettings, 'language' | 'showValues'>,
): ToldVerdict {
  const { language } = settings;
  const found =
    (text: typeof words.resolved | typeof words.appeared) => (finding: (typeof resolved)[number]) =>
      say(text, settings, { finding: same(sentence(finding, requirement, settings)) });
  const why = causes.map((cause) => translate(causeWords[cause], language)).join(say(words.and, settings));
  return {
    code: requirement.code,
    title: translate(requirement.title, language),
    before: translate(outcomeWords[before], language),
    after: translate(outcomeWords[after], language),
    because: say(words.because, settings, { causes: same(why) }),
    findings: counted([...resolved.map(found(words.resolved)), ...appeared.map(found(words.appeared))]),
  };
}

/** A sentence said of several places is said once, with how many. */
function counted(sentences: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const one of sentences) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].map(([one, count]) => (count === 1 ? one : `${one} (×${count})`));
}
