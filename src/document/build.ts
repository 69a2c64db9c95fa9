import type { Report } from '../assessment/report.ts';
import type { Language } from '../i18n/language.ts';
import { translate } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import type { Path } from '../plan/location.ts';
import type { Plan } from '../plan/plan.ts';
import type { PublishedField } from '../plan/published-field.ts';
import { redact } from '../plan/redact.ts';
import planShape from '../plan/shape.generated.json' with { type: 'json' };
import { withoutEmpty } from '../plan/without-empty.ts';
import type { Block, DocumentSection } from './block.ts';
import { cardFooterOf } from './card-footer.ts';
import { coverOf, footerOf } from './cover.ts';
import type { Branding, DocumentWords, Edition, Paper, PlanDocument } from './document.ts';
import { actionCards } from './editions/action-cards.ts';
import { alertCard } from './editions/alert-card.ts';
import { citizenPage } from './editions/citizen-page.ts';
import { inspectionChapters } from './editions/inspection-pack.ts';
import type { VerifiedOn } from './editions/verified-on.ts';
import { verifiedOnIn } from './editions/verified-on.ts';
import { roomOn } from './figures/room.ts';
import { gapsIn } from './gaps.ts';
import type { PlanHistory } from './history.ts';
import { labelsFrom } from './labels.ts';
import { namesIn } from './names.ts';
import { placesOfFields } from './places.ts';
import type { Section, SectionContext, Shown } from './section.ts';
import { sections } from './sections/index.generated.ts';
import { bandOf } from './validity.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

export interface BuildRequest {
  readonly edition: Edition;
  /** Cards show the public what it may know unless private numbers are asked for. */
  readonly privateNumbers?: boolean;
  readonly paper?: Paper;
  readonly language: Language;
  readonly asOf: string;
  readonly planId: string;
  readonly branding?: Branding;
  /** The number of this copy, as the list of holders has it. */
  readonly copy?: string;
  readonly sha256: string;
  readonly report: Report;
  readonly history?: PlanHistory;
  /** The plan's published schema in the language of the document, whose labels it is printed with. */
  readonly schema: PublishedField;
}

/** The plan as a document. The public edition is made from what is public, never by taking something out afterwards. */
export async function buildDocument(plan: Plan, request: BuildRequest): Promise<PlanDocument> {
  const { edition, language, asOf, schema, paper } = request;
  const confidential = isConfidential(request);
  const shown = confidential
    ? ((withoutEmpty(plan) ?? {}) as Plan)
    : redact(plan, planShape as PublishedField); // all but `version` may be absent; the shape is generated from the plan schema
  const prose = await proseReader();
  const wording = { language, labels: labelsFrom(schema), names: namesIn(shown, language), prose };
  const band = edition === 'hearing-draft' ? say(hearing, wording) : bandOf(shown, { language, asOf });
  const layout = layouts[edition];
  const publisher = shown.municipality?.name ?? '';
  return {
    title: titleOf(shown, edition, wording),
    subtitle: publisher,
    language,
    edition,
    ...(paper === undefined ? {} : { paper }),
    ...(layout === undefined ? {} : { layout }),
    ...(confidential && { confidential }),
    date: asOf,
    publisher,
    ...(request.branding === undefined ? {} : { branding: request.branding }),
    cover: coverOf(shown, { ...request, confidential }, wording),
    ...(band === undefined ? {} : { band }),
    footer: (layout === 'cards' ? cardFooterOf : footerOf)(shown, { ...request, confidential }, wording),
    sections: sectionsOf(shown, { ...request, confidential, verifiedOn: verifiedOnIn(plan) }, wording),
    words: documentWords(wording),
  };
}

/** What holds names and numbers that are not public. All else is made from what is public. */
export const isConfidential = ({
  edition,
  privateNumbers,
}: Pick<BuildRequest, 'edition' | 'privateNumbers'>): boolean =>
  edition === 'internal' || (layouts[edition] === 'cards' && privateNumbers === true);

const layouts: Readonly<Partial<Record<Edition, 'leaflet' | 'cards'>>> = {
  'alert-card': 'cards',
  'action-cards': 'cards',
  'citizen-page': 'leaflet',
};

