import type { Finder, Finding, Messages } from '../../assessment/finding.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Agreement } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Partners } from './cooperation.ts';

export type AgreementWeakness = 'undated' | 'datedAhead' | 'expired' | 'withoutParties';

/** What makes an agreement hard to rely on, each with the field it shows in. The first and the last day count as in force. */
export function weaknessesOf(
  agreement: Agreement,
  asOf: string,
): readonly (readonly [AgreementWeakness, 'signed' | 'validTo' | 'parties'])[] {
  const { signed, validTo, parties = [] } = agreement;
  const found = [
    { is: signed === undefined, weakness: ['undated', 'signed'] },
    { is: signed !== undefined && signed > asOf, weakness: ['datedAhead', 'signed'] },
    { is: validTo !== undefined && validTo < asOf, weakness: ['expired', 'validTo'] },
    { is: parties.length === 0, weakness: ['withoutParties', 'parties'] },
  ] as const;
  return found.filter(({ is }) => is).map(({ weakness }) => weakness);
}

/** The agreements that say themselves what kind they are, and those that some partners point to. */
export const agreementsWith = (plan: Plan, type: NonNullable<Agreement['type']>, partners: Partners) =>
  itemsOf(plan.agreements).filter(
    ([, agreement]) =>
      agreement.type === type ||
      (agreement.id !== undefined && partners.some(([, partner]) => partner.agreement === agreement.id)),
  );

type Find = Pick<Finder<Messages>, 'lookup'> & {
  readonly question: (message: keyof typeof agreementMessages, place: Place) => Finding;
};

/** A question where a reference names no agreement of the plan. */
export const askIfUnknownAgreement = (
  { lookup, question }: Find,
  id: string | undefined,
  place: Place,
): readonly Finding[] =>
  id === undefined || lookup.agreement(id) ? [] : [question('unknownAgreement', place)];

export const agreementMessages = {
  unknownAgreement: {
    nb: 'Avtalen det vises til her, finnes ikke i planen. Hvilken er ment?',
    nn: 'Avtalen det blir vist til her, finst ikkje i planen. Kva for ein er meint?',
    en: 'The agreement referred to here is not in the plan. Which one is meant?',
  },
} as const;
