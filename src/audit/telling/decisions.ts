import { typeWords } from '../../assessment/decision-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import type { AuditedDecision } from '../audit.ts';

/** What the municipality has decided, and whether it holds: «W-2026-001: unntak, til og med 2026-06-30 (gjelder)». */
export const decisionSentence = (
  { id, type, state, role, expires }: AuditedDecision,
  language: Language,
): string =>
  fill(
    expires === undefined ? sentences.open : sentences.until,
    {
      id: same(shown(id)),
      type: types[type] ?? same(type),
      state: states[state] ?? states['other'] ?? same(state),
      role: same(shown(role)),
      expires: same(expires ?? ''),
    },
    { language, showValues: false },
  );

export const decisionType = (type: string): Text => types[type] ?? same(type);

export const decisionState = (state: string): Text => states[state] ?? states['other'] ?? same(state);

const sentences = {
  until: {
    nb: '{id}: {type} til og med {expires}, besluttet av {role} ({state})',
    nn: '{id}: {type} til og med {expires}, avgjort av {role} ({state})',
    en: '{id}: {type} until and including {expires}, decided by {role} ({state})',
  },
  open: {
    nb: '{id}: {type}, besluttet av {role} ({state})',
    nn: '{id}: {type}, avgjort av {role} ({state})',
    en: '{id}: {type}, decided by {role} ({state})',
  },
} as const;

const types: Readonly<Record<string, Text>> = typeWords;

const states: Readonly<Record<string, Text>> = {
  active: { nb: 'gjelder', nn: 'gjeld', en: 'in force' },
  expired: { nb: 'utgått', nn: 'utgått', en: 'expired' },
  'not-yet': { nb: 'gjelder ikke ennå', nn: 'gjeld ikkje enno', en: 'not yet in force' },
  stale: {
    nb: 'planen sier noe annet nå',
    nn: 'planen seier noko anna no',
    en: 'the plan says something else now',
  },
  unused: { nb: 'trengs ikke lenger', nn: 'trengst ikkje lenger', en: 'no longer needed' },
  'not-waivable': {
    nb: 'teller ikke, kravet kan ikke settes til side',
    nn: 'tel ikkje, kravet kan ikkje setjast til side',
    en: 'does not count, the requirement cannot be set aside',
  },
  other: { nb: 'teller ikke', nn: 'tel ikkje', en: 'does not count' },
};
