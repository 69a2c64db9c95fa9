import type { Language } from '../i18n/language.ts';
import type { JsonSchema } from '../plan/json-schema.ts';
import type { Assets } from './ports.ts';

export const schemaNames = ['plan', 'report'] as const;
type SchemaName = (typeof schemaNames)[number];

/** A published JSON Schema: of the plan with labels and help in one language, or of the report in JSON. */
export const schemaText = (name: SchemaName, { base }: Language, assets: Assets): string =>
  assets.text(name === 'plan' ? `schemas/plan.${base}.json` : 'schemas/report.json');

/** The plan's schema as data. A language without one of its own has its base language's. */
export const planSchemaIn = (language: Language, assets: Assets): JsonSchema =>
  JSON.parse(schemaText('plan', language, assets)) as JsonSchema; // generated
