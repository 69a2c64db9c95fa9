import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';

const where = {
  nb: 'kort som leses i stress',
  nn: 'kort som blir lesne i stress',
  en: 'cards that are read under stress',
} as const;
const clear = guidePage('3', 'Plan for kommunens psykososiale oppfølging');

/** An A4 page of 11 points with headings, and what stands on a line of it. */
const linesOnPage = 45;
const charactersOnLine = 85;

export default defineRequirement({
  id: 'cards-on-one-page',
  code: 'DOC-07',
  group: 'practice',
  obligations: [
    may(ruleOfThumb, where, { binds: 'plan' }),
    may(guide2016, clear.where, { binds: 'plan', basis: 'practice' }),
  ],
  ground: {
    label: 'rule-of-thumb',
    threshold: {
      nb: `Én A4-side, regnet som ${linesOnPage} linjer à ${charactersOnLine} tegn. Tallet er vårt; veilederen sier at rutinene bør være klare og operative.`,
      nn: `Éi A4-side, rekna som ${linesOnPage} linjer à ${charactersOnLine} teikn. Talet er vårt; rettleiaren seier at rutinane bør vere klare og operative.`,
      en: `One A4 page, counted as ${linesOnPage} lines of ${charactersOnLine} characters. The number is ours; the guide says that routines should be clear and operational.`,
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'questions'],
    ['notification', 'steps'],
    ['notification', 'callList'],
    ['operations', 'actionCards', 0, 'role'],
    ['operations', 'actionCards', 0, 'trigger'],
    ['operations', 'actionCards', 0, 'firstTenMinutes'],
    ['operations', 'actionCards', 0, 'firstHour'],
    ['operations', 'actionCards', 0, 'firstDay'],
    ['operations', 'actionCards', 0, 'handover'],
    ['operations', 'actionCards', 0, 'never'],
  ],
  title: {
    nb: 'Varslingen og hvert tiltakskort på én side',
    nn: 'Varslinga og kvart tiltakskort på éi side',
    en: 'The alert and each action card on one page',
  },
  asks: {
    nb: 'Det er god praksis at varslingen og hvert tiltakskort får plass på én side.',
    nn: 'Det er god praksis at varslinga og kvart tiltakskort får plass på éi side.',
    en: 'It is good practice that the alert and each action card fit on one page.',
  },
  why: {
    nb: 'Den som har telefonen i den ene hånden, blar ikke.',
    nn: 'Den som har telefonen i den eine handa, blar ikkje.',
    en: 'Whoever holds the phone in one hand does not turn pages.',
  },
  advice: {
    nb: 'Behold det som skal gjøres, i den rekkefølgen det skal gjøres, og flytt forklaringene til planteksten.',
    nn: 'Ta vare på det som skal gjerast, i den rekkjefølgja det skal gjerast, og flytt forklaringane til planteksten.',
    en: 'Keep what is to be done, in the order it is to be done, and move the explanations to the text of the plan.',
  },
  pitfall: {
    nb: 'Kortet er et kapittel, med formål og lovhjemler før det første punktet.',
    nn: 'Kortet er eit kapittel, med føremål og lovheimlar før det første punktet.',
    en: 'The card is a chapter, with purpose and legal basis before the first item.',
  },
  forHumans: {
    nb: 'Om en som aldri har sett kortet før, kan følge det.',
    nn: 'Om ein som aldri har sett kortet før, kan følgje det.',
    en: 'Whether somebody who has never seen the card can follow it.',
  },
  citations: [cite(ruleOfThumb, where), clear],
  messages: {
    short: {
      nb: 'Får plass på én side: omtrent {lines} linjer.',
      nn: 'Får plass på éi side: omtrent {lines} linjer.',
      en: 'Fits on one page: about {lines} lines.',
    },
    longCard: {
      nb: 'Tiltakskortet er på omtrent {lines} linjer og får ikke plass på én side.',
      nn: 'Tiltakskortet er på omtrent {lines} linjer og får ikkje plass på éi side.',
      en: 'The action card has about {lines} lines and does not fit on one page.',
    },
    longAlert: {
      nb: 'Spørsmålene, stegene og varslingslisten er til sammen på omtrent {lines} linjer og får ikke plass på én side.',
      nn: 'Spørsmåla, stega og varslingslista er til saman på omtrent {lines} linjer og får ikkje plass på éi side.',
      en: 'The questions, the steps and the call list together have about {lines} lines and do not fit on one page.',
    },
  },
  appliesTo: ({ notification, operations }) =>
    itemsOf(operations?.actionCards).length > 0 || itemsOf(notification?.steps).length > 0,
  *check(plan, { at, evidence, gap }) {
    if (itemsOf(plan.notification?.steps).length > 0) {
      const lines = linesOfAlert(plan);
      const place = at('notification');
      yield lines > linesOnPage ? gap('longAlert', place, { lines }) : evidence('short', place, { lines });
    }
    for (const [index, card] of itemsOf(plan.operations?.actionCards)) {
      const lines = linesOfCard(card);
      const place = at('operations', 'actionCards', index);
      yield lines > linesOnPage ? gap('longCard', place, { lines }) : evidence('short', place, { lines });
    }
  },
});

type Card = Extract<NonNullable<NonNullable<Plan['operations']>['actionCards']>, readonly unknown[]>[number];

/** A title, and each part with a heading of its own. */
function linesOfCard({ trigger, firstTenMinutes, firstHour, firstDay, handover, never }: Card): number {
  const parts = [[trigger], firstTenMinutes, firstHour, firstDay, [handover], never];
  return 1 + sum(parts.map((texts = []) => linesOfPart(texts)));
}

/** The questions and the steps, and for each link of the call list a line and one for each who is called. */
function linesOfAlert({ notification }: Plan): number {
  const { questions = [], steps, callList } = notification ?? {};
  const links = itemsOf(callList).map(([, { calls = [] }]) => 1 + calls.length);
  return linesOfPart(questions) + linesOfPart(itemsOf(steps).map(([, { text }]) => text)) + 1 + sum(links);
}

function linesOfPart(texts: readonly (string | undefined)[]): number {
  const lines = texts.map((text = '') => Math.ceil(text.length / charactersOnLine));
  const all = sum(lines);
  return all === 0 ? 0 : 1 + all;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
