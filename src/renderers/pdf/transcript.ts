/** The texts that are given to a file, so that they can be searched without reading the file back. */
export interface Transcript {
  /** What belongs to one element, wherever in the file it is drawn. */
  readonly stretch: () => string[];
  /** What is drawn meanwhile belongs to the stretch. */
  readonly into: (stretch: string[], draw: () => void) => void;
  readonly drawn: (text: string) => void;
  /** What is not drawn: bookmarks, addresses, what is said in place of a drawing. */
  readonly beside: (...texts: readonly string[]) => void;
  readonly said: () => readonly string[];
}

export function transcriptOf(facts: readonly string[]): Transcript {
  const stretches: string[][] = [];
  const others: string[] = [...facts];
  const stretch = (): string[] => {
    const opened: string[] = [];
    stretches.push(opened);
    return opened;
  };
  let open = stretch();
  return {
    stretch,
    into: (one, draw) => {
      const before = open;
      open = one;
      draw();
      open = before;
    },
    drawn: (text) => void open.push(text),
    beside: (...texts) => void others.push(...texts),
    said: () => [...others, ...stretches.map((texts) => texts.join('')).filter((text) => text !== '')],
  };
}
