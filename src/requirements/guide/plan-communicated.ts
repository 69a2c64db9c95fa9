import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import flk from '../../reference/sources/flk.ts';
import rvtsPlanV1 from '../../reference/sources/rvts-plan-v1.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';

const useOfThePlan = {
  nb: 'om å bruke planen til å informere',
  nn: 'om å bruke planen til å informere',
  en: 'on using the plan to inform',
};

export default defineRequirement({
  id: 'plan-communicated',
  code: 'GUI-10',
  group: 'guide',
  obligations: [may(rvtsPlanV1, useOfThePlan, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['governance', 'distribution', 0, 'to'],
    ['governance', 'distribution', 0, 'date'],
    ['publicInfo', 'url'],
  ],
  title: { nb: 'Planen er kjent', nn: 'Planen er kjend', en: 'Plan is known' },
  asks: {
    nb: 'Planen kan brukes til å informere samarbeidspartene og innbyggerne. Plikten til å gjøre planer og oppgaver kjent i egen virksomhet følger av forskrift og binder tjenesten.',
    nn: 'Planen kan nyttast til å informere samarbeidspartane og innbyggjarane. Plikta til å gjere planar og oppgåver kjende i eiga verksemd følgjer av forskrift og bind tenesta.',
    en: 'The plan can be used to inform partners and residents. The duty to make plans and tasks known within one’s own organisation follows from regulations and binds the service.',
  },
  why: {
    nb: 'En plan ingen har lest, finnes ikke den natta den trengs.',
    nn: 'Ein plan ingen har lese, finst ikkje den natta ein treng han.',
    en: 'A plan that nobody has read does not exist on the night it is needed.',
  },
  advice: {
    nb: 'Skriv hvem som har fått planen og når, og hvor innbyggerne kan lese hva kommunen tilbyr.',
    nn: 'Skriv kven som har fått planen og når, og kvar innbyggjarane kan lese kva kommunen tilbyr.',
    en: 'Write who has been given the plan and when, and where residents can read what the municipality offers.',
  },
  pitfall: {
    nb: 'Planen ligger i arkivet, og bare den som skrev den, vet hvor.',
    nn: 'Planen ligg i arkivet, og berre den som skreiv han, veit kvar.',
    en: 'The plan is in the archive, and only its author knows where.',
  },
  forHumans: {
    nb: 'Om de som har fått planen, har lest den.',
    nn: 'Om dei som har fått planen, har lese han.',
    en: 'Whether those who were given the plan have read it.',
  },
  citations: [
    cite(rvtsPlanV1, useOfThePlan),
    cite(flk, { nb: '§ 7 bokstav a', nn: '§ 7 bokstav a', en: '§ 7 letter a' }),
  ],
  messages: {
    ...noneMessages,
    partners: {
      nb: 'Planen sier hvem som har fått den.',
      nn: 'Planen seier kven som har fått han.',
      en: 'The plan says who has been given it.',
    },
    residents: {
      nb: 'Planen sier hvor innbyggerne kan lese om tilbudet.',
      nn: 'Planen seier kvar innbyggjarane kan lese om tilbodet.',
      en: 'The plan says where residents can read about the offer.',
    },
    noPartners: {
      nb: 'Det går ikke fram at samarbeidspartene har fått planen.',
      nn: 'Det går ikkje fram at samarbeidspartane har fått planen.',
      en: 'It is not shown that partners have been given the plan.',
    },
    noResidents: {
      nb: 'Det går ikke fram hvor innbyggerne kan lese om tilbudet i planen.',
      nn: 'Det går ikkje fram kvar innbyggjarane kan lese om tilbodet i planen.',
      en: 'It is not shown where residents can read about the offer in the plan.',
    },
  },
  *check({ governance, publicInfo }, find) {
    const { at, evidence, gap } = find;
    const distribution = at('governance', 'distribution');
    if (noneBecause(governance?.distribution)) yield* askWhatInstead(find, distribution);
    else if (itemsOf(governance?.distribution).length > 0) yield evidence('partners', distribution);
    else yield gap('noPartners', distribution);

    const page = at('publicInfo', 'url');
    yield publicInfo?.url ? evidence('residents', page) : gap('noResidents', page);
  },
});
