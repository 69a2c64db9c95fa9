/** What a plan may cost to read; each is far above what a plan needs and far below what harms. */
export const limits = {
  /** Of the file, in bytes. */
  bytes: 2_000_000,
  /** Of tokens in the text: two million bytes of brackets and commas would fill a gigabyte. */
  tokens: 1_000_000,
  /** Of collections inside one another. */
  depth: 64,
  /** Of `*alias` in the text. */
  aliases: 100,
  /** Of nodes that aliases may repeat, all together. */
  repeatedNodes: 10_000,
  /** Of problems reported for one text. */
  problems: 1_000,
} as const;
