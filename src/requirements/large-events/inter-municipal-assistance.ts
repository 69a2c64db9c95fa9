import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { isMunicipalityNumber } from '../../reference/municipalities.ts';
import { cite } from '../../reference/source.ts';
import hol from '../../reference/sources/hol.ts';
import { agreementMessages, askIfUnknownAgreement } from '../support/agreements.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const assistance = { nb: '§ 5-3 andre ledd', nn: '§ 5-3 andre ledd', en: '§ 5-3 second paragraph' };

const messages = {
  ...noneMessages,
  ...referenceMessages,
  ...agreementMessages,
  aid: {
    nb: 'Planen viser bistand mellom kommunen og en annen kommune.',
    nn: 'Planen viser bistand mellom kommunen og ein annan kommune.',
    en: 'The plan shows assistance between the municipality and another one.',
  },
  noAid: {
    nb: 'Planen viser ikke hvordan bistand gis til og hentes fra andre kommuner.',
    nn: 'Planen viser ikkje korleis bistand blir gitt til og henta frå andre kommunar.',
    en: 'The plan does not show how assistance is given to and obtained from other municipalities.',
  },
  noWay: {
    nb: 'Planen nevner kommunen, men ikke hvem dere ringer, hva det gjelder, eller hvilken avtale det bygger på.',
    nn: 'Planen nemner kommunen, men ikkje kven de ringjer, kva det gjeld, eller kva avtale det byggjer på.',
    en: 'The plan mentions the municipality but not whom you ring, what it covers or which agreement it builds on.',
  },
  whichMunicipality: {
    nb: 'Oppføringen har ikke noe kommunenummer. Hvilken kommune gjelder det?',
    nn: 'Oppføringa har ikkje noko kommunenummer. Kva for ein kommune gjeld det?',
    en: 'The entry has no municipality number. Which municipality is it?',
  },
  ownNumber: {
    nb: 'Nummeret er kommunens eget. Hvilken kommune er ment?',
    nn: 'Nummeret er kommunen sitt eige. Kva for ein kommune er meint?',
    en: 'The number is the municipality’s own. Which municipality is meant?',
  },
  unknownNumber: {
    nb: 'Ingen kommune i kommuneregisteret har dette nummeret. Hvilken kommune er ment?',
    nn: 'Ingen kommune i kommuneregisteret har dette nummeret. Kva for ein kommune er meint?',
    en: 'No municipality in the register has this number. Which municipality is meant?',
  },
  noContact: {
    nb: 'Planen sier ikke hvem dere ringer i den andre kommunen. Det er et råd fra praksis.',
    nn: 'Planen seier ikkje kven de ringjer i den andre kommunen. Det er eit råd frå praksis.',
    en: 'The plan does not say whom you ring in the other municipality. That is advice from practice.',
  },
  noAgreement: {
    nb: 'Planen viser ikke til noen avtale om bistanden. Plikten til å hjelpe gjelder uten avtale; den gjør det lettere å be.',
    nn: 'Planen viser ikkje til nokon avtale om bistanden. Plikta til å hjelpe gjeld utan avtale; han gjer det lettare å be.',
    en: 'The plan refers to no agreement on the assistance. The duty to help applies without one; it makes asking easier.',
  },
} as const;

