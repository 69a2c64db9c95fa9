import { fill } from '../i18n/fill.ts';
import { formatDuration } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import type { BoundDecision, DecisionState, DecisionType, Effective } from './decision.ts';

/** Which decision, who made it, and until when: «W-2026-001: unntak til og med 2026-06-30, besluttet av beredskapsleder». */
export const decisionWords = ({ id, type, expires, role }: BoundDecision, language: Language): string =>
  fill(
    inForce,
    { id: same(id), type: typeWords[type], expires: same(expires ?? ''), role: same(shown(role)) },
    { language, showValues: false },
  );

/** Why a decision does not count, and what to do about it. Nothing for one that does. */
export function stateSentence(decision: BoundDecision, language: Language): string {
  const { state, id, type, expires = '', approvedAt = '', path = '', longest = '' } = decision;
  const params = {
    id: same(id),
    type: typeWords[type],
    expires: same(expires),
    approvedAt: same(approvedAt),
    path: same(shown(path)),
    longest: same(formatDuration(longest, language)),
  };
  return state === 'active' ? '' : fill(stateTexts[state], params, { language, showValues: false });
}

/** How a requirement counts while a decision about it holds, as verdicts are counted. */
export const effectiveWords: Readonly<Record<Effective, Text>> = {
  attested: { nb: 'bekreftet', nn: 'stadfesta', en: 'attested' },
  waived: { nb: 'unntatt', nn: 'unnateke', en: 'waived' },
  'alternative-means': {
    nb: 'løst på annen måte',
    nn: 'løyst på annan måte',
    en: 'solved in another way',
  },
  baseline: { nb: 'kjent fra før', nn: 'kjent frå før', en: 'known from before' },
};

export const typeWords: Readonly<Record<DecisionType, Text>> = {
  attestation: { nb: 'bekreftelse', nn: 'stadfesting', en: 'attestation' },
  waiver: { nb: 'unntak', nn: 'unntak', en: 'waiver' },
  'alternative-means': { nb: 'annen løsning', nn: 'anna løysing', en: 'alternative means' },
  baseline: { nb: 'utgangspunkt', nn: 'utgangspunkt', en: 'baseline' },
};

const inForce: Text = {
  nb: '{id}: {type} til og med {expires}, besluttet av {role}',
  nn: '{id}: {type} til og med {expires}, avgjort av {role}',
  en: '{id}: {type} until and including {expires}, decided by {role}',
};

const stateTexts: Readonly<Record<Exclude<DecisionState, 'active'>, Text>> = {
  expired: {
    nb: '{id} ({type}) gjaldt til og med {expires} og gjelder ikke lenger. Vurder saken på nytt, og skriv en ny beslutning hvis den fortsatt trengs.',
    nn: '{id} ({type}) galdt til og med {expires} og gjeld ikkje lenger. Vurder saka på nytt, og skriv ei ny avgjerd om ho framleis trengst.',
    en: '{id} ({type}) held until and including {expires} and holds no longer. Consider the matter again, and write a new decision if it is still needed.',
  },
  'malformed-date': {
    nb: '{id} ({type}) har en dato som ikke kan leses, og regnes derfor som utgått. Skriv datoen som år-måned-dag, for eksempel 2026-11-22.',
    nn: '{id} ({type}) har ein dato som ikkje kan lesast, og blir difor rekna som utgått. Skriv datoen som år-månad-dag, til dømes 2026-11-22.',
    en: '{id} ({type}) has a date that cannot be read, and is therefore taken to have expired. Write the date as year-month-day, for example 2026-11-22.',
  },
  'not-yet': {
    nb: '{id} ({type}) er datert {approvedAt} og gjelder ikke ennå.',
    nn: '{id} ({type}) er datert {approvedAt} og gjeld ikkje enno.',
    en: '{id} ({type}) is dated {approvedAt} and does not hold yet.',
  },
  'too-long': {
    nb: '{id} ({type}) skulle gjelde til og med {expires} og teller ikke: det er mer enn {longest} etter {approvedAt}, og lenger kan en beslutning ikke gjelde her (innstillingen maxWaiver). Sett en tidligere dag, og vurder saken på nytt da.',
    nn: '{id} ({type}) skulle gjelde til og med {expires} og tel ikkje: det er meir enn {longest} etter {approvedAt}, og lenger kan ei avgjerd ikkje gjelde her (innstillinga maxWaiver). Set ein tidlegare dag, og vurder saka på nytt då.',
    en: '{id} ({type}) was to hold until and including {expires} and does not count: that is more than {longest} after {approvedAt}, and a decision can hold no longer here (the setting maxWaiver). Set an earlier day, and consider the matter again then.',
  },
  stale: {
    nb: '{id} ({type}) ble besluttet da planen sa noe annet her, og gjelder ikke lenger. Les det som står nå, og beslutt på nytt.',
    nn: '{id} ({type}) blei avgjord då planen sa noko anna her, og gjeld ikkje lenger. Les det som står no, og avgjer på nytt.',
    en: '{id} ({type}) was decided when the plan said something else here, and holds no longer. Read what stands now, and decide anew.',
  },
  'check-failed': {
    nb: '{id} ({type}) teller ikke: kontrollen sviktet, og ingen beslutning kan stå i stedet for den.',
    nn: '{id} ({type}) tel ikkje: kontrollen svikta, og inga avgjerd kan stå i staden for han.',
    en: '{id} ({type}) does not count: the check failed, and no decision can stand in its place.',
  },
  'not-waivable': {
    nb: '{id} ({type}) teller ikke: dette kravet kan kommunen ikke gjøre unntak fra. Rett planen, og fjern beslutningen.',
    nn: '{id} ({type}) tel ikkje: dette kravet kan kommunen ikkje gjere unntak frå. Rett planen, og fjern avgjerda.',
    en: '{id} ({type}) does not count: the municipality cannot set this requirement aside. Correct the plan, and remove the decision.',
  },
  'not-attestable': {
    nb: '{id} ({type}) teller ikke: en bekreftelse dekker det som må vurderes av folk, ikke det som mangler i planen.',
    nn: '{id} ({type}) tel ikkje: ei stadfesting dekkjer det som må vurderast av folk, ikkje det som manglar i planen.',
    en: '{id} ({type}) does not count: an attestation covers what people must consider, not what is missing from the plan.',
  },
  'beyond-path': {
    nb: '{id} ({type}) gjelder bare {path}, og her er det funn utenfor. Skriv en beslutning som dekker alt, eller rett resten.',
    nn: '{id} ({type}) gjeld berre {path}, og her er det funn utanfor. Skriv ei avgjerd som dekkjer alt, eller rett resten.',
    en: '{id} ({type}) is about {path} only, and there are findings outside it. Write a decision that covers everything, or correct the rest.',
  },
  unused: {
    nb: '{id} ({type}) trengs ikke lenger: kravet har ingenting igjen å beslutte. Fjern den med «plan decisions --prune».',
    nn: '{id} ({type}) trengst ikkje lenger: kravet har ingenting att å avgjere. Fjern ho med «plan decisions --prune».',
    en: '{id} ({type}) is no longer needed: the requirement leaves nothing to decide. Remove it with “plan decisions --prune”.',
  },
  duplicate: {
    nb: '{id} ({type}) gjelder det samme som en beslutning lenger opp i filen, og teller ikke. Fjern den ene.',
    nn: '{id} ({type}) gjeld det same som ei avgjerd lenger oppe i fila, og tel ikkje. Fjern den eine.',
    en: '{id} ({type}) is about the same as a decision further up in the file, and does not count. Remove one of them.',
  },
};
