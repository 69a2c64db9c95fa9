import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import rvtsModel from '../../reference/sources/rvts-model.ts';
import { underContactPoint } from '../support/follow-up-sources.ts';

/** No machine can see how a text meets people: this one only asks, and only where the plan has follow-up to ask about. */
export default defineRequirement({
  id: 'no-excess-symptom-focus',
  code: 'PRO-09',
  group: 'proactive-follow-up',
  obligations: [may(rvtsModel, underContactPoint, { binds: 'plan' })],
  settles: 'needs-review',
  fields: [['followUp', 'approach']],
  title: {
    nb: 'Rom for naturlig tilheling',
    nn: 'Rom for naturleg betring',
    en: 'Room for natural recovery',
  },
  asks: {
    nb: 'Planen kan vise at hjelperne gir rom for naturlig tilheling, uten for stor oppmerksomhet på symptomer den første tiden.',
    nn: 'Planen kan vise at hjelparane gir rom for naturleg betring, utan for mykje merksemd på symptom den første tida.',
    en: 'The plan may show that helpers give room for natural recovery, without too much attention to symptoms at first.',
  },
  why: {
    nb: 'De fleste blir bedre med ro, informasjon og folk rundt seg. Blir de spurt hver dag om de sover dårlig, begynner de å vente på det.',
    nn: 'Dei fleste blir betre med ro, informasjon og folk kring seg. Blir dei spurde kvar dag om dei søv dårleg, byrjar dei å vente på det.',
    en: 'Most people get better with calm, information and others around them. Asked every day whether they sleep badly, they begin to expect it.',
  },
  advice: {
    nb: 'Skriv i en setning hvordan hjelperne møter folk den første tiden, for eksempel: ro, trygghet og praktisk hjelp først.',
    nn: 'Skriv i ei setning korleis hjelparane møter folk den første tida, til dømes: ro, tryggleik og praktisk hjelp først.',
    en: 'Write in a sentence how helpers meet people at first, for example: calm, safety and practical help first.',
  },
  pitfall: {
    nb: 'Alle får et symptomskjema den første uka.',
    nn: 'Alle får eit symptomskjema den første veka.',
    en: 'Everyone is given a symptom form in the first week.',
  },
  forHumans: {
    nb: 'Det faglige innholdet. Ingen del av dette kan en maskin vurdere.',
    nn: 'Det faglege innhaldet. Ingenting av dette kan ei maskin vurdere.',
    en: 'The professional content. No part of this can be judged by a machine.',
  },
  citations: [cite(rvtsModel, underContactPoint)],
  messages: {
    readApproach: {
      nb: 'Gir denne teksten rom for naturlig tilheling, uten for stor oppmerksomhet på symptomer den første tiden?',
      nn: 'Gir denne teksten rom for naturleg betring, utan for mykje merksemd på symptom den første tida?',
      en: 'Does this text give room for natural recovery, without too much attention to symptoms at first?',
    },
    readFollowUp: {
      nb: 'Planen har ingen egen tekst om hvordan hjelperne møter folk. Gir resten av oppfølgingen rom for naturlig tilheling?',
      nn: 'Planen har ingen eigen tekst om korleis hjelparane møter folk. Gir resten av oppfølginga rom for naturleg betring?',
      en: 'The plan has no text of its own on how helpers meet people. Does the rest of the follow-up give room for natural recovery?',
    },
  },
  appliesTo: (plan) => plan.followUp !== undefined,
  *check(plan, { at, question }) {
    const place = at('followUp', 'approach');
    yield question(plan.followUp?.approach ? 'readApproach' : 'readFollowUp', place);
  },
});
