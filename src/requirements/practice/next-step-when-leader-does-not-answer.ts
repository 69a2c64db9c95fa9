import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import harnessEscalation from '../../reference/sources/harness-escalation.ts';
import nomeCrisisTeam from '../../reference/sources/nome-crisis-team.ts';
import { compareDurations } from '../../util/plain-date.ts';
import type { AlertCall } from '../support/alert-graph.ts';
import { alertGraph, hasCallList, peopleBehind } from '../support/alert-graph.ts';

const where = {
  nb: 'Best Practices: 5–10 minutter for hvert ledd',
  nn: 'Best Practices: 5–10 minutt for kvart ledd',
  en: 'Best Practices: 5–10 minutes per level',
} as const;
const LONGEST_WAIT = 'PT10M';

const messages = {
  nextStep: {
    nb: 'Planen sier hvem som ringes når lederen ikke svarer.',
    nn: 'Planen seier kven som blir ringd når leiaren ikkje svarar.',
    en: 'The plan says who is called when the leader does not answer.',
  },
  noNextStep: {
    nb: 'Planen sier ikke hvem som ringes når lederen ikke svarer her.',
    nn: 'Planen seier ikkje kven som blir ringd når leiaren ikkje svarar her.',
    en: 'The plan does not say who is called when the leader does not answer here.',
  },
  wait: {
    nb: 'Planen sier hvor lenge den som ringer lederen, skal vente.',
    nn: 'Planen seier kor lenge den som ringjer leiaren, skal vente.',
    en: 'The plan says how long whoever calls the leader is to wait.',
  },
  noWait: {
    nb: 'Planen sier ikke hvor lenge den som ringer lederen, skal vente før neste blir ringt.',
    nn: 'Planen seier ikkje kor lenge den som ringjer leiaren, skal vente før den neste blir ringd.',
    en: 'The plan does not say how long whoever calls the leader is to wait before calling the next.',
  },
  longWait: {
    nb: 'Ventetiden er {minutes} minutter. Vanlig råd er fem til ti.',
    nn: 'Ventetida er {minutes} minutt. Vanleg råd er fem til ti.',
    en: 'The wait is {minutes} minutes. The usual advice is five to ten.',
  },
  stepsMaySay: {
    nb: 'Listen har ikke noe neste ledd her, men stegene nevner noen som ikke svarer. Dekker de det?',
    nn: 'Lista har ikkje noko neste ledd her, men stega nemner nokon som ikkje svarar. Dekkjer dei det?',
    en: 'The list has no next link here, but the steps mention someone who does not answer. Do they cover it?',
  },
  whoCallsLeader: {
    nb: 'Ingen på listen ringer lederen. Hvem prøver lederen først, og hva gjør de uten svar?',
    nn: 'Ingen på lista ringjer leiaren. Kven prøver leiaren først, og kva gjer dei utan svar?',
    en: 'Nobody on the list calls the leader. Who tries the leader first, and what do they do without an answer?',
  },
} as const;

