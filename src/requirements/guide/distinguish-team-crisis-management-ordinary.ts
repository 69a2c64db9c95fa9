import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import rvtsPlans from '../../reference/sources/rvts-plans.ts';

const page = guidePage('3', 'Plan for kommunens psykososiale oppfølging');

export default defineRequirement({
  id: 'distinguish-team-crisis-management-ordinary',
  code: 'GUI-01',
  group: 'guide',
  obligations: [may(page.source, page.where, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['team', 'purpose'],
    ['team', 'tasks', 0, 'task'],
    ['team', 'placement', 'relationToCrisisManagement'],
    ['team', 'placement', 'relationToOrdinaryServices'],
  ],
  title: {
    nb: 'Skille mellom kriseteam, kriseledelse og ordinære tjenester',
    nn: 'Skilje mellom kriseteam, kriseleiing og ordinære tenester',
    en: 'Distinguish team, crisis management and ordinary services',
  },
  asks: {
    nb: 'Planen kan klargjøre forskjellen mellom fagteamet (eller ordningen dere har), den overordnede kriseledelsen og de ordinære tjenestene.',
    nn: 'Planen kan gjere klart skilnaden mellom fagteamet (eller ordninga de har), den overordna kriseleiinga og dei ordinære tenestene.',
    en: 'The plan can make clear the difference between the professional team (or your arrangement), overall crisis management and ordinary services.',
  },
  why: {
    nb: 'Mange sier «kriseteamet» og mener kriseledelsen. Den natta det gjelder, ringer noen feil nummer.',
    nn: 'Mange seier «kriseteamet» og meiner kriseleiinga. Den natta det gjeld, ringjer nokon feil nummer.',
    en: 'Many say “the crisis team” and mean crisis management. On the night, someone calls the wrong number.',
  },
  advice: {
    nb: 'Skriv én setning om hver: hva teamet gjør, hva kriseledelsen gjør, og hva fastlege, helsestasjon og skole gjør som ellers.',
    nn: 'Skriv éi setning om kvar: kva teamet gjer, kva kriseleiinga gjer, og kva fastlege, helsestasjon og skule gjer som elles.',
    en: 'Write one sentence on each: what the team does, what crisis management does, and what the GP, the child health centre and the school do as usual.',
  },
  pitfall: {
    nb: 'Teamet og kriseledelsen står i samme avsnitt, med samme folk og samme oppgaver.',
    nn: 'Teamet og kriseleiinga står i same avsnitt, med same folk og same oppgåver.',
    en: 'The team and crisis management stand in one paragraph, with the same people and the same tasks.',
  },
  forHumans: {
    nb: 'Om en ny ansatt ville forstå forskjellen av å lese planen.',
    nn: 'Om ein ny tilsett ville skjøne skilnaden av å lese planen.',
    en: 'Whether a new employee would understand the difference from reading the plan.',
  },
  citations: [
    page,
    cite(rvtsPlans, {
      nb: 'om kommunens planer og hvem de er for',
      nn: 'om planane i kommunen og kven dei er for',
      en: 'on the municipality’s plans and whom they are for',
    }),
  ],
  messages: {
    team: {
      nb: 'Planen sier hva teamet eller ordningen selv gjør.',
      nn: 'Planen seier kva teamet eller ordninga sjølv gjer.',
      en: 'The plan says what the team or arrangement itself does.',
    },
    crisisManagement: {
      nb: 'Planen skiller teamet fra kommunal kriseledelse.',
      nn: 'Planen skil teamet frå kommunal kriseleiing.',
      en: 'The plan tells the team apart from municipal crisis management.',
    },
    ordinaryServices: {
      nb: 'Planen skiller teamet fra de ordinære tjenestene.',
      nn: 'Planen skil teamet frå dei ordinære tenestene.',
      en: 'The plan tells the team apart from ordinary services.',
    },
    noTeam: {
      nb: 'Planen sier ikke hva teamet eller ordningen gjør som ikke kriseledelsen og tjenestene gjør.',
      nn: 'Planen seier ikkje kva teamet eller ordninga gjer som ikkje kriseleiinga og tenestene gjer.',
      en: 'The plan does not say what the team or arrangement does that crisis management and the services do not.',
    },
    noCrisisManagement: {
      nb: 'Skillet mellom teamet og kriseledelsen er ikke beskrevet.',
      nn: 'Skiljet mellom teamet og kriseleiinga er ikkje skildra.',
      en: 'The line between the team and crisis management is not described.',
    },
    noOrdinaryServices: {
      nb: 'Skillet mellom teamet og de ordinære tjenestene er ikke beskrevet.',
      nn: 'Skiljet mellom teamet og dei ordinære tenestene er ikkje skildra.',
      en: 'The line between the team and ordinary services is not described.',
    },
    noDistinction: {
      nb: 'Planen skiller ikke mellom teamet, kommunal kriseledelse og ordinære tjenester.',
      nn: 'Planen skil ikkje mellom teamet, kommunal kriseleiing og ordinære tenester.',
      en: 'The plan does not tell the team, municipal crisis management and ordinary services apart.',
    },
  },
  check({ team }, { at, evidence, gap }) {
    const { relationToCrisisManagement, relationToOrdinaryServices } = team?.placement ?? {};
    const isTold = team?.purpose !== undefined || itemsOf(team?.tasks).length > 0;
    if (!isTold && !relationToCrisisManagement && !relationToOrdinaryServices) {
      return [gap('noDistinction', at('team', 'placement'))];
    }
    const management = at('team', 'placement', 'relationToCrisisManagement');
    const services = at('team', 'placement', 'relationToOrdinaryServices');
    const own = at('team', team?.purpose ? 'purpose' : 'tasks');
    return [
      isTold ? evidence('team', own) : gap('noTeam', own),
      relationToCrisisManagement
        ? evidence('crisisManagement', management)
        : gap('noCrisisManagement', management),
      relationToOrdinaryServices
        ? evidence('ordinaryServices', services)
        : gap('noOrdinaryServices', services),
    ];
  },
});
