import { must, should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import fastlegeforskriften from '../../reference/sources/fastlegeforskriften.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { onlyPointsToPage, websiteList } from '../support/public-services.ts';

const urgentCare = {
  nb: '§§ 6 og 16 andre ledd bokstav a',
  nn: '§§ 6 og 16 andre ledd bokstav a',
  en: '§§ 6 and 16 second paragraph letter a',
};

export default defineRequirement({
  id: 'web-gp-daytime-emergency',
  code: 'WEB-06',
  group: 'public-information',
  obligations: [
    should(letter2022, websiteList, { binds: 'publication' }),
    must(fastlegeforskriften, urgentCare, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['publicInfo', 'gpDaytime'],
    ['publicInfo', 'url'],
  ],
  title: {
    nb: 'Fastlegens øyeblikkelig hjelp-funksjon på dagtid',
    nn: 'Augeblikkeleg hjelp hos fastlegen på dagtid',
    en: 'GP’s daytime urgent-care function',
  },
  asks: {
    nb: 'Det er anbefalt at nettsiden gjør klart at fastlegen gir øyeblikkelig hjelp på dagtid. Brevet bruker ordet «må», men det er brevets ord; selve hjelpen følger av fastlegeforskriften og gjelder tjenesten.',
    nn: 'Det er tilrådd at nettsida gjer klart at fastlegen gir augeblikkeleg hjelp på dagtid. Brevet bruker ordet «må», men det er ordet til brevet; sjølve hjelpa følgjer av fastlegeforskrifta og gjeld tenesta.',
    en: 'It is recommended that the website makes clear that the GP gives urgent care in the daytime. The letter says “must”, but that is the letter’s word; the care itself follows from the GP regulations and binds the service.',
  },
  why: {
    nb: 'Mange venter til legevakten åpner, eller ringer 113 for noe fastlegen kunne tatt samme formiddag.',
    nn: 'Mange ventar til legevakta opnar, eller ringjer 113 for noko fastlegen kunne teke same formiddag.',
    en: 'Many wait for the emergency clinic, or ring 113 for something the GP could have seen the same morning.',
  },
  advice: {
    nb: 'Skriv setningen slik den skal stå på nettsiden, for eksempel: «Trenger du øyeblikkelig hjelp på dagtid, ring fastlegen din.»',
    nn: 'Skriv setninga slik ho skal stå på nettsida, til dømes: «Treng du augeblikkeleg hjelp på dagtid, ring fastlegen din.»',
    en: 'Write the sentence as it is to stand on the website, for example: “If you need urgent care in the daytime, ring your GP.”',
  },
  pitfall: {
    nb: 'Siden nevner bare legevakten, som om den var eneste vei også klokken ti om formiddagen.',
    nn: 'Sida nemner berre legevakta, som om ho var einaste vegen også klokka ti om formiddagen.',
    en: 'The page mentions only the emergency clinic, as if it were the only way even at ten in the morning.',
  },
  forHumans: {
    nb: 'Om fastlegekontorene har plass til dem som ringer.',
    nn: 'Om fastlegekontora har plass til dei som ringjer.',
    en: 'Whether the GP offices have room for those who ring.',
  },
  citations: [
    cite(letter2022, websiteList),
    cite(christmasNotice, {
      nb: 'om fastlegen på dagtid',
      nn: 'om fastlegen på dagtid',
      en: 'on the GP in the daytime',
    }),
    cite(fastlegeforskriften, urgentCare),
  ],
  messages: {
    statement: {
      nb: 'Planen har setningen om fastlegens øyeblikkelig hjelp på dagtid.',
      nn: 'Planen har setninga om augeblikkeleg hjelp hos fastlegen på dagtid.',
      en: 'The plan has the sentence on the GP’s urgent care in the daytime.',
    },
    noStatement: {
      nb: 'Planen viser ikke at innbyggerne får vite at fastlegen gir øyeblikkelig hjelp på dagtid.',
      nn: 'Planen viser ikkje at innbyggjarane får vite at fastlegen gir augeblikkeleg hjelp på dagtid.',
      en: 'The plan does not show that residents are told that the GP gives urgent care in the daytime.',
    },
    seePage: {
      nb: 'Planen viser bare til nettsiden. Står det der at fastlegen gir øyeblikkelig hjelp på dagtid?',
      nn: 'Planen viser berre til nettsida. Står det der at fastlegen gir augeblikkeleg hjelp på dagtid?',
      en: 'The plan only refers to the website. Does it say that the GP gives urgent care in the daytime?',
    },
    namesNoGp: {
      nb: 'Setningen ser ikke ut til å nevne fastlegen eller legekontoret.',
      nn: 'Setninga ser ikkje ut til å nemne fastlegen eller legekontoret.',
      en: 'The sentence does not seem to mention the GP or the doctor’s office.',
    },
  },
  *check(plan, { at, evidence, gap, question, remark }) {
    const said = plan.publicInfo?.gpDaytime;
    const place = at('publicInfo', 'gpDaytime');
    if (!said) {
      yield onlyPointsToPage(plan) ? question('seePage', at('publicInfo', 'url')) : gap('noStatement', place);
      return;
    }
    yield evidence('statement', place);
    if (!DOCTOR.test(said)) yield remark('namesNoGp', place);
  },
});

const DOCTOR = /lege|doctor|doktor|\bgps?\b/i;
