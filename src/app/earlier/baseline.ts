import type { EarlierAssessment, EarlierPlan } from '../../assessment/earlier.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import type { Files } from '../ports.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';

const most = 200_000_000;

/** The plans of a report that was saved with `--format json`. */
export async function readBaseline(file: string, files: Files): Promise<readonly EarlierPlan[]> {
  const content = await files.read(file, most).catch((fault: unknown) => {
    if (!isSystemFault(fault)) throw fault;
    const params = { file: same(shown(file)), reason: systemReason(fault) };
    throw new UserError(texts.unreadable, params, { cause: fault });
  });
  const report = parsed(new TextDecoder().decode(content));
  if (!isReport(report)) throw new UserError(texts.noReport, { file: same(shown(file)) });
  return report.plans.flatMap((plan) => (plan.status === 'assessed' ? [asEarlier(plan)] : []));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** As much of the published schema of the report as is read here. */
interface SavedPlan {
  readonly status: string;
  readonly planId: string;
  readonly file: string;
  readonly diagnostics: readonly { readonly code: string; readonly location: { readonly logical: string } }[];
  readonly assessments: readonly (Pick<EarlierAssessment, 'requirement' | 'verdict'> & {
    readonly findings: readonly {
      readonly kind: string;
      readonly messageId: string;
      readonly location: { readonly logical: string };
    }[];
  })[];
}

const isReport = (value: unknown): value is { readonly plans: readonly SavedPlan[] } =>
  isObject(value) && value['schemaVersion'] === 1 && listIn(value, 'plans').every(isPlan);

const isPlan = (plan: unknown): boolean =>
  isObject(plan) &&
  (plan['status'] !== 'assessed' ||
    (Array.isArray(plan['diagnostics']) &&
      Array.isArray(plan['assessments']) &&
      plan['diagnostics'].every(hasPlace) &&
      plan['assessments'].every((one) => isObject(one) && listIn(one, 'findings').every(hasPlace))));

const listIn = (value: Readonly<Record<string, unknown>>, key: string): readonly unknown[] =>
  Array.isArray(value[key]) ? value[key] : [undefined];

const hasPlace = (value: unknown): boolean =>
  isObject(value) && isObject(value['location']) && typeof value['location']['logical'] === 'string';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const asEarlier = ({ planId, file, diagnostics, assessments }: SavedPlan): EarlierPlan => ({
  planId,
  file,
  faults: diagnostics.map(({ code, location }) => ({ code, logical: location.logical })),
  assessments: assessments.map(({ requirement, verdict, findings }) => ({
    requirement,
    verdict,
    findings: findings.map(({ kind, messageId, location }) => ({
      kind,
      message: messageId,
      logical: location.logical,
    })),
  })),
});

const texts = {
  unreadable: {
    nb: 'Kan ikke lese {file}, som det skal sammenlignes med: {reason}. Lag den slik: plan check -f json={file}',
    nn: 'Kan ikkje lese {file}, som det skal samanliknast med: {reason}. Lag ho slik: plan check -f json={file}',
    en: 'Cannot read {file}, which is to be compared with: {reason}. Make it like this: plan check -f json={file}',
  },
  noReport: {
    nb: '{file} er ikke en rapport fra plan check i JSON. Lag den slik: plan check -f json={file}',
    nn: '{file} er ikkje ein rapport frå plan check i JSON. Lag han slik: plan check -f json={file}',
    en: '{file} is not a report of plan check in JSON. Make it like this: plan check -f json={file}',
  },
} satisfies Readonly<Record<string, Text>>;
