import { inGroups } from '../../../assessment/group.ts';
import { obligationWords } from '../../../assessment/obligation-words.ts';
import { outcomeWords } from '../../../assessment/outcome-words.ts';
import type { RequirementInfo } from '../../../assessment/requirement.ts';
import { standingOf } from '../../../assessment/standing.ts';
import type { Language } from '../../../i18n/language.ts';
import { translate } from '../../../i18n/language.ts';
import { shown } from '../../../util/shown.ts';
import type { AuditedReadable, AuditedRequirement, AuditResult } from '../../audit.ts';
import { isOpen, lettersOf, outcomes } from '../../outcome.ts';
import { countyName, shownStates } from '../../telling/coverage.ts';
import { decisionSentence } from '../../telling/decisions.ts';
import { dutyKindOf } from '../../telling/duty-kind.ts';
import { outcomeOrder, shownOutcomes } from '../../telling/outcomes.ts';
import type { AuditRow } from '../../telling/rows.ts';
import { findingSentence } from '../../words.ts';
import { scriptWords } from './script-words.ts';

/**
 * What the page's script draws the matrix and the municipalities from. Most plans lack the same things, so each sentence
 * stands once, and a page about every municipality can still be sent by mail.
 */
export function pageData({ checklist }: AuditResult, rows: readonly AuditRow[], language: Language) {
  const said = (text: Parameters<typeof translate>[0]) => translate(text, language);
  const groups = inGroups(checklist.requirements);
  const inOrder = groups.flatMap(({ requirements }) => requirements);
  const nth = new Map(checklist.requirements.map(({ id }, index) => [id, index]));
  const texts = gathered();
  const tell = { language, inOrder, nth, keep: texts.keep };
  return {
    words: Object.fromEntries(Object.entries(scriptWords).map(([key, text]) => [key, said(text)])),
    outcomes: Object.fromEntries(
      outcomes.map((one) => [
        lettersOf([one]),
        {
          ...shownOutcomes[one],
          word: said(outcomeWords[one]),
          open: isOpen(one),
          order: outcomeOrder.indexOf(one),
        },
      ]),
    ),
    groups: groups.map(({ title, requirements }) => ({ title: said(title), count: requirements.length })),
    requirements: inOrder.map((one) => requirementFor(one, language)),
    rows: rows.map((row) => rowFor(row, tell)),
    texts: texts.all,
  };
}

/** The texts so far, each once, and the number of one of them. */
function gathered() {
  const all: string[] = [];
  const numbers = new Map<string, number>();
  const keep = (text: string): number => {
    const known = numbers.get(text) ?? all.push(text) - 1;
    numbers.set(text, known);
    return known;
  };
  return { all, keep };
}

interface Telling {
  readonly language: Language;
  readonly inOrder: readonly RequirementInfo[];
  /** Where the outcomes of a plan have a requirement. */
  readonly nth: ReadonlyMap<string, number>;
  readonly keep: (text: string) => number;
}

function requirementFor(requirement: RequirementInfo, language: Language) {
  const { obligations } = standingOf(requirement);
  return {
    code: requirement.code,
    title: translate(requirement.title, language),
    strength: dutyKindOf(requirement),
    duty: obligations.map((one) => obligationWords(one, language)).join('; '),
  };
}

function rowFor({ id, number, name, coverage, plan }: AuditRow, telling: Telling) {
  const state = coverage && shownStates[coverage.state];
  return {
    id,
    number,
    name,
    county: coverage ? countyName(coverage) : '',
    sign: state?.sign ?? '',
    state: state ? translate(state.word, telling.language) : '',
    // Two lines of one municipality are told apart by their files.
    ...(coverage?.state === 'several' && plan && { from: shown(plan.file.replace(/^.*\//s, '')) }),
    ...(plan && planFor(plan, telling)),
  };
}

function planFor(plan: AuditedReadable, telling: Telling) {
  const { inOrder, nth, keep } = telling;
  const remarked = new Map(plan.remarked.map((one) => [one.requirement, one]));
  const reached = inOrder.map(({ id }) => plan.outcomes[nth.get(id) ?? -1] ?? 'not-evaluated');
  return {
    file: plan.file,
    version: plan.planVersion ?? '',
    ...plan.dates,
    outcomes: lettersOf(reached),
    remarks: inOrder.flatMap((requirement, index) => {
      const found = remarked.get(requirement.id);
      return found === undefined ? [] : [[index, ...remarksOn(found, requirement, telling).map(keep)]];
    }),
  };
}

/** What is said of one requirement, and where in the plan we looked. */
function remarksOn(
  { findings, decisions = [], fault }: AuditedRequirement,
  requirement: RequirementInfo,
  { language }: Telling,
): readonly string[] {
  return [
    ...findings.map((one) => `${findingSentence(one, requirement, language)}\n${one.path}`),
    ...decisions.map((one) => decisionSentence(one, language)),
    ...(fault === undefined ? [] : [fault]),
  ];
}
