import { must } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import hol from '../../reference/sources/hol.ts';

const sections = {
  nb: '§§ 3-1 første ledd og 3-5',
  nn: '§§ 3-1 første ledd og 3-5',
  en: '§§ 3-1 first paragraph and 3-5',
} as const;

export default defineRequirement({
  id: 'everyone-staying-in-municipality',
  code: 'LAW-11',
  group: 'legal-context',
  obligations: [must(hol, sections, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['scope', 'targetGroups'],
    ['scope', 'purpose'],
  ],
  title: {
    nb: 'Alle som oppholder seg i kommunen',
    nn: 'Alle som oppheld seg i kommunen',
    en: 'Everyone staying in the municipality',
  },
  asks: {
    nb: 'Kommunen skal gi hjelp til alle som oppholder seg der, også tilreisende. Plikten gjelder tjenesten; planen kan vise at den er tenkt på.',
    nn: 'Kommunen skal gi hjelp til alle som oppheld seg der, også tilreisande. Plikta gjeld tenesta; planen kan vise at ho er tenkt på.',
    en: 'The municipality must help everyone staying in it, visitors too. The duty binds the service; the plan can show that it has been thought of.',
  },
  why: {
    nb: 'Turistene på bussen og sesongarbeiderne på mottaket har ingen fastlege her og ingen nabo som banker på.',
    nn: 'Turistane på bussen og sesongarbeidarane på mottaket har ingen fastlege her og ingen nabo som bankar på.',
    en: 'The tourists on the bus and the seasonal workers have no GP here and no neighbour who knocks on the door.',
  },
  advice: {
    nb: 'Ta med visitors blant målgruppene, eller skriv i formålet at planen gjelder alle som oppholder seg i kommunen.',
    nn: 'Ta med visitors blant målgruppene, eller skriv i føremålet at planen gjeld alle som oppheld seg i kommunen.',
    en: 'Include visitors among the target groups, or write in the purpose that the plan covers everyone staying in the municipality.',
  },
  pitfall: {
    nb: 'Planen gjelder «kommunens innbyggere», og ingen vet hvem som skal ringe hjemkommunen.',
    nn: 'Planen gjeld «innbyggjarane i kommunen», og ingen veit kven som skal ringje heimkommunen.',
    en: 'The plan covers “the inhabitants of the municipality”, and nobody knows who is to call the home municipality.',
  },
  forHumans: {
    nb: 'Om tilreisende faktisk blir funnet og fulgt opp, og overført til kommunen de bor i.',
    nn: 'Om tilreisande faktisk blir funne og følgde opp, og overførte til kommunen dei bur i.',
    en: 'Whether visitors are in fact found and followed up, and handed over to the municipality they live in.',
  },
  citations: [cite(hol, sections)],
  messages: {
    visitors: {
      nb: 'Planen viser at den også gjelder tilreisende.',
      nn: 'Planen viser at han òg gjeld tilreisande.',
      en: 'The plan shows that it covers visitors too.',
    },
    noVisitors: {
      nb: 'Planen viser ikke at den også gjelder tilreisende. Plikten til å hjelpe dem gjelder kommunen, hva planen enn sier.',
      nn: 'Planen viser ikkje at han òg gjeld tilreisande. Plikta til å hjelpe dei gjeld kommunen, kva planen enn seier.',
      en: 'The plan does not show that it covers visitors too. The duty to help them binds the municipality, whatever the plan says.',
    },
  },
  *check({ scope }, { at, evidence, gap }) {
    if (scope?.targetGroups?.includes('visitors')) yield evidence('visitors', at('scope', 'targetGroups'));
    else if (scope?.purpose && staying.test(scope.purpose))
      yield evidence('visitors', at('scope', 'purpose'));
    else yield gap('noVisitors', at('scope', 'targetGroups'));
  },
});

const staying =
  /tilreis|besøkende|besøkjande|gjester|gjestar|turist|opphold|oppheld|er på besøk|visitor|tourist|staying|\bstays?\b|wherever they live/i;
