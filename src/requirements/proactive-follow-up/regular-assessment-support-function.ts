import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { compareDurations } from '../../util/plain-date.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const onAssessment = {
  nb: 'om jevnlig vurdering av sosial støtte og funksjon (viser til NKVTS 2011)',
  nn: 'om jamleg vurdering av sosial støtte og funksjon (viser til NKVTS 2011)',
  en: 'on regular assessment of social support and functioning (refers to NKVTS 2011)',
} as const;

const messages = {
  ...referenceMessages,
  ...noneMessages,
  assessments: {
    nb: 'Planen har vurderinger underveis i oppfølgingen.',
    nn: 'Planen har vurderingar undervegs i oppfølginga.',
    en: 'The plan has assessments along the way.',
  },
  noAssessments: {
    nb: 'Planen sier ikke når og hvordan dere vurderer sosial støtte og funksjon underveis.',
    nn: 'Planen seier ikkje når og korleis de vurderer sosial støtte og funksjon undervegs.',
    en: 'The plan does not say when and how you assess social support and functioning along the way.',
  },
  noTopic: {
    nb: 'Planen sier når dere vurderer, men ikke hva.',
    nn: 'Planen seier når de vurderer, men ikkje kva.',
    en: 'The plan says when you assess, but not what.',
  },
  onlyOne: {
    nb: 'Planen har bare én vurdering. RVTS skriver «jevnlig»; at det er minst to, er vår tommelfingerregel.',
    nn: 'Planen har berre éi vurdering. RVTS skriv «jevnlig»; at det er minst to, er tommelfingerregelen vår.',
    en: 'The plan has only one assessment. RVTS writes “regularly”; that there be at least two is our rule of thumb.',
  },
  noneLater: {
    nb: 'Ingen av vurderingene er satt til fire uker eller senere. Det er vår tommelfingerregel; mange plager viser seg først da.',
    nn: 'Ingen av vurderingane er sette til fire veker eller seinare. Det er tommelfingerregelen vår; mange plager viser seg først då.',
    en: 'None of the assessments is set at four weeks or later. This is our rule of thumb; many difficulties show only then.',
  },
  noStepping: {
    nb: 'Planen sier ikke hvordan tiltakene trappes opp og ned underveis, slik RVTS-modellen gjør.',
    nn: 'Planen seier ikkje korleis tiltaka blir trappa opp og ned undervegs, slik RVTS-modellen gjer.',
    en: 'The plan does not say how measures are raised and lowered along the way, as the RVTS model does.',
  },
  noReopening: {
    nb: 'Planen sier ikke hvordan oppfølgingen tas opp igjen når noen trenger det senere, slik RVTS-modellen gjør.',
    nn: 'Planen seier ikkje korleis oppfølginga blir teken opp att når nokon treng det seinare, slik RVTS-modellen gjer.',
    en: 'The plan does not say how follow-up is reopened when someone needs it later, as the RVTS model does.',
  },
} as const;

export default defineRequirement({
  id: 'regular-assessment-support-function',
  code: 'PRO-07',
  group: 'proactive-follow-up',
  obligations: [may(rvtsModel, onAssessment, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['followUp', 'assessments', 0, 'at'],
    ['followUp', 'assessments', 0, 'topic'],
    ['followUp', 'assessments', 0, 'tool'],
    ['followUp', 'assessments', 0, 'responsible'],
    ['followUp', 'stepping'],
    ['followUp', 'reopening'],
  ],
  title: {
    nb: 'Jevnlig vurdering av sosial støtte og funksjon',
    nn: 'Jamleg vurdering av sosial støtte og funksjon',
    en: 'Regular assessment of social support and functioning',
  },
  asks: {
    nb: 'Planen kan si når dere ser på sosial støtte og funksjon underveis, som grunnlag for hva dere gjør videre.',
    nn: 'Planen kan seie når de ser på sosial støtte og funksjon undervegs, som grunnlag for kva de gjer vidare.',
    en: 'The plan may say when you look at social support and functioning along the way, as a basis for what you do next.',
  },
  why: {
    nb: 'Den som smiler på trappa, kan ha sluttet å gå på jobb. Å spørre om det samme til faste tider gjør at dere ser når noe endrer seg.',
    nn: 'Den som smiler på trappa, kan ha slutta å gå på jobb. Når de spør om det same til faste tider, ser de når noko endrar seg.',
    en: 'The one who smiles at the door may have stopped going to work. Asking the same things at set times lets you see when something changes.',
  },
  advice: {
    nb: 'Sett opp to tidspunkter, for eksempel etter seks uker og et halvt år, med hva dere spør om og hvem som gjør det. Et skjema trengs ikke.',
    nn: 'Set opp to tidspunkt, til dømes etter seks veker og eit halvt år, med kva de spør om og kven som gjer det. Eit skjema trengst ikkje.',
    en: 'Set two times, for example after six weeks and half a year, with what you ask and who does it. No form is needed.',
  },
  pitfall: {
    nb: 'Vurderingen gjøres én gang, den første uka, og aldri mer.',
    nn: 'Vurderinga blir gjord éin gong, den første veka, og aldri meir.',
    en: 'The assessment is made once, in the first week, and never again.',
  },
  forHumans: {
    nb: 'Om spørsmålene eller skjemaet passer, og om svarene brukes.',
    nn: 'Om spørsmåla eller skjemaet høver, og om svara blir brukte.',
    en: 'Whether the questions or form are suitable, and whether the answers are used.',
  },
  citations: [cite(rvtsModel, onAssessment)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const place = at('followUp', 'assessments');
    if (noneBecause(plan.followUp?.assessments)) yield* askWhatInstead(find, place);
    else if (itemsOf(plan.followUp?.assessments).length === 0) yield gap('noAssessments', place);
    else {
      yield evidence('assessments', place);
      yield* judgeAssessments(plan, find);
    }
    yield* judgeCourse(plan, find);
  },
});

type Find = Finder<typeof messages>;

function* judgeAssessments({ followUp }: Plan, find: Find): Iterable<Finding> {
  const { at, gap, remark } = find;
  const assessments = itemsOf(followUp?.assessments);
  if (!assessments.some(([, { topic, tool }]) => topic || tool))
    yield gap('noTopic', at('followUp', 'assessments', 0, 'topic'));
  if (assessments.length === 1) yield remark('onlyOne', at('followUp', 'assessments'));
  if (!assessments.some(([, one]) => one.at && compareDurations(one.at, 'P4W') >= 0))
    yield remark('noneLater', at('followUp', 'assessments'));
  for (const [index, { responsible }] of assessments)
    yield* askIfUnknown(find, responsible, at('followUp', 'assessments', index, 'responsible'));
}

function* judgeCourse({ followUp }: Plan, { at, remark }: Find): Iterable<Finding> {
  if (!followUp) return;
  if (!followUp.stepping) yield remark('noStepping', at('followUp', 'stepping'));
  if (!followUp.reopening) yield remark('noReopening', at('followUp', 'reopening'));
}
