import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Phone } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import akuttmedisinforskriften from '../../reference/sources/akuttmedisinforskriften.ts';
import fkb from '../../reference/sources/fkb.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import helsekompetanse from '../../reference/sources/helsekompetanse.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import sbl from '../../reference/sources/sbl.ts';
import { coversAllHours } from '../../util/week.ts';
import { clinicHoldsNumber, deputies, isOnCallList, linksOf } from '../support/alerting.ts';
import { anyReachable, isContactNumber, isPhoneNumber } from '../support/phone.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const messages = {
  ...referenceMessages,
  nothing: {
    nb: 'Planen sier ikke hvordan varsling foregår: verken rutine, kontaktpunkt eller varslingsliste.',
    nn: 'Planen seier ikkje korleis varslinga går føre seg: korkje rutine, kontaktpunkt eller varslingsliste.',
    en: 'The plan does not say how alerting works: no routine, no contact point and no call list.',
  },
  routine: {
    nb: 'Planen har en rutine for den som tar imot en melding.',
    nn: 'Planen har ein rutine for den som tek imot ei melding.',
    en: 'The plan has a routine for whoever receives an alert.',
  },
  noRoutine: {
    nb: 'Planen sier ikke hva den som tar imot en melding, skal gjøre.',
    nn: 'Planen seier ikkje kva den som tek imot ei melding, skal gjere.',
    en: 'The plan does not say what whoever receives an alert is to do.',
  },
  contactPoint: {
    nb: 'Planen har et kontaktpunkt for varsling med telefonnummer.',
    nn: 'Planen har eit kontaktpunkt for varsling med telefonnummer.',
    en: 'The plan has a contact point for alerts with a phone number.',
  },
  noContactPoint: {
    nb: 'Planen har ikke noe kontaktpunkt for varsling.',
    nn: 'Planen har ikkje noko kontaktpunkt for varsling.',
    en: 'The plan has no contact point for alerts.',
  },
  noContactNumber: {
    nb: 'Kontaktpunktet for varsling har ikke noe telefonnummer som virker.',
    nn: 'Kontaktpunktet for varsling har ikkje noko telefonnummer som verkar.',
    en: 'The contact point for alerts has no working phone number.',
  },
  callList: {
    nb: 'Planen sier hvem som varsler hvem videre.',
    nn: 'Planen seier kven som varslar kven vidare.',
    en: 'The plan says who passes the alert on to whom.',
  },
  noCallList: {
    nb: 'Planen har ingen liste over hvem som varsles videre.',
    nn: 'Planen har inga liste over kven som blir varsla vidare.',
    en: 'The plan has no list of who is alerted next.',
  },
  saysNone: {
    nb: 'Planen sier at dette ikke finnes her, og hvorfor.',
    nn: 'Planen seier at dette ikkje finst her, og kvifor.',
    en: 'The plan says that there is none of this here, and why.',
  },
  howInstead: {
    nb: 'Hvordan når varselet fram i stedet, og vet de som skal varsle, om det?',
    nn: 'Korleis kjem varselet fram i staden, og veit dei som skal varsle, om det?',
    en: 'How does the alert get through instead, and do those who are to raise it know?',
  },
  invalidNumber: {
    nb: 'Nummeret {number} finnes ikke i norsk nummerplan. Vanlige numre har åtte sifre; noen har fem, eller seks som begynner med 116.',
    nn: 'Nummeret {number} finst ikkje i norsk nummerplan. Vanlege nummer har åtte siffer; nokre har fem, eller seks som byrjar med 116.',
    en: 'The number {number} is not in the Norwegian numbering plan. Ordinary numbers have eight digits; some have five, or six that begin with 116.',
  },
  emergencyNumber: {
    nb: 'Nummeret {number} er et nødnummer. Nødetatene svarer der, ikke teamet. Det er et råd fra praksis at kontaktpunktet har et eget nummer.',
    nn: 'Nummeret {number} er eit naudnummer. Naudetatane svarar der, ikkje teamet. Det er eit råd frå praksis at kontaktpunktet har eit eige nummer.',
    en: 'The number {number} is an emergency number. The emergency services answer there, not the team. It is advice from practice that the contact point has a number of its own.',
  },
  notRoundTheClock: {
    nb: 'Planen viser ikke at kontaktpunktet svarer hele døgnet, eller hvem som svarer ellers. Det er et råd fra nettkurset Kriseteam og fra praksis; veilederen ber om kontaktpunktet.',
    nn: 'Planen viser ikkje at kontaktpunktet svarar heile døgnet, eller kven som svarar elles. Det er eit råd frå nettkurset Kriseteam og frå praksis; rettleiaren ber om kontaktpunktet.',
    en: 'The plan does not show that the contact point answers round the clock, or who answers otherwise. This is advice from the e-learning course Kriseteam and from practice; the guide asks for the contact point.',
  },
  leaderNotCalled: {
    nb: 'Lederen for teamet eller ordningen (team-leader) står ikke på varslingslisten. Det er et råd fra praksis å ha lederen der.',
    nn: 'Leiaren for teamet eller ordninga (team-leader) står ikkje på varslingslista. Det er eit råd frå praksis å ha leiaren der.',
    en: 'The leader of the team or arrangement (team-leader) is not on the call list. Having the leader there is advice from practice.',
  },
  deputyNotCalled: {
    nb: 'Ingen stedfortreder for lederen står på varslingslisten. Det er et råd fra praksis, for kvelden lederen er borte.',
    nn: 'Ingen stadfortredar for leiaren står på varslingslista. Det er eit råd frå praksis, for kvelden leiaren er borte.',
    en: 'No deputy for the leader is on the call list. This is advice from practice, for the evening the leader is away.',
  },
  noRouteToCrisisManagement: {
    nb: 'Planen viser ikke hvordan kommunal kriseledelse får varsel. Det er et råd fra nettkurset Kriseteam og fra praksis; veilederen ber om varslingslisten.',
    nn: 'Planen viser ikkje korleis kommunal kriseleiing får varsel. Det er eit råd frå nettkurset Kriseteam og frå praksis; rettleiaren ber om varslingslista.',
    en: 'The plan does not show how municipal crisis management is alerted. This is advice from the e-learning course Kriseteam and from practice; the guide asks for the call list.',
  },
  clinicMayLackNumber: {
    nb: 'Planen viser ikke at legevaktsentralen har nummeret. Etter akuttmedisinforskriften § 13 c skal sentralen sette henvendelser videre til blant andre kriseteamet; plikten gjelder tjenesten, ikke planen.',
    nn: 'Planen viser ikkje at legevaktsentralen har nummeret. Etter akuttmedisinforskrifta § 13 c skal sentralen setje førespurnader vidare til mellom andre kriseteamet; plikta gjeld tenesta, ikkje planen.',
    en: 'The plan does not show that the out-of-hours call centre has the number. Under the emergency medicine regulation § 13 c the centre must pass calls on to, among others, the crisis team; the duty binds the service, not the plan.',
  },
} as const;

