import type { BoundDecision, DecisionState } from '../../assessment/decision.ts';
import { decisionInForce } from '../../assessment/decision.ts';
import type { AssessedPlan } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { verdictWords } from '../../assessment/verdict-words.ts';
import type { Decision } from '../../decisions/decision.ts';
import { requirementNamed } from '../../decisions/requirement-named.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { PlanSource } from '../../plan/read.ts';
import { catalogue } from '../../requirements/index.generated.ts';
import { addDuration } from '../../util/plain-date.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import { select } from '../explain/select.ts';

/** The requirement with that code or id. */
export function requirementToDecide(code: string): RequirementInfo {
  const found = requirementNamed(catalogue, code);
  if (found) return found;
  select(catalogue, [code]); // knows what was meant, and throws
  throw new UserError(texts.oneOnly, { code: same(shown(code)) });
}

/** What could not be read must not be decided on: the content hash would be of something else. */
export function refuseUnread({ code, reads }: RequirementInfo, source: PlanSource): void {
  const unread = reads.map((key) => source.unreadAt([key])).find((place) => place !== undefined);
  if (unread) throw new UserError(texts.unread, { code: same(code), line: unread.location.line });
}

/** A decision that ends before it begins would never hold. */
export function refuseBackwards({
  approvedAt,
  expires,
  asOf,
}: {
  readonly approvedAt: string;
  readonly expires: string;
  readonly asOf: string;
}): void {
  if (asOf <= expires && expires < approvedAt)
    throw new UserError(texts.backwards, { approvedAt: same(approvedAt), expires: same(expires) });
}

/** The part of the plan as a JSON Pointer, also when it is written as reports do, with dots. */
export function pathIn(written: string, { code, reads }: RequirementInfo): string {
  const path = written.startsWith('/') ? written : `/${written.replaceAll('.', '/')}`;
  const [, top] = path.split('/');
  if (reads.some((key) => key === top)) return path;
  throw new UserError(texts.elsewhere, {
    code: same(code),
    path: same(shown(written)),
    reads: same(reads.join(', ')),
  });
}

/** A decision that would not count is not written. One that counts from a later day is. */
export function refuseUnlessItCounts(
  { assessments }: AssessedPlan,
  requirement: RequirementInfo,
  decisions: readonly Decision[],
  id: string,
): void {
  const assessment = assessments.find((one) => one.requirement === requirement.id);
  const added = decisions.filter((one) => one.id === id);
  if (added.length > 1) throw new UserError(texts.idTaken, { id: same(id) });
  const bound = assessment?.decisions?.find((one) => one.id === id);
  const state = bound?.state;
  if (!assessment || state === undefined || state === 'active' || state === 'not-yet') return;
  const inForce = decisionInForce(assessment);
  throw new UserError(refusals[state], {
    code: same(requirement.code),
    verdict: verdictWords[assessment.verdict],
    first: same(inForce?.id ?? ''),
    until: same(inForce?.expires ?? ''),
    latest: same(latestOf(bound)),
  });
}

/** The last day it could hold. */
const latestOf = ({ approvedAt, longest }: Partial<BoundDecision> = {}): string =>
  approvedAt === undefined || longest === undefined ? '' : addDuration(approvedAt, longest);

const texts = {
  oneOnly: {
    nb: 'En beslutning gjelder ett krav. {code} er flere; skriv koden til ett av dem, for eksempel REQ-03.',
    nn: 'Ei avgjerd gjeld eitt krav. {code} er fleire; skriv koden til eitt av dei, til dømes REQ-03.',
    en: 'A decision is about one requirement. {code} is several; write the code of one of them, for example REQ-03.',
  },
  unread: {
    nb: 'Det {code} ser på, kunne ikke leses, se linje {line}. Rett feilen der først. Ingenting er skrevet.',
    nn: 'Det {code} ser på, kunne ikkje lesast, sjå linje {line}. Rett feilen der først. Ingenting er skrive.',
    en: 'What {code} looks at could not be read, see line {line}. Correct the fault there first. Nothing has been written.',
  },
  elsewhere: {
    nb: '{code} ser ikke på {path}. Velg en del av: {reads}. Ingenting er skrevet.',
    nn: '{code} ser ikkje på {path}. Vel ein del av: {reads}. Ingenting er skrive.',
    en: '{code} does not look at {path}. Choose a part of: {reads}. Nothing has been written.',
  },
  backwards: {
    nb: 'Beslutningen er datert {approvedAt}, men skal bare gjelde til {expires}. Rett den ene datoen. Ingenting er skrevet.',
    nn: 'Avgjerda er datert {approvedAt}, men skal berre gjelde til {expires}. Rett den eine datoen. Ingenting er skrive.',
    en: 'The decision is dated {approvedAt} but is to hold only until {expires}. Correct one of the dates. Nothing has been written.',
  },
  idTaken: {
    nb: 'Id-en {id} er brukt før. Velg en annen, eller la programmet lage en. Ingenting er skrevet.',
    nn: 'Id-en {id} er brukt før. Vel ein annan, eller la programmet lage ein. Ingenting er skrive.',
    en: 'The id {id} is used already. Choose another, or let the program make one. Nothing has been written.',
  },
} as const;

