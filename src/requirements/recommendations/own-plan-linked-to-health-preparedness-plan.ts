import type { Finder, Finding } from '../../assessment/finding.ts';
import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import hol from '../../reference/sources/hol.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { bullet } from '../support/quoted-guide.ts';

const page = guidePage('3', 'Plan for kommunens psykososiale oppfølging');
const preparednessPlan = { nb: '§ 5-2', nn: '§ 5-2', en: '§ 5-2' };

const messages = {
  parentPlan: {
    nb: 'Planen viser til helseberedskapsplanen.',
    nn: 'Planen viser til helseberedskapsplanen.',
    en: 'The plan refers to the health preparedness plan.',
  },
  noParentPlan: {
    nb: 'Planen viser ikke til kommunens helseberedskapsplan, som veilederen sier at den må ses i sammenheng med.',
    nn: 'Planen viser ikkje til helseberedskapsplanen i kommunen, som rettleiaren seier at han må sjåast i samanheng med.',
    en: 'The plan does not refer to the municipality’s health preparedness plan, which the guide says it must be seen together with.',
  },
  noTitle: {
    nb: 'Det er ikke skrevet hva helseberedskapsplanen heter. Et råd fra praksis: skriv tittelen, så alle finner den.',
    nn: 'Det er ikkje skrive kva helseberedskapsplanen heiter. Eit råd frå praksis: skriv tittelen, så alle finn han.',
    en: 'The title of the health preparedness plan is not given. Advice from practice: write it, so that everyone can find it.',
  },
  undated: {
    nb: 'Helseberedskapsplanen står uten dato, så ingen ser hvilken utgave som er ment. Datoen er et råd fra praksis.',
    nn: 'Helseberedskapsplanen står utan dato, så ingen ser kva utgåve som er meint. Datoen er eit råd frå praksis.',
    en: 'The health preparedness plan has no date, so nobody can see which edition is meant. The date is advice from practice.',
  },
  datedAhead: {
    nb: 'Helseberedskapsplanen er datert fram i tid. Er den vedtatt?',
    nn: 'Helseberedskapsplanen er datert fram i tid. Er han vedteken?',
    en: 'The health preparedness plan is dated in the future. Has it been adopted?',
  },
  newer: {
    nb: 'Helseberedskapsplanen er endret etter at denne planen sist ble revidert. Et råd fra praksis: se om endringene får følger her.',
    nn: 'Helseberedskapsplanen blei endra etter at denne planen sist blei revidert. Eit råd frå praksis: sjå om endringane får følgjer her.',
    en: 'The health preparedness plan was changed after this plan was last revised. Advice from practice: see whether the changes matter here.',
  },
} as const;

export default defineRequirement({
  id: 'own-plan-linked-to-health-preparedness-plan',
  code: 'REC-02',
  group: 'recommendations',
  obligations: [
    should(page.source, page.where, { binds: 'plan' }),
    must(hol, preparednessPlan, { binds: 'health-preparedness-plan' }),
  ],
  settles: 'met',
  fields: [
    ['governance', 'parentPlan', 'title'],
    ['governance', 'parentPlan', 'ref'],
    ['governance', 'parentPlan', 'adoption', 'date'],
    ['governance', 'parentPlan', 'revisedOn'],
    ['governance', 'adoption', 'date'],
    ['revision', 'lastRevised'],
  ],
  title: {
    nb: 'Egen plan, knyttet til helseberedskapsplanen',
    nn: 'Eigen plan, knytt til helseberedskapsplanen',
    en: 'Own plan, linked to the health preparedness plan',
  },
  asks: {
    nb: 'Kommunen bør ha en egen plan for psykososial oppfølging og se den i sammenheng med beredskapsplanen for helse- og omsorgstjenesten. At kommunen har en helseberedskapsplan, er lovpålagt.',
    nn: 'Kommunen bør ha ein eigen plan for psykososial oppfølging og sjå han i samanheng med beredskapsplanen for helse- og omsorgstenesta. At kommunen har ein helseberedskapsplan, er lovpålagt.',
    en: 'The municipality should have its own plan for psychosocial follow-up and see it together with the preparedness plan for the health and care service. The law requires the latter plan.',
  },
  why: {
    nb: 'To planer som ikke kjenner hverandre, setter de samme folkene på to oppgaver samme natt.',
    nn: 'To planar som ikkje kjenner kvarandre, set dei same folka på to oppgåver same natt.',
    en: 'Two plans that do not know each other put the same people on two tasks the same night.',
  },
  advice: {
    nb: 'Skriv tittelen på helseberedskapsplanen, når den ble vedtatt, og hvor den ligger. Les den når denne planen revideres.',
    nn: 'Skriv tittelen på helseberedskapsplanen, når han blei vedteken, og kvar han ligg. Les han når denne planen blir revidert.',
    en: 'Write the title of the health preparedness plan, when it was adopted and where it is. Read it when this plan is revised.',
  },
  pitfall: {
    nb: 'Planen står alene, eller viser til en helseberedskapsplan som er avløst av en ny.',
    nn: 'Planen står aleine, eller viser til ein helseberedskapsplan som er avløyst av ein ny.',
    en: 'The plan stands alone, or refers to a health preparedness plan that has been replaced.',
  },
  forHumans: {
    nb: 'Om de to planene sier det samme om folk, varsling og ledelse.',
    nn: 'Om dei to planane seier det same om folk, varsling og leiing.',
    en: 'Whether the two plans say the same about people, alerting and leadership.',
  },
  citations: [page, cite(rvtsPlan, bullet(2)), cite(hol, preparednessPlan)],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, remark } = find;
    const parent = plan.governance?.parentPlan;
    if (!parent?.title && !parent?.ref) return yield gap('noParentPlan', at('governance', 'parentPlan'));
    yield evidence('parentPlan', at('governance', 'parentPlan', parent.title ? 'title' : 'ref'));
    if (!parent.title) yield remark('noTitle', at('governance', 'parentPlan', 'title'));
    yield* judgeDates(plan, find);
  },
});

function* judgeDates(
  { governance, revision }: Plan,
  { at, asOf, remark }: Finder<typeof messages>,
): Iterable<Finding> {
  const { adoption, revisedOn } = governance?.parentPlan ?? {};
  const places = {
    adopted: at('governance', 'parentPlan', 'adoption', 'date'),
    revised: at('governance', 'parentPlan', 'revisedOn'),
  };
  const [latest] = [
    ...(adoption?.date ? [{ date: adoption.date, place: places.adopted }] : []),
    ...(revisedOn ? [{ date: revisedOn, place: places.revised }] : []),
  ].sort((one, other) => (one.date < other.date ? 1 : -1));
  if (!latest) return yield remark('undated', at('governance', 'parentPlan'));

  const own = revision?.lastRevised ?? governance?.adoption?.date;
  if (latest.date > asOf) yield remark('datedAhead', latest.place);
  else if (own !== undefined && latest.date > own) yield remark('newer', latest.place);
}
