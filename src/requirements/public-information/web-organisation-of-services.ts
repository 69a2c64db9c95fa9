import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { onlyPointsToPage } from '../support/public-services.ts';

const organisation = {
  nb: 'om å vise hvordan tjenestene er organisert',
  nn: 'om å vise korleis tenestene er organiserte',
  en: 'on showing how the services are organised',
};

export default defineRequirement({
  id: 'web-organisation-of-services',
  code: 'WEB-09',
  group: 'public-information',
  obligations: [should(letter2022, organisation, { binds: 'publication' })],
  settles: 'met',
  fields: [
    ['publicInfo', 'howToGetHelp'],
    ['publicInfo', 'url'],
  ],
  title: {
    nb: 'Organisering av oppfølgingen',
    nn: 'Organisering av oppfølginga',
    en: 'How follow-up is organised',
  },
  asks: {
    nb: 'Det er anbefalt at kommunen viser hvordan tjenestene er organisert, og hvor man kan få psykososial oppfølging.',
    nn: 'Det er tilrådd at kommunen viser korleis tenestene er organiserte, og kvar ein kan få psykososial oppfølging.',
    en: 'It is recommended that the municipality shows how the services are organised and where to get psychosocial follow-up.',
  },
  why: {
    nb: 'En innbygger kjenner ikke forskjellen på et kriseteam og en DPS. Hun trenger å vite hvem hun ringer, og hva som skjer da.',
    nn: 'Ein innbyggjar kjenner ikkje skilnaden på eit kriseteam og ein DPS. Ho treng å vite kven ho ringjer, og kva som skjer då.',
    en: 'A resident does not know a crisis team from a psychiatric centre. She needs to know whom she rings, and what happens then.',
  },
  advice: {
    nb: 'Skriv tre setninger til en som aldri har hørt om teamet: hvem man ringer, hvem som kommer, og at det ikke trengs henvisning.',
    nn: 'Skriv tre setningar til ein som aldri har høyrt om teamet: kven ein ringjer, kven som kjem, og at det ikkje trengst tilvising.',
    en: 'Write three sentences to someone who has never heard of the team: whom to ring, who comes, and that no referral is needed.',
  },
  pitfall: {
    nb: 'Siden gjengir planens organisasjonskart, men sier ikke hvor man henvender seg.',
    nn: 'Sida viser organisasjonskartet i planen, men seier ikkje kvar ein vender seg.',
    en: 'The page reproduces the plan’s organisation chart but does not say where to turn.',
  },
  forHumans: {
    nb: 'Om en som ikke kjenner kommunen, forstår teksten.',
    nn: 'Om ein som ikkje kjenner kommunen, forstår teksten.',
    en: 'Whether someone who does not know the municipality understands the text.',
  },
  citations: [cite(letter2022, organisation)],
  messages: {
    explained: {
      nb: 'Planen har teksten som forteller innbyggerne hvordan de får oppfølging.',
      nn: 'Planen har teksten som fortel innbyggjarane korleis dei får oppfølging.',
      en: 'The plan has the text telling residents how to get follow-up.',
    },
    notExplained: {
      nb: 'Planen viser ikke hva innbyggerne får vite om hvordan oppfølgingen er organisert og hvor de henvender seg.',
      nn: 'Planen viser ikkje kva innbyggjarane får vite om korleis oppfølginga er organisert og kvar dei vender seg.',
      en: 'The plan does not show what residents are told about how follow-up is organised and where to turn.',
    },
    seePage: {
      nb: 'Planen viser bare til nettsiden. Går det fram der hvordan oppfølgingen er organisert, og hvor man henvender seg?',
      nn: 'Planen viser berre til nettsida. Går det fram der korleis oppfølginga er organisert, og kvar ein vender seg?',
      en: 'The plan only refers to the website. Does it show how follow-up is organised and where to turn?',
    },
  },
  *check(plan, { at, evidence, gap, question }) {
    const place = at('publicInfo', 'howToGetHelp');
    if (plan.publicInfo?.howToGetHelp) yield evidence('explained', place);
    else if (onlyPointsToPage(plan)) yield question('seePage', at('publicInfo', 'url'));
    else yield gap('notExplained', place);
  },
});
