import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import {
  missingAgeGroups,
  publicServicesOf,
  showsServices,
  websiteList,
} from '../support/public-services.ts';

export default defineRequirement({
  id: 'web-age-and-target-groups',
  code: 'WEB-02',
  group: 'public-information',
  obligations: [should(letter2022, websiteList, { binds: 'publication' })],
  settles: 'met',
  fields: [
    ['publicInfo', 'services', 0, 'ages'],
    ['publicInfo', 'services', 0, 'groups'],
  ],
  title: {
    nb: 'Alders- og målgrupper',
    nn: 'Alders- og målgrupper',
    en: 'Age and target groups',
  },
  asks: {
    nb: 'Det er anbefalt at nettsiden viser hvem hvert tilbud er for: alder og målgruppe.',
    nn: 'Det er tilrådd at nettsida viser kven kvart tilbod er for: alder og målgruppe.',
    en: 'It is recommended that the website shows whom each service is for: age and target group.',
  },
  why: {
    nb: 'En fjortenåring og en bestemor trenger ulike dører. Den som ringer feil sted først, ringer ofte ikke en gang til.',
    nn: 'Ein fjortenåring og ei bestemor treng ulike dører. Den som ringjer feil stad først, ringjer ofte ikkje ein gong til.',
    en: 'A fourteen-year-old and a grandmother need different doors. Whoever rings the wrong one first often does not ring again.',
  },
  advice: {
    nb: 'Skriv alder i tall («13-20», «16+» eller «alle») og ett eller to ord om hvem tilbudet passer for.',
    nn: 'Skriv alder i tal («13-20», «16+» eller «alle») og eitt eller to ord om kven tilbodet høver for.',
    en: 'Write the age in figures (“13-20”, “16+” or “all”) and a word or two on whom the service suits.',
  },
  pitfall: {
    nb: 'Alle tilbud står som «for dem som trenger det», og ingen ser hvor barn og unge hører til.',
    nn: 'Alle tilbod står som «for dei som treng det», og ingen ser kvar barn og unge høyrer til.',
    en: 'Every service is “for those who need it”, and nobody sees where children and young people belong.',
  },
  forHumans: {
    nb: 'Om gruppene er nevnt med ord de kjenner seg igjen i.',
    nn: 'Om gruppene er nemnde med ord dei kjenner seg att i.',
    en: 'Whether the groups are named in words they recognise themselves in.',
  },
  citations: [cite(letter2022, websiteList)],
  messages: {
    ages: {
      nb: 'Planen viser hvilken alder tilbudet er for.',
      nn: 'Planen viser kva alder tilbodet er for.',
      en: 'The plan shows which ages the service is for.',
    },
    groups: {
      nb: 'Planen viser hvilke målgrupper tilbudet er for.',
      nn: 'Planen viser kva målgrupper tilbodet er for.',
      en: 'The plan shows which target groups the service is for.',
    },
    noAges: {
      nb: 'Planen viser ikke hvilken alder tilbudet er for.',
      nn: 'Planen viser ikkje kva alder tilbodet er for.',
      en: 'The plan does not show which ages the service is for.',
    },
    noGroups: {
      nb: 'Planen viser ikke hvilke målgrupper tilbudet er for.',
      nn: 'Planen viser ikkje kva målgrupper tilbodet er for.',
      en: 'The plan does not show which target groups the service is for.',
    },
    leftOut: {
      nb: 'Ingen av tilbudene ser ut til å være for {groups}. Brevet ber om alder og målgruppe for hvert tilbud; at barn, ungdom og voksne alle har et, er et råd fra praksis.',
      nn: 'Ingen av tilboda ser ut til å vere for {groups}. Brevet ber om alder og målgruppe for kvart tilbod; at barn, ungdom og vaksne alle har eit, er eit råd frå praksis.',
      en: 'None of the services seems to be for {groups}. The letter asks for age and target group of each service; that children, young people and adults all have one is advice from practice.',
    },
  },
  appliesTo: showsServices,
  *check(plan, { at, evidence, gap, remark }) {
    const services = publicServicesOf(plan);
    for (const [index, { ages, groups = [] }] of services) {
      const forAges = at('publicInfo', 'services', index, 'ages');
      const forGroups = at('publicInfo', 'services', index, 'groups');
      yield ages ? evidence('ages', forAges) : gap('noAges', forAges);
      yield groups.length > 0 ? evidence('groups', forGroups) : gap('noGroups', forGroups);
    }
    const describes = services.every(([, { ages, groups = [] }]) => ages || groups.length > 0);
    const groups = describes && missingAgeGroups(services.map(([, service]) => service));
    if (groups) yield remark('leftOut', at('publicInfo', 'services'), { groups });
  },
});
