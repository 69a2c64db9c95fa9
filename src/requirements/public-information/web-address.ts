import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { publicServicesOf, showsServices, websiteList } from '../support/public-services.ts';

export default defineRequirement({
  id: 'web-address',
  code: 'WEB-05',
  group: 'public-information',
  obligations: [should(letter2022, websiteList, { binds: 'publication' })],
  settles: 'met',
  fields: [['publicInfo', 'services', 0, 'address']],
  title: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
  asks: {
    nb: 'Det er anbefalt at nettsiden viser adressen til hvert tilbud.',
    nn: 'Det er tilrådd at nettsida viser adressa til kvart tilbod.',
    en: 'It is recommended that the website shows the address of each service.',
  },
  why: {
    nb: 'I en krise husker man ikke hvor kontorene ligger, og en som er ny i kommunen, har aldri visst det.',
    nn: 'I ei krise hugsar ein ikkje kvar kontora ligg, og ein som er ny i kommunen, har aldri visst det.',
    en: 'In a crisis one does not remember where the offices are, and a newcomer never knew.',
  },
  advice: {
    nb: 'Skriv gate, nummer og poststed. Møter man ikke opp, skriv «digitalt» eller «hjemmebesøk».',
    nn: 'Skriv gate, nummer og poststad. Møter ein ikkje opp, skriv «digitalt» eller «heimebesøk».',
    en: 'Write street, number and place. If people do not come in person, write “online” or “home visits”.',
  },
  pitfall: {
    nb: 'Postadressen står, men ikke hvilken inngang man skal bruke.',
    nn: 'Postadressa står, men ikkje kva inngang ein skal bruke.',
    en: 'The postal address is there, but not which entrance to use.',
  },
  forHumans: {
    nb: 'Om man finner fram, også med rullestol og uten bil.',
    nn: 'Om ein finn fram, også med rullestol og utan bil.',
    en: 'Whether people find their way, with a wheelchair and without a car too.',
  },
  citations: [
    cite(letter2022, websiteList),
    cite(christmasNotice, { nb: 'om adresse', nn: 'om adresse', en: 'on addresses' }),
  ],
  messages: {
    address: {
      nb: 'Planen viser hvor tilbudet er, eller hvordan det gis.',
      nn: 'Planen viser kvar tilbodet er, eller korleis det blir gitt.',
      en: 'The plan shows where the service is, or how it is given.',
    },
    noAddress: {
      nb: 'Planen viser ikke hvor tilbudet er.',
      nn: 'Planen viser ikkje kvar tilbodet er.',
      en: 'The plan does not show where the service is.',
    },
    postBox: {
      nb: 'Adressen er en postboks. Dit kan ingen møte opp; en besøksadresse hjelper mer.',
      nn: 'Adressa er ein postboks. Dit kan ingen møte opp; ei besøksadresse hjelper meir.',
      en: 'The address is a post box. Nobody can go there; a visiting address helps more.',
    },
  },
  appliesTo: showsServices,
  *check(plan, { at, evidence, gap, remark }) {
    for (const [index, { address }] of publicServicesOf(plan)) {
      const place = at('publicInfo', 'services', index, 'address');
      yield address ? evidence('address', place) : gap('noAddress', place);
      if (address && POST_BOX.test(address)) yield remark('postBox', place);
    }
  },
});

const POST_BOX = /^\s*(?:postboks|pb\.? \d|p\.? ?o\.? ?box)/i;
