import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { noneBecause } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { onlyPointsToPage, publicServicesOf, websiteList } from '../support/public-services.ts';

export default defineRequirement({
  id: 'web-services-available',
  code: 'WEB-01',
  group: 'public-information',
  obligations: [should(letter2022, websiteList, { binds: 'publication' })],
  settles: 'met',
  fields: [
    ['publicInfo', 'services', 0, 'name'],
    ['publicInfo', 'url'],
  ],
  title: {
    nb: 'Tilgjengelige tjenester og tilbud',
    nn: 'Tilgjengelege tenester og tilbod',
    en: 'Services available',
  },
  asks: {
    nb: 'Det er anbefalt at nettsiden viser hvilke tjenester og tilbud en innbygger kan oppsøke etter en alvorlig hendelse. Brevet fra 2022 gjaldt én hendelse og brukes her som god praksis.',
    nn: 'Det er tilrådd at nettsida viser kva tenester og tilbod ein innbyggjar kan oppsøkje etter ei alvorleg hending. Brevet frå 2022 galdt éi hending og blir brukt her som god praksis.',
    en: 'It is recommended that the website shows which services a resident can turn to after a serious event. The letter of 2022 concerned one event and is used here as good practice.',
  },
  why: {
    nb: 'Den som er rammet, vet sjelden at det finnes et kriseteam. De leter etter et navn og et nummer på kommunens nettside.',
    nn: 'Den som er råka, veit sjeldan at det finst eit kriseteam. Dei leitar etter eit namn og eit nummer på nettsida til kommunen.',
    en: 'Those affected seldom know that there is a crisis team. They look for a name and a number on the municipality’s website.',
  },
  advice: {
    nb: 'Lag en oppføring for hvert tilbud, med navnet innbyggerne kjenner det under. To eller tre er nok i en liten kommune.',
    nn: 'Lag ei oppføring for kvart tilbod, med namnet innbyggjarane kjenner det under. To eller tre er nok i ein liten kommune.',
    en: 'Make one entry for each service, under the name residents know it by. Two or three are enough in a small municipality.',
  },
  pitfall: {
    nb: 'Siden presenterer kriseteamet, men sier ikke hvilke tilbud man kan bruke når teamet er ferdig.',
    nn: 'Sida presenterer kriseteamet, men seier ikkje kva tilbod ein kan bruke når teamet er ferdig.',
    en: 'The page presents the crisis team but not what one can use when the team is done.',
  },
  forHumans: {
    nb: 'Om innbyggerne forstår hva tilbudene er.',
    nn: 'Om innbyggjarane forstår kva tilboda er.',
    en: 'Whether residents understand what the services are.',
  },
  citations: [
    cite(letter2022, websiteList),
    cite(christmasNotice, {
      nb: 'listen over det nettsiden bør vise',
      nn: 'lista over det nettsida bør vise',
      en: 'the list of what the website should show',
    }),
  ],
  messages: {
    ...noneMessages,
    services: {
      nb: 'Planen viser hvilke tjenester og tilbud innbyggerne får vite om.',
      nn: 'Planen viser kva tenester og tilbod innbyggjarane får vite om.',
      en: 'The plan shows which services residents are told about.',
    },
    noServices: {
      nb: 'Planen viser ikke hvilke tjenester og tilbud kommunen gjør kjent for innbyggerne.',
      nn: 'Planen viser ikkje kva tenester og tilbod kommunen gjer kjent for innbyggjarane.',
      en: 'The plan does not show which services the municipality makes known to residents.',
    },
    seePage: {
      nb: 'Planen viser bare til nettsiden. Går det fram der hvilke tjenester og tilbud som finnes?',
      nn: 'Planen viser berre til nettsida. Går det fram der kva tenester og tilbod som finst?',
      en: 'The plan only refers to the website. Does it show which services there are?',
    },
    unnamed: {
      nb: 'Planen viser ikke hva tilbudet heter. Uten navn er det vanskelig å spørre etter det.',
      nn: 'Planen viser ikkje kva tilbodet heiter. Utan namn er det vanskeleg å spørje etter det.',
      en: 'The plan does not show what the service is called. Without a name it is hard to ask for.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    const place = at('publicInfo', 'services');
    if (noneBecause(plan.publicInfo?.services) !== undefined) return yield* askWhatInstead(find, place);
    const services = publicServicesOf(plan);
    if (services.some(([, { name }]) => name)) yield evidence('services', place);
    else if (onlyPointsToPage(plan)) yield question('seePage', at('publicInfo', 'url'));
    else if (services.length === 0) yield gap('noServices', place);
    for (const [index, { name }] of services) {
      if (!name) yield gap('unnamed', at('publicInfo', 'services', index, 'name'));
    }
  },
});