export default defineRequirement({
  id: 'notification-routines-and-call-list',
  code: 'REQ-07',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('8'), { binds: 'plan' }),
    must(
      akuttmedisinforskriften,
      { nb: '§ 13 bokstav c', nn: '§ 13 bokstav c', en: '§ 13 letter c' },
      { binds: 'service' },
    ),
    must(
      sbl,
      {
        nb: '§ 15; forskrift om kommunal beredskapsplikt § 4 bokstav b',
        nn: '§ 15; forskrift om kommunal beredskapsplikt § 4 bokstav b',
        en: '§ 15; regulations on the municipal preparedness duty § 4 letter b',
      },
      { binds: 'overall-plan' },
    ),
  ],
  settles: 'met',
  fields: [
    ['notification', 'contactPoint', 'label'],
    ['notification', 'contactPoint', 'phones', 0, 'number'],
    ['notification', 'contactPoint', 'party'],
    ['notification', 'contactPoint', 'hours', 0, 'days'],
    ['notification', 'contactPoint', 'backup', 'party'],
    ['notification', 'contactPoint', 'backup', 'phones', 0, 'number'],
    ['notification', 'steps', 0, 'text'],
    ['notification', 'steps', 0, 'responsible'],
    ['notification', 'questions'],
    ['notification', 'callList', 0, 'caller'],
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'callList', 0, 'ifNoAnswer'],
    ['notification', 'crisisManagement', 'toCrisisManagement'],
    ['team', 'members', 0, 'deputyFor'],
    ['governance', 'distribution', 0, 'to'],
  ],
  title: {
    nb: 'Varsling: meldingsrutiner, kontaktpunkt og varslingsliste',
    nn: 'Varsling: meldingsrutinar, kontaktpunkt og varslingsliste',
    en: 'Notification routines, contact point and onward call list',
  },
  asks: {
    nb: 'Planen bør ha rutine for å ta imot melding, ett kontaktpunkt for varsling, og en liste over hvem som varsles videre.',
    nn: 'Planen bør ha rutine for å ta imot melding, eitt kontaktpunkt for varsling, og ei liste over kven som blir varsla vidare.',
    en: 'The plan should have a routine for receiving an alert, a contact point for alerts, and a list of who is alerted next.',
  },
  why: {
    nb: 'Politiet har et dødsbudskap å gi klokken tre om natten. De trenger ett nummer, og den som svarer, må vite hva som skjer videre.',
    nn: 'Politiet har ein dødsbodskap å gi klokka tre om natta. Dei treng eitt nummer, og den som svarar, må vite kva som skjer vidare.',
    en: 'The police have a death to announce at three in the morning. They need one number, and whoever answers must know what comes next.',
  },
  advice: {
    nb: 'Skriv ett telefonnummer og når det svarer, hvem som svarer ellers, fem korte steg for den som tar telefonen, og hvem som ringer hvem. Gi nummeret til legevaktsentralen.',
    nn: 'Skriv eitt telefonnummer og når det svarar, kven som svarar elles, fem korte steg for den som tek telefonen, og kven som ringjer kven. Gi nummeret til legevaktsentralen.',
    en: 'Write one phone number and when it answers, who answers otherwise, five short steps for whoever picks up, and who calls whom. Give the number to the out-of-hours call centre.',
  },
  pitfall: {
    nb: 'En liste uten rekkefølge og reserve, et kontaktpunkt som bare svarer i kontortiden, eller numre som er gamle.',
    nn: 'Ei liste utan rekkjefølgje og reserve, eit kontaktpunkt som berre svarar i kontortida, eller nummer som er gamle.',
    en: 'A list without order or backup, a contact point that answers only in office hours, or old numbers.',
  },
  forHumans: {
    nb: 'Om kjeden virker når det gjelder. Det viser bare en varslingsøvelse.',
    nn: 'Om kjeda verkar når det gjeld. Det viser berre ei varslingsøving.',
    en: 'Whether the chain works when it matters. Only a drill shows that.',
  },
  citations: [
    cite(guide2016, guideItem('8')),
    cite(rvtsPlan, { nb: 'punkt 7', nn: 'punkt 7', en: 'item 7' }),
    cite(helsekompetanse, { nb: 'Aktivering', nn: 'Aktivering', en: 'Aktivering (Activation)' }),
    cite(akuttmedisinforskriften, { nb: '§ 13 bokstav c', nn: '§ 13 bokstav c', en: '§ 13 letter c' }),
    cite(sbl, { nb: '§ 15', nn: '§ 15', en: '§ 15' }),
    cite(fkb, { nb: '§ 4 bokstav b', nn: '§ 4 bokstav b', en: '§ 4 letter b' }),
  ],
  messages,
  *check(plan, find) {
    const { contactPoint, steps, questions, callList } = plan.notification ?? {};
    if (!contactPoint && !steps && !questions && !callList) {
      return yield find.gap('nothing', find.at('notification'));
    }
    yield* judgeRoutine(plan, find);
    yield* judgeContactPoint(plan, find);
    yield* judgeCallList(plan, find);
    yield* judgeOthers(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeRoutine({ notification }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap } = find;
  const steps = itemsOf(notification?.steps);
  if (noneBecause(notification?.steps)) yield* judgeNone('steps', find);
  else if (steps.length > 0) yield evidence('routine', at('notification', 'steps'));
  else if (notification?.questions?.length) yield evidence('routine', at('notification', 'questions'));
  else yield gap('noRoutine', at('notification', 'steps'));
  for (const [index, { responsible }] of steps) {
    yield* askIfUnknown(find, responsible, at('notification', 'steps', index, 'responsible'));
  }
}

function* judgeNone(part: 'steps' | 'callList', { at, evidence, question }: Find): Iterable<Finding> {
  yield evidence('saysNone', at('notification', part));
  yield question('howInstead', at('notification', part));
}

function* judgeContactPoint({ notification }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question, lookup } = find;
  const point = notification?.contactPoint;
  if (!point) return yield gap('noContactPoint', at('notification', 'contactPoint'));
  const own = itemsOf(point.phones).map(([, phone]) => phone);
  const phones = at('notification', 'contactPoint', 'phones');
  if (anyReachable(own)) yield evidence('contactPoint', phones);
  else if (anyReachable(lookup.phones(point.party))) {
    yield evidence('contactPoint', at('notification', 'contactPoint', 'party'));
  } else if (noneBecause(point.phones)) {
    yield evidence('saysNone', phones);
    yield question('howInstead', phones);
  } else if (!point.party || lookup.party(point.party)) yield gap('noContactNumber', phones);

  yield* askIfUnknown(find, point.party, at('notification', 'contactPoint', 'party'));
  yield* askIfUnknown(find, point.backup?.party, at('notification', 'contactPoint', 'backup', 'party'));
  yield* judgeNumbers(point, find);
  yield* judgeHours(point, find);
}

