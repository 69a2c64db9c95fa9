import { readFileSync } from 'node:fs';
import type { Outcome } from '../../src/assessment/outcome.ts';
import type { RequirementInfo } from '../../src/assessment/requirement.ts';
import type {
  AuditChanges,
  AuditedPlan,
  AuditedReadable,
  AuditedRequirement,
  AuditResult,
  Coverage,
  CoverageState,
} from '../../src/audit/audit.ts';
import { isAsked, isOpen, outcomes } from '../../src/audit/outcome.ts';
import type { AuditContext } from '../../src/audit/output.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { same } from '../../src/i18n/text.ts';
import municipalities from '../../src/reference/municipalities.json' with { type: 'json' };
import { catalogue } from '../../src/requirements/index.generated.ts';

interface Asked {
  readonly municipalities?: number;
  readonly county?: string;
  readonly requirements?: readonly RequirementInfo[];
  readonly more?: Partial<AuditResult>;
}

/** An audit as one comes out: the same every time, with some of everything in it. */
export function auditResult({
  municipalities: atMost = 24,
  county,
  requirements = catalogue,
  more = {},
}: Asked = {}): AuditResult {
  const asked = municipalities
    .filter((one) => county === undefined || one.county === county)
    .slice(0, atMost);
  const coverage = asked.map((one, index): Coverage => {
    const state = stateAt(index);
    const file = `submissions/${one.number}.yaml`;
    return {
      number: one.number,
      name: one.name,
      county: one.county,
      ...('writtenForm' in one && { writtenForm: one.writtenForm as 'nb' | 'nn' | 'neutral' }),
      due: '2026-10-01',
      ...(state !== 'missing' && { received: state === 'late' ? '2026-10-19' : '2026-09-24' }),
      state,
      files: filesFor(state, file, `submissions/${asked[index - 1]?.number}.yaml`),
      ...(state === 'covered' && { coveredBy: asked[index - 1]?.number ?? '' }),
    };
  });
  const plans = coverage.flatMap((one, index): readonly AuditedPlan[] => {
    if (one.state === 'missing' || one.state === 'covered') return [];
    return one.files.map((file, nth) =>
      one.state === 'unreadable' ? unreadable(file) : planFor(one, file, index + nth, requirements),
    );
  });
  return {
    tool: { name: 'beredskapsplan', version: '0.1.0' },
    asOf: '2026-11-22',
    checklist: { hash: 'c0ffee', requirements },
    register: {
      name: 'municipalities',
      sha256: 'ab12',
      municipalities: coverage.length,
      ...(county && { county }),
    },
    due: '2026-10-01',
    reviewer: 'Seniorrådgiver Kari Eksempel',
    coverage,
    plans: {
      count: plans.length,
      asJson: () => plans.map((plan) => JSON.stringify(plan)),
      [Symbol.iterator]: () => plans[Symbol.iterator](),
    },
    counts: requirements.map(({ id }, nth) => countsOf(id, nth, plans)),
    problems: [
      { code: 'missing', files: [], municipality: asked[3]?.number ?? '', params: {} },
      { code: 'unreadable', files: ['submissions/1114.yaml'], params: {} },
    ],
    across: [],
    changes: changesIn(plans, requirements),
    ...more,
  };
}

export const auditContext = (locale: keyof typeof languages = 'nb'): AuditContext => ({
  language: languages[locale],
  languageOf: (tag) =>
    tag !== undefined && tag in languages ? languages[tag as keyof typeof languages] : languages.nb,
  assets: { text: (name) => readFileSync(name, 'utf8'), bytes: (name) => readFileSync(name) },
  separator: ';',
});

const states: readonly CoverageState[] = [
  'received',
  'received',
  'late',
  'missing',
  'received',
  'covered',
  'received',
  'unreadable',
  'received',
  'several',
  'received',
];

const stateAt = (index: number): CoverageState => states[index % states.length] ?? 'received';

function filesFor(state: CoverageState, file: string, host: string): readonly string[] {
  if (state === 'missing') return [];
  if (state === 'covered') return [host];
  return state === 'several' ? [file, file.replace('.yaml', ' (2).yaml')] : [file];
}

const unreadable = (file: string): AuditedPlan => ({
  status: 'unreadable',
  file,
  diagnostics: [
    { code: 'yaml-syntax', params: { reason: same('a quote is not closed') }, file, line: 4, column: 2 },
  ],
});

