import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { keptForLast } from '../../util/last.ts';
import { asDialled } from './phone.ts';

/** A number of the contact list, with whose it is and where it stands. */
export interface ContactNumber {
  readonly contact: number;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly position: number;
  readonly number: string;
  readonly dialled: string;
  readonly kind: 'function' | 'work' | 'private' | undefined;
}

/** The numbers of the contact list, gathered once for each plan. */
export const contactNumbers = keptForLast(gather);

function gather({ contacts }: Plan): readonly ContactNumber[] {
  return itemsOf(contacts).flatMap(([contact, { id, name, phones }]) =>
    itemsOf(phones).flatMap(([position, { number, kind }]) =>
      number === undefined ? [] : [{ contact, id, name, position, number, dialled: asDialled(number), kind }],
    ),
  );
}
