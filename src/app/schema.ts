import type { Language } from '../i18n/language.ts';
import type { JsonSchema } from '../plan/json-schema.ts';
import type { Assets } from './ports.ts';

export const schemaNames = ['plan', 'report', 'decisions', 'audit', 'diff'] as const;
type SchemaName = (typeof schemaNames)[number];

/** A published JSON Schema: of the plan or the decisions with labels and help in one language, or of a report, an audit or a comparison in JSON. */
export const schemaText = (name: SchemaName, { base }: Language, assets: Assets): string =>
  assets.text(inLanguages.includes(name) ? `schemas/${name}.${base}.json` : `schemas/${name}.json`);

/** Those with labels and help in them. */
const inLanguages: readonly SchemaName[] = ['plan', 'decisions'];

/** The plan's schema as data. A language without one of its own has its base language's. */
export const planSchemaIn = (language: Language, assets: Assets): JsonSchema =>
  JSON.parse(schemaText('plan', language, assets)) as JsonSchema; // generated
