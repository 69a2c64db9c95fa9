import type { Report } from '../assessment/report.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import type { Plan } from '../plan/plan.ts';
import type { PublishedField } from '../plan/published-field.ts';
import { redact } from '../plan/redact.ts';
import planShape from '../plan/shape.generated.json' with { type: 'json' };
import { withoutEmpty } from '../plan/without-empty.ts';
import type { Block, DocumentSection } from './block.ts';
import { coverOf, footerOf } from './cover.ts';
import type { DocumentWords, Edition, PlanDocument } from './document.ts';
import { labelsFrom } from './labels.ts';
import { namesIn } from './names.ts';
import type { Section, SectionContext } from './section.ts';
import { sections } from './sections/index.generated.ts';
import { bandOf } from './validity.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

export interface BuildRequest {
  readonly edition: Edition;
  readonly language: Language;
  readonly asOf: string;
  readonly planId: string;
  readonly sha256: string;
  readonly report: Report;
  /** The plan's published schema in the language of the document, whose labels it is printed with. */
  readonly schema: PublishedField;
}

/** The plan as a document. The public edition is made from what is public, never by taking something out afterwards. */
export async function buildDocument(plan: Plan, request: BuildRequest): Promise<PlanDocument> {
  const { edition, language, asOf, schema } = request;
  const shown = shownIn(edition, plan);
  const prose = await proseReader();
  const wording = { language, labels: labelsFrom(schema), names: namesIn(shown, language), prose };
  const band = bandOf(shown, { language, asOf });
  const publisher = shown.municipality?.name ?? '';
  return {
    title: shown.meta?.title ?? say(untitled, wording),
    subtitle: publisher,
    language,
    edition,
    date: asOf,
    publisher,
    cover: coverOf(shown, request, wording),
    ...(band === undefined ? {} : { band }),
    footer: footerOf(shown, request, wording),
    sections: sectionsOf(shown, request, wording),
    words: documentWords(wording),
  };
}

const shownIn = (edition: Edition, plan: Plan): Plan =>
  edition === 'public'
    ? redact(plan, planShape as PublishedField) // generated from the plan schema
    : ((withoutEmpty(plan) ?? {}) as Plan); // all but `version` may be absent

function sectionsOf(
  plan: Plan,
  { edition, asOf, report }: BuildRequest,
  wording: Wording,
): readonly DocumentSection[] {
  const built = new Map<Section, readonly Block[]>();
  const context: SectionContext = {
    ...wording,
    edition,
    asOf,
    report,
    chapterOn: (key) => {
      const showing = [...built].filter(([{ shows }, blocks]) => shows.includes(key) && blocks.length > 0);
      const [section] = showing.find(([{ shows }]) => shows[0] === key) ?? showing[0] ?? [];
      return section && { id: section.id, title: say(section.title, wording) };
    },
  };
  for (const section of sections)
    if (section.editions.includes(edition)) built.set(section, section.build(plan, context));
  return [...built]
    .filter(([, blocks]) => blocks.length > 0)
    .map(([{ id, title }, blocks]) => ({ id, title: say(title, wording), blocks }));
}

/** Loaded here, because only documents need it. */
async function proseReader(): Promise<Wording['prose']> {
  const { readProse } = await import('./prose.ts');
  return readProse;
}

const documentWords = (wording: Wording): DocumentWords => ({
  contents: say(words.contents, wording),
  pageOf: translate(words.pageOf, wording.language),
  page: say(words.page, wording),
  skipToContent: say(words.skipToContent, wording),
  continued: say(words.continued, wording),
  sameAsText: say(words.sameAsText, wording),
});

const untitled: Text = {
  nb: 'Plan for psykososial oppfølging',
  nn: 'Plan for psykososial oppfølging',
  en: 'Plan for psychosocial follow-up',
};

const words = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  pageOf: { nb: 'side {page} av {pages}', nn: 'side {page} av {pages}', en: 'page {page} of {pages}' },
  page: { nb: 'side', nn: 'side', en: 'page' },
  skipToContent: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to content' },
  continued: { nb: 'fortsetter', nn: 'held fram', en: 'continued' },
  sameAsText: { nb: 'Det samme som tekst', nn: 'Det same som tekst', en: 'The same as text' },
} as const;
