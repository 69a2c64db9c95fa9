import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { noneBecause } from '../../plan/entries.ts';
import { guidePage } from '../../reference/citations.ts';
import { partnersOf, withRoutines } from '../support/cooperation.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';

const page = guidePage('3', 'Plan for kommunens psykososiale oppfølging');

export default defineRequirement({
  id: 'ordinary-services-in-crisis',
  code: 'GUI-03',
  group: 'guide',
  obligations: [should(page.source, page.where, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['team', 'placement', 'relationToOrdinaryServices'],
    ['taskDivision', 'together'],
    ['cooperation', 0, 'category'],
    ['cooperation', 0, 'routine'],
  ],
  title: {
    nb: 'Bruk av ordinære tjenester i kriser',
    nn: 'Bruk av ordinære tenester i kriser',
    en: 'Use of ordinary services in crises',
  },
  asks: {
    nb: 'Planen bør vise sammenhengen mellom ordinære tjenester og beredskapsansvaret, og hvordan teamet eller ordningen arbeider alene og som et tillegg til tjenestene.',
    nn: 'Planen bør vise samanhengen mellom ordinære tenester og beredskapsansvaret, og korleis teamet eller ordninga arbeider aleine og som eit tillegg til tenestene.',
    en: 'The plan should show the link between ordinary services and the preparedness duty, and how the team or arrangement works on its own and as a supplement to the services.',
  },
  why: {
    nb: 'Det meste av hjelpen kommer fra dem folk kjenner fra før: fastlegen, helsesykepleieren, læreren. De må vite at de er regnet med.',
    nn: 'Det meste av hjelpa kjem frå dei folk kjenner frå før: fastlegen, helsesjukepleiaren, læraren. Dei må vite at dei er rekna med.',
    en: 'Most of the help comes from those people already know: the GP, the school nurse, the teacher. They must know that they are counted on.',
  },
  advice: {
    nb: 'Skriv hva teamet gjør alene, hva tjenestene gjør som ellers, og hva de gjør sammen. To setninger holder.',
    nn: 'Skriv kva teamet gjer aleine, kva tenestene gjer som elles, og kva dei gjer saman. To setningar held.',
    en: 'Write what the team does alone, what the services do as usual and what they do together. Two sentences will do.',
  },
  pitfall: {
    nb: 'Planen handler bare om teamet, som om resten av kommunen sto stille.',
    nn: 'Planen handlar berre om teamet, som om resten av kommunen stod stille.',
    en: 'The plan is only about the team, as if the rest of the municipality stood still.',
  },
  forHumans: {
    nb: 'Om tjenestene vet hva som ventes av dem, og har tid til det.',
    nn: 'Om tenestene veit kva som er venta av dei, og har tid til det.',
    en: 'Whether the services know what is expected of them, and have the time.',
  },
  citations: [
    page,
    guidePage('3', 'Organisering av psykososial oppfølging ved kriser, ulykker og katastrofer'),
  ],
  messages: {
    ...noneMessages,
    link: {
      nb: 'Planen viser hvordan ordinære tjenester er med i beredskapen.',
      nn: 'Planen viser korleis ordinære tenester er med i beredskapen.',
      en: 'The plan shows how ordinary services are part of the preparedness.',
    },
    noLink: {
      nb: 'Planen viser ikke sammenhengen mellom de ordinære tjenestene og beredskapen.',
      nn: 'Planen viser ikkje samanhengen mellom dei ordinære tenestene og beredskapen.',
      en: 'The plan does not show the link between ordinary services and the preparedness.',
    },
    supplement: {
      nb: 'Planen sier hvordan teamet arbeider ved siden av tjenestene.',
      nn: 'Planen seier korleis teamet arbeider ved sida av tenestene.',
      en: 'The plan says how the team works alongside the services.',
    },
    noSupplement: {
      nb: 'Planen sier ikke hva teamet eller ordningen gjør alene, og hva det gjør som tillegg til ordinære tjenester.',
      nn: 'Planen seier ikkje kva teamet eller ordninga gjer aleine, og kva det gjer som tillegg til ordinære tenester.',
      en: 'The plan does not say what the team or arrangement does alone and what it does as a supplement to ordinary services.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap } = find;
    const relation = plan.team?.placement?.relationToOrdinaryServices;
    const relationPlace = at('team', 'placement', 'relationToOrdinaryServices');
    const together = plan.taskDivision?.together;
    const partner = withRoutines(partnersOf(plan, 'municipal-service')).find(
      ([, { routine, planRef }]) => routine ?? planRef,
    );
    if (partner) yield evidence('link', at('cooperation', partner[0]));
    else if (relation) yield evidence('link', relationPlace);
    else if (together) yield evidence('link', at('taskDivision', 'together'));
    else if (noneBecause(plan.cooperation)) yield* askWhatInstead(find, at('cooperation'));
    else yield gap('noLink', at('cooperation'));

    if (together) yield evidence('supplement', at('taskDivision', 'together'));
    else if (relation) yield evidence('supplement', relationPlace);
    else yield gap('noSupplement', at('taskDivision', 'together'));
  },
});
