import { same } from '../i18n/text.ts';
import type { Plan } from '../plan/plan.ts';
import type { Issue } from './cover.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

/** The foot of a card, which has room for one line: which plan and version, of which day, and from exactly which files. */
export const cardFooterOf = (
  { meta }: Plan,
  { confidential, asOf, planId, sha256, copy }: Issue,
  wording: Wording,
): string =>
  [
    planId,
    ...(meta?.planVersion === undefined ? [] : [meta.planVersion]),
    asOf,
    sha256.slice(0, 8),
    ...(copy === undefined ? [] : [say(texts.copy, wording, { copy: same(copy) })]),
    ...(confidential ? [say(texts.confidential, wording)] : []),
  ].join(' · ');

const texts = {
  copy: { nb: 'eks. {copy}', nn: 'eks. {copy}', en: 'copy {copy}' },
  confidential: { nb: 'ikke offentlig', nn: 'ikkje offentleg', en: 'not public' },
} as const;
