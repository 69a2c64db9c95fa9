import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { noneBecause } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import { guideItem } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import hol from '../../reference/sources/hol.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import {
  agreementMessages,
  agreementsWith,
  askIfUnknownAgreement,
  weaknessesOf,
} from '../support/agreements.ts';
import type { Partners } from '../support/cooperation.ts';
import {
  cooperationMessages,
  judgeNone,
  judgePartners,
  partnersOf,
  unlessUnsorted,
  withRoutines,
} from '../support/cooperation.ts';
import { askIfUnknown } from '../support/references.ts';

export default defineRequirement({
  id: 'cooperation-specialist-health-service',
  code: 'REQ-11',
  group: 'contents',
  obligations: [
    should(guide2016, guideItem('12'), { binds: 'plan' }),
    must(
      hol,
      {
        nb: '§§ 6-1 og 6-2 første ledd nr. 11 (omforente beredskapsplaner; ikke noe eget punkt om psykososial oppfølging)',
        nn: '§§ 6-1 og 6-2 første ledd nr. 11 (omforeinte beredskapsplanar; ikkje noko eige punkt om psykososial oppfølging)',
        en: '§§ 6-1 and 6-2 first paragraph no. 11 (agreed preparedness plans; not a psychosocial clause)',
      },
      { binds: 'service' },
    ),
  ],
  settles: 'met',
  fields: [
    ['cooperation', 0, 'party'],
    ['cooperation', 0, 'category'],
    ['cooperation', 0, 'topic'],
    ['cooperation', 0, 'routine'],
    ['cooperation', 0, 'contact'],
    ['cooperation', 0, 'callOut'],
    ['cooperation', 0, 'planRef'],
    ['cooperation', 0, 'agreement'],
    ['cooperation', 0, 'meetingArena'],
    ['cooperation', 0, 'none', 'because'],
    ['agreements', 0, 'title'],
    ['agreements', 0, 'type'],
    ['agreements', 0, 'parties'],
    ['agreements', 0, 'signed'],
    ['agreements', 0, 'validTo'],
  ],
  title: {
    nb: 'Samarbeid med spesialisthelsetjenesten',
    nn: 'Samarbeid med spesialisthelsetenesta',
    en: 'Cooperation with the specialist health service',
  },
  asks: {
    nb: 'Planen bør ha rutiner for samarbeidet med spesialisthelsetjenesten.',
    nn: 'Planen bør ha rutinar for samarbeidet med spesialisthelsetenesta.',
    en: 'The plan should have routines for cooperation with the specialist health service.',
  },
  why: {
    nb: 'Noen trenger mer enn kommunen kan gi, den samme natta eller uker senere. Da må det være kjent hvem på DPS eller BUP som kan spørres, og hvordan en henvisning går.',
    nn: 'Nokre treng meir enn kommunen kan gi, same natta eller veker seinare. Då må det vere kjent kven på DPS eller BUP ein kan spørje, og korleis ei tilvising går.',
    en: 'Some need more than the municipality can give, the same night or weeks later. Then it must be known whom at the adult (DPS) or child (BUP) service one can ask, and how a referral goes.',
  },
  advice: {
    nb: 'Skriv én oppføring for DPS og én for BUP: hvordan dere får råd eller hjelp akutt, og hvordan dere henviser senere. Vis til samarbeidsavtalen med helseforetaket, med dato.',
    nn: 'Skriv ei oppføring for DPS og ei for BUP: korleis de får råd eller hjelp akutt, og korleis de viser til seinare. Vis til samarbeidsavtalen med helseføretaket, med dato.',
    en: 'Write one entry for the adult service (DPS) and one for the child service (BUP): how to get advice or help at once, and how to refer later. Refer to the agreement with the hospital trust, with its date.',
  },
  pitfall: {
    nb: 'Samarbeidsavtalen er ikke nevnt, eller BUP er glemt.',
    nn: 'Samarbeidsavtalen er ikkje nemnd, eller BUP er gløymd.',
    en: 'The cooperation agreement is not mentioned, or the child service is forgotten.',
  },
  example: {
    nb: `cooperation:
  - party: dps
    category: specialist-health
    topic: acute-assistance
    routine: >-
      Teamlederen ringer vakthavende på DPS for råd. Fastlegen henviser
      dem som trenger mer.
    contact: dps
    agreement: hospital-trust-agreement
  - party: bup
    category: specialist-health
    topic: referral
    routine: >-
      Helsesykepleier drøfter barnet med BUP. Fastlegen eller
      barnevernet henviser.
    contact: bup
    agreement: hospital-trust-agreement
agreements:
  - id: hospital-trust-agreement
    title: Samarbeidsavtale med helseforetaket, delavtale om akutt hjelp
    type: hospital-trust
    parties: [hospital-trust]
    signed: 2025-05-20
`,
    nn: `cooperation:
  - party: dps
    category: specialist-health
    topic: acute-assistance
    routine: >-
      Teamleiaren ringjer vakthavande på DPS for råd. Fastlegen tilviser
      dei som treng meir.
    contact: dps
    agreement: hospital-trust-agreement
  - party: bup
    category: specialist-health
    topic: referral
    routine: >-
      Helsesjukepleiaren drøftar barnet med BUP. Fastlegen eller
      barnevernet tilviser.
    contact: bup
    agreement: hospital-trust-agreement
agreements:
  - id: hospital-trust-agreement
    title: Samarbeidsavtale med helseføretaket, delavtale om akutt hjelp
    type: hospital-trust
    parties: [hospital-trust]
    signed: 2025-05-20
`,
    en: `cooperation:
  - party: dps
    category: specialist-health
    topic: acute-assistance
    routine: >-
      The team leader rings the duty clinician at the DPS for advice.
      The GP refers those who need more.
    contact: dps
    agreement: hospital-trust-agreement
  - party: bup
    category: specialist-health
    topic: referral
    routine: >-
      The public health nurse discusses the child with the BUP. The GP
      or child welfare refers.
    contact: bup
    agreement: hospital-trust-agreement
agreements:
  - id: hospital-trust-agreement
    title: Cooperation agreement with the hospital trust, part 11
    type: hospital-trust
    parties: [hospital-trust]
    signed: 2025-05-20
`,
  },
  forHumans: {
    nb: 'Om helseforetaket forstår samarbeidet på samme måte.',
    nn: 'Om helseføretaket forstår samarbeidet på same måten.',
    en: 'Whether the hospital trust understands the cooperation in the same way.',
  },
  citations: [
    cite(guide2016, guideItem('12')),
    cite(rvtsPlan, {
      nb: 'punkt 11, og om samarbeidsavtaler',
      nn: 'punkt 11, og om samarbeidsavtalar',
      en: 'item 11, and on cooperation agreements',
    }),
    cite(letter2022, {
      nb: 'om møtearenaer med helseforetaket',
      nn: 'om møtearenaer med helseføretaket',
      en: 'on meeting arenas with the hospital trust',
    }),
    cite(hol, {
      nb: '§§ 6-1 og 6-2 første ledd nr. 11',
      nn: '§§ 6-1 og 6-2 første ledd nr. 11',
      en: '§§ 6-1 and 6-2 first paragraph no. 11',
    }),
  ],
  messages: {
    ...cooperationMessages,
    ...agreementMessages,
    noPartner: {
      nb: 'Planen har ingen rutine for samarbeidet med spesialisthelsetjenesten.',
      nn: 'Planen har ingen rutine for samarbeidet med spesialisthelsetenesta.',
      en: 'The plan has no routine for cooperation with the specialist health service.',
    },
    noAdultService: {
      nb: 'Ingen av oppføringene gjelder DPS. Veilederen nevner ikke hvilke tjenester; en rutine for voksne og en for barn er et råd fra praksis. Har DPS eget navn i planen, kan det knyttes til katalogen med «actor».',
      nn: 'Ingen av oppføringane gjeld DPS. Rettleiaren nemner ikkje kva tenester; ein rutine for vaksne og ein for barn er eit råd frå praksis. Har DPS eige namn i planen, kan det knytast til katalogen med «actor».',
      en: 'None of the entries is about the adult service (DPS). The guide names no services; one routine for adults and one for children is advice from practice. A service under its own name can be tied to the directory with «actor».',
    },
    noChildService: {
      nb: 'Ingen av oppføringene gjelder psykisk helsevern for barn og unge (BUP). Det er et råd fra praksis at planen har en rutine også for barn. Har BUP eget navn i planen, kan det knyttes til katalogen med «actor».',
      nn: 'Ingen av oppføringane gjeld psykisk helsevern for barn og unge (BUP). Det er eit råd frå praksis at planen har ein rutine også for barn. Har BUP eige namn i planen, kan det knytast til katalogen med «actor».',
      en: 'None of the entries is about the mental health service for children and young people (BUP). It is advice from practice to have a routine for children too. A service under its own name can be tied to the directory with «actor».',
    },
    noAcuteRoute: {
      nb: 'Ingen av rutinene sier hvordan dere får hjelp fra spesialisthelsetjenesten i akuttfasen. Det er vår presisering; veilederen ber om rutiner for samarbeidet.',
      nn: 'Ingen av rutinane seier korleis de får hjelp frå spesialisthelsetenesta i akuttfasen. Det er vår presisering; rettleiaren ber om rutinar for samarbeidet.',
      en: 'None of the routines says how to get help from the specialist health service in the acute phase. That is our refinement; the guide asks for cooperation routines.',
    },
    noReferralRoute: {
      nb: 'Ingen av rutinene sier hvordan noen henvises videre senere. Det er vår presisering; veilederen ber om rutiner for samarbeidet.',
      nn: 'Ingen av rutinane seier korleis ein viser nokon vidare seinare. Det er vår presisering; rettleiaren ber om rutinar for samarbeidet.',
      en: 'None of the routines says how people are referred later. That is our refinement; the guide asks for cooperation routines.',
    },
    noAgreement: {
      nb: 'Planen viser ikke til samarbeidsavtalen med helseforetaket. RVTS anbefaler at avtalen omfatter psykososial oppfølging; dette punktet i veilederen ber bare om rutiner.',
      nn: 'Planen viser ikkje til samarbeidsavtalen med helseføretaket. RVTS rår til at avtalen femner om psykososial oppfølging; dette punktet i rettleiaren ber berre om rutinar.',
      en: 'The plan does not refer to the agreement with the hospital trust. RVTS recommends that it covers psychosocial follow-up; this item of the guide asks for routines only.',
    },
    undated: {
      nb: 'Avtalen står uten dato. Et råd fra praksis: skriv når den ble undertegnet.',
      nn: 'Avtalen står utan dato. Eit råd frå praksis: skriv når han blei underteikna.',
      en: 'The agreement has no date. Advice from practice: write when it was signed.',
    },
    datedAhead: {
      nb: 'Avtalen er datert fram i tid. Er den undertegnet?',
      nn: 'Avtalen er datert fram i tid. Er han underteikna?',
      en: 'The agreement is dated in the future. Is it signed?',
    },
    expired: {
      nb: 'Avtalen er gått ut. Et råd fra praksis: vis til den som gjelder nå.',
      nn: 'Avtalen er gått ut. Eit råd frå praksis: vis til den som gjeld no.',
      en: 'The agreement has expired. Advice from practice: refer to the one in force now.',
    },
    withoutParties: {
      nb: 'Planen sier ikke hvem avtalen er inngått med. Et råd fra praksis: skriv partene.',
      nn: 'Planen seier ikkje kven avtalen er inngått med. Eit råd frå praksis: skriv partane.',
      en: 'The plan does not say whom the agreement is with. Advice from practice: write its parties.',
    },
    noMeetingArena: {
      nb: 'Planen nevner ingen fast møtearena med helseforetaket, med navn og hvor ofte dere møtes der. Helsedirektoratet nevner slike møtearenaer i brevet etter 25. juni 2022.',
      nn: 'Planen nemner ingen fast møtearena med helseføretaket, med namn og kor ofte de møtest der. Helsedirektoratet nemner slike møtearenaer i brevet etter 25. juni 2022.',
      en: 'The plan mentions no regular meeting arena with the hospital trust, with a name and how often it meets. The Directorate of Health mentions such arenas in its letter after 25 June 2022.',
    },
  },
  *check(plan, find) {
    const { at, gap, remark, lookup, asOf } = find;
    if (noneBecause(plan.cooperation)) return yield* judgeNone(find, at('cooperation', 'none'));
    const entries = partnersOf(plan, 'specialist-health');
    if (entries.length === 0) yield* unlessUnsorted(find, plan, [gap('noPartner', at('cooperation'))]);
    yield* judgePartners(find, entries);

    const partners = withRoutines(entries);
    const [first] = partners;
    if (first === undefined) return;
    yield* uncovered(partners, lookup).map((missing) => remark(missing, at('cooperation')));
    if (!partners.some(([, { meetingArena }]) => meetingArena?.name && meetingArena.frequency)) {
      const [index] = partners.find(([, { meetingArena }]) => meetingArena) ?? first;
      yield remark('noMeetingArena', at('cooperation', index, 'meetingArena'));
    }

    for (const [index, { agreement }] of partners) {
      yield* askIfUnknownAgreement(find, agreement, at('cooperation', index, 'agreement'));
    }
    const agreements = agreementsWith(plan, 'hospital-trust', partners);
    if (agreements.length === 0 && !partners.some(([, { agreement }]) => agreement)) {
      yield remark('noAgreement', at('cooperation', first[0], 'agreement'));
    }
    for (const [index, agreement] of agreements) {
      yield* weaknessesOf(agreement, asOf).map(([weakness, field]) =>
        remark(weakness, at('agreements', index, field)),
      );
      yield* (agreement.parties ?? []).flatMap((party, position) =>
        askIfUnknown(find, party, at('agreements', index, 'parties', position)),
      );
    }
  },
});

/** What the routines together leave out, of what we look for: adults and children, the acute phase and later. */
function uncovered(partners: Partners, lookup: Lookup) {
  const actors = partners.map(([, { party }]) => lookup.actor(party)?.id);
  const covers = (topic: string, words: RegExp): boolean =>
    partners.some(
      ([, partner]) =>
        partner.topic === topic || words.test(`${partner.routine} ${partner.callOut} ${partner.trigger}`),
    );
  const wanted = [
    { missing: 'noAdultService', told: actors.includes('dps') },
    { missing: 'noChildService', told: actors.includes('bup') },
    { missing: 'noAcuteRoute', told: covers('acute-assistance', ACUTE) },
    { missing: 'noReferralRoute', told: covers('referral', REFERRAL) },
  ] as const;
  return wanted.filter(({ told }) => !told).map(({ missing }) => missing);
}

const ACUTE = /akutt|øyeblikkelig|augeblikkeleg|straks|døgn|\b(acute|urgent|at once|immediate)/i;
const REFERRAL = /henvis|tilvis|\brefer(s|red|ring|ral|rals)?\b/i;