const late: Text = {
  nb: 'Siste dag er allerede passert. Sett --expires til en dag som kommer. Ingenting er skrevet.',
  nn: 'Siste dagen er alt passert. Set --expires til ein dag som kjem. Ingenting er skrive.',
  en: 'The last day has passed already. Set --expires to a day to come. Nothing has been written.',
};

const refusals: Readonly<Record<Exclude<DecisionState, 'active' | 'not-yet'>, Text>> = {
  expired: late,
  'malformed-date': late,
  'too-long': {
    nb: 'Så lenge kan en beslutning ikke gjelde her. Sett --expires til {latest} eller før; innstillingen maxWaiver sier hvor lenge. Ingenting er skrevet.',
    nn: 'Så lenge kan ei avgjerd ikkje gjelde her. Set --expires til {latest} eller før; innstillinga maxWaiver seier kor lenge. Ingenting er skrive.',
    en: 'A decision cannot hold that long here. Set --expires to {latest} or before; the setting maxWaiver says how long. Nothing has been written.',
  },
  stale: {
    nb: 'Planen ble endret mens beslutningen ble skrevet. Prøv igjen. Ingenting er skrevet.',
    nn: 'Planen blei endra medan avgjerda blei skriven. Prøv igjen. Ingenting er skrive.',
    en: 'The plan was changed while the decision was being written. Try again. Nothing has been written.',
  },
  'check-failed': {
    nb: 'Kontrollen av {code} sviktet, og det kan ingen beslutning stå i stedet for. Ingenting er skrevet.',
    nn: 'Kontrollen av {code} svikta, og det kan inga avgjerd stå i staden for. Ingenting er skrive.',
    en: 'The check of {code} failed, and no decision can stand in its place. Nothing has been written.',
  },
  'not-waivable': {
    nb: '{code} følger av lov eller forskrift, eller er av et slag kommunen ikke kan gjøre unntak fra. Rett planen i stedet. Ingenting er skrevet.',
    nn: '{code} følgjer av lov eller forskrift, eller er av eit slag kommunen ikkje kan gjere unntak frå. Rett planen i staden. Ingenting er skrive.',
    en: '{code} follows from law or regulation, or is of a kind the municipality cannot set aside. Correct the plan instead. Nothing has been written.',
  },
  'not-attestable': {
    nb: '{code} er {verdict}. En bekreftelse dekker det som må vurderes av folk, ikke det som mangler; se plan waive. Ingenting er skrevet.',
    nn: '{code} er {verdict}. Ei stadfesting dekkjer det som må vurderast av folk, ikkje det som manglar; sjå plan waive. Ingenting er skrive.',
    en: '{code} is {verdict}. An attestation covers what people must consider, not what is missing; see plan waive. Nothing has been written.',
  },
  'beyond-path': {
    nb: '{code} har funn utenfor den delen av planen. Velg en del som dekker alle, eller utelat --path. Ingenting er skrevet.',
    nn: '{code} har funn utanfor den delen av planen. Vel ein del som dekkjer alle, eller la vere --path. Ingenting er skrive.',
    en: '{code} has findings outside that part of the plan. Choose a part that covers them all, or leave out --path. Nothing has been written.',
  },
  unused: {
    nb: '{code} er {verdict}, så det er ingenting å beslutte. Ingenting er skrevet.',
    nn: '{code} er {verdict}, så det er ingenting å avgjere. Ingenting er skrive.',
    en: '{code} is {verdict}, so there is nothing to decide. Nothing has been written.',
  },
  duplicate: {
    nb: '{first} gjelder alt for {code}, til og med {until}. Ingenting er skrevet.',
    nn: '{first} gjeld alt for {code}, til og med {until}. Ingenting er skrive.',
    en: '{first} already holds for {code}, until and including {until}. Nothing has been written.',
  },
};
