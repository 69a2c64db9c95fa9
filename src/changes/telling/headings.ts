import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { shown } from '../../util/shown.ts';
import type { LonePlan, Side } from '../comparison.ts';
import { words } from './words.ts';

/** «main (22. november 2026)», with the commit where there is one. */
export function sideInWords({ label, commit, asOf }: Side, language: Language): string {
  const known = commit === undefined || commit.startsWith(label) ? [] : [commit.slice(0, 8)];
  return `${shown(label)} (${[...known, formatDate(asOf, language)].join(', ')})`;
}

export const lonePlanWords = (status: LonePlan['status'], language: Language): string =>
  translate(
    { added: words.planAdded, removed: words.planRemoved, unreadable: words.planUnreadable }[status],
    language,
  );
