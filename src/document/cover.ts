import { formatDate } from '../i18n/format.ts';
import { same } from '../i18n/text.ts';
import { itemsOf } from '../plan/entries.ts';
import type { Path } from '../plan/location.ts';
import type { Plan } from '../plan/plan.ts';
import type { Edition } from './document.ts';
import { cellOf } from './in-words.ts';
import { plainText } from './inline.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

export interface Issue {
  readonly edition: Edition;
  readonly confidential: boolean;
  readonly asOf: string;
  readonly planId: string;
  readonly sha256: string;
  /** The number of this copy. */
  readonly copy?: string;
}

/** The lines of the cover: what a reader must know before trusting a page of it. */
export function coverOf(
  { meta, governance }: Plan,
  { edition, confidential, asOf, copy }: Issue,
  wording: Wording,
): readonly (readonly [string, string])[] {
  const line = (path: Path, value: unknown): readonly (readonly [string, string])[] =>
    value === undefined ? [] : [[wording.labels.label(path), plainText(cellOf(wording, path, value))]];
  const adoption = governance?.adoption;
  return [
    [say(texts.edition, wording), say(editionTexts[edition], wording)],
    ...line(['meta', 'planVersion'], meta?.planVersion),
    ...line(['meta', 'status'], meta?.status),
    ...line(['governance', 'adoption', 'body'], adoption?.body),
    ...line(['governance', 'adoption', 'date'], adoption?.date),
    ...line(['governance', 'adoption', 'caseNumber'], adoption?.caseNumber),
    ...line(['meta', 'validUntil'], meta?.validUntil),
    ...line(['meta', 'owner'], meta?.owner),
    ...(copy === undefined ? [] : [[say(texts.copyNumber, wording), copy] as const]),
    ...(!confidential ? [] : line(['meta', 'classification'], meta?.classification)),
    [say(texts.asOf, wording), formatDate(asOf, wording.language)],
  ];
}

/**
 * The foot of every page, in two lines: which plan, version, edition and copy, from exactly which files; and of which day
 * it and its numbers are.
 */
export function footerOf(
  { meta, team, contacts }: Plan,
  { edition, confidential, asOf, planId, sha256, copy }: Issue,
  wording: Wording,
): string {
  const version = meta?.planVersion;
  const which = [
    planId,
    ...(version === undefined ? [] : [say(texts.version, wording, { version: same(version) })]),
    say(footerTexts[edition], wording),
    ...(confidential && edition !== 'internal' ? [say(texts.confidential, wording)] : []),
    sha256.slice(0, 8),
    ...(copy === undefined ? [] : [say(texts.copy, wording, { copy: same(copy) })]),
  ];
  const when = [
    say(texts.printed, wording, { date: same(formatDate(asOf, wording.language)) }),
    ...verifiedInWords([...itemsOf(team?.members), ...itemsOf(contacts)], wording),
  ];
  return [which, when].map((parts) => parts.join(' · ')).join('\n');
}

type Listed = readonly (readonly [
  number,
  { readonly verified?: { readonly on?: string | undefined } | undefined },
])[];

/** A list is no fresher than its oldest number. */
function verifiedInWords(listed: Listed, wording: Wording): readonly string[] {
  const days = listed.map(([, { verified }]) => verified?.on);
  const [oldest] = days.filter((day) => day !== undefined).toSorted();
  if (oldest === undefined) return [];
  const params = { date: same(formatDate(oldest, wording.language)) };
  return [say(days.includes(undefined) ? texts.partlyVerified : texts.verified, wording, params)];
}

const texts = {
  edition: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  copyNumber: { nb: 'Eksemplar', nn: 'Eksemplar', en: 'Copy' },
  asOf: { nb: 'Framstilt', nn: 'Framstilt', en: 'Produced' },
  confidential: { nb: 'med private numre', nn: 'med private nummer', en: 'with private numbers' },
  copy: { nb: 'eksemplar {copy}', nn: 'eksemplar {copy}', en: 'copy {copy}' },
  printed: { nb: 'framstilt {date}', nn: 'framstilt {date}', en: 'produced {date}' },
  verified: {
    nb: 'kontaktlisten kontrollert {date}',
    nn: 'kontaktlista kontrollert {date}',
    en: 'contact list verified {date}',
  },
  partlyVerified: {
    nb: 'deler av kontaktlisten kontrollert {date}',
    nn: 'delar av kontaktlista kontrollert {date}',
    en: 'parts of the contact list verified {date}',
  },
  version: { nb: 'versjon {version}', nn: 'versjon {version}', en: 'version {version}' },
} as const;

const editionTexts = {
  internal: {
    nb: 'Intern utgave, med navn og numre som ikke er offentlige',
    nn: 'Intern utgåve, med namn og nummer som ikkje er offentlege',
    en: 'Internal edition, with names and numbers that are not public',
  },
  'alert-card': { nb: 'Varslingskort', nn: 'Varslingskort', en: 'Alert card' },
  'action-cards': { nb: 'Tiltakskort', nn: 'Tiltakskort', en: 'Action cards' },
  'citizen-page': { nb: 'Innbyggerside', nn: 'Innbyggjarside', en: 'Page for residents' },
  'inspection-pack': {
    nb: 'Tilsynspakke: vurderingen, og planen uten det som er internt',
    nn: 'Tilsynspakke: vurderinga, og planen utan det som er internt',
    en: 'Inspection pack: the judgement, and the plan without what is internal',
  },
  'hearing-draft': {
    nb: 'Høringsutkast, uten det som er internt',
    nn: 'Høyringsutkast, utan det som er internt',
    en: 'Draft for consultation, without what is internal',
  },
  public: {
    nb: 'Offentlig utgave, uten det som er internt',
    nn: 'Offentleg utgåve, utan det som er internt',
    en: 'Public edition, without what is internal',
  },
} as const;

const footerTexts = {
  internal: { nb: 'intern utgave', nn: 'intern utgåve', en: 'internal edition' },
  public: { nb: 'offentlig utgave', nn: 'offentleg utgåve', en: 'public edition' },
  'alert-card': { nb: 'varslingskort', nn: 'varslingskort', en: 'alert card' },
  'action-cards': { nb: 'tiltakskort', nn: 'tiltakskort', en: 'action cards' },
  'citizen-page': { nb: 'innbyggerside', nn: 'innbyggjarside', en: 'page for residents' },
  'inspection-pack': { nb: 'tilsynspakke', nn: 'tilsynspakke', en: 'inspection pack' },
  'hearing-draft': { nb: 'høringsutkast', nn: 'høyringsutkast', en: 'draft for consultation' },
} as const;
