import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import hol from '../../reference/sources/hol.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { compareDurations } from '../../util/plain-date.ts';
import { underProactive } from '../support/follow-up-sources.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { endsWithinAYear, measuresOf } from '../support/phases.ts';
import { bullet, guideAsQuoted } from '../support/quoted-guide.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const soundServices = { nb: '§§ 4-1, 7-1 og 7-2', nn: '§§ 4-1, 7-1 og 7-2', en: '§§ 4-1, 7-1 and 7-2' };

const messages = {
  ...noneMessages,
  ...referenceMessages,
  lasting: {
    nb: 'Oppfølgingen varer i minst ett år, eller så lenge det trengs.',
    nn: 'Oppfølginga varer i minst eitt år, eller så lenge det trengst.',
    en: 'Follow-up lasts for at least a year, or as long as needed.',
  },
  underAYear: {
    nb: 'Oppfølgingen slutter før det er gått et år. RVTS anbefaler minst ett år, og lenger når noen trenger det.',
    nn: 'Oppfølginga sluttar før det har gått eit år. RVTS rår til minst eitt år, og lenger når nokon treng det.',
    en: 'Follow-up ends before a year has passed. RVTS recommends at least a year, and longer where someone needs it.',
  },
  notLasting: {
    nb: 'Planen sier ikke hvor lenge oppfølgingen varer etter den første tiden.',
    nn: 'Planen seier ikkje kor lenge oppfølginga varer etter den første tida.',
    en: 'The plan does not say how long follow-up lasts after the first period.',
  },
  unmapped: {
    nb: 'Det står ikke hvilken del av forløpet denne fasen er. Er det her oppfølgingen over tid hører til, og hvor lenge varer den?',
    nn: 'Det står ikkje kva del av forløpet denne fasen er. Er det her oppfølginga over tid høyrer til, og kor lenge varer ho?',
    en: 'It is not stated which part of the course this phase is. Is this where long-term follow-up belongs, and how long does it last?',
  },
  joined: {
    nb: 'Planen sier hvem som samordner eller overtar oppfølgingen.',
    nn: 'Planen seier kven som samordnar eller tek over oppfølginga.',
    en: 'The plan says who coordinates or takes over follow-up.',
  },
  notJoined: {
    nb: 'Planen sier ikke hvem som samordner hjelpen eller overtar når noen trenger flere tjenester over tid.',
    nn: 'Planen seier ikkje kven som samordnar hjelpa eller tek over når nokon treng fleire tenester over tid.',
    en: 'The plan does not say who coordinates the help or takes over when someone needs several services over time.',
  },
  noCoordinator: {
    nb: 'Planen nevner verken koordinator, individuell plan eller koordinerende enhet. Retten til dette binder tjenesten; at planen viser veien, er et råd fra praksis.',
    nn: 'Planen nemner korkje koordinator, individuell plan eller koordinerande eining. Retten til dette bind tenesta; at planen viser vegen, er eit råd frå praksis.',
    en: 'The plan mentions no coordinator, individual plan or coordinating unit. The right to these binds the service; showing the way in the plan is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'comprehensive-long-term-follow-up',
  code: 'REC-06',
  group: 'recommendations',
  obligations: [
    should(rvtsPlan, bullet(6), { binds: 'plan' }),
    guideAsQuoted(6),
    must(hol, soundServices, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['followUp', 'period'],
    ['phases', 0, 'phase'],
    ['phases', 0, 'to'],
    ['followUp', 'coordination'],
    ['followUp', 'handover', 'routine'],
    ['followUp', 'handover', 'to'],
    ['phases', 0, 'measures', 0, 'handoverTo'],
  ],
  title: {
    nb: 'Helhetlig og langvarig oppfølging',
    nn: 'Heilskapleg og langvarig oppfølging',
    en: 'Comprehensive, long-term follow-up',
  },
  asks: {
    nb: 'Det anbefales at oppfølgingen er helhetlig og varer så lenge behovet tilsier det; RVTS anbefaler minst ett år.',
    nn: 'Det er tilrådd at oppfølginga er heilskapleg og varer så lenge behovet tilseier det; RVTS rår til minst eitt år.',
    en: 'It is recommended that follow-up is comprehensive and lasts as long as needed; RVTS recommends at least a year.',
  },
  why: {
    nb: 'Mange kjenner sorgen sterkest når naboene har sluttet å spørre. Da må noen fortsatt ha navnet deres på en liste, og vite hvem av tjenestene som gjør hva.',
    nn: 'Mange kjenner sorga sterkast når naboane har slutta å spørje. Då må nokon framleis ha namnet deira på ei liste, og vite kven av tenestene som gjer kva.',
    en: 'Many feel grief most when the neighbours have stopped asking. Someone must then still have their name on a list, and know which service does what.',
  },
  advice: {
    nb: 'Skriv at oppfølgingen varer minst ett år. Si hvem som tar over etter teamet, og hvordan den som trenger flere tjenester, får en koordinator.',
    nn: 'Skriv at oppfølginga varer minst eitt år. Sei kven som tek over etter teamet, og korleis den som treng fleire tenester, får ein koordinator.',
    en: 'Write that follow-up lasts at least a year. Say who takes over from the team, and how someone who needs several services gets a coordinator.',
  },
  pitfall: {
    nb: 'Planen stopper når den første uken er over, og ser den enkelte, men ikke familien.',
    nn: 'Planen stoppar når den første veka er over, og ser den einskilde, men ikkje familien.',
    en: 'The plan stops when the first week is over, and sees the individual but not the family.',
  },
  forHumans: {
    nb: 'Om oppfølgingen passer til behovet, og om familien blir sett samlet.',
    nn: 'Om oppfølginga høver til behovet, og om familien blir sett samla.',
    en: 'Whether follow-up fits the need, and whether the family is seen as a whole.',
  },
  citations: [
    cite(rvtsPlan, bullet(6)),
    guideAsQuoted(6).citation,
    cite(rvtsModel, underProactive),
    cite(hol, soundServices),
  ],
  messages,
  *check(plan, find) {
    yield* judgeLength(plan, find);
    yield* judgeWhole(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeLength(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, question } = find;
  const period = plan.followUp?.period;
  if (period && compareDurations(period, 'P1Y') >= 0) {
    return yield evidence('lasting', at('followUp', 'period'));
  }
  if (!period && noneBecause(plan.phases)) return yield* askWhatInstead(find, at('phases'));

  const phases = itemsOf(plan.phases);
  const later = phases.find(([, { phase }]) => phase === 'follow-up' || phase === 'long-term');
  const short = endsWithinAYear(phases);
  if (later && short === undefined) return yield evidence('lasting', at('phases', later[0]));
  if (period) return yield gap('underAYear', at('followUp', 'period'));
  if (short !== undefined) return yield gap('underAYear', at('phases', short, 'to'));
  const unmapped = phases.find(([, { phase }]) => phase === undefined);
  if (unmapped) yield question('unmapped', at('phases', unmapped[0], 'phase'));
  else yield gap('notLasting', at('followUp', 'period'));
}

function* judgeWhole(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const { coordination, handover } = plan.followUp ?? {};
  const measures = measuresOf(itemsOf(plan.phases));
  if (coordination) yield evidence('joined', at('followUp', 'coordination'));
  else if (handover?.routine ?? handover?.to) yield evidence('joined', at('followUp', 'handover'));
  else if (measures.some(({ handoverTo }) => handoverTo)) yield evidence('joined', at('phases'));
  else return yield gap('notJoined', at('followUp', 'coordination'));

  yield* askIfUnknown(find, handover?.to, at('followUp', 'handover', 'to'));
  if (!coordination) yield remark('noCoordinator', at('followUp', 'coordination'));
}
