/** What is looked for in a finished document that is to be published. */
export const features = [
  'language',
  'title',
  'headings',
  'alternatives',
  'tables',
  'contrast',
  'tags',
] as const;
export type Feature = (typeof features)[number];

/** A document made for the public, as it was seen when it was finished. Values never stand here, only where they came from. */
export interface PublishedDocument {
  /** «PDF», as people say it. */
  readonly format: string;
  /** What was found and what was not; nothing of what the format cannot show. */
  readonly seen: Readonly<Partial<Record<Feature, boolean>>>;
  /** Fields of the plan whose internal values stand in it. */
  readonly internal: readonly string[];
  /** How many national identity numbers stand in it. */
  readonly identityNumbers: number;
}