export default defineRequirement({
  id: 'inter-municipal-assistance',
  code: 'BIG-05',
  group: 'large-events',
  obligations: [
    may(hol, same('§ 5-3'), { binds: 'plan', basis: 'practice' }),
    must(hol, assistance, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['largeEvents', 'mutualAid', 0, 'municipality'],
    ['largeEvents', 'mutualAid', 0, 'contact'],
    ['largeEvents', 'mutualAid', 0, 'agreement'],
    ['largeEvents', 'mutualAid', 0, 'help'],
    ['municipality', 'number'],
  ],
  title: {
    nb: 'Bistand mellom kommuner',
    nn: 'Bistand mellom kommunar',
    en: 'Assistance between municipalities',
  },
  asks: {
    nb: 'Planen kan vise hvordan dere ber andre kommuner om hjelp, og hva dere kan gi. Plikten til å yte bistand ved ulykker og andre akutte situasjoner gjelder tjenesten, ikke planen.',
    nn: 'Planen kan vise korleis de ber andre kommunar om hjelp, og kva de kan gi. Plikta til å yte bistand ved ulykker og andre akutte situasjonar gjeld tenesta, ikkje planen.',
    en: 'The plan may show how you ask other municipalities for help, and what you can give. The duty to assist in accidents and other acute situations binds the service, not the plan.',
  },
  why: {
    nb: 'I en liten kommune kjenner teamet de døde. Da må noen utenfra overta.',
    nn: 'I ein liten kommune kjenner teamet dei døde. Då må nokon utanfrå ta over.',
    en: 'In a small municipality the team knows the dead. Someone from outside must then take over.',
  },
  advice: {
    nb: 'Skriv nummeret til én kommune, hvem dere ringer der, og hvem som leder de tilreisende.',
    nn: 'Skriv nummeret til éin kommune, kven de ringjer der, og kven som leier dei tilreisande.',
    en: 'Write the number of one municipality, whom you ring there, and who leads those who come.',
  },
  pitfall: {
    nb: 'Alle regner med naboen, og naboen har planlagt med de samme menneskene.',
    nn: 'Alle reknar med naboen, og naboen har planlagt med dei same menneska.',
    en: 'Everyone counts on the neighbour, and the neighbour has planned with the same people.',
  },
  example: {
    nb: `largeEvents:
  mutualAid:
    - municipality: "0301"
      contact: crisis-team
      help: To medlemmer i inntil en uke, ledet av vertskommunen.
`,
    nn: `largeEvents:
  mutualAid:
    - municipality: "0301"
      contact: crisis-team
      help: To medlemmer i inntil ei veke, leia av vertskommunen.
`,
    en: `largeEvents:
  mutualAid:
    - municipality: "0301"
      contact: crisis-team
      help: Two members for up to a week, led by the host municipality.
`,
  },
  forHumans: {
    nb: 'Om den andre kommunen kan avse folk samtidig som dere trenger dem.',
    nn: 'Om den andre kommunen kan avsjå folk samstundes som de treng dei.',
    en: 'Whether the other municipality can spare people when you need them.',
  },
  citations: [cite(hol, same('§ 5-3'))],
  messages,
  *check(plan, find) {
    const { at, gap } = find;
    const listed = plan.largeEvents?.mutualAid;
    const place = at('largeEvents', 'mutualAid');
    if (noneBecause(listed) !== undefined) return yield* askWhatInstead(find, place);
    const entries = itemsOf(listed);
    if (entries.length === 0) yield gap('noAid', place);
    for (const [index, entry] of entries) yield* judgeAid(index, entry, plan.municipality?.number, find);
  },
});

type Find = Finder<typeof messages>;
type Entries = NonNullable<NonNullable<Plan['largeEvents']>['mutualAid']>;
type Aid = Extract<Entries, readonly unknown[]>[number];

function* judgeAid(index: number, aid: Aid, own: string | undefined, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question } = find;
  const place = at('largeEvents', 'mutualAid', index, 'municipality');
  const saysHow = aid.contact !== undefined || aid.help !== undefined || aid.agreement !== undefined;
  const doubt = doubtAbout(aid.municipality, own);
  if (doubt) yield question(doubt, place);
  else yield saysHow ? evidence('aid', place) : gap('noWay', place);
  if (saysHow) yield* judgeWay(index, aid, find);
}

function* judgeWay(index: number, { contact, agreement }: Aid, find: Find): Iterable<Finding> {
  const place = (field: 'contact' | 'agreement') => find.at('largeEvents', 'mutualAid', index, field);
  if (contact) yield* askIfUnknown(find, contact, place('contact'));
  else yield find.remark('noContact', place('contact'));
  if (agreement) yield* askIfUnknownAgreement(find, agreement, place('agreement'));
  else yield find.remark('noAgreement', place('agreement'));
}

/** No county begins with 99, so that invented municipalities can be told from wrong numbers. */
function doubtAbout(number: string | undefined, own: string | undefined) {
  if (number === undefined) return 'whichMunicipality';
  if (number === own) return 'ownNumber';
  return isMunicipalityNumber(number) || number.startsWith('99') ? undefined : 'unknownNumber';
}
