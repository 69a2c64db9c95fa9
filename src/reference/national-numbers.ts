/** The day somebody last looked at these numbers. */
export const numbersChecked = '2026-11-22';

/**
 * The national numbers that stand in plans, and the actors of the directory that answer them, from the numbering plan
 * and akuttmedisinforskriften § 3. Numbers that were not seen in a source of their own are left out.
 */
export const nationalNumbers: ReadonlyMap<string, readonly string[]> = new Map([
  ['110', ['fire', 'rescue-service']],
  ['112', ['police', 'local-rescue-centre']],
  ['113', ['amk', 'ambulance', 'medical-emergency-call-service']],
  ['116117', ['emergency-clinic', 'medical-emergency-call-service']],
]);