type ContactPoint = NonNullable<NonNullable<Plan['notification']>['contactPoint']>;

function* judgeNumbers(point: ContactPoint, { at, remark }: Find): Iterable<Finding> {
  for (const [index, { number }] of itemsOf(point.phones)) {
    const place = at('notification', 'contactPoint', 'phones', index, 'number');
    if (number && !isPhoneNumber(number)) yield remark('invalidNumber', place, { number: quote(number) });
    else if (number && !isContactNumber(number))
      yield remark('emergencyNumber', place, { number: quote(number) });
  }
  for (const [index, { number }] of itemsOf(point.backup?.phones)) {
    const place = at('notification', 'contactPoint', 'backup', 'phones', index, 'number');
    if (number && !isPhoneNumber(number)) yield remark('invalidNumber', place, { number: quote(number) });
  }
}

function* judgeHours(point: ContactPoint, { at, lookup, remark }: Find): Iterable<Finding> {
  const windowsOf = (hours: Phone['hours']) => itemsOf(hours).map(([, window]) => window);
  const windows = [point, ...itemsOf(point.phones).map(([, phone]) => phone)].flatMap(({ hours }) =>
    windowsOf(hours),
  );
  const { party, phones } = point.backup ?? {};
  const hasBackup =
    lookup.party(party) !== undefined || anyReachable(itemsOf(phones).map(([, phone]) => phone));
  if (!hasBackup && !coversAllHours(windows)) {
    yield remark('notRoundTheClock', at('notification', 'contactPoint', 'hours'));
  }
}

