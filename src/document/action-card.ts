import type { Plan } from '../plan/plan.ts';
import type { Block } from './block.ts';
import { headed, listOf } from './lists.ts';
import type { Wording } from './wording.ts';

export type ActionCard = Extract<
  NonNullable<NonNullable<Plan['operations']>['actionCards']>,
  readonly unknown[]
>[number];

const path = ['operations', 'actionCards', 0];

/** What stands on an action card, in the order it is used, with a box to tick for each thing to do. */
export function actionCardBody({ labels, prose }: Wording, card: ActionCard, level: 3 | 4): readonly Block[] {
  const label = (key: keyof ActionCard): string => labels.label([...path, key]);
  const steps = (key: 'firstTenMinutes' | 'firstHour' | 'firstDay' | 'never', checks: boolean) =>
    headed(
      label(key),
      listOf(
        (card[key] ?? []).map((step) => [step]),
        { checks },
      ),
      level,
    );
  return [
    ...headed(label('trigger'), prose(card.trigger ?? ''), level),
    ...steps('firstTenMinutes', true),
    ...steps('firstHour', true),
    ...steps('firstDay', true),
    ...headed(label('handover'), prose(card.handover ?? ''), level),
    ...steps('never', false),
  ];
}
