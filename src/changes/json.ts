import type { Path } from '../plan/location.ts';
import { isId, pointer, valueAt } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';
import { shown } from '../util/shown.ts';
import type { PlanChange } from './change.ts';
import type { ComparedPlan, Comparison, LonePlan } from './comparison.ts';
import type { ToldChange } from './telling/sentences.ts';
import { changesInWords } from './telling/sentences.ts';
import type { Teller, TellingSettings } from './telling/teller.ts';
import { tellerFor } from './telling/teller.ts';
import { valueInWords } from './telling/value.ts';
import { verdictsInWords } from './telling/verdicts.ts';
import type { ComparisonJson } from './wire.ts';

/** The comparison as data. Values of the plan are there when they are asked for. */
export function comparisonJson(
  { tool, old, new: young, requirements, plans }: Comparison,
  settingsFor: (planLanguage: string | undefined) => TellingSettings,
): string {
  const json: ComparisonJson = {
    schemaVersion: 1,
    tool,
    old,
    new: young,
    plans: plans.map((plan) => planJson(plan, requirements, settingsFor)),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function planJson(
  plan: ComparedPlan | LonePlan,
  requirements: Comparison['requirements'],
  settingsFor: (planLanguage: string | undefined) => TellingSettings,
): ComparisonJson['plans'][number] {
  if (plan.status !== 'compared') return { status: plan.status, planId: shown(plan.planId), file: plan.file };
  const settings = settingsFor(plan.language);
  const teller = tellerFor(plan.before, plan.after, settings);
  const told = verdictsInWords(plan.verdicts, requirements, settings);
  return {
    status: 'compared',
    planId: shown(plan.planId),
    files: { old: plan.files[0], new: plan.files[1] },
    language: settings.language.tag,
    changes: plan.changes.map((change) => changeJson(change, teller)),
    requirements: plan.verdicts.map(({ requirement, before, after, causes }, index) => ({
      id: requirement,
      code: told[index]?.code ?? '',
      title: told[index]?.title ?? '',
      before,
      after,
      causes: [...causes],
      findings: [...(told[index]?.findings ?? [])],
    })),
  };
}

type ChangeJson = Extract<ComparisonJson['plans'][number], { status: 'compared' }>['changes'][number];

function changeJson(change: PlanChange, teller: Teller): ChangeJson {
  const [{ sentence } = { sentence: '' }] = changesInWords([change], teller) as readonly ToldChange[];
  const side = change.kind === 'removed' ? teller.before : teller.after;
  const common = {
    topic: change.topic,
    kind: change.kind,
    pointer: pointer(change.path),
    logical: logical(side.plan, change.path),
    sentence,
  };
  return {
    ...common,
    ...('before' in change ? inWords('before', change.path, change.before, teller.before, teller) : {}),
    ...('after' in change ? inWords('after', change.path, change.after, teller.after, teller) : {}),
  };
}

function inWords(
  key: 'before' | 'after',
  path: Path,
  value: unknown,
  side: Teller['after'],
  teller: Teller,
): { readonly before?: string; readonly after?: string } {
  const told = valueInWords(path, value, side, teller);
  return told === undefined ? {} : { [key]: told };
}

function logical(plan: Plan, path: Path): string {
  const steps = path.map((step, index) => {
    const id = typeof step === 'number' ? valueAt(plan, [...path.slice(0, index + 1), 'id']) : undefined;
    return shown(isId(id) ? id : String(step));
  });
  return pointer(steps);
}
