import type { AuditedPlan, AuditedPlans } from '../../audit/audit.ts';
import type { PlanEntry } from '../../audit/entry.ts';
import type { Batch } from './batch.ts';

/** The judged plans of an audit: kept as they come, gone through as often as it takes. */
export interface KeptPlans {
  readonly add: (entry: string, body: string) => void;
  /** Leaves out files that turned out to be parts of other plans. */
  readonly entries: () => Iterable<PlanEntry>;
  readonly audited: () => AuditedPlans;
  readonly close: () => void;
}

/** Up to this many the entries are kept in memory too: parsing them again for each question costs more. */
const most = 12_000;

export function keptPlans(batch: Batch): KeptPlans {
  const entries = batch.spool();
  const bodies = batch.spool();
  const included = new Set<string>();
  let count = 0;
  let parsed: PlanEntry[] | undefined = [];
  const all = function* (): Iterable<PlanEntry> {
    if (parsed) yield* parsed;
    else for (const line of entries.lines()) yield JSON.parse(line) as PlanEntry; // written here
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
  return {
    add: (entry, body) => {
      entries.add(entry);
      bodies.add(body);
      count += 1;
      const { includes, ...rest } = JSON.parse(entry) as PlanEntry; // written here
      for (const file of includes) included.add(file);
      if (count > most) parsed = undefined;
      parsed?.push({ ...rest, includes });
    },
    *entries() {
      for (const entry of all()) if (!isPart(entry)) yield entry;
    },
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
