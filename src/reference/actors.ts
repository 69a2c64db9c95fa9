import type { Text } from '../i18n/text.ts';
import type { actorCategories, actorLevels, actorRatings, responsibleBodies } from './actor-words.ts';
import actors from './actors.json' with { type: 'json' };

/** A service, authority or organisation the guide lists as cooperating in psychosocial follow-up. */
export interface Actor {
  readonly id: string;
  readonly name: Text;
  readonly category: keyof typeof actorCategories;
  /** How the directory rates it for a municipal plan. */
  readonly expected: keyof typeof actorRatings;
  /** The level the guide lists it under, and the body responsible for it today; the two may differ. */
  readonly publishedLevel: keyof typeof actorLevels;
  readonly responsible: keyof typeof responsibleBodies;
  readonly targetGroup: Text;
  readonly tasks: readonly Text[];
  /** The id of the source it is listed in. */
  readonly source: string;
  readonly note?: Text;
}

/** The directory, in the order it was published. */
export const directory = actors as readonly Actor[]; // a test holds the words of the file to the types

const byId: ReadonlyMap<string, Actor> = new Map(directory.map((actor) => [actor.id, actor]));

export const actorById = (id: string): Actor | undefined => byId.get(id);

export const actorIds = (): readonly string[] => [...byId.keys()];
