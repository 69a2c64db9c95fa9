import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Contact, Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import nhsEprr from '../../reference/sources/nhs-eprr.ts';
import { addDuration, compareDurations, daysBetween } from '../../util/plain-date.ts';
import { contactNumbers } from '../support/contact-numbers.ts';
import { HALF_A_YEAR, ownCheckInterval } from '../support/freshness.ts';

const where = {
  nb: 'communications test: hver sjette måned',
  nn: 'communications test: kvar sjette månad',
  en: 'communications test: every six months',
} as const;

const messages = {
  checked: {
    nb: 'Kontakter med nummer som er kontrollert i tide: {count}.',
    nn: 'Kontaktar med nummer som er kontrollerte i tide: {count}.',
    en: 'Contacts with a number that were checked in time: {count}.',
  },
  neverChecked: {
    nb: 'Ingen av kontaktene har en dato for når nummeret sist ble kontrollert.',
    nn: 'Ingen av kontaktane har ein dato for når nummeret sist blei kontrollert.',
    en: 'None of the contacts has a date for when its number was last checked.',
  },
  tooLongAgo: {
    nb: 'Kontakter som ble kontrollert for lenge siden: {count}. Den eldste kontrollen er {days} dager gammel.',
    nn: 'Kontaktar som blei kontrollerte for lenge sidan: {count}. Den eldste kontrollen er {days} dagar gammal.',
    en: 'Contacts checked too long ago: {count}. The oldest check is {days} days old.',
  },
  alertedNotChecked: {
    nb: 'Varslingen er avhengig av denne kontakten, men planen sier ikke når nummeret ble kontrollert.',
    nn: 'Varslinga er avhengig av denne kontakten, men planen seier ikkje når nummeret blei kontrollert.',
    en: 'The alerting depends on this contact, but the plan does not say when its number was checked.',
  },
  othersNotChecked: {
    nb: 'Andre kontakter uten dato for kontroll: {count}. Varslingen er ikke avhengig av dem.',
    nn: 'Andre kontaktar utan dato for kontroll: {count}. Varslinga er ikkje avhengig av dei.',
    en: 'Other contacts without a date of check: {count}. The alerting does not depend on them.',
  },
  soonDue: {
    nb: 'Kontakter som må kontrolleres på nytt innen 30 dager: {count}. Den første om {days} dager.',
    nn: 'Kontaktar som må kontrollerast på nytt innan 30 dagar: {count}. Den første om {days} dagar.',
    en: 'Contacts due for a new check within 30 days: {count}. The first in {days} days.',
  },
  seldomChecked: {
    nb: 'Planen lar det gå mer enn et halvt år mellom kontrollene. Engelske helsetjenester prøver varslingen hvert halvår; ingen norsk regel sier hvor ofte.',
    nn: 'Planen lèt det gå meir enn eit halvt år mellom kontrollane. Engelske helsetenester prøver varslinga kvart halvår; ingen norsk regel seier kor ofte.',
    en: 'The plan lets more than half a year pass between checks. English health services test their alerting every half year; no Norwegian rule says how often.',
  },
  checkedInFuture: {
    nb: 'Datoen for kontrollen har ikke vært ennå. Når ble nummeret kontrollert?',
    nn: 'Datoen for kontrollen har ikkje vore enno. Når blei nummeret kontrollert?',
    en: 'The date of the check has not come yet. When was the number checked?',
  },
} as const;

