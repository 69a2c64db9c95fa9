import type { Text } from '../i18n/text.ts';
import actors from './actors.json' with { type: 'json' };

/** A service, authority or organisation the guide lists as cooperating in psychosocial follow-up. */
export interface Actor {
  readonly id: string;
  readonly name: Text;
  readonly category: string;
  /** How the directory rates it for a municipal plan. */
  readonly expected: string;
  /** The level the guide lists it under, and the body responsible for it today; the two may differ. */
  readonly publishedLevel: string;
  readonly responsible: string;
}

const byId: ReadonlyMap<string, Actor> = new Map(
  (actors as readonly Actor[]).map((actor) => [actor.id, actor]),
);

export const actorById = (id: string): Actor | undefined => byId.get(id);

export const actorIds = (): readonly string[] => [...byId.keys()];
