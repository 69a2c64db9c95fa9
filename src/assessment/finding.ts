import type { Param, Params, Text } from '../i18n/text.ts';
import type { Place } from '../plan/location.ts';
import type { Lookup } from '../plan/lookup.ts';
import type { PathOf } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';

/** Evidence and gaps decide the verdict, a question leaves it to people, a remark never changes it. */
export type FindingKind = 'evidence' | 'gap' | 'question' | 'remark';

/** One observation: what kind, which message, with which parameters, where. Never a sentence. */
export interface Finding {
  readonly kind: FindingKind;
  readonly message: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly place: Place;
}

export type Messages = Readonly<Record<string, Text>>;

type Say<M extends Messages> = <Id extends keyof M & string>(
  message: Id,
  place: Place,
  ...params: keyof Params<M[Id]['nb']> extends never ? [] : [Params<M[Id]['nb']>]
) => Finding;

/** What a check may use: four ways to speak, places in the plan, the day it is judged on, and who an id names. */
export interface Finder<M extends Messages> extends Readonly<Record<FindingKind, Say<M>>> {
  readonly asOf: string;
  readonly at: (...path: PathOf<Plan>) => Place;
  readonly lookup: Lookup;
}
