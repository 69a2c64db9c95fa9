import type { RequirementInfo } from '../assessment/requirement.ts';

/** The requirement with that code or id, or one that took its place. */
export function requirementNamed<R extends RequirementInfo>(
  requirements: readonly R[],
  name: string,
): R | undefined {
  const meant = name.trim().toLowerCase();
  return (
    requirements.find(({ id, code }) => id === meant || code.toLowerCase() === meant) ??
    requirements.find(({ replaces = [] }) => replaces.some((one) => one.toLowerCase() === meant))
  );
}
