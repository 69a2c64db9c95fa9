import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import phepMeasures from '../../reference/sources/phep-measures.ts';
import { compareDurations } from '../../util/plain-date.ts';
import { heldDrills } from '../support/exercises.ts';

const where = {
  nb: 'staff assembly: tiden til de som trengs, er samlet',
  nn: 'staff assembly: tida til dei som trengst, er samla',
  en: 'staff assembly: the time until those needed are assembled',
} as const;

const messages = {
  target: {
    nb: 'Planen har et mål for hvor raskt noen er i kontakt med de rammede.',
    nn: 'Planen har eit mål for kor raskt nokon er i kontakt med dei som er råka.',
    en: 'The plan has a target for how soon somebody is in contact with those affected.',
  },
  noTarget: {
    nb: 'Varslingen er prøvd, men planen har ikke noe mål å holde resultatet mot.',
    nn: 'Varslinga er prøvd, men planen har ikkje noko mål å halde resultatet mot.',
    en: 'The alerting has been tried, but the plan has no target to hold the result against.',
  },
  measured: {
    nb: 'Den siste varslingsprøven sier hvor mange som ble ringt, hvor mange som svarte, og innen hvilken tid.',
    nn: 'Den siste varslingsprøva seier kor mange som blei ringde, kor mange som svara, og innan kva tid.',
    en: 'The last alert drill says how many were called, how many answered, and within what time.',
  },
  notMeasured: {
    nb: 'Den siste varslingsprøven mangler tall: hvor mange som ble ringt, hvor mange som svarte, eller innen hvilken tid.',
    nn: 'Den siste varslingsprøva manglar tal: kor mange som blei ringde, kor mange som svara, eller innan kva tid.',
    en: 'The last alert drill lacks numbers: how many were called, how many answered, or within what time.',
  },
  noDrill: {
    nb: 'Planen har et mål for responstid, men ingen varslingsprøve som viser om det holder.',
    nn: 'Planen har eit mål for responstid, men inga varslingsprøve som viser om det held.',
    en: 'The plan has a target for response time but no alert drill that shows whether it holds.',
  },
  slowerThanTarget: {
    nb: 'Prøven ga dem lengre tid til å svare enn hele responstiden. Det første er svar på telefon, det andre er kontakt med de rammede; prøven bør være den korteste.',
    nn: 'Prøva gav dei lengre tid til å svare enn heile responstida. Det første er svar på telefon, det andre er kontakt med dei som er råka; prøva bør vere den kortaste.',
    en: 'The drill gave them longer to answer than the whole response time. The first is answering a phone, the second is contact with those affected; the drill should be the shorter.',
  },
  fewReached: {
    nb: 'Færre enn halvparten svarte ved den siste prøven: {reached} av {called}. At halvparten bør nås, er en tommelfingerregel.',
    nn: 'Færre enn halvparten svara ved den siste prøva: {reached} av {called}. At halvparten bør nåast, er ein tommelfingerregel.',
    en: 'Fewer than half answered in the last drill: {reached} of {called}. That half should be reached is a rule of thumb.',
  },
} as const;

export default defineRequirement({
  id: 'drill-against-a-target',
  code: 'OCA-13',
  group: 'practice',
  obligations: [may(phepMeasures, where, { binds: 'plan', basis: 'practice', seen: 'cited' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Et mål og en prøve med tall. Helsemyndigheter i USA måler tiden til de som trengs er samlet (60 minutter); tallet gjelder dem. Hva målet skal være her, bestemmer kommunen.',
      nn: 'Eit mål og ei prøve med tal. Helsestyresmakter i USA måler tida til dei som trengst er samla (60 minutt); talet gjeld dei. Kva målet skal vere her, bestemmer kommunen.',
      en: 'A target and a drill with numbers. Health authorities in the USA measure the time until those needed are assembled (60 minutes); the number is theirs. What the target should be here is for the municipality.',
    },
  },
  settles: 'met',
  fields: [
    ['availability', 'responseTime'],
    ['notification', 'drills', 0, 'date'],
    ['notification', 'drills', 0, 'called'],
    ['notification', 'drills', 0, 'reached'],
    ['notification', 'drills', 0, 'within'],
  ],
  title: {
    nb: 'Responstid som er prøvd',
    nn: 'Responstid som er prøvd',
    en: 'A response time that has been tried',
  },
  asks: {
    nb: 'Det er god praksis å ha et mål for responstiden og å prøve varslingen med tall.',
    nn: 'Det er god praksis å ha eit mål for responstida og å prøve varslinga med tal.',
    en: 'It is good practice to have a target for the response time and to try the alerting with numbers.',
  },
  why: {
    nb: 'To timer på papiret kan være fire en søndag. Det vet dere først når noen har ringt rundt.',
    nn: 'To timar på papiret kan vere fire ein søndag. Det veit de først når nokon har ringt rundt.',
    en: 'Two hours on paper can be four on a Sunday. You only know once somebody has called round.',
  },
  advice: {
    nb: 'Skriv «responseTime», og før hver prøve med hvor mange som ble ringt, hvor mange som svarte og innen hvilken tid.',
    nn: 'Skriv «responseTime», og før kvar prøve med kor mange som blei ringde, kor mange som svara og innan kva tid.',
    en: 'Write “responseTime”, and record every drill with how many were called, how many answered and within what time.',
  },
  pitfall: {
    nb: 'Målet er satt av en som ikke bor i kommunen.',
    nn: 'Målet er sett av ein som ikkje bur i kommunen.',
    en: 'The target was set by somebody who does not live in the municipality.',
  },
  forHumans: {
    nb: 'Om målet er riktig for avstandene og folkene.',
    nn: 'Om målet er rett for avstandane og folka.',
    en: 'Whether the target is right for the distances and the people.',
  },
  citations: [cite(phepMeasures, where)],
  messages,
  // Where there is neither, the lack of a target is told with the availability and the lack of drills with the exercises.
  appliesTo: ({ availability, notification }) =>
    availability?.responseTime !== undefined || itemsOf(notification?.drills).length > 0,
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const place = at('availability', 'responseTime');
    yield plan.availability?.responseTime ? evidence('target', place) : gap('noTarget', place);
    yield* judgeDrill(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeDrill(plan: Plan, { asOf, at, evidence, gap, remark }: Find): Iterable<Finding> {
  const [last] = heldDrills(plan, asOf);
  if (!last) return yield gap('noDrill', at('notification', 'drills'));
  const { called, reached, within } = last.drill;
  const place = at('notification', 'drills', last.index);
  if (called === undefined || reached === undefined || within === undefined)
    return yield gap('notMeasured', place);
  yield evidence('measured', place);
  const target = plan.availability?.responseTime;
  if (target && compareDurations(within, target) > 0) {
    yield remark('slowerThanTarget', at('notification', 'drills', last.index, 'within'));
  }
  if (called > 0 && reached * 2 < called) {
    yield remark('fewReached', at('notification', 'drills', last.index, 'reached'), { reached, called });
  }
}
