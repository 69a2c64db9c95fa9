/** What a renderer throws when a card does not fit its page. */
export interface TooLong extends Error {
  readonly name: 'TooLong';
  readonly card: string;
  /** So many lines too many. */
  readonly lines: number;
  /** The parts that take most room. */
  readonly longest: readonly string[];
}

export const tooLong = (facts: Pick<TooLong, 'card' | 'lines' | 'longest'>): TooLong =>
  Object.assign(new Error(`“${facts.card}” is ${facts.lines} lines too long for its page`), {
    name: 'TooLong' as const,
    ...facts,
  });

export const isTooLong = (error: unknown): error is TooLong =>
  error instanceof Error && error.name === 'TooLong';
