import { formatDate } from '../i18n/format.ts';
import { same } from '../i18n/text.ts';
import type { Path } from '../plan/location.ts';
import type { Plan } from '../plan/plan.ts';
import type { Edition } from './document.ts';
import { cellOf } from './in-words.ts';
import { plainText } from './inline.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

export interface Issue {
  readonly edition: Edition;
  readonly asOf: string;
  readonly planId: string;
  readonly sha256: string;
}

/** The lines of the cover: what a reader must know before trusting a page of it. */
export function coverOf(
  { meta, governance }: Plan,
  { edition, asOf }: Issue,
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
    ...(edition === 'public' ? [] : line(['meta', 'classification'], meta?.classification)),
    [say(texts.asOf, wording), formatDate(asOf, wording.language)],
  ];
}

/** The foot of every page: which plan, which version and edition of it, when, and from exactly which files. */
export function footerOf({ meta }: Plan, { edition, asOf, planId, sha256 }: Issue, wording: Wording): string {
  const version = meta?.planVersion;
  return [
    planId,
    ...(version === undefined ? [] : [say(texts.version, wording, { version: same(version) })]),
    say(footerTexts[edition], wording),
    formatDate(asOf, wording.language),
    sha256.slice(0, 8),
  ].join(' · ');
}

const texts = {
  edition: { nb: 'Utgave', nn: 'Utgåve', en: 'Edition' },
  asOf: { nb: 'Framstilt', nn: 'Framstilt', en: 'Produced' },
  version: { nb: 'versjon {version}', nn: 'versjon {version}', en: 'version {version}' },
} as const;

const editionTexts = {
  internal: {
    nb: 'Intern utgave, med navn og numre som ikke er offentlige',
    nn: 'Intern utgåve, med namn og nummer som ikkje er offentlege',
    en: 'Internal edition, with names and numbers that are not public',
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
} as const;
