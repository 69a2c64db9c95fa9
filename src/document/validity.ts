import { formatDate } from '../i18n/format.ts';
import { same } from '../i18n/text.ts';
import type { Plan } from '../plan/plan.ts';
import { addDuration, hasElapsed } from '../util/plain-date.ts';
import type { Block } from './block.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

type Dated = Pick<Plan, 'meta' | 'governance' | 'revision'>;
type Telling = Pick<Wording, 'language'> & { readonly asOf: string };

/** The word across every page of a plan that is not in force; none for one that is. */
export function bandOf(plan: Dated, context: Telling): string | undefined {
  const { status } = plan.meta ?? {};
  if (status === 'draft' || status === 'superseded') return say(bands[status], context);
  return lapses(plan, context.asOf).length > 0 ? say(bands.expired, context) : undefined;
}

/** Why the plan is not in force, said once in the document. */
export function validityNotices(plan: Dated, context: Telling): readonly Block[] {
  const { status } = plan.meta ?? {};
  const tone = status === 'draft' ? 'draft' : 'expired';
  return [
    ...(status === 'draft' || status === 'superseded' ? [say(notices[status], context)] : []),
    ...lapses(plan, context.asOf).map(({ why, day }) =>
      say(notices[why], context, { date: same(formatDate(day, context.language)) }),
    ),
  ].map((text) => ({ kind: 'notice', tone, text }));
}

interface Lapse {
  readonly why: 'validUntil' | 'revision';
  readonly day: string;
}

function lapses({ meta, governance, revision }: Dated, asOf: string): readonly Lapse[] {
  const validUntil = meta?.validUntil;
  const revised = revision?.lastRevised ?? governance?.adoption?.date;
  const interval = revision?.interval;
  const isLate = revised !== undefined && interval !== undefined && hasElapsed(revised, interval, asOf);
  return [
    ...(validUntil !== undefined && asOf > validUntil
      ? [{ why: 'validUntil', day: validUntil } as const]
      : []),
    ...(isLate ? [{ why: 'revision', day: addDuration(revised, interval) } as const] : []),
  ];
}

const bands = {
  draft: { nb: 'UTKAST', nn: 'UTKAST', en: 'DRAFT' },
  superseded: { nb: 'ERSTATTET', nn: 'ERSTATTA', en: 'SUPERSEDED' },
  expired: { nb: 'UTLØPT', nn: 'UTGÅTT', en: 'EXPIRED' },
} as const;

const notices = {
  draft: {
    nb: 'Dette er et utkast. Planen er ikke vedtatt.',
    nn: 'Dette er eit utkast. Planen er ikkje vedteken.',
    en: 'This is a draft. The plan has not been adopted.',
  },
  superseded: {
    nb: 'Denne planen er erstattet av en nyere.',
    nn: 'Denne planen er erstatta av ein nyare.',
    en: 'This plan has been superseded by a newer one.',
  },
  validUntil: {
    nb: 'Planen gjaldt til {date}.',
    nn: 'Planen galdt til {date}.',
    en: 'The plan was valid until {date}.',
  },
  revision: {
    nb: 'Planen skulle etter sin egen revisjonsfrist vært revidert innen {date}.',
    nn: 'Planen skulle etter sin eigen revisjonsfrist vore revidert innan {date}.',
    en: 'By its own interval the plan was due for revision by {date}.',
  },
} as const;
