import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { PathOf } from '../../plan/path.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { addDuration, daysBetween, isPositiveDuration } from '../../util/plain-date.ts';

const where = {
  nb: 'opplysninger som blir gamle',
  nn: 'opplysningar som blir gamle',
  en: 'facts that grow old',
} as const;

const messages = {
  agreementsFresh: {
    nb: 'Avtalene er gjennomgått i tide. Den eldste gjennomgangen er {days} dager gammel.',
    nn: 'Avtalane er gjennomgåtte i tide. Den eldste gjennomgangen er {days} dagar gammal.',
    en: 'The agreements were reviewed in time. The oldest review is {days} days old.',
  },
  registersFresh: {
    nb: 'Ressursoversikten og listen over tilbud er oppdatert i tide. Den eldste datoen er {days} dager gammel.',
    nn: 'Ressursoversikta og lista over tilbod er oppdaterte i tide. Den eldste datoen er {days} dagar gammal.',
    en: 'The resource overview and the list of offers were updated in time. The oldest date is {days} days old.',
  },
  agreementOverdue: {
    nb: 'Avtalen skulle vært gjennomgått for {days} dager siden, etter sitt eget intervall.',
    nn: 'Avtalen skulle vore gjennomgått for {days} dagar sidan, etter sitt eige intervall.',
    en: 'By its own interval the agreement was due for review {days} days ago.',
  },
  registerOverdue: {
    nb: 'Oversikten skulle vært oppdatert for {days} dager siden, etter planens eget intervall.',
    nn: 'Oversikta skulle vore oppdatert for {days} dagar sidan, etter intervallet i planen.',
    en: 'By the plan’s own interval the overview was due for an update {days} days ago.',
  },
  lapsesSoon: {
    nb: 'Avtalen går ut om {days} dager. Begynn på fornyelsen nå (tommelfingerregel: 90 dager før).',
    nn: 'Avtalen går ut om {days} dagar. Byrja på fornyinga no (tommelfingerregel: 90 dagar før).',
    en: 'The agreement lapses in {days} days. Start on the renewal now (rule of thumb: 90 days before).',
  },
  datedAhead: {
    nb: 'Datoen ligger fram i tid. Når ble dette sist gjennomgått?',
    nn: 'Datoen ligg fram i tid. Når blei dette sist gjennomgått?',
    en: 'The date lies ahead. When was this last gone through?',
  },
} as const;

export default defineRequirement({
  id: 'facts-kept-fresh',
  code: 'FRE-01',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan' })],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: 'Planens egne intervaller: avtalens, publicInfo.checkInterval for tilbud og revision.interval for ressursoversikten. Siste dag teller med. Utløp varsles 90 dager før; det er vår egen regel.',
      nn: 'Intervalla planen har sett sjølv: avtalen sitt, publicInfo.checkInterval for tilbod og revision.interval for ressursoversikta. Siste dag tel med. Utløp blir varsla 90 dagar før; det er vår eigen regel.',
      en: 'The plan’s own intervals: the agreement’s, publicInfo.checkInterval for offers and revision.interval for the resource overview. The last day counts. Lapsing is announced 90 days before; that is our own rule.',
    },
  },
  settles: 'met',
  fields: [
    ['agreements', 0, 'signed'],
    ['agreements', 0, 'reviewedOn'],
    ['agreements', 0, 'reviewInterval'],
    ['agreements', 0, 'validTo'],
    ['governance', 'resourceOverview', 'updatedOn'],
    ['publicInfo', 'voluntaryOffers', 0, 'collectedOn'],
    ['publicInfo', 'checkInterval'],
    ['revision', 'interval'],
  ],
  title: {
    nb: 'Avtaler og oversikter som ikke er for gamle',
    nn: 'Avtalar og oversikter som ikkje er for gamle',
    en: 'Agreements and overviews that are not too old',
  },
  asks: {
    nb: 'Det er god praksis at det som blir gammelt, fornyes innen de fristene planen selv har satt.',
    nn: 'Det er god praksis at det som blir gammalt, blir fornya innan dei fristane planen sjølv har sett.',
    en: 'It is good practice that what grows old is renewed within the time the plan itself has set.',
  },
  why: {
    nb: 'En avtale ingen har lest på fem år, nevner folk som har sluttet og et foretak som har byttet navn.',
    nn: 'Ein avtale ingen har lese på fem år, nemner folk som har slutta og eit føretak som har bytt namn.',
    en: 'An agreement nobody has read for five years names people who have left and a trust that has changed its name.',
  },
  advice: {
    nb: 'Ta gjennomgangen ved den årlige revisjonen, og skriv den nye datoen. Er intervallet urealistisk, sett et lengre.',
    nn: 'Ta gjennomgangen ved den årlege revisjonen, og skriv den nye datoen. Er intervallet urealistisk, set eit lengre.',
    en: 'Do the review at the yearly revision and write the new date. If the interval is unrealistic, set a longer one.',
  },
  pitfall: {
    nb: 'Intervallet er satt, men ingen har det i kalenderen sin.',
    nn: 'Intervallet er sett, men ingen har det i kalenderen sin.',
    en: 'The interval is set, but nobody has it in their calendar.',
  },
  forHumans: {
    nb: 'Om innholdet fortsatt stemmer, også når datoen er ny.',
    nn: 'Om innhaldet framleis stemmer, òg når datoen er ny.',
    en: 'Whether the content still holds, also when the date is new.',
  },
  citations: [cite(ruleOfThumb, where)],
  messages,
  appliesTo: ({ agreements, governance, publicInfo }) =>
    governance?.resourceOverview?.updatedOn !== undefined ||
    itemsOf(publicInfo?.voluntaryOffers).some(([, { collectedOn }]) => collectedOn !== undefined) ||
    itemsOf(agreements).some(
      ([, { signed, reviewedOn, reviewInterval }]) => (reviewedOn ?? signed) && reviewInterval,
    ),
  *check(plan, find) {
    const { at, asOf, evidence, gap, question } = find;
    const facts = factsOf(plan);
    for (const { path } of facts.filter(({ on }) => on > asOf)) yield question('datedAhead', at(...path));
    const dated = facts.filter(({ on }) => on <= asOf);
    for (const { overdue, path, due } of dated.filter((fact) => fact.due !== undefined && fact.due < asOf))
      yield gap(overdue, at(...path), { days: daysBetween(due ?? asOf, asOf) });
    for (const kind of ['agreementsFresh', 'registersFresh'] as const) {
      const fresh = dated.filter(({ fresh: is, due }) => is === kind && (due === undefined || due >= asOf));
      const [oldest] = fresh.sort((one, other) => (one.on < other.on ? -1 : 1));
      if (oldest) yield evidence(kind, at(...oldest.path), { days: daysBetween(oldest.on, asOf) });
    }
    yield* lapsingSoon(plan, find);
  },
});

