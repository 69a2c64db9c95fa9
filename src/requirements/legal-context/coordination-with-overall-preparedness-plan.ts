import type { Finder, Finding } from '../../assessment/finding.ts';
import { may, must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import f881 from '../../reference/sources/f881.ts';
import fkb from '../../reference/sources/fkb.ts';
import hol from '../../reference/sources/hol.ts';
import { hasElapsed } from '../../util/plain-date.ts';

const coordination = { nb: '§ 6', nn: '§ 6', en: '§ 6' } as const;
const healthPlan = {
  nb: '§ 5-2; forskrift om krav til beredskapsplanlegging § 6',
  nn: '§ 5-2; forskrift om krav til beredskapsplanlegging § 6',
  en: '§ 5-2; regulations on health and social preparedness planning § 6',
} as const;
const healthPlanSection = { nb: '§ 5-2', nn: '§ 5-2', en: '§ 5-2' } as const;
const overallContent = { nb: '§ 4 første ledd', nn: '§ 4 første ledd', en: '§ 4 first paragraph' } as const;
const yearly = {
  nb: '§ 6 (revisjon minst én gang i året)',
  nn: '§ 6 (revisjon minst éin gong i året)',
  en: '§ 6 (revision at least once a year)',
} as const;

const messages = {
  overallPlan: {
    nb: 'Planen viser til kommunens overordnede beredskapsplan.',
    nn: 'Planen viser til den overordna beredskapsplanen i kommunen.',
    en: 'The plan refers to the municipality’s overall preparedness plan.',
  },
  noOverallPlan: {
    nb: 'Planen viser ikke til kommunens overordnede beredskapsplan.',
    nn: 'Planen viser ikkje til den overordna beredskapsplanen i kommunen.',
    en: 'The plan does not refer to the municipality’s overall preparedness plan.',
  },
  undated: {
    nb: 'Den overordnede planen står uten dato, så ingen ser hvilken utgave denne er samordnet med. Datoen er et råd fra praksis.',
    nn: 'Den overordna planen står utan dato, så ingen ser kva utgåve denne er samordna med. Datoen er eit råd frå praksis.',
    en: 'The overall plan has no date, so nobody can see which edition this one is coordinated with. The date is advice from practice.',
  },
  datedAhead: {
    nb: 'Den overordnede planen er datert fram i tid. Er datoen skrevet riktig?',
    nn: 'Den overordna planen er datert fram i tid. Er datoen skriven rett?',
    en: 'The overall plan is dated in the future. Is the date written correctly?',
  },
  overYear: {
    nb: 'Det er mer enn ett år siden den overordnede planen ble revidert, etter det som står her. Årlig revisjon er en plikt som gjelder overordnet beredskapsplan, ikke denne. Er det kommet en ny utgave?',
    nn: 'Det er meir enn eitt år sidan den overordna planen blei revidert, etter det som står her. Årleg revisjon er ei plikt som gjeld overordna beredskapsplan, ikkje denne. Er det komen ei ny utgåve?',
    en: 'According to what stands here, the overall plan was revised more than a year ago. Yearly revision is a duty that binds the overall preparedness plan, not this one. Is there a newer edition?',
  },
} as const;

export default defineRequirement({
  id: 'coordination-with-overall-preparedness-plan',
  code: 'LAW-08',
  group: 'legal-context',
  obligations: [
    may(f881, coordination, { binds: 'plan', basis: 'practice' }),
    must(hol, healthPlan, { binds: 'health-preparedness-plan' }),
    must(fkb, overallContent, { binds: 'overall-plan' }),
  ],
  settles: 'met',
  fields: [
    ['governance', 'overallPlan', 'title'],
    ['governance', 'overallPlan', 'ref'],
    ['governance', 'overallPlan', 'date'],
    ['governance', 'overallPlan', 'revisedOn'],
  ],
  title: {
    nb: 'Samordning med overordnet beredskapsplan',
    nn: 'Samordning med overordna beredskapsplan',
    en: 'Coordination with the overall preparedness plan',
  },
  asks: {
    nb: 'Planen kan vise hvilken overordnet beredskapsplan den er samordnet med, så kommunen har ett sett planer. Pliktene gjelder helseberedskapsplanen og den overordnede planen.',
    nn: 'Planen kan vise kva overordna beredskapsplan han er samordna med, så kommunen har eitt sett planar. Pliktene gjeld helseberedskapsplanen og den overordna planen.',
    en: 'The plan may show which overall preparedness plan it is coordinated with, so that the municipality has one set of plans. The duties bind the health preparedness plan and the overall plan.',
  },
  why: {
    nb: 'I en stor hendelse er det den overordnede planen kriseledelsen slår opp i. Står ikke teamet der, blir det ikke ringt.',
    nn: 'I ei stor hending er det den overordna planen kriseleiinga slår opp i. Står ikkje teamet der, blir det ikkje ringt.',
    en: 'In a large event it is the overall plan that crisis management opens. If the team is not in it, nobody calls the team.',
  },
  advice: {
    nb: 'Skriv tittelen på den overordnede planen og når den sist ble revidert. Sjekk at teamet og vaktnummeret står i varslingslisten der.',
    nn: 'Skriv tittelen på den overordna planen og når han sist blei revidert. Sjekk at teamet og vaktnummeret står i varslingslista der.',
    en: 'Write the title of the overall plan and when it was last revised. Check that the team and its duty number are in the alert list there.',
  },
  pitfall: {
    nb: 'De to planene har hver sin varslingsliste, og bare den ene er oppdatert.',
    nn: 'Dei to planane har kvar si varslingsliste, og berre den eine er oppdatert.',
    en: 'The two plans have a call list each, and only one is up to date.',
  },
  forHumans: {
    nb: 'Om roller, varsling og navn er de samme i begge planene.',
    nn: 'Om roller, varsling og namn er dei same i begge planane.',
    en: 'Whether roles, alerting and names are the same in both plans.',
  },
  citations: [
    cite(f881, coordination),
    cite(hol, healthPlanSection),
    cite(fkb, overallContent),
    cite(fkb, yearly),
  ],
  messages,
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const named = (['title', 'ref'] as const).find((key) => plan.governance?.overallPlan?.[key]);
    if (!named) return yield gap('noOverallPlan', at('governance', 'overallPlan'));
    yield evidence('overallPlan', at('governance', 'overallPlan', named));
    yield* judgeDate(plan, find);
  },
});

function* judgeDate({ governance }: Plan, { at, asOf, remark }: Finder<typeof messages>): Iterable<Finding> {
  const { date, revisedOn } = governance?.overallPlan ?? {};
  const place = at('governance', 'overallPlan', revisedOn || !date ? 'revisedOn' : 'date');
  const last = revisedOn ?? date;
  if (!last) yield remark('undated', place);
  else if (last > asOf) yield remark('datedAhead', place);
  else if (hasElapsed(last, 'P1Y', asOf)) yield remark('overYear', place);
}
