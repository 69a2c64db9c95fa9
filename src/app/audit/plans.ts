import type { AuditedPlan, AuditedPlans } from '../../audit/audit.ts';
import type { PlanEntry } from '../../audit/entry.ts';
import type { Batch } from './batch.ts';

/** The judged plans of an audit: kept as they come, gone through as often as it takes. */
export interface KeptPlans {
  readonly add: (entry: string, body: string) => void;
  /** Leaves out files that turned out to be parts of other plans. */
  readonly entries: () => Iterable<PlanEntry>;
  readonly audited: () => AuditedPlans;
  /** Whether beside one of them lie decisions nobody could read. */
  readonly hasDecisionsUnread: () => boolean;
  readonly close: () => void;
}

export function keptPlans(batch: Batch): KeptPlans {
  const entries = batch.spool();
  const bodies = batch.spool();
  const included = new Set<string>();
  let count = 0;
  let isDecided = true;
  const all = function* (): Iterable<PlanEntry> {
    for (const line of entries.lines()) yield JSON.parse(line) as PlanEntry; // written here
  };
  const isPart = ({ file, includes }: Pick<PlanEntry, 'file' | 'includes'>): boolean =>
    includes.length === 0 && included.has(file);
  const asJson = function* (): Iterable<string> {
    const each = all()[Symbol.iterator]();
    for (const body of bodies.lines()) {
      if (included.size === 0) yield body;
      else if (!isPart(each.next().value as PlanEntry)) yield body; // one for each
    }
  };
  const kept = function* (): Iterable<PlanEntry> {
    for (const entry of all()) if (included.size === 0 || !isPart(entry)) yield entry;
  };
  return {
    add: (entry, body) => {
      entries.add(entry);
      bodies.add(body);
      count += 1;
      isDecided &&= !entry.includes(unread);
      if (!includesNothing(entry))
        for (const file of (JSON.parse(entry) as PlanEntry).includes) included.add(file); // written here
    },
    entries: kept,
    hasDecisionsUnread: () => !isDecided && isUnread(kept()),
    audited: () => {
      let parts = 0;
      if (included.size > 0) for (const entry of all()) if (isPart(entry)) parts += 1;
      return {
        count: count - parts,
        asJson,
        *[Symbol.iterator]() {
          for (const body of asJson()) yield JSON.parse(body) as AuditedPlan; // written here
        },
      };
    },
    close: () => {
      entries.close();
      bodies.close();
    },
  };
}

// What a plan says cannot look like this: quotes inside a text are escaped.
const unread = '"decisionsUnread":true';
const includesNothing = (entry: string): boolean => entry.includes('"includes":[],');

function isUnread(entries: Iterable<PlanEntry>): boolean {
  for (const { decisionsUnread } of entries) if (decisionsUnread) return true;
  return false;
}
