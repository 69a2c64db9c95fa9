import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import narKrisenRammer from '../../reference/sources/nar-krisen-rammer.ts';
import rvtsDisaster from '../../reference/sources/rvts-disaster.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const alerts = {
  nb: 'om at kriseledelsen varsler teamet',
  nn: 'om at kriseleiinga varslar teamet',
  en: 'on crisis management alerting the team',
};

export default defineRequirement({
  id: 'link-to-crisis-management-and-redundancy',
  code: 'BIG-07',
  group: 'large-events',
  obligations: [may(rvtsDisaster, alerts, { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['notification', 'crisisManagement', 'fromCrisisManagement'],
    ['notification', 'crisisManagement', 'toCrisisManagement'],
    ['largeEvents', 'relief', 'routine'],
    ['largeEvents', 'relief', 'responsible'],
    ['helperCare', 'relief'],
    ['operations', 'rota'],
  ],
  title: {
    nb: 'Kobling til kriseledelsen, avløsning og utholdenhet',
    nn: 'Kopling til kriseleiinga, avløysing og uthald',
    en: 'Link to crisis management and endurance',
  },
  asks: {
    nb: 'Planen kan vise hvordan kriseledelsen varsler teamet eller ordningen, og hvordan hjelperne avløses når innsatsen varer.',
    nn: 'Planen kan vise korleis kriseleiinga varslar teamet eller ordninga, og korleis hjelparane blir avløyste når innsatsen varer.',
    en: 'The plan may show how crisis management alerts the team or arrangement, and how helpers are relieved when the effort lasts.',
  },
  why: {
    nb: 'Første natt stiller alle. Tredje natt er det den som ble sendt hjem i tide, som kan møte familiene.',
    nn: 'Første natta stiller alle. Tredje natta er det den som blei send heim i tide, som kan møte familiane.',
    en: 'On the first night everyone turns up. On the third, it is those sent home in time who can meet the families.',
  },
  advice: {
    nb: 'Skriv hvem i kriseledelsen som ringer teamet og når, hvor lange vaktene er, og hvem som setter dem opp.',
    nn: 'Skriv kven i kriseleiinga som ringjer teamet og når, kor lange vaktene er, og kven som set dei opp.',
    en: 'Write who in crisis management rings the team and when, how long the shifts are, and who sets them up.',
  },
  pitfall: {
    nb: 'Planen er skrevet for ett døgn. Det andre døgnet er det ingen igjen.',
    nn: 'Planen er skriven for eitt døgn. Det andre døgnet er det ingen att.',
    en: 'The plan is written for one day. On the second there is nobody left.',
  },
  example: {
    nb: `notification:
  crisisManagement:
    fromCrisisManagement: Beredskapslederen ringer vakttelefonen.
    toCrisisManagement: Lederen av teamet ringer kommunaldirektøren.
largeEvents:
  relief:
    routine: Vakter på åtte timer. Halve teamet holdes hjemme.
`,
    nn: `notification:
  crisisManagement:
    fromCrisisManagement: Beredskapsleiaren ringjer vakttelefonen.
    toCrisisManagement: Leiaren av teamet ringjer kommunaldirektøren.
largeEvents:
  relief:
    routine: Vakter på åtte timar. Halve teamet blir halde heime.
`,
    en: `notification:
  crisisManagement:
    fromCrisisManagement: The preparedness officer rings the duty phone.
    toCrisisManagement: The team leader rings the municipal director.
largeEvents:
  relief:
    routine: Shifts of eight hours. Half the team is kept at home.
`,
  },
  forHumans: {
    nb: 'Om dere har folk nok til å holde ut.',
    nn: 'Om de har folk nok til å halde ut.',
    en: 'Whether you have enough people to last.',
  },
  citations: [
    cite(rvtsDisaster, alerts),
    cite(narKrisenRammer, {
      nb: 'Tiltak i akuttfasen, om vakter, pauser og avløsning',
      nn: 'Tiltak i akuttfasen, om vakter, pausar og avløysing',
      en: 'Tiltak i akuttfasen (Measures in the acute phase), on rotas, breaks and relief',
    }),
  ],
  messages: {
    ...referenceMessages,
    alerted: {
      nb: 'Planen sier hvordan kriseledelsen varsler teamet.',
      nn: 'Planen seier korleis kriseleiinga varslar teamet.',
      en: 'The plan says how crisis management alerts the team.',
    },
    relieved: {
      nb: 'Planen sier hvordan hjelperne avløses.',
      nn: 'Planen seier korleis hjelparane blir avløyste.',
      en: 'The plan says how the helpers are relieved.',
    },
    notAlerted: {
      nb: 'Planen sier ikke hvordan kriseledelsen varsler teamet eller ordningen.',
      nn: 'Planen seier ikkje korleis kriseleiinga varslar teamet eller ordninga.',
      en: 'The plan does not say how crisis management alerts the team or arrangement.',
    },
    notRelieved: {
      nb: 'Planen sier ikke hvordan hjelperne avløses når innsatsen varer.',
      nn: 'Planen seier ikkje korleis hjelparane blir avløyste når innsatsen varer.',
      en: 'The plan does not say how the helpers are relieved when the effort lasts.',
    },
    oneWay: {
      nb: 'Varslingen går bare én vei: planen beskriver ikke hvordan teamet melder fra til kriseledelsen. Det er et råd fra praksis.',
      nn: 'Varslinga går berre éin veg: planen skildrar ikkje korleis teamet melder frå til kriseleiinga. Det er eit råd frå praksis.',
      en: 'The alert goes one way only: the plan does not describe how the team tells crisis management. That is advice from practice.',
    },
    nobodySetsShifts: {
      nb: 'Planen sier ikke hvem som setter opp vaktene og sender folk hjem. Det er et råd fra praksis.',
      nn: 'Planen seier ikkje kven som set opp vaktene og sender folk heim. Det er eit råd frå praksis.',
      en: 'The plan does not say who sets up the shifts and sends people home. That is advice from practice.',
    },
  },
  *check(plan, find) {
    const { at, evidence, gap, remark } = find;
    const { fromCrisisManagement, toCrisisManagement } = plan.notification?.crisisManagement ?? {};
    const route = at('notification', 'crisisManagement', 'fromCrisisManagement');
    yield fromCrisisManagement ? evidence('alerted', route) : gap('notAlerted', route);
    if (fromCrisisManagement && !toCrisisManagement) {
      yield remark('oneWay', at('notification', 'crisisManagement', 'toCrisisManagement'));
    }
    const { routine, responsible } = plan.largeEvents?.relief ?? {};
    const relief = at('largeEvents', 'relief', 'routine');
    if (routine) yield evidence('relieved', relief);
    else if (plan.helperCare?.relief) yield evidence('relieved', at('helperCare', 'relief'));
    else if (plan.operations?.rota) yield evidence('relieved', at('operations', 'rota'));
    else yield gap('notRelieved', relief);
    const setsShifts = at('largeEvents', 'relief', 'responsible');
    if (routine && !responsible) yield remark('nobodySetsShifts', setsShifts);
    yield* askIfUnknown(find, responsible, setsShifts);
  },
});
