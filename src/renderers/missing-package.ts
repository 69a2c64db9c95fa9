/** What a renderer throws when the optional package it draws with is not installed. */
export interface MissingPackage extends Error {
  readonly name: 'MissingPackage';
  /** Name and version to install. */
  readonly install: string;
}

export const missingPackage = (install: string, cause: unknown): MissingPackage =>
  Object.assign(new Error(`${install} is not installed`, { cause }), {
    name: 'MissingPackage' as const,
    install,
  });

export const isMissingPackage = (error: unknown): error is MissingPackage =>
  error instanceof Error && error.name === 'MissingPackage';
