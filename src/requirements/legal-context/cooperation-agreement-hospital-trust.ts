import type { Finder, Finding } from '../../assessment/finding.ts';
import { must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Agreement } from '../../plan/lookup.ts';
import { cite } from '../../reference/source.ts';
import hol from '../../reference/sources/hol.ts';
import { weaknessesOf } from '../support/agreements.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const sections = {
  nb: '§§ 6-1 og 6-2 første ledd nr. 11',
  nn: '§§ 6-1 og 6-2 første ledd nr. 11',
  en: '§§ 6-1 and 6-2 first paragraph no. 11',
} as const;

const messages = {
  ...referenceMessages,
  inForce: {
    nb: 'Planen viser til en avtale med helseforetaket som gjelder nå.',
    nn: 'Planen viser til ein avtale med helseføretaket som gjeld no.',
    en: 'The plan refers to an agreement with the hospital trust that is in force.',
  },
  noTrustAgreement: {
    nb: 'Planen viser ikke til avtalen kommunen skal ha med helseforetaket om omforente beredskapsplaner. Loven krever avtalen, ikke at den står her.',
    nn: 'Planen viser ikkje til avtalen kommunen skal ha med helseføretaket om omforeinte beredskapsplanar. Lova krev avtalen, ikkje at han står her.',
    en: 'The plan does not refer to the agreement on jointly agreed preparedness plans that the municipality must have with the hospital trust. The act asks for the agreement, not that it stands here.',
  },
  expired: {
    nb: 'Avtalen med helseforetaket gikk ut på denne dagen. Plikten til å ha avtale gjelder kommunen; er en ny inngått, skriv den inn.',
    nn: 'Avtalen med helseføretaket gjekk ut på denne dagen. Plikta til å ha avtale gjeld kommunen; er ein ny inngått, skriv han inn.',
    en: 'The agreement with the hospital trust lapsed on this day. The duty to have one binds the municipality; if a new one is made, write it in.',
  },
  datedAhead: {
    nb: 'Avtalen er datert fram i tid. Er den undertegnet, og hvilken gjelder til da?',
    nn: 'Avtalen er datert fram i tid. Er han underskriven, og kva for ein gjeld til då?',
    en: 'The agreement is dated ahead. Is it signed, and which one applies until then?',
  },
  undated: {
    nb: 'Planen sier ikke når avtalen med helseforetaket er inngått. Loven sier ikke at planen skal gjøre det; datoen gjør den lett å finne igjen.',
    nn: 'Planen seier ikkje når avtalen med helseføretaket er inngått. Lova seier ikkje at planen skal gjere det; datoen gjer han lett å finne att.',
    en: 'The plan does not say when the agreement with the hospital trust was made. The act does not ask the plan to; the date makes it easy to find.',
  },
  withoutParties: {
    nb: 'Planen sier ikke hvem avtalen er mellom.',
    nn: 'Planen seier ikkje kven avtalen er mellom.',
    en: 'The plan does not say whom the agreement is between.',
  },
  none: {
    nb: 'Planen sier at det ikke er noen avtaler, og hvorfor.',
    nn: 'Planen seier at det ikkje er nokon avtalar, og kvifor.',
    en: 'The plan says that there are no agreements, and why.',
  },
  kindUnknown: {
    nb: 'Planen har avtaler uten type eller parter. Er en av dem avtalen med helseforetaket?',
    nn: 'Planen har avtalar utan type eller partar. Er ein av dei avtalen med helseføretaket?',
    en: 'The plan has agreements without a type or parties. Is one of them the agreement with the hospital trust?',
  },
  whereIsIt: {
    nb: 'Kommunen skal ha avtale med helseforetaket. Gjelder begrunnelsen også den?',
    nn: 'Kommunen skal ha avtale med helseføretaket. Gjeld grunngivinga òg den?',
    en: 'The municipality must have an agreement with the hospital trust. Does the reason cover that one too?',
  },
} as const;

type Find = Finder<typeof messages>;

