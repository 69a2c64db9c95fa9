import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf } from '../../plan/entries.ts';
import { cite } from '../../reference/source.ts';
import narKrisenRammer from '../../reference/sources/nar-krisen-rammer.ts';
import { taskThatMentions } from '../support/tasks.ts';

const acutePage = { nb: 'Tiltak i akuttfasen', nn: 'Tiltak i akuttfasen', en: 'Tiltak i akuttfasen' };

export default defineRequirement({
  id: 'acute-phase-operations',
  code: 'GUI-06',
  group: 'guide',
  obligations: [may(narKrisenRammer, acutePage, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['operations', 'log'],
    ['operations', 'rota'],
    ['operations', 'marking'],
    ['operations', 'reporting'],
    ['operations', 'actionCards', 0, 'role'],
    ['team', 'tasks', 0, 'task'],
    ['taskDivision', 'large', 0, 'task'],
    ['phases', 0, 'measures', 0, 'text'],
  ],
  title: {
    nb: 'Praktisk drift i akuttfasen',
    nn: 'Praktisk drift i akuttfasen',
    en: 'Acute-phase operations',
  },
  asks: {
    nb: 'Planen kan vise hvordan arbeidet drives i akuttfasen: logg, vaktlister, merking av personell og rapportering.',
    nn: 'Planen kan vise korleis arbeidet blir drive i akuttfasen: logg, vaktlister, merking av personell og rapportering.',
    en: 'The plan can show how the work is run in the acute phase: log, rotas, marking of staff and reporting.',
  },
  why: {
    nb: 'Etter tre timer husker ingen hvem som ringte hvem. Da er loggen det eneste alle er enige om.',
    nn: 'Etter tre timar hugsar ingen kven som ringde kven. Då er loggen det einaste alle er samde om.',
    en: 'After three hours nobody remembers who called whom. The log is then the only thing everyone agrees on.',
  },
  advice: {
    nb: 'Skriv én linje om hver: hvem som fører loggen og hvor, hvem som setter opp vakter, hvordan folk kjennes igjen, og når det meldes til kriseledelsen.',
    nn: 'Skriv éi linje om kvar: kven som fører loggen og kvar, kven som set opp vakter, korleis folk blir kjende att, og når det blir meldt til kriseleiinga.',
    en: 'Write one line on each: who keeps the log and where, who sets up shifts, how people are recognised, and when crisis management is told.',
  },
  pitfall: {
    nb: 'Planen sier hva som skal gjøres, men ikke hvordan dagen drives når det varer i flere døgn.',
    nn: 'Planen seier kva som skal gjerast, men ikkje korleis dagen blir driven når det varer i fleire døgn.',
    en: 'The plan says what is to be done, but not how the day is run when it goes on for several days.',
  },
  forHumans: {
    nb: 'Om kortene og skjemaene kan brukes av en som aldri har sett dem før.',
    nn: 'Om korta og skjemaa kan brukast av ein som aldri har sett dei før.',
    en: 'Whether someone who has never seen the cards and forms can use them.',
  },
  citations: [cite(narKrisenRammer, acutePage)],
  messages: {
    log: {
      nb: 'Planen sier hvordan loggen føres.',
      nn: 'Planen seier korleis loggen blir ført.',
      en: 'The plan says how the log is kept.',
    },
    rota: {
      nb: 'Planen sier hvordan vaktene settes opp.',
      nn: 'Planen seier korleis vaktene blir sette opp.',
      en: 'The plan says how shifts are set up.',
    },
    marking: {
      nb: 'Planen sier hvordan personellet merkes.',
      nn: 'Planen seier korleis personellet blir merkt.',
      en: 'The plan says how staff are marked.',
    },
    reporting: {
      nb: 'Planen sier hvordan det rapporteres.',
      nn: 'Planen seier korleis det blir rapportert.',
      en: 'The plan says how reporting is done.',
    },
    noLog: {
      nb: 'Planen sier ikke hvem som fører logg, og hvor.',
      nn: 'Planen seier ikkje kven som fører logg, og kvar.',
      en: 'The plan does not say who keeps a log, and where.',
    },
    noRota: {
      nb: 'Planen sier ikke hvem som setter opp vaktlister når innsatsen varer.',
      nn: 'Planen seier ikkje kven som set opp vaktlister når innsatsen varer.',
      en: 'The plan does not say who sets up rotas when the work goes on.',
    },
    noMarking: {
      nb: 'Planen sier ikke hvordan teamets folk kjennes igjen på stedet.',
      nn: 'Planen seier ikkje korleis folka i teamet blir kjende att på staden.',
      en: 'The plan does not say how the team’s people are recognised on the scene.',
    },
    noReporting: {
      nb: 'Planen sier ikke hvem teamet rapporterer til mens arbeidet pågår, og når.',
      nn: 'Planen seier ikkje kven teamet rapporterer til medan arbeidet går føre seg, og når.',
      en: 'The plan does not say to whom the team reports while the work goes on, and when.',
    },
    noOperations: {
      nb: 'Planen sier ingenting om logg, vaktlister, merking av personell eller rapportering i akuttfasen.',
      nn: 'Planen seier ingenting om logg, vaktlister, merking av personell eller rapportering i akuttfasen.',
      en: 'The plan says nothing about log, rotas, marking of staff or reporting in the acute phase.',
    },
    noActionCards: {
      nb: 'Planen har ingen tiltakskort. Ett kort for den som leder, er et råd fra praksis.',
      nn: 'Planen har ingen tiltakskort. Eitt kort for den som leier, er eit råd frå praksis.',
      en: 'The plan has no action cards. One card for whoever leads is advice from practice.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, remark } = find;
    const { operations } = plan;
    const shown = parts.flatMap(({ part, words }) => {
      const place = operations?.[part] ? at('operations', part) : taskThatMentions(plan, words, find);
      return place ? [evidence(part, place)] : [];
    });
    if (shown.length === 0) return yield gap('noOperations', at('operations'));
    yield* shown;
    const missing = parts.filter(({ part }) => !shown.some(({ message }) => message === part));
    yield* missing.map(({ part, lack }) => gap(lack, at('operations', part)));
    if (operations && itemsOf(operations.actionCards).length === 0) {
      yield remark('noActionCards', at('operations', 'actionCards'));
    }
  },
});

/** The parts, with the words by which a task elsewhere in the plan may already settle one. */
const parts = [
  {
    part: 'log',
    lack: 'noLog',
    words: ['føre logg', 'fører logg', 'loggføre', 'loggen', 'keep the log', 'keep a log'],
  },
  { part: 'rota', lack: 'noRota', words: ['vaktliste', 'vaktplan', 'duty rota'] },
  {
    part: 'marking',
    lack: 'noMarking',
    words: ['refleksvest', 'gul vest', 'navneskilt', 'namneskilt', 'name tag'],
  },
  { part: 'reporting', lack: 'noReporting', words: ['rapporter', 'report to'] },
] as const;
