import type { CoreLocale } from '../i18n/text.ts';
import { actorById, actorIds } from '../reference/actors.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The schema with the ids of the directory offered wherever a party or an actor is named, each with its name. They are
 * offered, not demanded: any other id is as good there, because the plan may define its own parties.
 */
export const offerActors = (schema: JsonSchema, locale: CoreLocale): JsonSchema => ({
  ...offering(schema),
  definitions: {
    actor: {
      enum: actorIds(),
      enumDescriptions: actorIds().map((id) => actorById(id)?.name[locale]),
    },
  },
});

function offering(schema: JsonSchema): JsonSchema {
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, within(value)]));
  return namesParty(schema['x-refers-to'])
    ? { ...inside, anyOf: [{ $ref: '#/definitions/actor' }, {}] }
    : inside;
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return typeof value === 'object' && value !== null ? offering(value as JsonSchema) : value; // what is no list
}

const namesParty = (target: unknown): boolean => target === 'party' || target === 'actor';
