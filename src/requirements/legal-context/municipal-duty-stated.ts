import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import hol from '../../reference/sources/hol.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import prop71 from '../../reference/sources/prop-71.ts';
import { legalStanding } from '../support/legal-basis.ts';

const duty = {
  nb: '§§ 3-1, 3-2 første ledd nr. 3 bokstav d og 4-1',
  nn: '§§ 3-1, 3-2 første ledd nr. 3 bokstav d og 4-1',
  en: '§§ 3-1, 3-2 first paragraph no. 3 letter d and 4-1',
} as const;
const legalPage = {
  nb: 'siden Rettslige rammer',
  nn: 'sida Rettslige rammer',
  en: 'the page Rettslige rammer',
} as const;
const chapter = { nb: 'kap. 8', nn: 'kap. 8', en: 'ch. 8' } as const;
const dutyInLetter = {
  nb: 'om kommunens ansvar etter loven',
  nn: 'om ansvaret kommunen har etter lova',
  en: 'on the municipality’s responsibility under the act',
} as const;

export default defineRequirement({
  id: 'municipal-duty-stated',
  code: 'LAW-01',
  group: 'legal-context',
  obligations: [
    may(guide2016, legalPage, { binds: 'plan', basis: 'practice' }),
    must(hol, duty, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [['governance', 'legalBasis']],
  title: {
    nb: 'Lovgrunnlag',
    nn: 'Lovgrunnlag',
    en: 'Legal basis stated',
  },
  asks: {
    nb: 'Planen kan vise hvilken lov den bygger på, så leseren ser hvilken plikt den tjener. Plikten selv gjelder tjenesten.',
    nn: 'Planen kan vise kva lov han byggjer på, så lesaren ser kva plikt han tener. Plikta sjølv gjeld tenesta.',
    en: 'The plan may show which act it builds on, so that the reader sees which duty it serves. The duty itself binds the service.',
  },
  why: {
    nb: 'Når noen spør om dette egentlig er kommunens jobb, er svaret én linje. Da slipper teamet å diskutere det den natta.',
    nn: 'Når nokon spør om dette eigentleg er jobben til kommunen, er svaret éi linje. Då slepp teamet å diskutere det den natta.',
    en: 'When someone asks whether this is really the municipality’s job, the answer is one line. The team need not argue about it that night.',
  },
  advice: {
    nb: 'Skriv minst helse- og omsorgstjenesteloven § 3-2 første ledd nr. 3 bokstav d. Ta ut lover som er opphevet.',
    nn: 'Skriv minst helse- og omsorgstenestelova § 3-2 første ledd nr. 3 bokstav d. Ta ut lover som er oppheva.',
    en: 'Write at least helse- og omsorgstjenesteloven § 3-2 first paragraph no. 3 letter d. Remove acts that have been repealed.',
  },
  pitfall: {
    nb: 'Planen viser til kommunehelsetjenesteloven fra 1982 eller til veilederen IS-1810, som begge er avløst.',
    nn: 'Planen viser til kommunehelsetenestelova frå 1982 eller til rettleiaren IS-1810, som begge er avløyste.',
    en: 'The plan refers to the 1982 act (kommunehelsetjenesteloven) or to the guide IS-1810, both of which have been replaced.',
  },
  forHumans: {
    nb: 'Om loven er brukt riktig, og om paragrafene fortsatt lyder slik.',
    nn: 'Om lova er brukt rett, og om paragrafane framleis lyder slik.',
    en: 'Whether the act is applied correctly, and whether the sections still read so.',
  },
  citations: [
    cite(guide2016, legalPage),
    cite(hol, duty),
    cite(letter2022, dutyInLetter),
    cite(prop71, chapter),
  ],
  messages: {
    legalBasis: {
      nb: 'Planen viser til en lov eller forskrift som gjelder.',
      nn: 'Planen viser til ei lov eller forskrift som gjeld.',
      en: 'The plan refers to an act or regulation in force.',
    },
    noLegalBasis: {
      nb: 'Planen viser ikke til noen lov eller forskrift som gjelder.',
      nn: 'Planen viser ikkje til noka lov eller forskrift som gjeld.',
      en: 'The plan refers to no act or regulation in force.',
    },
    notRecognised: {
      nb: 'Kontrollen kjenner ikke igjen noen lov eller forskrift her. Hvilken plikt tjener planen?',
      nn: 'Kontrollen kjenner ikkje att noka lov eller forskrift her. Kva plikt tener planen?',
      en: 'The check recognises no act or regulation here. Which duty does the plan serve?',
    },
    replaced: {
      nb: '{words} er opphevet eller avløst. Et råd fra praksis: vis til det som gjelder nå.',
      nn: '{words} er oppheva eller avløyst. Eit råd frå praksis: vis til det som gjeld no.',
      en: '{words} has been repealed or replaced. Advice from practice: refer to what is in force now.',
    },
  },
  *check(plan, { at, evidence, gap, question, remark }) {
    const place = at('governance', 'legalBasis');
    const bases = (plan.governance?.legalBasis ?? []).map((words) => ({
      words,
      standing: legalStanding(words),
    }));
    const stands = (standing: string): boolean => bases.some((one) => one.standing === standing);
    if (stands('in-force')) yield evidence('legalBasis', place);
    else if (stands('unknown')) yield question('notRecognised', place);
    else yield gap('noLegalBasis', place);
    for (const [index, { words, standing }] of bases.entries()) {
      if (standing === 'replaced')
        yield remark('replaced', at('governance', 'legalBasis', index), { words: quote(words) });
    }
  },
});
