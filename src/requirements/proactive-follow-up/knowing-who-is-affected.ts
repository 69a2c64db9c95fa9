import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { askIfAnyUnknown, askIfUnknown, referenceMessages } from '../support/references.ts';

const presupposed = {
  nb: 'under «Proaktiv oppfølging», som forutsetter at det er kjent hvem som er rammet',
  nn: 'under «Proaktiv oppfølging», som føreset at det er kjent kven som er ramma',
  en: 'under “Proaktiv oppfølging”, which presupposes that it is known who is affected',
} as const;

const messages = {
  ...referenceMessages,
  sources: {
    nb: 'Planen sier hvordan eller av hvem kommunen får vite hvem som er rammet.',
    nn: 'Planen seier korleis eller av kven kommunen får vite kven som er ramma.',
    en: 'The plan says how or from whom the municipality learns who is affected.',
  },
  noIdentification: {
    nb: 'Planen sier ikke hvordan kommunen får vite hvem som er rammet, eller hvem som fører oversikten.',
    nn: 'Planen seier ikkje korleis kommunen får vite kven som er ramma, eller kven som fører oversikta.',
    en: 'The plan does not say how the municipality learns who is affected, or who keeps the overview.',
  },
  noSource: {
    nb: 'Planen sier ikke hvordan eller av hvem kommunen får vite hvem som er rammet.',
    nn: 'Planen seier ikkje korleis eller av kven kommunen får vite kven som er ramma.',
    en: 'The plan does not say how or from whom the municipality learns who is affected.',
  },
  noSourceParty: {
    nb: 'Planen sier ikke hvem som gir navnene, for eksempel politiet eller legevakten. Det er et råd fra praksis å avtale det på forhånd.',
    nn: 'Planen seier ikkje kven som gir namna, til dømes politiet eller legevakta. Det er eit råd frå praksis å avtale det på førehand.',
    en: 'The plan does not say who gives the names, for example the police or the out-of-hours clinic. Agreeing it beforehand is advice from practice.',
  },
  keeper: {
    nb: 'Planen sier hvem som fører oversikten.',
    nn: 'Planen seier kven som fører oversikta.',
    en: 'The plan says who keeps the overview.',
  },
  nobodyKeeps: {
    nb: 'Planen sier ikke hvem som fører oversikten over de rammede.',
    nn: 'Planen seier ikkje kven som fører oversikta over dei ramma.',
    en: 'The plan does not say who keeps the overview of those affected.',
  },
  noConfidentiality: {
    nb: 'Planen sier ikke hvordan taushetsplikt og samtykke ivaretas når navn deles. Modellen nevner det ikke; det er vår presisering.',
    nn: 'Planen seier ikkje korleis teieplikt og samtykke blir teke vare på når namn blir delte. Modellen nemner det ikkje; det er vår presisering.',
    en: 'The plan does not say how confidentiality and consent are kept when names are shared. The model does not mention it; this is our refinement.',
  },
} as const;

export default defineRequirement({
  id: 'knowing-who-is-affected',
  code: 'PRO-11',
  group: 'proactive-follow-up',
  obligations: [may(rvtsModel, presupposed, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['followUp', 'identification', 'routine'],
    ['followUp', 'identification', 'sources'],
    ['followUp', 'identification', 'responsible'],
    ['followUp', 'identification', 'confidentiality'],
  ],
  title: {
    nb: 'Oversikt over hvem som er rammet',
    nn: 'Oversikt over kven som er ramma',
    en: 'Knowing who is affected',
  },
  asks: {
    nb: 'Planen kan si hvordan kommunen får vite hvem som er rammet, hvem som fører oversikten, og hvordan taushetsplikt og samtykke ivaretas.',
    nn: 'Planen kan seie korleis kommunen får vite kven som er ramma, kven som fører oversikta, og korleis teieplikt og samtykke blir teke vare på.',
    en: 'The plan may say how the municipality learns who is affected, who keeps the overview, and how confidentiality and consent are kept.',
  },
  why: {
    nb: 'Kommunen kan ikke ringe noen den ikke vet om. Den som ble glemt, er ofte den som ikke bodde på adressen.',
    nn: 'Kommunen kan ikkje ringje nokon han ikkje veit om. Den som blei gløymd, er ofte den som ikkje budde på adressa.',
    en: 'The municipality cannot call someone it does not know of. The one forgotten is often the one who did not live at the address.',
  },
  advice: {
    nb: 'Avtal med politiet, legevakten og skolen hvem de gir navn til, og skriv hvem som fører listen og hvem som har tilgang til den.',
    nn: 'Avtal med politiet, legevakta og skulen kven dei gir namn til, og skriv kven som fører lista og kven som har tilgang til henne.',
    en: 'Agree with the police, the out-of-hours clinic and the school whom they give names to, and write who keeps the list and who has access to it.',
  },
  pitfall: {
    nb: 'Alle har hver sin liste, og ingen har den hele.',
    nn: 'Alle har kvar si liste, og ingen har heile.',
    en: 'Everyone has a list of their own, and nobody has the whole one.',
  },
  forHumans: {
    nb: 'Om navnene faktisk kommer fram den natta, og om delingen er lovlig.',
    nn: 'Om namna faktisk kjem fram den natta, og om delinga er lovleg.',
    en: 'Whether the names really come through on the night, and whether sharing them is lawful.',
  },
  citations: [cite(rvtsModel, presupposed)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, remark } = find;
    const { routine, sources = [], responsible, confidentiality } = plan.followUp?.identification ?? {};
    if (!routine && sources.length === 0 && !responsible)
      return yield gap('noIdentification', at('followUp', 'identification'));
    yield* judgeSources(plan, find);
    const keeper = at('followUp', 'identification', 'responsible');
    yield responsible ? evidence('keeper', keeper) : gap('nobodyKeeps', keeper);
    yield* askIfUnknown(find, responsible, keeper);
    if (!confidentiality)
      yield remark('noConfidentiality', at('followUp', 'identification', 'confidentiality'));
  },
});

type Find = Finder<typeof messages>;

function* judgeSources({ followUp }: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark } = find;
  const { routine, sources = [] } = followUp?.identification ?? {};
  const place = at('followUp', 'identification', 'sources');
  if (sources.length > 0) yield evidence('sources', place);
  else if (routine) {
    yield evidence('sources', at('followUp', 'identification', 'routine'));
    yield remark('noSourceParty', place);
  } else yield gap('noSource', place);
  yield* askIfAnyUnknown(find, sources, (position) => at('followUp', 'identification', 'sources', position));
}