export default defineRequirement({
  id: 'next-step-when-leader-does-not-answer',
  code: 'ALR-07',
  group: 'practice',
  obligations: [may(harnessEscalation, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Et neste ledd og en ventetid; ti minutter er den lengste vi ikke merker oss. Tallet kommer fra vaktordninger i IT-drift, som ofte begynner med fem til ti minutter.',
      nn: 'Eit neste ledd og ei ventetid; ti minutt er den lengste vi ikkje merkjer oss. Talet kjem frå vaktordningar i IT-drift, som ofte byrjar med fem til ti minutt.',
      en: 'A next link and a wait; ten minutes is the longest we do not remark on. The number comes from on-call rotas in IT operations, which often begin with five to ten minutes.',
    },
  },
  settles: 'met',
  fields: [
    ['notification', 'callList', 0, 'calls'],
    ['notification', 'callList', 0, 'ifNoAnswer'],
    ['notification', 'callList', 0, 'wait'],
    ['notification', 'contactPoint', 'party'],
    ['notification', 'contactPoint', 'backup', 'party'],
    ['notification', 'steps', 0, 'text'],
  ],
  title: {
    nb: 'Neste steg når lederen ikke svarer',
    nn: 'Neste steg når leiaren ikkje svarar',
    en: 'The next step when the leader does not answer',
  },
  asks: {
    nb: 'Det er god praksis at planen sier hvem som ringes når lederen ikke svarer, og hvor lenge man venter.',
    nn: 'Det er god praksis at planen seier kven som blir ringd når leiaren ikkje svarar, og kor lenge ein ventar.',
    en: 'It is good practice that the plan says who is called when the leader does not answer, and after how long.',
  },
  why: {
    nb: 'Den som ringer, prøver gjerne én gang til, og så én gang til. En avtalt ventetid gjør det lettere å gå videre.',
    nn: 'Den som ringjer, prøver gjerne éin gong til, og så éin gong til. Ei avtalt ventetid gjer det lettare å gå vidare.',
    en: 'Whoever calls tends to try once more, and then once more. An agreed wait makes it easier to move on.',
  },
  advice: {
    nb: 'Skriv «wait: PT10M» og «ifNoAnswer» i linjen der lederen blir ringt.',
    nn: 'Skriv «wait: PT10M» og «ifNoAnswer» i linja der leiaren blir ringd.',
    en: 'Write “wait: PT10M” and “ifNoAnswer” in the entry where the leader is called.',
  },
  pitfall: {
    nb: 'Det står hvem som er nestleder, men ikke når nestlederen skal ringes.',
    nn: 'Det står kven som er nestleiar, men ikkje når nestleiaren skal ringjast.',
    en: 'It says who the deputy is, but not when the deputy is to be called.',
  },
  forHumans: {
    nb: 'Om ventetiden passer til hvor det er dekning, og om de som ringer, kjenner den.',
    nn: 'Om ventetida passar til kvar det er dekning, og om dei som ringjer, kjenner henne.',
    en: 'Whether the wait fits where there is coverage, and whether those who call know it.',
  },
  example: same(example()),
  citations: [
    cite(harnessEscalation, where),
    cite(nomeCrisisTeam, {
      nb: 'trinn 4: når lederen ikke er tilgjengelig',
      nn: 'trinn 4: når leiaren ikkje er tilgjengeleg',
      en: 'step 4: when the leader is not available',
    }),
  ],
  messages,
  appliesTo: hasCallList,
  *check(plan, find) {
    const { at, evidence, gap, question, lookup } = find;
    const graph = alertGraph(plan, lookup);
    const [leader] = peopleBehind(lookup, 'team-leader');
    const toLeader = graph.calls.filter(({ people }) => people[0] === (leader ?? 'team-leader'));
    if (toLeader.length > 0) {
      for (const entry of new Set(toLeader.map((call) => call.entry))) yield* judgeEntry(plan, entry, find);
      return;
    }
    const isContactPoint = leader !== undefined && graph.contactPoint.includes(leader);
    if (!isContactPoint) return yield question('whoCallsLeader', at('notification', 'callList'));
    const place = at('notification', 'contactPoint', 'backup');
    yield graph.backup.length > 0
      ? evidence('nextStep', place)
      : withoutNextStep(plan, place, { gap, question });
  },
});

function example(): string {
  return `notification:
  contactPoint: { party: emergency-clinic }
  callList:
    - { caller: emergency-clinic, calls: [team-leader], wait: PT10M, ifNoAnswer: team-deputy-leader }
`;
}

type Find = Finder<typeof messages>;

function* judgeEntry(
  plan: Plan,
  entry: AlertCall['entry'],
  { at, evidence, gap, question, remark }: Find,
): Iterable<Finding> {
  const link = itemsOf(plan.notification?.callList).find(([index]) => index === entry)?.[1];
  const place = at('notification', 'callList', entry, 'ifNoAnswer');
  if (!link?.ifNoAnswer) return yield withoutNextStep(plan, place, { gap, question });
  yield evidence('nextStep', place);
  const waitPlace = at('notification', 'callList', entry, 'wait');
  if (!link.wait) return yield gap('noWait', waitPlace);
  yield evidence('wait', waitPlace);
  if (compareDurations(link.wait, LONGEST_WAIT) > 0) {
    yield remark('longWait', waitPlace, { minutes: Math.ceil(compareDurations(link.wait, 'PT0S') / 60) });
  }
}

function withoutNextStep(
  { notification }: Plan,
  place: ReturnType<Find['at']>,
  { gap, question }: Pick<Find, 'gap' | 'question'>,
): Finding {
  const steps = itemsOf(notification?.steps).map(([, { text = '' }]) => text.toLowerCase());
  const mention = steps.some((text) => text.includes('svar') || text.includes('answer'));
  return mention ? question('stepsMaySay', place) : gap('noNextStep', place);
}
