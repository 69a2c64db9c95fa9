import type { Finder, Finding, FindingKind, Messages } from '../../assessment/finding.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Plan } from '../../plan/plan.ts';
import { isReachable } from './reach.ts';
import { askIfUnknown, referenceMessages } from './references.ts';

type Partner = Extract<NonNullable<Plan['cooperation']>, readonly unknown[]>[number];
export type Partners = readonly (readonly [number, Partner])[];

type Find = Pick<Finder<Messages>, 'at' | 'lookup'> &
  Readonly<Record<FindingKind, (message: keyof typeof cooperationMessages, place: Place) => Finding>>;

/**
 * The entries about one kind of partner. The entry itself says the kind, so that a party of the plan's own is as good
 * as one from the directory.
 */
export const partnersOf = (plan: Plan, category: Partner['category']): Partners =>
  itemsOf(plan.cooperation).filter(([, partner]) => partner.category === category);

/** The partners among them: an entry may also say that there is no such cooperation, and why. */
export const withRoutines = (partners: Partners): Partners =>
  partners.filter(([, partner]) => !partner.none?.because);

/** Judges each entry: is it told how the cooperation works, whom it is with, and whom to contact. */
export function* judgePartners(find: Find, partners: Partners): Iterable<Finding> {
  const { at, evidence, gap, question, remark, lookup } = find;
  for (const [index, partner] of partners) {
    if (partner.none?.because) {
      yield* judgeNone(find, at('cooperation', index, 'none'));
      continue;
    }
    const routine = (['routine', 'callOut', 'planRef'] as const).find((key) => partner[key]);
    if (routine) yield evidence('routine', at('cooperation', index, routine));
    else yield gap('noRoutine', at('cooperation', index, 'routine'));

    if (!partner.party) yield question('noParty', at('cooperation', index, 'party'));
    const known = lookup.party(partner.party) !== undefined;
    if (known && !partner.contact && !isReachable(lookup, partner.party)) {
      yield remark('noContact', at('cooperation', index, 'contact'));
    }
    for (const key of ['party', 'contact'] as const) {
      yield* askIfUnknown(find, partner[key], at('cooperation', index, key));
    }
  }
}

/** A reasoned «none» is an answer, and leaves it to people whether the reason holds. */
export function* judgeNone({ evidence, question }: Find, place: Place): Iterable<Finding> {
  yield evidence('none', place);
  yield question('whoInstead', place);
}

/** Gaps where a kind has no entry; questions instead, where it may hide among entries that do not say their kind. */
export function unlessUnsorted(
  { at, question }: Find,
  plan: Plan,
  gaps: readonly Finding[],
): readonly Finding[] {
  const unsorted = partnersOf(plan, undefined);
  if (unsorted.length === 0) return gaps;
  return unsorted.map(([index]) => question('noCategory', at('cooperation', index, 'category')));
}

/** What requirements about cooperation say alike. */
export const cooperationMessages = {
  ...referenceMessages,
  routine: {
    nb: 'Planen sier hvordan samarbeidet foregår, eller hvor det står.',
    nn: 'Planen seier korleis samarbeidet går føre seg, eller kvar det står.',
    en: 'The plan says how the cooperation works, or where that is written.',
  },
  noRoutine: {
    nb: 'Planen nevner samarbeidet, men sier ikke hvordan det foregår.',
    nn: 'Planen nemner samarbeidet, men seier ikkje korleis det går føre seg.',
    en: 'The plan mentions the cooperation but does not say how it works.',
  },
  noParty: {
    nb: 'Det er ikke oppgitt hvem samarbeidet er med. Går det fram av teksten?',
    nn: 'Det er ikkje oppgitt kven samarbeidet er med. Går det fram av teksten?',
    en: 'It is not stated whom the cooperation is with. Can it be seen from the text?',
  },
  noContact: {
    nb: 'Oppføringen har ingen kontakt, og parten har verken gyldig telefonnummer eller e-postadresse i planen. Veilederen ber om rutinen; kontaktpunktet er et råd fra praksis.',
    nn: 'Oppføringa har ingen kontakt, og parten har korkje gyldig telefonnummer eller e-postadresse i planen. Rettleiaren ber om rutinen; kontaktpunktet er eit råd frå praksis.',
    en: 'The entry has no contact, and the partner has neither a valid telephone number nor an email address in the plan. The guide asks for the routine; the contact is advice from practice.',
  },
  noCategory: {
    nb: 'Planen sier ikke hva slags part dette er. Hører samarbeidet hit?',
    nn: 'Planen seier ikkje kva slags part dette er. Høyrer samarbeidet til her?',
    en: 'The plan does not say what kind of partner this is. Does the cooperation belong here?',
  },
  none: {
    nb: 'Planen sier at det ikke er noe slikt samarbeid, og hvorfor.',
    nn: 'Planen seier at det ikkje er noko slikt samarbeid, og kvifor.',
    en: 'The plan says that there is no such cooperation, and why.',
  },
  whoInstead: {
    nb: 'Holder begrunnelsen for at det ikke er noe slikt samarbeid, og hvem dekker behovet i stedet?',
    nn: 'Held grunngivinga for at det ikkje er noko slikt samarbeid, og kven dekkjer behovet i staden?',
    en: 'Does the reason for having no such cooperation hold, and who meets the need instead?',
  },
} as const;
