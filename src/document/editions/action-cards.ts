import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ActionCard } from '../action-card.ts';
import { actionCardBody } from '../action-card.ts';
import type { Block, Cell, DocumentSection } from '../block.ts';
import { headed, listOf } from '../lists.ts';
import { numbersOf } from '../phones.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';

/** One card for each role, on a page of its own. */
export const actionCards = (plan: Plan, context: SectionContext): readonly DocumentSection[] =>
  itemsOf(plan.operations?.actionCards).map(([index, card], position) => ({
    id: `card-${index + 1}`,
    title:
      card.role === undefined
        ? say(texts.card, context, { number: position + 1 })
        : context.names.shortParty(card.role),
    blocks: [...actionCardBody(context, card, 3), ...numbers(plan, card, context)],
  }));

/** Whom the role rings, and the number of the contact point, as far as the card may show them. */
function numbers({ notification }: Plan, { role }: ActionCard, context: SectionContext): readonly Block[] {
  const point = notification?.contactPoint;
  const calls = itemsOf(notification?.callList)
    .filter(([, { caller }]) => caller !== undefined && caller === role)
    .flatMap(([, { calls: called = [], ifNoAnswer }]) => [...called, ...(ifNoAnswer ? [ifNoAnswer] : [])]);
  const wanted = [point?.party, ...calls, notification?.crisisManagement?.party].flatMap((one) => one ?? []);
  const lines = [...new Set(wanted)].filter((one) => one !== role).map((one) => lineFor(one, context));
  const given = itemsOf(point?.phones).map(([, phone]) => phone);
  const own: readonly Cell[] =
    point?.party === undefined && given.length > 0
      ? [[point?.label ?? say(texts.contactPoint, context), ': ', { strong: numbersOf(given) }]]
      : [];
  return headed(say(texts.numbers, context), listOf([...own, ...lines]));
}

function lineFor(party: string, { names }: SectionContext): Cell {
  const phones = numbersOf(names.lookup.phones(party).slice(0, 1));
  return [names.shortParty(party), ...(phones.length > 0 ? [': ', { strong: phones }] : [])];
}

const texts = {
  card: { nb: 'Tiltakskort {number}', nn: 'Tiltakskort {number}', en: 'Action card {number}' },
  numbers: { nb: 'Ring', nn: 'Ring', en: 'Ring' },
  contactPoint: { nb: 'Kontaktpunktet', nn: 'Kontaktpunktet', en: 'The contact point' },
} as const;
