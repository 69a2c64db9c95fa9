import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsEps from '../../reference/sources/rvts-eps.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const largeEventsPage = guidePage('5.3', 'Spesielle forhold ved store hendelser og katastrofer');
const centre = {
  nb: 'om organisering og bemanning av senteret',
  nn: 'om organisering og bemanning av senteret',
  en: 'on how the centre is organised and staffed',
};

const messages = {
  ...referenceMessages,
  premises: {
    nb: 'Planen sier hvor senteret kan åpne.',
    nn: 'Planen seier kvar senteret kan opne.',
    en: 'The plan says where the centre can open.',
  },
  leader: {
    nb: 'Planen sier hvem som leder senteret.',
    nn: 'Planen seier kven som leier senteret.',
    en: 'The plan says who leads the centre.',
  },
  teamRole: {
    nb: 'Planen sier hva teamet eller ordningen gjør på senteret.',
    nn: 'Planen seier kva teamet eller ordninga gjer på senteret.',
    en: 'The plan says what the team or arrangement does at the centre.',
  },
  deputies: {
    nb: 'Planen sier hvem som overtar for lederen av senteret.',
    nn: 'Planen seier kven som tek over for leiaren av senteret.',
    en: 'The plan says who takes over from the leader of the centre.',
  },
  noCentre: {
    nb: 'Planen sier ikke noe om evakuerte- og pårørendesenter: verken hvor det kan åpne, hvem som leder det, eller hva teamet gjør der.',
    nn: 'Planen seier ikkje noko om evakuerte- og pårørandesenter: korkje kvar det kan opne, kven som leier det, eller kva teamet gjer der.',
    en: 'The plan says nothing about an evacuee and relatives’ centre: not where it can open, who leads it or what the team does there.',
  },
  noPremises: {
    nb: 'Planen sier ikke hvor senteret kan åpne.',
    nn: 'Planen seier ikkje kvar senteret kan opne.',
    en: 'The plan does not say where the centre can open.',
  },
  noLeader: {
    nb: 'Planen sier ikke hvem som leder senteret.',
    nn: 'Planen seier ikkje kven som leier senteret.',
    en: 'The plan does not say who leads the centre.',
  },
  noTeamRole: {
    nb: 'Planen sier ikke hva teamet eller ordningen gjør på senteret.',
    nn: 'Planen seier ikkje kva teamet eller ordninga gjer på senteret.',
    en: 'The plan does not say what the team or arrangement does at the centre.',
  },
  noDeputies: {
    nb: 'Planen sier ikke hvem som overtar for lederen av senteret.',
    nn: 'Planen seier ikkje kven som tek over for leiaren av senteret.',
    en: 'The plan does not say who takes over from the leader of the centre.',
  },
  noPoliceInterface: {
    nb: 'Planen sier ikke hvordan dere samarbeider med politiet om senteret. Politiet avgjør, sammen med kommunen, om det åpnes; kommunen driver det.',
    nn: 'Planen seier ikkje korleis de samarbeider med politiet om senteret. Politiet avgjer, saman med kommunen, om det blir opna; kommunen driv det.',
    en: 'The plan does not say how you work with the police on the centre. The police decide, with the municipality, whether it opens; the municipality runs it.',
  },
  noUnits: {
    nb: 'Planen nevner ikke delene av senteret, som mottak, senter for pårørende og samtalerom. RVTS beskriver dem; hvor mange dere trenger, avhenger av hendelsen.',
    nn: 'Planen nemner ikkje delane av senteret, som mottak, senter for pårørande og samtalerom. RVTS skildrar dei; kor mange de treng, kjem an på hendinga.',
    en: 'The plan does not mention the parts of the centre, such as reception, relatives’ centre and conversation rooms. RVTS describes them; how many you need depends on the event.',
  },
  teamLeaderLeads: {
    nb: 'Lederen av teamet (team-leader) leder også senteret. I en stor hendelse er begge oppgavene på heltid; det er et råd fra praksis å dele dem.',
    nn: 'Leiaren av teamet (team-leader) leier òg senteret. I ei stor hending er begge oppgåvene på heiltid; det er eit råd frå praksis å dele dei.',
    en: 'The team leader (team-leader) also leads the centre. In a large event both are full-time tasks; dividing them is advice from practice.',
  },
} as const;