function* judgeCallList(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark, lookup } = find;
  const place = at('notification', 'callList');
  if (noneBecause(plan.notification?.callList)) return yield* judgeNone('callList', find);
  if (linksOf(plan).length === 0) return yield gap('noCallList', place);
  yield evidence('callList', place);
  for (const [index, { caller, calls = [], ifNoAnswer }] of linksOf(plan)) {
    yield* askIfUnknown(find, caller, at('notification', 'callList', index, 'caller'));
    for (const [position, called] of calls.entries()) {
      yield* askIfUnknown(find, called, at('notification', 'callList', index, 'calls', position));
    }
    yield* askIfUnknown(find, ifNoAnswer, at('notification', 'callList', index, 'ifNoAnswer'));
  }
  if (!isOnCallList(plan, lookup, 'team-leader')) yield remark('leaderNotCalled', place);
  if (!deputies(plan, lookup).some((deputy) => isOnCallList(plan, lookup, deputy))) {
    yield remark('deputyNotCalled', place);
  }
}

function* judgeOthers(plan: Plan, find: Find): Iterable<Finding> {
  const { at, remark, lookup } = find;
  const { party, toCrisisManagement } = plan.notification?.crisisManagement ?? {};
  yield* askIfUnknown(find, party, at('notification', 'crisisManagement', 'party'));
  if (!toCrisisManagement && !lookup.party(party) && !isOnCallList(plan, lookup, 'crisis-management')) {
    yield remark('noRouteToCrisisManagement', at('notification', 'crisisManagement'));
  }
  if (!clinicHoldsNumber(plan, lookup)) yield remark('clinicMayLackNumber', at('governance', 'distribution'));
}
