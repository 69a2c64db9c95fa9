import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import hbl from '../../reference/sources/hbl.ts';
import hol from '../../reference/sources/hol.ts';

const page = guidePage('3', 'Plan for kommunens psykososiale oppfølging');
const section = { nb: '§ 5-2', nn: '§ 5-2', en: '§ 5-2' } as const;
const subPlans = {
  nb: '§ 2-2 første ledd (delplaner for tjenesteområdene så langt det er nødvendig)',
  nn: '§ 2-2 første ledd (delplanar for tenesteområda så langt det er nødvendig)',
  en: '§ 2-2 first paragraph (sub-plans for service areas as far as necessary)',
} as const;

export default defineRequirement({
  id: 'part-of-health-preparedness-plan',
  code: 'LAW-02',
  group: 'legal-context',
  obligations: [
    should(page.source, page.where, { binds: 'plan' }),
    must(hol, section, { binds: 'health-preparedness-plan' }),
    must(hbl, subPlans, { binds: 'health-preparedness-plan' }),
  ],
  settles: 'met',
  fields: [
    ['governance', 'parentPlan', 'title'],
    ['governance', 'parentPlan', 'ref'],
  ],
  title: {
    nb: 'Del av helseberedskapsplanen',
    nn: 'Del av helseberedskapsplanen',
    en: 'Part of the health preparedness plan',
  },
  asks: {
    nb: 'Planen bør ha sin plass i kommunens planer for helseberedskap. Loven pålegger kommunen en helseberedskapsplan, med delplaner så langt det trengs; den gjelder helseberedskapsplanen, ikke denne.',
    nn: 'Planen bør ha sin plass i planane kommunen har for helseberedskap. Lova pålegg kommunen ein helseberedskapsplan, med delplanar så langt det trengst; ho gjeld helseberedskapsplanen, ikkje denne.',
    en: 'The plan should have its place among the municipality’s plans for health preparedness. The law requires a health preparedness plan, with sub-plans as far as needed; it binds that plan, not this one.',
  },
  why: {
    nb: 'Statsforvalteren fører tilsyn med helseberedskapen som en helhet. En plan som ikke er koblet til den, blir lett glemt når resten øves og oppdateres.',
    nn: 'Statsforvaltaren fører tilsyn med helseberedskapen som ein heilskap. Ein plan som ikkje er kopla til han, blir lett gløymd når resten blir øvd og oppdatert.',
    en: 'The county governor supervises health preparedness as a whole. A plan that is not tied to it is easily forgotten when the rest is exercised and updated.',
  },
  advice: {
    nb: 'Før opp helseberedskapsplanen med tittel eller arkivreferanse, og be om at den viser tilbake hit.',
    nn: 'Før opp helseberedskapsplanen med tittel eller arkivreferanse, og be om at han viser tilbake hit.',
    en: 'Enter the health preparedness plan with its title or archive reference, and ask for it to refer back here.',
  },
  pitfall: {
    nb: 'Planen er laget av teamet og kjent i teamet, men står ikke i kommunens oversikt over beredskapsplaner.',
    nn: 'Planen er laga av teamet og kjend i teamet, men står ikkje i oversikta kommunen har over beredskapsplanar.',
    en: 'The plan was made by the team and is known in the team, but is not in the municipality’s list of preparedness plans.',
  },
  forHumans: {
    nb: 'Om helseberedskapsplanen finnes, er vedtatt og viser til denne.',
    nn: 'Om helseberedskapsplanen finst, er vedteken og viser til denne.',
    en: 'Whether the health preparedness plan exists, is adopted and refers to this one.',
  },
  citations: [page, cite(hol, section), cite(hbl, subPlans)],
  messages: {
    placed: {
      nb: 'Planen sier hvilken helseberedskapsplan den hører sammen med.',
      nn: 'Planen seier kva helseberedskapsplan han høyrer saman med.',
      en: 'The plan says which health preparedness plan it belongs with.',
    },
    notPlaced: {
      nb: 'Planen sier ikke hvilken helseberedskapsplan den er en del av, eller hører sammen med.',
      nn: 'Planen seier ikkje kva helseberedskapsplan han er ein del av, eller høyrer saman med.',
      en: 'The plan does not say which health preparedness plan it is part of, or belongs with.',
    },
  },
  *check(plan, { at, evidence, gap }) {
    const named = (['title', 'ref'] as const).find((key) => plan.governance?.parentPlan?.[key]);
    if (named) yield evidence('placed', at('governance', 'parentPlan', named));
    else yield gap('notPlaced', at('governance', 'parentPlan'));
  },
});