/** An agreement in force until today lapses in no days; one that has lapsed is told elsewhere. */
function* lapsingSoon(plan: Plan, { at, asOf, remark }: Finder<typeof messages>): Iterable<Finding> {
  const soon = addDuration(asOf, 'P90D');
  for (const [index, { validTo }] of itemsOf(plan.agreements))
    if (validTo && validTo >= asOf && validTo <= soon)
      yield remark('lapsesSoon', at('agreements', index, 'validTo'), { days: daysBetween(asOf, validTo) });
}

interface Fact {
  readonly fresh: 'agreementsFresh' | 'registersFresh';
  readonly overdue: 'agreementOverdue' | 'registerOverdue';
  readonly path: PathOf<Plan>;
  readonly on: string;
  /** The last day it is fresh; none where the plan sets no time. */
  readonly due: string | undefined;
}

/** What the plan dates, and when by its own words it must be dated anew. */
function factsOf({ agreements, governance, publicInfo, revision }: Plan): readonly Fact[] {
  const { resourceOverview } = governance ?? {};
  return [
    ...itemsOf(agreements).flatMap(([index, { signed, reviewedOn, reviewInterval }]): Fact[] => {
      const on = reviewedOn ?? signed;
      const path = ['agreements', index, reviewedOn ? 'reviewedOn' : 'signed'] as const;
      return on === undefined || reviewInterval === undefined
        ? []
        : [
            {
              fresh: 'agreementsFresh',
              overdue: 'agreementOverdue',
              path,
              on,
              due: dueOn(on, reviewInterval),
            },
          ];
    }),
    ...itemsOf(publicInfo?.voluntaryOffers).flatMap(([index, { collectedOn }]) =>
      registerOf(
        ['publicInfo', 'voluntaryOffers', index, 'collectedOn'],
        collectedOn,
        publicInfo?.checkInterval,
      ),
    ),
    ...registerOf(
      ['governance', 'resourceOverview', 'updatedOn'],
      resourceOverview?.updatedOn,
      revision?.interval,
    ),
  ];
}

const registerOf = (
  path: PathOf<Plan>,
  on: string | undefined,
  interval: string | undefined,
): readonly Fact[] =>
  on === undefined
    ? []
    : [{ fresh: 'registersFresh', overdue: 'registerOverdue', path, on, due: dueOn(on, interval) }];

const dueOn = (on: string, interval: string | undefined): string | undefined =>
  interval !== undefined && isPositiveDuration(interval) ? addDuration(on, interval) : undefined;