const titleOf = ({ meta }: Plan, edition: Edition, wording: Wording): string =>
  edition === 'alert-card' || edition === 'action-cards' || edition === 'citizen-page'
    ? say(titles[edition], wording)
    : (meta?.title ?? say(untitled, wording));

interface Prepared extends BuildRequest {
  readonly confidential: boolean;
  readonly verifiedOn: VerifiedOn;
}

function sectionsOf(
  plan: Plan,
  { edition, confidential, verifiedOn, asOf, report, history = {}, paper = 'A4' }: Prepared,
  wording: Wording,
): readonly DocumentSection[] {
  const built = new Map<Section, readonly Block[]>();
  const places = placesOfFields();
  const chapterOn: SectionContext['chapterOn'] = (key) => {
    const showing = [...built].filter(([{ shows }, blocks]) => shows.includes(key) && blocks.length > 0);
    const [section] = showing.find(([{ shows }]) => shows[0] === key) ?? showing[0] ?? [];
    return section && { id: section.id, title: say(section.title, wording) };
  };
  const whereShown = (path: Path): Shown | undefined => {
    const chapter = chapterOn(path[0] as keyof Plan); // a path begins with a part of the plan
    return places.shown(path) ?? (chapter && { chapter, anchor: chapter.id });
  };
  const room = roomOn[paper];
  const context: SectionContext = {
    ...wording,
    edition: confidential ? 'internal' : 'public',
    asOf,
    report,
    history,
    verifiedOn,
    room,
    chapterOn,
    whereShown,
  };
  if (edition === 'alert-card') return alertCard(plan, context);
  if (edition === 'action-cards') return actionCards(plan, context);
  if (edition === 'citizen-page') return citizenPage(plan, context);
  const wanted = sections.filter(({ editions }) => editions.includes(edition));
  for (const section of wanted) {
    const chapter = { id: section.id, title: say(section.title, wording) };
    const told = [...section.build(plan, context), ...gapsIn(section, plan, context, wanted)];
    built.set(section, places.named(chapter, told));
  }
  const chapters = [...built]
    .filter(([, blocks]) => blocks.length > 0)
    .map(([{ id, title, first }, blocks]) => ({
      id,
      title: say(title, wording),
      blocks,
      ...(first && { first }),
    }));
  return edition === 'inspection-pack' ? inspectionOrder(inspectionChapters(context), chapters) : chapters;
}

/** The judgement before the plan that was judged. */
const inspectionOrder = (
  added: readonly DocumentSection[],
  chapters: readonly DocumentSection[],
): readonly DocumentSection[] => {
  const summary = chapters.filter(({ id }) => id === 'conformity-summary' || id === 'crosswalk');
  return [...summary, ...added, ...chapters.filter((one) => !summary.includes(one))];
};

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

const hearing: Text = {
  nb: 'HØRINGSUTKAST – ikke vedtatt',
  nn: 'HØYRINGSUTKAST – ikkje vedteke',
  en: 'DRAFT FOR CONSULTATION – not adopted',
};

const titles = {
  'alert-card': { nb: 'Varslingskort', nn: 'Varslingskort', en: 'Alert card' },
  'action-cards': { nb: 'Tiltakskort', nn: 'Tiltakskort', en: 'Action cards' },
  'citizen-page': {
    nb: 'Hjelp etter en alvorlig hendelse',
    nn: 'Hjelp etter ei alvorleg hending',
    en: 'Help after a serious event',
  },
} as const;

const words = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  pageOf: { nb: 'side {page} av {pages}', nn: 'side {page} av {pages}', en: 'page {page} of {pages}' },
  page: { nb: 'side', nn: 'side', en: 'page' },
  skipToContent: { nb: 'Hopp til innholdet', nn: 'Hopp til innhaldet', en: 'Skip to content' },
  continued: { nb: 'fortsetter', nn: 'held fram', en: 'continued' },
  sameAsText: { nb: 'Det samme som tekst', nn: 'Det same som tekst', en: 'The same as text' },
} as const;
