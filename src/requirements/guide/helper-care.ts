import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import aml from '../../reference/sources/aml.ts';
import narKrisenRammer from '../../reference/sources/nar-krisen-rammer.ts';
import rvtsHelpers from '../../reference/sources/rvts-helpers.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const acutePage = {
  nb: 'Tiltak i akuttfasen; RVTS: Oppfølging av hjelpere',
  nn: 'Tiltak i akuttfasen; RVTS: Oppfølging av hjelpere',
  en: 'Tiltak i akuttfasen; RVTS: Oppfølging av hjelpere',
};
const strain = { nb: '§ 4-3', nn: '§ 4-3', en: '§ 4-3' };

export default defineRequirement({
  id: 'helper-care',
  code: 'GUI-04',
  group: 'guide',
  obligations: [
    should(narKrisenRammer, acutePage, { binds: 'service' }),
    must(aml, strain, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['helperCare', 'relief'],
    ['helperCare', 'debriefing'],
    ['helperCare', 'followUp'],
    ['helperCare', 'responsible'],
    ['largeEvents', 'relief', 'routine'],
  ],
  title: {
    nb: 'Ivaretakelse av hjelpere og innsatspersonell',
    nn: 'Omsorg for hjelparar og innsatspersonell',
    en: 'Care for helpers',
  },
  asks: {
    nb: 'Det anbefales at kommunen tar vare på sine egne hjelpere under og etter innsats. Arbeidsmiljøloven binder arbeidsgiveren; ingen av reglene gjelder innholdet i planen, men planen kan vise hvordan det gjøres.',
    nn: 'Det er tilrådd at kommunen tek vare på sine eigne hjelparar under og etter innsats. Arbeidsmiljølova bind arbeidsgivaren; ingen av reglane gjeld innhaldet i planen, men planen kan vise korleis det blir gjort.',
    en: 'It is recommended that the municipality looks after its own helpers during and after a call-out. The Working Environment Act binds the employer; no rule concerns the content of the plan, but the plan can show how it is done.',
  },
  why: {
    nb: 'I en liten kommune kjenner hjelperne dem som døde. Den som står for lenge uten avløsning, er ikke der neste gang.',
    nn: 'I ein liten kommune kjenner hjelparane dei som døydde. Den som står for lenge utan avløysing, er ikkje der neste gong.',
    en: 'In a small municipality the helpers knew those who died. Someone who stays too long without relief is not there the next time.',
  },
  advice: {
    nb: 'Skriv hvor lenge noen kan stå i innsats, hvem som samler hjelperne før de går hjem, og hvem som ringer dem etterpå. Ta med frivillige og tolk.',
    nn: 'Skriv kor lenge nokon kan stå i innsats, kven som samlar hjelparane før dei går heim, og kven som ringjer dei etterpå. Ta med frivillige og tolk.',
    en: 'Write how long anyone may stay on duty, who gathers the helpers before they go home and who calls them afterwards. Include volunteers and interpreters.',
  },
  pitfall: {
    nb: 'Planen tar vare på alle andre enn dem som gjør jobben.',
    nn: 'Planen tek vare på alle andre enn dei som gjer jobben.',
    en: 'The plan looks after everyone but those who do the work.',
  },
  forHumans: {
    nb: 'Om hjelperne får det de trenger, og våger å si fra.',
    nn: 'Om hjelparane får det dei treng, og vågar å seie frå.',
    en: 'Whether the helpers get what they need, and dare to say so.',
  },
  citations: [
    cite(narKrisenRammer, acutePage),
    cite(rvtsHelpers, {
      nb: 'om omsorgen for dem som hjelper',
      nn: 'om omsorga for dei som hjelper',
      en: 'on care for those who help',
    }),
    guidePage('1', 'Innledning'),
    cite(aml, strain),
  ],
  messages: {
    ...referenceMessages,
    during: {
      nb: 'Planen sier hvordan hjelperne avløses underveis.',
      nn: 'Planen seier korleis hjelparane blir avløyste undervegs.',
      en: 'The plan says how helpers are relieved along the way.',
    },
    after: {
      nb: 'Planen sier hvordan hjelperne følges opp etterpå.',
      nn: 'Planen seier korleis hjelparane blir følgde opp etterpå.',
      en: 'The plan says how helpers are followed up afterwards.',
    },
    noCare: {
      nb: 'Planen viser ikke hvordan kommunen tar vare på hjelperne. Plikten er arbeidsgiverens og gjelder uansett hva planen sier.',
      nn: 'Planen viser ikkje korleis kommunen tek vare på hjelparane. Plikta ligg på arbeidsgivaren og gjeld same kva planen seier.',
      en: 'The plan does not show how the municipality looks after the helpers. The duty is the employer’s and holds whatever the plan says.',
    },
    notDuring: {
      nb: 'Planen sier ikke hvordan hjelperne avløses mens innsatsen pågår.',
      nn: 'Planen seier ikkje korleis hjelparane blir avløyste medan innsatsen går føre seg.',
      en: 'The plan does not say how helpers are relieved while the work goes on.',
    },
    notAfter: {
      nb: 'Planen sier ikke hvordan hjelperne følges opp når innsatsen er over.',
      nn: 'Planen seier ikkje korleis hjelparane blir følgde opp når innsatsen er over.',
      en: 'The plan does not say how helpers are followed up when the work is over.',
    },
    noResponsible: {
      nb: 'Planen sier ikke hvem som har ansvaret for hjelperne. At en rolle har det, er et råd fra praksis.',
      nn: 'Planen seier ikkje kven som har ansvaret for hjelparane. At ei rolle har det, er eit råd frå praksis.',
      en: 'The plan does not say who is responsible for the helpers. Giving a role the task is advice from practice.',
    },
  },
  *check({ helperCare, largeEvents }, find) {
    const { at, evidence, gap, remark } = find;
    const { relief, debriefing, followUp, responsible } = helperCare ?? {};
    const largeRelief = largeEvents?.relief?.routine;
    const after = debriefing ?? followUp;
    if (!relief && !largeRelief && !after) return yield gap('noCare', at('helperCare'));

    if (relief) yield evidence('during', at('helperCare', 'relief'));
    else if (largeRelief) yield evidence('during', at('largeEvents', 'relief', 'routine'));
    else yield gap('notDuring', at('helperCare', 'relief'));

    const place = at('helperCare', debriefing ? 'debriefing' : 'followUp');
    yield after ? evidence('after', place) : gap('notAfter', place);
    if (!responsible) yield remark('noResponsible', at('helperCare', 'responsible'));
    yield* askIfUnknown(find, responsible, at('helperCare', 'responsible'));
  },
});