export default defineRequirement({
  id: 'cooperation-agreement-hospital-trust',
  code: 'LAW-09',
  group: 'legal-context',
  obligations: [must(hol, sections, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['agreements', 0, 'title'],
    ['agreements', 0, 'type'],
    ['agreements', 0, 'parties'],
    ['agreements', 0, 'signed'],
    ['agreements', 0, 'validTo'],
  ],
  title: {
    nb: 'Samarbeidsavtale med helseforetak',
    nn: 'Samarbeidsavtale med helseføretak',
    en: 'Agreement with the hospital trust',
  },
  asks: {
    nb: 'Kommunen skal ha samarbeidsavtale med helseforetaket, blant annet om omforente beredskapsplaner. Plikten gjelder kommunen og er ikke en regel om hva denne planen skal inneholde.',
    nn: 'Kommunen skal ha samarbeidsavtale med helseføretaket, mellom anna om omforeinte beredskapsplanar. Plikta gjeld kommunen og er ikkje ein regel om kva denne planen skal innehalde.',
    en: 'The municipality must have a cooperation agreement with the hospital trust, among other things on jointly agreed preparedness plans. The duty binds the municipality and is no rule on what this plan must contain.',
  },
  why: {
    nb: 'Når DPS eller akuttmottaket blir bedt om hjelp klokken tre om natten, er det avtalen som sier hva de har lovet.',
    nn: 'Når DPS eller akuttmottaket blir bedt om hjelp klokka tre om natta, er det avtalen som seier kva dei har lova.',
    en: 'When the psychiatric centre or the acute reception is asked for help at three in the morning, the agreement says what they have promised.',
  },
  advice: {
    nb: 'Før opp samarbeidsavtalen med helseforetaket under avtaler: tittel, type hospital-trust, parter, dato og hvor lenge den gjelder.',
    nn: 'Før opp samarbeidsavtalen med helseføretaket under avtalar: tittel, type hospital-trust, partar, dato og kor lenge han gjeld.',
    en: 'List the cooperation agreement with the hospital trust under agreements: title, type hospital-trust, parties, date and how long it applies.',
  },
  pitfall: {
    nb: 'Avtalen finnes i samhandlingsreformens perm, men kriseteamet har aldri sett den.',
    nn: 'Avtalen finst i permen frå samhandlingsreforma, men kriseteamet har aldri sett han.',
    en: 'The agreement is in a binder from the coordination reform, and the crisis team has never seen it.',
  },
  example: {
    nb: `agreements:
  - id: hospital-trust-agreement
    title: Samarbeidsavtale med helseforetaket om beredskap
    type: hospital-trust
    parties: [hospital-trust]
    signed: 2025-06-18
`,
    nn: `agreements:
  - id: hospital-trust-agreement
    title: Samarbeidsavtale med helseføretaket om beredskap
    type: hospital-trust
    parties: [hospital-trust]
    signed: 2025-06-18
`,
    en: `agreements:
  - id: hospital-trust-agreement
    title: Cooperation agreement with the hospital trust on preparedness
    type: hospital-trust
    parties: [hospital-trust]
    signed: 2025-06-18
`,
  },
  forHumans: {
    nb: 'Om avtalen sier noe om psykososial støtte. Loven nevner beredskapsplaner, ikke den delen av dem.',
    nn: 'Om avtalen seier noko om psykososial støtte. Lova nemner beredskapsplanar, ikkje den delen av dei.',
    en: 'Whether the agreement says anything about psychosocial support. The act mentions preparedness plans, not that part of them.',
  },
  citations: [cite(hol, sections)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    if (noneBecause(plan.agreements)) {
      yield evidence('none', at('agreements', 'none'));
      return yield question('whereIsIt', at('agreements', 'none'));
    }
    const agreements = itemsOf(plan.agreements);
    const withTrust = agreements.filter(([, agreement]) => isWithTrust(agreement, find));
    for (const [index, agreement] of withTrust) yield* judge(index, agreement, find);
    if (withTrust.length > 0) return;
    const unsorted = agreements.find(([, { type, parties }]) => type === undefined && parties === undefined);
    yield unsorted
      ? question('kindUnknown', at('agreements', unsorted[0]))
      : gap('noTrustAgreement', at('agreements'));
  },
});

const isWithTrust = ({ type, parties = [] }: Agreement, { lookup }: Find): boolean =>
  type === 'hospital-trust' || parties.some((party) => lookup.actor(party)?.id === 'hospital-trust');

function* judge(index: number, agreement: Agreement, find: Find): Iterable<Finding> {
  const { at, asOf, evidence, gap, question, remark } = find;
  const weaknesses = weaknessesOf(agreement, asOf);
  for (const [weakness, field] of weaknesses) {
    const place = at('agreements', index, field);
    if (weakness === 'expired') yield gap('expired', place);
    else if (weakness === 'datedAhead') yield question('datedAhead', place);
    else yield remark(weakness, place);
  }
  if (!weaknesses.some(([weakness]) => weakness === 'expired' || weakness === 'datedAhead'))
    yield evidence('inForce', at('agreements', index));
  for (const [position, party] of (agreement.parties ?? []).entries())
    yield* askIfUnknown(find, party, at('agreements', index, 'parties', position));
}
