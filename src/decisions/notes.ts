import type { DecisionNote } from '../assessment/decision.ts';
import type { RequirementInfo } from '../assessment/requirement.ts';
import type { Param, Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { nearest } from '../util/nearest.ts';
import { shown } from '../util/shown.ts';
import type { Decision } from './decision.ts';
import { requirementNamed } from './requirement-named.ts';

/**
 * What is odd about the decisions of one file, whatever the plans say: ids used twice, requirements that do not exist
 * and, where all plans of the folder are known, plans that do not.
 */
export function notesOn(
  decisions: readonly Decision[],
  requirements: readonly RequirementInfo[],
  planIds: readonly string[] | undefined,
): readonly DecisionNote[] {
  const seen = new Map<string, Decision>();
  return decisions.flatMap((decision) => {
    const first = seen.get(decision.id);
    if (!first) seen.set(decision.id, decision);
    return [
      ...(first ? [usedTwice(decision, first)] : []),
      ...(requirementNamed(requirements, decision.requirement) ? [] : [unknownIn(decision, requirements)]),
      ...(planIds?.includes(decision.plan) === false ? [noSuchPlan(decision, planIds)] : []),
    ];
  });
}

type Code = keyof typeof texts;

const note = (
  code: Code,
  place: DecisionNote['place'],
  params: Readonly<Record<string, Param>>,
): DecisionNote => ({ code, message: texts[code], params, place });

const usedTwice = ({ id, place }: Decision, first: Decision): DecisionNote =>
  note('duplicate-decision-id', place('id'), { id: same(id), line: first.place('id').location.line });

function unknownIn(
  { id, requirement, place }: Decision,
  requirements: readonly RequirementInfo[],
): DecisionNote {
  const meant = nearest(
    requirement,
    requirements.map(({ code }) => code),
  );
  const params = { id: same(id), requirement: same(shown(requirement)) };
  return meant === undefined
    ? note('unknown-requirement', place('requirement'), params)
    : note('unknown-requirement-near', place('requirement'), { ...params, nearest: same(meant) });
}

const noSuchPlan = ({ id, plan, place }: Decision, planIds: readonly string[]): DecisionNote =>
  note('unknown-plan', place('scope', 'plan'), {
    id: same(id),
    plan: same(shown(plan)),
    plans: same(planIds.map(shown).join(', ')),
  });

const texts = {
  'duplicate-decision-id': {
    nb: 'Id-en {id} er brukt to ganger, første gang på linje {line}. Gi den ene en annen id.',
    nn: 'Id-en {id} er brukt to gonger, første gongen på linje {line}. Gi den eine ein annan id.',
    en: 'The id {id} is used twice, first on line {line}. Give one of them another id.',
  },
  'unknown-requirement': {
    nb: '{id} gjelder kravet {requirement}, som ikke finnes. Skriv koden, for eksempel REQ-03.',
    nn: '{id} gjeld kravet {requirement}, som ikkje finst. Skriv koden, til dømes REQ-03.',
    en: '{id} is about the requirement {requirement}, which does not exist. Write its code, for example REQ-03.',
  },
  'unknown-requirement-near': {
    nb: '{id} gjelder kravet {requirement}, som ikke finnes. Mente du {nearest}?',
    nn: '{id} gjeld kravet {requirement}, som ikkje finst. Meinte du {nearest}?',
    en: '{id} is about the requirement {requirement}, which does not exist. Did you mean {nearest}?',
  },
  'unknown-plan': {
    nb: '{id} gjelder planen {plan}, som ikke ligger i mappen. Her er: {plans}. Id-en står i meta.id.',
    nn: '{id} gjeld planen {plan}, som ikkje ligg i mappa. Her er: {plans}. Id-en står i meta.id.',
    en: '{id} is about the plan {plan}, which is not in the folder. Here are: {plans}. The id stands in meta.id.',
  },
} as const satisfies Readonly<Record<string, Text>>;