export default defineRequirement({
  id: 'evacuee-and-relatives-centre',
  code: 'BIG-03',
  group: 'large-events',
  obligations: [
    may(rvtsEps, centre, { binds: 'plan' }),
    may(guide2016, largeEventsPage.where, { binds: 'service' }),
  ],
  settles: 'met',
  fields: [
    ['largeEvents', 'eps', 'premises'],
    ['largeEvents', 'eps', 'leader'],
    ['largeEvents', 'eps', 'deputies'],
    ['largeEvents', 'eps', 'teamRole'],
    ['largeEvents', 'eps', 'policeInterface'],
    ['largeEvents', 'eps', 'units'],
  ],
  title: {
    nb: 'Evakuerte- og pårørendesenter (EPS)',
    nn: 'Evakuerte- og pårørandesenter (EPS)',
    en: 'Evacuee and relatives’ centre',
  },
  asks: {
    nb: 'Planen kan vise hva teamet gjør i evakuerte- og pårørendesenteret, hvor det åpner, og hvem som leder og avløser. Politiet beslutter; kommunen oppretter og driver senteret.',
    nn: 'Planen kan vise kva teamet gjer i evakuerte- og pårørandesenteret, kvar det opnar, og kven som leier og avløyser. Politiet avgjer; kommunen opprettar og driv senteret.',
    en: 'The plan may show what the team does in the evacuee and relatives’ centre, where it opens, and who leads it and takes over. The police decide; the municipality sets it up and runs it.',
  },
  why: {
    nb: 'To timer etter ulykken står foreldrene i døra. Da må noen vite hvem som tar imot, hvem som registrerer og hvem som sitter hos dem.',
    nn: 'To timar etter ulykka står foreldra i døra. Då må nokon vite kven som tek imot, kven som registrerer og kven som sit hos dei.',
    en: 'Two hours after the accident the parents stand at the door. Someone must then know who receives, who registers and who sits with them.',
  },
  advice: {
    nb: 'Skriv ett eller to lokaler, hvem som leder og hvem som overtar, og tre linjer om hva teamet gjør og ikke gjør der.',
    nn: 'Skriv eitt eller to lokale, kven som leier og kven som tek over, og tre linjer om kva teamet gjer og ikkje gjer der.',
    en: 'Write one or two premises, who leads and who takes over, and three lines on what the team does and does not do there.',
  },
  pitfall: {
    nb: 'Senteret står bare i den overordnede planen, og teamets rolle er ikke avklart noe sted.',
    nn: 'Senteret står berre i den overordna planen, og rolla til teamet er ikkje avklara nokon stad.',
    en: 'The centre is only in the overall plan, and the team’s role is settled nowhere.',
  },
  forHumans: {
    nb: 'Om lokalene egner seg, og om de kan åpnes om natten.',
    nn: 'Om lokala eignar seg, og om dei kan opnast om natta.',
    en: 'Whether the premises are suitable, and can be opened at night.',
  },
  citations: [cite(rvtsEps, centre), largeEventsPage],
  messages,
  *check(plan, find) {
    const { at, gap, remark } = find;
    const eps = plan.largeEvents?.eps;
    const { premises = [], leader, deputies = [], teamRole } = eps ?? {};
    if (!eps || (premises.length === 0 && !leader && deputies.length === 0 && !teamRole)) {
      return yield gap('noCentre', at('largeEvents', 'eps'));
    }
    yield* judgePlaceAndRole(eps, find);
    yield* judgeLeaders(eps, find);
    if (!eps.policeInterface) yield remark('noPoliceInterface', at('largeEvents', 'eps', 'policeInterface'));
    if (!eps.units?.length) yield remark('noUnits', at('largeEvents', 'eps', 'units'));
  },
});

type Centre = NonNullable<NonNullable<Plan['largeEvents']>['eps']>;
type Find = Finder<typeof messages>;

function* judgePlaceAndRole(
  { premises = [], teamRole }: Centre,
  { at, evidence, gap }: Find,
): Iterable<Finding> {
  const where = at('largeEvents', 'eps', 'premises');
  const role = at('largeEvents', 'eps', 'teamRole');
  yield premises.length > 0 ? evidence('premises', where) : gap('noPremises', where);
  yield teamRole ? evidence('teamRole', role) : gap('noTeamRole', role);
}

function* judgeLeaders({ leader, deputies = [] }: Centre, find: Find): Iterable<Finding> {
  const { at, evidence, gap, remark, lookup } = find;
  const lead = at('largeEvents', 'eps', 'leader');
  const next = at('largeEvents', 'eps', 'deputies');
  if (!leader) yield gap('noLeader', lead);
  else if (lookup.party(leader)) yield evidence('leader', lead);
  yield* askIfUnknown(find, leader, lead);
  if (leader === 'team-leader') yield remark('teamLeaderLeads', lead);

  const unknown = deputies.flatMap((deputy, index) =>
    askIfUnknown(find, deputy, at('largeEvents', 'eps', 'deputies', index)),
  );
  yield* unknown;
  if (hasDeputy(lookup, leader, deputies)) yield evidence('deputies', next);
  else if (unknown.length === 0) yield gap('noDeputies', next);
}

/** A deputy is somebody else than the leader; a role that two people hold has one in itself. */
const hasDeputy = (lookup: Lookup, leader: string | undefined, deputies: readonly string[]): boolean =>
  deputies.some((deputy) => deputy !== leader && lookup.party(deputy)) || lookup.holders(leader).length > 1;
