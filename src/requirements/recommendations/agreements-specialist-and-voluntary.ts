import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Agreement } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import hol from '../../reference/sources/hol.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import type { AgreementWeakness } from '../support/agreements.ts';
import { agreementMessages, agreementsWith, weaknessesOf } from '../support/agreements.ts';
import { partnersOf } from '../support/cooperation.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { bullet, guideAsQuoted } from '../support/quoted-guide.ts';

const withHospitalTrust = {
  nb: '§§ 6-1 og 6-2 første ledd nr. 11 (bare helseforetaket)',
  nn: '§§ 6-1 og 6-2 første ledd nr. 11 (berre helseføretaket)',
  en: '§§ 6-1 and 6-2 first paragraph no. 11 (the hospital trust only)',
};
const withVolunteers = {
  nb: '§ 3-10 tredje ledd (frivillige)',
  nn: '§ 3-10 tredje ledd (frivillige)',
  en: '§ 3-10 third paragraph (volunteers)',
};

const messages = {
  ...agreementMessages,
  ...noneMessages,
  specialist: {
    nb: 'Samarbeidsavtalen med spesialisthelsetjenesten omfatter psykososial oppfølging.',
    nn: 'Samarbeidsavtalen med spesialisthelsetenesta femner om psykososial oppfølging.',
    en: 'The agreement with the specialist health service covers psychosocial follow-up.',
  },
  voluntary: {
    nb: 'En avtale med frivillige omfatter psykososial oppfølging.',
    nn: 'Ein avtale med frivillige femner om psykososial oppfølging.',
    en: 'An agreement with volunteers covers psychosocial follow-up.',
  },
  noSpecialist: {
    nb: 'Planen viser ingen avtale der psykososial oppfølging er regulert med spesialisthelsetjenesten.',
    nn: 'Planen viser ingen avtale der psykososial oppfølging er regulert med spesialisthelsetenesta.',
    en: 'The plan shows no agreement that regulates psychosocial follow-up with the specialist health service.',
  },
  noVoluntary: {
    nb: 'Planen viser ingen avtale der psykososial oppfølging er regulert med frivillige.',
    nn: 'Planen viser ingen avtale der psykososial oppfølging er regulert med frivillige.',
    en: 'The plan shows no agreement that regulates psychosocial follow-up with volunteers.',
  },
  notCovered: {
    nb: 'Planen sier at avtalen ikke omfatter psykososial oppfølging.',
    nn: 'Planen seier at avtalen ikkje femner om psykososial oppfølging.',
    en: 'The plan says that the agreement does not cover psychosocial follow-up.',
  },
  perhapsCovered: {
    nb: 'Det står ikke om avtalen omfatter psykososial oppfølging. Gjør den det?',
    nn: 'Det står ikkje om avtalen femner om psykososial oppfølging. Gjer han det?',
    en: 'It is not stated whether the agreement covers psychosocial follow-up. Does it?',
  },
  outOfTime: {
    nb: 'Avtalen gjaldt til en dag som er passert. Gjelder den fortsatt?',
    nn: 'Avtalen galdt til ein dag som er passert. Gjeld han framleis?',
    en: 'The agreement was valid until a day that has passed. Is it still in force?',
  },
  notYetSigned: {
    nb: 'Avtalen er datert fram i tid. Er den inngått?',
    nn: 'Avtalen er datert fram i tid. Er han inngått?',
    en: 'The agreement is dated in the future. Has it been entered into?',
  },
  withoutDate: {
    nb: 'Det står ikke når avtalen ble inngått. Kilden ber om avtaler; datoen er et råd fra praksis.',
    nn: 'Det står ikkje når avtalen blei inngått. Kjelda ber om avtalar; datoen er eit råd frå praksis.',
    en: 'It is not stated when the agreement was entered into. The source asks for agreements; the date is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'agreements-specialist-and-voluntary',
  code: 'REC-07',
  group: 'recommendations',
  obligations: [
    should(rvtsPlan, bullet(7), { binds: 'plan' }),
    guideAsQuoted(7),
    must(hol, withHospitalTrust, { binds: 'service' }),
    must(hol, withVolunteers, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['agreements', 0, 'title'],
    ['agreements', 0, 'type'],
    ['agreements', 0, 'section'],
    ['agreements', 0, 'psychosocial'],
    ['agreements', 0, 'signed'],
    ['agreements', 0, 'validTo'],
    ['cooperation', 0, 'agreement'],
    ['cooperation', 0, 'category'],
    ['cooperation', 0, 'none', 'because'],
  ],
  title: {
    nb: 'Avtaler med spesialisthelsetjenesten og frivillige',
    nn: 'Avtalar med spesialisthelsetenesta og frivillige',
    en: 'Agreements with specialist care and volunteers',
  },
  asks: {
    nb: 'Det anbefales at psykososial oppfølging er regulert i samarbeidsavtalen med spesialisthelsetjenesten og i avtaler med frivillige. Loven krever avtale med helseforetaket og samarbeid med frivillige; den binder tjenesten, ikke planen.',
    nn: 'Det er tilrådd at psykososial oppfølging er regulert i samarbeidsavtalen med spesialisthelsetenesta og i avtalar med frivillige. Lova krev avtale med helseføretaket og samarbeid med frivillige; ho bind tenesta, ikkje planen.',
    en: 'It is recommended that psychosocial follow-up is regulated in the agreement with specialist care and in agreements with volunteers. The law requires an agreement with the hospital trust and cooperation with volunteers; it binds the service, not the plan.',
  },
  why: {
    nb: 'En avtale som tier om psykososial oppfølging, hjelper ingen når DPS sier at dette er kommunens ansvar, og kommunen sier det motsatte.',
    nn: 'Ein avtale som tier om psykososial oppfølging, hjelper ingen når DPS seier at dette er kommunen sitt ansvar, og kommunen seier det motsette.',
    en: 'An agreement silent on psychosocial follow-up helps nobody when the specialist service says it is the municipality’s task and the municipality says the opposite.',
  },
  advice: {
    nb: 'Finn punktet i samarbeidsavtalen med helseforetaket, og før det opp med dato. Har dere ingen avtale med frivillige, kan én side med hvem, hva og hvordan de kalles ut, være nok.',
    nn: 'Finn punktet i samarbeidsavtalen med helseføretaket, og før det opp med dato. Har de ingen avtale med frivillige, kan éi side med kven, kva og korleis dei blir kalla ut, vere nok.',
    en: 'Find the clause in the agreement with the hospital trust and enter it with its date. If you have no agreement with volunteers, one page on who, what and how to call them out can be enough.',
  },
  pitfall: {
    nb: 'Avtalen finnes, men sier ingenting om psykososial oppfølging.',
    nn: 'Avtalen finst, men seier ingenting om psykososial oppfølging.',
    en: 'There is an agreement, but it says nothing on psychosocial follow-up.',
  },
  example: {
    nb: `agreements:
  - id: hospital-trust-agreement
    title: Samarbeidsavtale med helseforetaket
    type: hospital-trust
    section: Punkt 4.3, psykososial oppfølging
    psychosocial: true
    signed: 2025-05-20
  - id: red-cross-agreement
    title: Beredskapsavtale med Røde Kors
    type: voluntary
    psychosocial: true
    signed: 2026-02-10
`,
    nn: `agreements:
  - id: hospital-trust-agreement
    title: Samarbeidsavtale med helseføretaket
    type: hospital-trust
    section: Punkt 4.3, psykososial oppfølging
    psychosocial: true
    signed: 2025-05-20
  - id: red-cross-agreement
    title: Beredskapsavtale med Raude Krossen
    type: voluntary
    psychosocial: true
    signed: 2026-02-10
`,
    en: `agreements:
  - id: hospital-trust-agreement
    title: Cooperation agreement with the hospital trust
    type: hospital-trust
    section: Section 4.3, psychosocial follow-up
    psychosocial: true
    signed: 2025-05-20
  - id: red-cross-agreement
    title: Preparedness agreement with the Red Cross
    type: voluntary
    psychosocial: true
    signed: 2026-02-10
`,
  },
  forHumans: {
    nb: 'Om avtalene sier det som trengs, og om noen bruker dem.',
    nn: 'Om avtalane seier det som trengst, og om nokon bruker dei.',
    en: 'Whether the agreements say what is needed, and whether anyone uses them.',
  },
  citations: [
    cite(rvtsPlan, bullet(7)),
    guideAsQuoted(7).citation,
    cite(hol, withHospitalTrust),
    cite(hol, withVolunteers),
  ],
  messages,
  *check(plan, find) {
    const { at } = find;
    if (noneBecause(plan.agreements)) return yield* askWhatInstead(find, at('agreements'));
    if (noneBecause(plan.cooperation) && itemsOf(plan.agreements).length === 0) {
      return yield* askWhatInstead(find, at('cooperation'));
    }
    for (const kind of kinds) yield* judgeKind(kind, plan, find);
  },
});

type Find = Finder<typeof messages>;

const kinds = [
  { type: 'hospital-trust', category: 'specialist-health', found: 'specialist', missing: 'noSpecialist' },
  { type: 'voluntary', category: 'voluntary', found: 'voluntary', missing: 'noVoluntary' },
] as const;

function* judgeKind(
  { type, category, found, missing }: (typeof kinds)[number],
  plan: Plan,
  find: Find,
): Iterable<Finding> {
  const { at, evidence, gap, question, lookup, asOf } = find;
  const partners = partnersOf(plan, category);
  const agreements = agreementsWith(plan, type, partners);
  const covering = agreements.filter(([, agreement]) => coversFollowUp(agreement));
  const candidates =
    covering.length > 0 ? covering : agreements.filter(([, one]) => one.psychosocial !== false);
  const best = candidates.find(([, one]) => weaknessesOf(one, asOf).length === 0) ?? candidates[0];

  const unknown = partners.filter(([, { agreement }]) => agreement && !lookup.agreement(agreement));
  yield* unknown.map(([index]) => question('unknownAgreement', at('cooperation', index, 'agreement')));
  if (best) {
    const [index, agreement] = best;
    const place = at('agreements', index, 'psychosocial');
    yield covering.length > 0 ? evidence(found, place) : question('perhapsCovered', place);
    return yield* judgeTime(index, agreement, find);
  }
  const [refused] = agreements;
  const none = partners.find(([, partner]) => partner.none?.because);
  if (refused) yield gap('notCovered', at('agreements', refused[0], 'psychosocial'));
  else if (none) yield* askWhatInstead(find, at('cooperation', none[0], 'none'));
  else if (unknown.length === 0) yield gap(missing, at('agreements'));
}

/** The plan says so itself, or the name of the agreement or its clause does. */
const coversFollowUp = ({ psychosocial, section = '', title = '' }: Agreement): boolean =>
  psychosocial ?? /psykososial|psychosocial/i.test(`${title} ${section}`);

function* judgeTime(index: number, agreement: Agreement, find: Find): Iterable<Finding> {
  const { at, asOf, question, remark } = find;
  const weaknesses: readonly AgreementWeakness[] = weaknessesOf(agreement, asOf).map(
    ([weakness]) => weakness,
  );
  if (weaknesses.includes('expired')) yield question('outOfTime', at('agreements', index, 'validTo'));
  if (weaknesses.includes('datedAhead')) yield question('notYetSigned', at('agreements', index, 'signed'));
  if (weaknesses.includes('undated')) yield remark('withoutDate', at('agreements', index, 'signed'));
}
