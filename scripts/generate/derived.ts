import { explain } from '../../src/app/explain.ts';
import { auditJsonSchema } from '../../src/audit/wire.ts';
import { comparisonJsonSchema } from '../../src/changes/wire.ts';
import { decisionsJsonSchema, decisionsShape } from '../../src/decisions/json-schema.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { planJsonSchema, planShape } from '../../src/plan/json-schema.ts';
import { reportJsonSchema } from '../../src/reporters/json-wire.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import type { Artifact } from '../generate.ts';

/** What is made from the model and the catalogue: schemas and reference pages. */
export const derived = (): readonly Artifact[] => [
  { path: 'src/plan/shape.generated.json', content: json(planShape()) },
  { path: 'src/plan/asked.generated.json', content: json(askedFor()) },
  ...locales.map((locale) => ({
    path: `schemas/plan.${locale}.json`,
    content: json(planJsonSchema(locale)),
  })),
  { path: 'src/decisions/shape.generated.json', content: json(decisionsShape()) },
  ...locales.map((locale) => ({
    path: `schemas/decisions.${locale}.json`,
    content: json(decisionsJsonSchema(locale)),
  })),
  { path: 'schemas/report.json', content: json(reportJsonSchema()) },
  { path: 'schemas/diff.json', content: json(comparisonJsonSchema()) },
  { path: 'schemas/audit.json', content: json(auditJsonSchema()) },
  ...locales.map((locale) => ({ path: `docs/requirements.${locale}.md`, content: referencePage(locale) })),
];

const locales = ['nb', 'nn', 'en'] as const;

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The fields that the guide's list of contents asks for, so that a new plan can show them. */
const askedFor = (): readonly string[] => [
  ...new Set(
    catalogue
      .filter(({ group }) => group === 'contents')
      .flatMap(({ fields }) =>
        fields.map((path) => path.filter((step) => typeof step === 'string').join('.')),
      ),
  ),
];

const referencePage = (locale: (typeof locales)[number]): string =>
  explain({
    codes: [],
    all: true,
    format: 'markdown',
    language: languages[locale],
    schema: planJsonSchema(locale),
    style: { strong: plain, dim: plain, level: (_, text) => text, unicode: true },
    width: 80,
    version: '',
  });

const plain = (text: string): string => text;