export default defineRequirement({
  id: 'contact-list-checked',
  code: 'CON-03',
  group: 'practice',
  obligations: [may(nhsEprr, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Planens eget kontrollintervall (team.checkInterval); seks måneder der planen ikke har noe, slik engelske helsetjenester gjør. Vi minner om det 30 dager før. Ingen norsk regel om intervallet er funnet.',
      nn: 'Kontrollintervallet planen har sett sjølv (team.checkInterval); seks månader der planen ikkje har noko, slik engelske helsetenester gjer. Vi minner om det 30 dagar før. Vi har ikkje funne nokon norsk regel om intervallet.',
      en: 'The plan’s own check interval (team.checkInterval); six months where it has none, as English health services do. A reminder comes 30 days before. No Norwegian rule on the interval was found.',
    },
  },
  settles: 'met',
  fields: [
    ['contacts', 0, 'phones', 0, 'number'],
    ['contacts', 0, 'verified', 'on'],
    ['team', 'checkInterval'],
    ['notification', 'contactPoint', 'party'],
    ['notification', 'contactPoint', 'backup', 'party'],
    ['notification', 'callList', 0, 'caller'],
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'callList', 0, 'ifNoAnswer'],
  ],
  title: {
    nb: 'Kontaktliste som er kontrollert',
    nn: 'Kontaktliste som er kontrollert',
    en: 'A contact list that has been checked',
  },
  asks: {
    nb: 'Det er god praksis at kontaktene varslingen er avhengig av, har en dato for siste kontroll, og at kontrollen ikke er eldre enn planens eget intervall.',
    nn: 'Det er god praksis at kontaktane varslinga er avhengig av, har ein dato for siste kontroll, og at kontrollen ikkje er eldre enn intervallet i planen.',
    en: 'It is good practice that the contacts the alerting depends on have a date of last check, and that the check is no older than the plan’s own interval.',
  },
  why: {
    nb: 'Folk bytter jobb og nummer. En dato viser hvilke numre noen faktisk har prøvd.',
    nn: 'Folk byter jobb og nummer. Ein dato viser kva for nummer nokon faktisk har prøvd.',
    en: 'People change jobs and numbers. A date shows which numbers somebody has really tried.',
  },
  advice: {
    nb: 'Prøv numrene i varslingslisten to ganger i året, og skriv datoen i verified.on. Begynn med dem som skal ringe andre.',
    nn: 'Prøv numra i varslingslista to gonger i året, og skriv datoen i verified.on. Byrja med dei som skal ringje andre.',
    en: 'Try the numbers on the call list twice a year and write the date in verified.on. Begin with those who are to call others.',
  },
  pitfall: {
    nb: 'Hele planen har én dato, og ingen vet hvilke numre som ble prøvd.',
    nn: 'Heile planen har éin dato, og ingen veit kva for nummer som blei prøvde.',
    en: 'The whole plan has one date, and nobody knows which numbers were tried.',
  },
  forHumans: {
    nb: 'Om kontrollen var en prøveringing eller bare en gjennomlesning.',
    nn: 'Om kontrollen var ei prøveringing eller berre ei gjennomlesing.',
    en: 'Whether the check was a test call or only a reading through.',
  },
  citations: [cite(nhsEprr, where)],
  messages,
  appliesTo: (plan) => contactNumbers(plan).length > 0,
  *check(plan, find) {
    const { at, evidence, gap, remark } = find;
    const withNumber = new Set(contactNumbers(plan).map(({ contact }) => contact));
    const contacts = itemsOf(plan.contacts).filter(([index]) => withNumber.has(index));
    const own = ownCheckInterval(plan);
    if (own && compareDurations(own, HALF_A_YEAR) > 0)
      yield remark('seldomChecked', at('team', 'checkInterval'));
    if (contacts.every(([, { verified }]) => !verified?.on)) return yield gap('neverChecked', at('contacts'));

    const fresh = yield* judgeChecks(contacts, own ?? HALF_A_YEAR, find);
    if (fresh > 0) yield evidence('checked', at('contacts'), { count: fresh });
    const alerted = alertedContacts(plan, find.lookup);
    const unchecked = contacts.filter(([, { verified }]) => !verified?.on);
    const others = unchecked.filter(([, { id }]) => !alerted.has(id));
    for (const [index, { id }] of unchecked)
      if (alerted.has(id)) yield gap('alertedNotChecked', at('contacts', index, 'verified', 'on'));
    if (others.length > 0) yield remark('othersNotChecked', at('contacts'), { count: others.length });
  },
});

type Find = Finder<typeof messages>;

/** Says which checks are too old or soon will be, and returns how many are not. */
function* judgeChecks(
  contacts: readonly (readonly [number, Contact])[],
  interval: string,
  { at, asOf, gap, question, remark }: Find,
): Generator<Finding, number> {
  const dues = new Map<string, string>(); // a list is mostly checked on one day
  const dueOf = (on: string): string => {
    const due = dues.get(on) ?? addDuration(on, interval);
    dues.set(on, due);
    return due;
  };
  const checks = contacts
    .flatMap(([index, { verified }]) =>
      verified?.on ? [{ index, on: verified.on, due: dueOf(verified.on) }] : [],
    )
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  const ahead = checks.filter(({ on }) => on > asOf);
  for (const { index } of ahead) yield question('checkedInFuture', at('contacts', index, 'verified', 'on'));
  const old = checks.filter(({ due }) => due < asOf);
  const soonest = addDuration(asOf, 'P30D');
  const soon = checks.filter(({ on, due }) => on <= asOf && due >= asOf && due <= soonest);
  const [oldest, next] = [old[0], soon[0]];
  if (oldest) {
    const age = { count: old.length, days: daysBetween(oldest.on, asOf) };
    yield gap('tooLongAgo', at('contacts', oldest.index, 'verified', 'on'), age);
  }
  if (next) {
    const left = { count: soon.length, days: daysBetween(asOf, next.due) };
    yield remark('soonDue', at('contacts', next.index, 'verified', 'on'), left);
  }
  return checks.length - old.length - ahead.length;
}

/** The ids of the contacts that are called, or call, when the alarm goes. */
function alertedContacts({ notification }: Plan, lookup: Lookup): ReadonlySet<string | undefined> {
  const { contactPoint, callList } = notification ?? {};
  const listed = itemsOf(callList).flatMap(([, { caller, calls = [], ifNoAnswer }]) => [
    caller,
    ...calls,
    ifNoAnswer,
  ]);
  const named = new Set([contactPoint?.party, contactPoint?.backup?.party, ...listed]);
  return new Set([...named].flatMap((id) => lookup.holders(id)).map(({ id }) => id));
}
