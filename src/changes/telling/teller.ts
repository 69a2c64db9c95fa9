import type { Labels } from '../../document/labels.ts';
import { labelsFrom } from '../../document/labels.ts';
import type { Names } from '../../document/names.ts';
import { namesIn } from '../../document/names.ts';
import type { Wording } from '../../document/wording.ts';
import type { Language } from '../../i18n/language.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PublishedField } from '../../plan/published-field.ts';
import { redact } from '../../plan/redact.ts';

export interface TellingSettings {
  readonly language: Language;
  /** Whether what the plan keeps from the public is told. */
  readonly showValues: boolean;
  /** Whether what is long is told in part or not at all, also where values are told. */
  readonly brief?: true;
  /** The plan's published schema in that language. */
  readonly schema: PublishedField;
  /** The plan's shape, which says what is public. */
  readonly shape: PublishedField;
}

/** A plan and the words for what is in it. */
export interface ToldSide {
  readonly plan: Plan;
  readonly wording: Wording;
}

export interface Teller extends TellingSettings {
  readonly labels: Labels;
  readonly before: ToldSide;
  readonly after: ToldSide;
}

/** Whoever reads of changes sees names of functions, not of people, unless values are shown. */
export function tellerFor(before: Plan, after: Plan, settings: TellingSettings): Teller {
  const labels = labelsFrom(settings.schema);
  const side = (plan: Plan): ToldSide => ({
    plan,
    wording: { language: settings.language, labels, names: namesFor(plan, settings), prose: asIs },
  });
  return { ...settings, labels, before: side(before), after: side(after) };
}

/** Marks in prose are left as they are written: nobody needs them set in a list of changes. */
const asIs: Wording['prose'] = (text) => [{ kind: 'paragraph', text: [text.trim().replaceAll(/\s+/g, ' ')] }];

/** An id that stands for nothing that may be told is told itself. */
function namesFor(plan: Plan, { language, showValues, shape }: TellingSettings): Names {
  const names = namesIn(showValues ? plan : redact(plan, shape), language);
  const known = (name: (id: string) => string) => (id: string) => (names.lookup.party(id) ? name(id) : id);
  return {
    ...names,
    party: known(names.party),
    shortParty: known(names.shortParty),
    actor: known(names.actor),
    agreement: (id) => (names.lookup.agreement(id) ? names.agreement(id) : id),
  };
}
