/** The exit codes, by how a run ended; from the one that wins over all others to the one that wins over none. */
export const exitCodes = {
  interrupted: 130,
  internal: 70,
  usage: 2,
  incomplete: 3,
  failed: 1,
  passed: 0,
} as const;

/** How a run ended, or a part of it. */
export type Ending = keyof typeof exitCodes;
export type ExitCode = (typeof exitCodes)[Ending];

/** The code of a run whose parts ended like this: the gravest decides, and it is never a count. */
export function exitCodeOf(endings: readonly Ending[]): ExitCode {
  const gravest = (Object.keys(exitCodes) as Ending[]).find((ending) => endings.includes(ending)); // keys of a literal
  return exitCodes[gravest ?? 'passed'];
}
