import type { Obligation } from '../../assessment/obligation.ts';
import { should } from '../../assessment/obligation.ts';
import type { Text } from '../../i18n/text.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';

/** One of the eight bullets of the RVTS page on the plan. RVTS takes them from the guide and does not say from where in it. */
export const bullet = (number: number): Text => ({
  nb: `kulepunkt ${number}`,
  nn: `kulepunkt ${number}`,
  en: `bullet ${number}`,
});

const quotedIn = (number: number): Text => ({
  nb: `slik RVTS gjengir den på siden om planen, kulepunkt ${number}`,
  nn: `slik RVTS attgir han på sida om planen, kulepunkt ${number}`,
  en: `as RVTS quotes it on its page about the plan, bullet ${number}`,
});

/** What the guide recommends, as RVTS quotes it. */
export const guideAsQuoted = (number: number, binds: Obligation['binds'] = 'service'): Obligation =>
  should(guide2016, quotedIn(number), { binds, seen: 'cited' });
