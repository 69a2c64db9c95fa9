import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import rvtsDisaster from '../../reference/sources/rvts-disaster.ts';
import sunndalCrisisTeam from '../../reference/sources/sunndal-crisis-team.ts';

const where = {
  nb: 'kriseledelsen varsler kriseteamet',
  nn: 'kriseleiinga varslar kriseteamet',
  en: 'crisis management alerts the crisis team',
} as const;

const messages = {
  toTeam: {
    nb: 'Planen sier hvordan kriseledelsen varsler teamet.',
    nn: 'Planen seier korleis kriseleiinga varslar teamet.',
    en: 'The plan says how crisis management alerts the team.',
  },
  notToTeam: {
    nb: 'Planen sier ikke hvordan kriseledelsen varsler teamet når den er satt.',
    nn: 'Planen seier ikkje korleis kriseleiinga varslar teamet når ho er sett.',
    en: 'The plan does not say how crisis management alerts the team once it is set up.',
  },
  fromTeam: {
    nb: 'Planen sier når og hvordan teamet gir beskjed til kriseledelsen.',
    nn: 'Planen seier når og korleis teamet gir beskjed til kriseleiinga.',
    en: 'The plan says when and how the team tells crisis management.',
  },
  notFromTeam: {
    nb: 'Planen sier ikke når og hvordan teamet gir beskjed til kriseledelsen om at det er i gang.',
    nn: 'Planen seier ikkje når og korleis teamet gir beskjed til kriseleiinga om at det er i gang.',
    en: 'The plan does not say when and how the team tells crisis management that it has started.',
  },
} as const;

export default defineRequirement({
  id: 'crisis-management-and-team-alert-each-other',
  code: 'ALR-11',
  group: 'practice',
  obligations: [may(rvtsDisaster, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'Begge veier. RVTS skriver at kriseledelsen varsler kriseteamet ved katastrofer; i Sunndal får kriseledelsen straks beskjed når teamet kalles ut.',
      nn: 'Begge vegar. RVTS skriv at kriseleiinga varslar kriseteamet ved katastrofar; i Sunndal får kriseleiinga straks beskjed når teamet blir kalla ut.',
      en: 'Both ways. RVTS writes that crisis management alerts the crisis team in disasters; in Sunndal crisis management is told at once when the team is called out.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'crisisManagement', 'toCrisisManagement'],
    ['notification', 'crisisManagement', 'fromCrisisManagement'],
  ],
  title: {
    nb: 'Kriseledelsen og teamet varsler hverandre',
    nn: 'Kriseleiinga og teamet varslar kvarandre',
    en: 'Crisis management and the team alert each other',
  },
  asks: {
    nb: 'Det er god praksis at planen sier hvordan kriseledelsen varsler teamet eller ordningen, og når kriseledelsen får vite at arbeidet er i gang.',
    nn: 'Det er god praksis at planen seier korleis kriseleiinga varslar teamet eller ordninga, og når kriseleiinga får vite at arbeidet er i gang.',
    en: 'It is good practice that the plan says how crisis management alerts the team or arrangement, and when crisis management learns that the work has started.',
  },
  why: {
    nb: 'Kommunedirektøren skal ikke lese i avisen at teamet har vært ute i natt. Og teamet skal ikke høre om evakueringen på radioen.',
    nn: 'Kommunedirektøren skal ikkje lese i avisa at teamet har vore ute i natt. Og teamet skal ikkje høyre om evakueringa på radioen.',
    en: 'The municipal director should not read in the paper that the team was out last night. Nor should the team hear of the evacuation on the radio.',
  },
  advice: {
    nb: 'Skriv to setninger under «crisisManagement»: én om hvem som ringer kriseledelsen, og én om hvilket nummer de ringer tilbake på.',
    nn: 'Skriv to setningar under «crisisManagement»: éi om kven som ringjer kriseleiinga, og éi om kva nummer dei ringjer tilbake på.',
    en: 'Write two sentences under “crisisManagement”: one on who calls crisis management, and one on which number they call back on.',
  },
  pitfall: {
    nb: 'Bare de store hendelsene har en vei til kriseledelsen, og ingen har veien tilbake.',
    nn: 'Berre dei store hendingane har ein veg til kriseleiinga, og ingen har vegen tilbake.',
    en: 'Only large events have a way to crisis management, and none has the way back.',
  },
  forHumans: {
    nb: 'Om kriseledelsen selv har det samme stående i sin plan.',
    nn: 'Om kriseleiinga sjølv har det same ståande i planen sin.',
    en: 'Whether crisis management has the same in its own plan.',
  },
  citations: [
    cite(rvtsDisaster, where),
    cite(sunndalCrisisTeam, { nb: 'Utkalling', nn: 'Utkalling', en: 'Utkalling (Call-out)' }),
  ],
  messages,
  // A plan without any way to crisis management is told so with its alerting.
  appliesTo: ({ notification }) => {
    const { toCrisisManagement, fromCrisisManagement, party } = notification?.crisisManagement ?? {};
    return [toCrisisManagement, fromCrisisManagement, party].some((said) => said !== undefined);
  },
  check({ notification }, { at, evidence, gap }) {
    const { toCrisisManagement, fromCrisisManagement } = notification?.crisisManagement ?? {};
    const to = at('notification', 'crisisManagement', 'toCrisisManagement');
    const from = at('notification', 'crisisManagement', 'fromCrisisManagement');
    return [
      toCrisisManagement ? evidence('fromTeam', to) : gap('notFromTeam', to),
      fromCrisisManagement ? evidence('toTeam', from) : gap('notToTeam', from),
    ];
  },
});