/** Mostly met, some of everything, and never the same twice in a row. */
function outcomeAt(plan: number, nth: number): Outcome {
  const dice = (plan * 7919 + nth * 104_729 + plan * nth * 31) % 97;
  if (dice < 48) return 'met';
  if (dice < 60) return 'not-met';
  if (dice < 68) return 'partial';
  if (dice < 80) return 'needs-review';
  if (dice < 88) return 'not-applicable';
  return outcomes[dice - 88 + 3] ?? 'met';
}

function planFor(
  { number, name }: Coverage,
  file: string,
  seed: number,
  requirements: readonly RequirementInfo[],
): AuditedReadable {
  const reached = requirements.map((_, nth) => outcomeAt(seed, nth));
  return {
    status: 'assessed',
    file,
    planId: `${name.toLowerCase()}-psykososial`,
    sha256: `${number}${'0'.repeat(60)}`,
    language: seed % 3 === 0 ? 'nn' : 'nb',
    title: 'Plan for psykososial oppfølging',
    planVersion: `3.${seed % 10}`,
    municipality: { number, name, partners: [] },
    dates: {
      adopted: '2025-10-22',
      lastRevised: '2025-10-22',
      nextRevision: '2027-10-22',
      ...(seed % 2 === 0 && { lastExercise: '2026-03-05' }),
    },
    diagnostics: [],
    outcomes: reached,
    remarked: requirements.flatMap((one, nth) => remarkedOn(one, reached[nth] ?? 'met', file)),
  };
}

function remarkedOn(
  requirement: RequirementInfo,
  outcome: Outcome,
  file: string,
): readonly AuditedRequirement[] {
  const decided = ['attested', 'waived', 'alternative-means', 'baseline'].includes(outcome);
  if (!isOpen(outcome) && !decided) return [];
  const [message = ''] = Object.keys(requirement.messages).filter((one) => !hasPlaceholder(requirement, one));
  const { id, reads } = requirement;
  return [
    {
      requirement: id,
      verdict: decided ? 'not-met' : (outcome as 'not-met'), // what is not a decision is a verdict
      ...(decided && { effective: outcome as 'waived' }),
      findings: [
        {
          kind: outcome === 'needs-review' ? 'question' : 'gap',
          message,
          params: {},
          path: `/${reads[0]}`,
          file,
          line: 12,
          present: false,
        },
      ],
      ...(decided && {
        decisions: [
          {
            id: 'W-2026-001',
            type: 'waiver',
            state: 'active',
            role: 'beredskapsleder',
            approvedAt: '2026-02-01',
            expires: '2026-12-15',
          },
        ],
      }),
      ...(outcome === 'error' && { fault: 'TypeError' }),
    },
  ];
}

const hasPlaceholder = ({ messages }: RequirementInfo, id: string): boolean =>
  messages[id]?.nb.includes('{') ?? true;

function countsOf(requirement: string, nth: number, plans: readonly AuditedPlan[]) {
  const counted: Partial<Record<Outcome, number>> = {};
  let of = 0;
  for (const plan of plans) {
    const outcome = plan.status === 'assessed' ? plan.outcomes[nth] : undefined;
    if (outcome === undefined) continue;
    counted[outcome] = (counted[outcome] ?? 0) + 1;
    if (isAsked(outcome)) of += 1;
  }
  return { requirement, outcomes: counted, of };
}

function changesIn(plans: readonly AuditedPlan[], requirements: readonly RequirementInfo[]): AuditChanges {
  const readable = plans.flatMap((plan) => (plan.status === 'assessed' ? [plan] : []));
  return {
    from: { asOf: '2025-11-20', tool: '0.0.9', checklist: 'c0ffee' },
    added: [],
    removed: [],
    arrived: readable.slice(0, 1).map(({ planId: plan, file }) => ({ plan, file })),
    gone: [],
    changed: readable.slice(0, 4).map(({ planId: plan, file }, index) => ({
      plan,
      file,
      requirement: requirements[index]?.id ?? '',
      before: index % 2 === 0 ? 'not-met' : 'met',
      after: index % 2 === 0 ? 'met' : 'needs-review',
      kind: index % 2 === 0 ? 'resolved' : 'new',
      causes: [index === 3 ? 'time-passed' : 'plan-changed'],
    })),
    unchanged: 812,
  };
}
