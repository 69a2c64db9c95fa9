import { sha256 } from '../util/hash.ts';
import type { Assessment } from './report.ts';

/**
 * `planFinding/v1`: what tells each finding of an assessment from all others and stays the same when lines move, texts
 * are reworded or the language changes. A finding that says the same of the same place again gets its number.
 */
export function fingerprintsOf(
  planId: string,
  { requirement, findings }: Pick<Assessment, 'requirement' | 'findings'>,
): readonly string[] {
  const times = new Map<string, number>();
  return findings.map(({ message, place }) => {
    const said = `${message}\0${place.logical}`;
    const ordinal = (times.get(said) ?? 0) + 1;
    times.set(said, ordinal);
    return fingerprintOf(planId, requirement, { message, logical: place.logical }, ordinal);
  });
}

/** Of one finding, which may be of an earlier run. */
export function fingerprintOf(
  planId: string,
  requirement: string,
  { message, logical }: { readonly message: string; readonly logical: string },
  ordinal = 1,
): string {
  const parts = [planId.normalize('NFC'), requirement, message, logical];
  return sha256([(ordinal === 1 ? parts : [...parts, String(ordinal)]).join('\0')]);
}
