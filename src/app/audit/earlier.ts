import type { AuditedPlan } from '../../audit/audit.ts';
import type { Audited, Compared } from '../../audit/compare.ts';
import { comparedPlan } from '../../audit/compare.ts';
import type { AuditWire } from '../../audit/wire.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';
import type { Batch } from './batch.ts';

export interface EarlierAudit extends Audited {
  readonly head: Omit<AuditWire, 'plans'>;
  readonly audited: () => Iterable<AuditedPlan>;
}

/** An `audit.json`, read line by line as it was written, or whole where somebody has laid it out anew. */
export function earlierAudit(file: string, batch: Batch): EarlierAudit {
  try {
    return { ...(lineByLine(file, batch) ?? whole(file, batch)) };
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    const reason: Text = isSystemFault(fault) ? systemReason(fault) : notAnAudit;
    throw new UserError(refused, { file: same(shown(file)), reason }, { cause: fault });
  }
}

function lineByLine(file: string, batch: Batch): EarlierAudit | undefined {
  let head = '';
  for (const line of batch.lines(file)) {
    if (line === '"plans": [') {
      const parsed = JSON.parse(`${head}"plans": []}`) as AuditWire; // what `--format json` writes
      return earlier(parsed, () => plansIn(file, batch));
    }
    if (!/^[{"]/.test(line) || head.length > 64 * 1024 * 1024) return undefined;
    head += line;
  }
  return undefined;
}

function* plansIn(file: string, batch: Batch): Iterable<AuditedPlan> {
  let isPlan = false;
  for (const line of batch.lines(file)) {
    if (isPlan && line.startsWith('{')) yield JSON.parse(line.replace(/,$/, '')) as AuditedPlan; // as it was written
    isPlan ||= line === '"plans": [';
  }
}

function whole(file: string, batch: Batch): EarlierAudit {
  const parsed = JSON.parse([...batch.lines(file)].join('\n')) as AuditWire; // looked at below
  return earlier(parsed, () => parsed.plans);
}

function earlier({ plans: _, ...head }: AuditWire, audited: () => Iterable<AuditedPlan>): EarlierAudit {
  if (head.schemaVersion !== 1 || !Array.isArray(head.checklist?.requirements))
    throw new TypeError('no audit');
  const requirements = head.checklist.requirements.map(({ id }) => id);
  return {
    head,
    audited,
    tool: head.tool.version,
    asOf: head.asOf,
    checklist: head.checklist.hash,
    requirements,
    plans: {
      *[Symbol.iterator](): Iterator<Compared> {
        for (const plan of audited()) yield* comparedPlan(plan, requirements);
      },
    },
  };
}

const refused = {
  nb: 'Kan ikke bruke {file}: {reason}.',
  nn: 'Kan ikkje bruke {file}: {reason}.',
  en: 'Cannot use {file}: {reason}.',
} as const;

const notAnAudit: Text = {
  nb: 'det er ingen audit.json fra plan audit',
  nn: 'det er ingen audit.json frå plan audit',
  en: 'it is no audit.json from plan audit',
};
