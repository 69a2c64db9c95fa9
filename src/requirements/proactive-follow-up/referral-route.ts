import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { underContactPoint } from '../support/follow-up-sources.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const messages = {
  ...referenceMessages,
  ...noneMessages,
  route: {
    nb: 'Planen viser en vei videre for den som trenger mer hjelp.',
    nn: 'Planen viser ein veg vidare for den som treng meir hjelp.',
    en: 'The plan shows a route onward for those who need more help.',
  },
  cooperation: {
    nb: 'Veien videre står under samarbeid.',
    nn: 'Vegen vidare står under samarbeid.',
    en: 'The route onward stands under cooperation.',
  },
  noRoute: {
    nb: 'Planen sier ikke hvor den som trenger mer hjelp, kan henvises.',
    nn: 'Planen seier ikkje kvar den som treng meir hjelp, kan bli tilvist.',
    en: 'The plan does not say where those who need more help can be referred.',
  },
  noReceiver: {
    nb: 'Planen sier ikke hvem som tar imot henvisningen.',
    nn: 'Planen seier ikkje kven som tek imot tilvisinga.',
    en: 'The plan does not say who receives the referral.',
  },
  noCriteria: {
    nb: 'Planen sier ikke hva som skal få dere til å henvise. Kilden sier «ved behov»; kriterier er et råd fra praksis.',
    nn: 'Planen seier ikkje kva som skal få dykk til å tilvise. Kjelda seier «ved behov»; kriterium er eit råd frå praksis.',
    en: 'The plan does not say what should make you refer. The source says “when needed”; criteria are advice from practice.',
  },
  nobodyRefers: {
    nb: 'Planen sier ikke hvem som sørger for at henvisningen blir sendt. Det er et råd fra praksis.',
    nn: 'Planen seier ikkje kven som sørgjer for at tilvisinga blir send. Det er eit råd frå praksis.',
    en: 'The plan does not say who sees that the referral is sent. This is advice from practice.',
  },
} as const;

const item = { nb: 'punkt 11', nn: 'punkt 11', en: 'item 11' } as const;

export default defineRequirement({
  id: 'referral-route',
  code: 'PRO-08',
  group: 'proactive-follow-up',
  obligations: [should(rvtsModel, underContactPoint, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['followUp', 'referral', 0, 'to'],
    ['followUp', 'referral', 0, 'criteria'],
    ['followUp', 'referral', 0, 'responsible'],
    ['cooperation', 0, 'topic'],
    ['cooperation', 0, 'routine'],
  ],
  title: {
    nb: 'Henvisning ved behov',
    nn: 'Tilvising ved behov',
    en: 'Referral when needed',
  },
  asks: {
    nb: 'Planen bør ha en rutine for henvisning til spesialisthelsetjenesten eller til andre fagfolk når noen trenger mer hjelp.',
    nn: 'Planen bør ha ein rutine for tilvising til spesialisthelsetenesta eller til andre fagfolk når nokon treng meir hjelp.',
    en: 'The plan should have a routine for referral to the specialist health service or to other professionals when someone needs more help.',
  },
  why: {
    nb: 'Noen få får det verre etter uker, ikke bedre. Da skal kontaktpersonen slippe å lete etter hvem som kan ta imot.',
    nn: 'Nokre få får det verre etter veker, ikkje betre. Då skal kontaktpersonen sleppe å leite etter kven som kan ta imot.',
    en: 'A few get worse after some weeks, not better. The contact person should not then have to search for someone to receive them.',
  },
  advice: {
    nb: 'Skriv én linje for voksne og én for barn: hvem som tar imot, hva som skal få dere til å henvise, og hvem som sender. Fastlege eller kommunepsykolog er også en vei.',
    nn: 'Skriv éi linje for vaksne og éi for barn: kven som tek imot, kva som skal få dykk til å tilvise, og kven som sender. Fastlege eller kommunepsykolog er òg ein veg.',
    en: 'Write one line for adults and one for children: who receives, what should make you refer, and who sends. The GP or the municipal psychologist is a route too.',
  },
  pitfall: {
    nb: 'Planen sier «henvises ved behov», men ikke hvor, av hvem eller når.',
    nn: 'Planen seier «blir tilvist ved behov», men ikkje kvar, av kven eller når.',
    en: 'The plan says “referred when needed”, but not where, by whom or when.',
  },
  example: {
    nb: `followUp:
  referral:
    - to: dps
      criteria: Plager som ikke avtar etter seks uker. Tanker om å ta sitt liv tas videre samme dag.
      responsible: municipal-psychologist
    - to: bup
      criteria: Barn som ikke sover eller ikke går på skolen etter fire uker.
      responsible: municipal-psychologist
`,
    nn: `followUp:
  referral:
    - to: dps
      criteria: Plager som ikkje går ned etter seks veker. Tankar om å ta sitt eige liv går vidare same dag.
      responsible: municipal-psychologist
    - to: bup
      criteria: Barn som ikkje søv eller ikkje går på skulen etter fire veker.
      responsible: municipal-psychologist
`,
    en: `followUp:
  referral:
    - to: dps
      criteria: Difficulties that do not ease after six weeks. Thoughts of suicide are acted on the same day.
      responsible: municipal-psychologist
    - to: bup
      criteria: Children who do not sleep or do not go to school after four weeks.
      responsible: municipal-psychologist
`,
  },
  forHumans: {
    nb: 'Om den faglige vurderingen er god, og om mottakeren har plass.',
    nn: 'Om den faglege vurderinga er god, og om mottakaren har plass.',
    en: 'Whether the clinical judgement is sound, and whether the receiver has room.',
  },
  citations: [cite(rvtsModel, underContactPoint), cite(rvtsPlan, item)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const place = at('followUp', 'referral');
    if (noneBecause(plan.followUp?.referral)) return yield* askWhatInstead(find, place);
    const routes = itemsOf(plan.followUp?.referral);
    const agreed = routesInCooperation(plan);
    if (routes.length === 0 && agreed.length === 0) yield gap('noRoute', place);
    for (const index of agreed) yield evidence('cooperation', at('cooperation', index, 'routine'));
    yield* judgeRoutes(routes, find);
  },
});

type Find = Finder<typeof messages>;
type Route = Extract<NonNullable<NonNullable<Plan['followUp']>['referral']>, readonly unknown[]>[number];

/** Cooperation whose topic is referral, and whose routine is told. */
const routesInCooperation = (plan: Plan): readonly number[] =>
  itemsOf(plan.cooperation).flatMap(([index, { topic, routine }]) =>
    topic === 'referral' && routine ? [index] : [],
  );

function* judgeRoutes(routes: readonly (readonly [number, Route])[], find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  for (const [index, { to, criteria, responsible }] of routes) {
    const receiver = at('followUp', 'referral', index, 'to');
    yield to ? evidence('route', receiver) : gap('noReceiver', receiver);
    yield* askIfUnknown(find, to, receiver);
    if (!criteria) yield remark('noCriteria', at('followUp', 'referral', index, 'criteria'));
    const sender = at('followUp', 'referral', index, 'responsible');
    if (!responsible) yield remark('nobodyRefers', sender);
    yield* askIfUnknown(find, responsible, sender);
  }
}
