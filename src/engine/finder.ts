import type { Finder, Finding, FindingKind, Messages } from '../assessment/finding.ts';
import type { Param } from '../i18n/text.ts';
import type { Place } from '../plan/location.ts';
import { lookupOf } from '../plan/lookup.ts';
import type { PlanSource } from '../plan/read.ts';

/** The finder a check gets for one plan. A gap that touches what could not be read becomes a question. */
export function finderFor(source: PlanSource, asOf: string): Finder<Messages> {
  const say =
    (kind: FindingKind) =>
    (message: string, place: Place, params: Readonly<Record<string, Param>> = {}): Finding => ({
      kind,
      message,
      params,
      place,
    });
  const gap = say('gap');
  return {
    asOf,
    at: (...path) => source.place(path),
    lookup: lookupOf(source.plan),
    evidence: say('evidence'),
    question: say('question'),
    remark: say('remark'),
    gap: (message: string, place: Place, params?: Readonly<Record<string, Param>>) => {
      const unread = source.unreadAt(place.path);
      return unread ? couldNotBeRead(unread) : gap(message, place, params);
    },
  };
}

const couldNotBeRead = (place: Place): Finding => ({
  kind: 'question',
  message: 'couldNotBeRead',
  params: { line: place.location.line },
  place,
});
