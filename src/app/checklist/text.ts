import { inGroups } from '../../assessment/group.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Style } from '../../reporters/reporter.ts';
import { sideBySide, wrap } from '../../util/columns.ts';
import { countsIn } from './counts.ts';
import { words } from './words.ts';

interface Screen {
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
}

/** For the screen: code, title and how binding it is, under each group. */
export function checklistText(requirements: readonly RequirementInfo[], screen: Screen): string {
  const { language, style, width } = screen;
  const [first] = requirements;
  if (!first) return `${wrap(translate(words.none, language), width)}\n`;
  const tables = inGroups(requirements).map(({ group, title, requirements: listed }) =>
    [
      style.strong(wrap(`${translate(title, language).toUpperCase()} (${listed.length})`, width)),
      style.dim(group),
      ...listed.map((requirement) => row(requirement, screen)),
    ].join('\n'),
  );
  const next = fill(words.next, { code: same(first.code) }, { language, showValues: false });
  return `${[...tables, wrap(countsIn(requirements, language), width), next].join('\n\n')}\n`;
}

function row(requirement: RequirementInfo, { language, width }: Screen): string {
  const levels = standingOf(requirement).obligations.map((one) => obligationWords(one, language));
  const room = width - indent - codeWidth;
  const titleWidth = Math.floor(room * 0.6);
  return sideBySide([
    ['', indent],
    [requirement.code, codeWidth],
    [translate(requirement.title, language), titleWidth],
    [[...new Set(levels)].join('; '), room - titleWidth],
  ]);
}

const indent = 2;
const codeWidth = 8;
