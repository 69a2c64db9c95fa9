import type { Finder, Finding } from '../../assessment/finding.ts';
import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Lookup } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import { partnersOf } from '../support/cooperation.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const overHolidays = {
  nb: 'om tilbud i høytiden (tidsbegrenset, brukt her som god praksis)',
  nn: 'om tilbod i høgtida (tidsavgrensa, brukt her som god praksis)',
  en: 'on services over the holidays (time-limited, used here as good practice)',
};

const messages = {
  ...noneMessages,
  ...referenceMessages,
  holidays: {
    nb: 'Planen sier hvordan tilbudet er i høytider.',
    nn: 'Planen seier korleis tilbodet er i høgtider.',
    en: 'The plan says what the offer is over holidays.',
  },
  noHolidays: {
    nb: 'Planen sier ikke hvordan tilbudet holdes oppe i jul, påske og andre høytider.',
    nn: 'Planen seier ikkje korleis tilbodet blir halde oppe i jul, påske og andre høgtider.',
    en: 'The plan does not say how the offer is kept up over Christmas, Easter and other holidays.',
  },
  prolonged: {
    nb: 'Planen tar høyde for en belastning som varer.',
    nn: 'Planen tek høgd for ei påkjenning som varer.',
    en: 'The plan allows for a strain that lasts.',
  },
  noProlonged: {
    nb: 'Planen sier ikke hva dere gjør ved en belastning som varer i uker, for eksempel isolasjon eller smitte.',
    nn: 'Planen seier ikkje kva de gjer ved ei påkjenning som varer i veker, til dømes isolasjon eller smitte.',
    en: 'The plan does not say what you do in a strain that lasts for weeks, such as isolation or an epidemic.',
  },
  noVolunteers: {
    nb: 'Ingen frivillige er nevnt for høytidene eller for langvarige hendelser. Helsedirektoratet oppfordret til å gjøre dette sammen med dem.',
    nn: 'Ingen frivillige er nemnde for høgtidene eller for langvarige hendingar. Helsedirektoratet oppmoda om å gjere dette saman med dei.',
    en: 'No volunteers are named for holidays or prolonged events. The Directorate of Health encouraged doing this together with them.',
  },
} as const;

export default defineRequirement({
  id: 'holidays-and-prolonged-strain',
  code: 'GUI-11',
  group: 'guide',
  obligations: [may(christmasNotice, overHolidays, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['availability', 'publicHolidays', 'party'],
    ['availability', 'publicHolidays', 'arrangement'],
    ['events', 0, 'type'],
    ['cooperation', 0, 'party'],
    ['cooperation', 0, 'category'],
    ['cooperation', 0, 'routine'],
    ['publicInfo', 'voluntaryOffers', 0, 'offer'],
  ],
  title: {
    nb: 'Høytider og langvarige belastninger',
    nn: 'Høgtider og langvarige påkjenningar',
    en: 'Holidays and prolonged strain',
  },
  asks: {
    nb: 'Kommunen kan si hvordan tilbud og sosial kontakt holdes oppe i høytider og ved langvarige hendelser, gjerne sammen med frivillige. Rådet gjaldt tjenesten i én jul; planen kan bruke det igjen.',
    nn: 'Kommunen kan seie korleis tilbod og sosial kontakt blir haldne oppe i høgtider og ved langvarige hendingar, gjerne saman med frivillige. Rådet galdt tenesta i éi jul; planen kan bruke det igjen.',
    en: 'The municipality can say how services and social contact are kept up over holidays and in prolonged events, preferably with voluntary organisations. The advice concerned the service one Christmas; the plan can use it again.',
  },
  why: {
    nb: 'Julaften er stillest hos dem som har mistet noen. Da er kontoret stengt og halve teamet bortreist.',
    nn: 'Julaftan er stillast hos dei som har mista nokon. Då er kontoret stengt og halve teamet bortreist.',
    en: 'Christmas Eve is quietest for those who have lost someone. The office is then closed and half the team away.',
  },
  advice: {
    nb: 'Skriv hvem som svarer i jul, påske og fellesferie, og hvilken forening som holder åpent. Legg til en hendelse av typen langvarig belastning.',
    nn: 'Skriv kven som svarar i jul, påske og fellesferie, og kva foreining som held ope. Legg til ei hending av typen langvarig påkjenning.',
    en: 'Write who answers over Christmas, Easter and the summer break, and which organisation keeps an open door. Add an event of the type prolonged strain.',
  },
  pitfall: {
    nb: 'Jul og juli står uten dekning.',
    nn: 'Jul og juli står utan dekning.',
    en: 'Christmas and July stand without cover.',
  },
  example: {
    nb: `availability:
  publicHolidays:
    party: emergency-clinic
    arrangement: Legevakten svarer. Røde Kors holder åpen stue julaften.
events:
  - id: isolation
    label: Bygda er isolert over tid
    type: prolonged-strain
cooperation:
  - party: red-cross
    category: voluntary
    routine: Åpen stue i høytider.
`,
    nn: `availability:
  publicHolidays:
    party: emergency-clinic
    arrangement: Legevakta svarar. Raude Krossen held ope hus julaftan.
events:
  - id: isolation
    label: Bygda er isolert over tid
    type: prolonged-strain
cooperation:
  - party: red-cross
    category: voluntary
    routine: Ope hus i høgtider.
`,
    en: `availability:
  publicHolidays:
    party: emergency-clinic
    arrangement: The clinic answers. The Red Cross keeps an open house on Christmas Eve.
events:
  - id: isolation
    label: The valley is isolated over time
    type: prolonged-strain
cooperation:
  - party: red-cross
    category: voluntary
    routine: Open house over holidays.
`,
  },
  forHumans: {
    nb: 'Om tilbudet passer kommunen, og når fram til dem som er alene.',
    nn: 'Om tilbodet høver for kommunen, og når fram til dei som er åleine.',
    en: 'Whether the offer suits the municipality, and reaches those who are alone.',
  },
  citations: [cite(christmasNotice, overHolidays)],
  messages,
  *check(plan, find) {
    const { at, remark, lookup } = find;
    yield* judgeHolidays(plan, find);
    yield* judgeProlonged(plan, find);
    if ((plan.availability?.publicHolidays ?? prolongedIn(plan)) && !isHelpedByVolunteers(plan, lookup)) {
      yield remark('noVolunteers', at('cooperation'));
    }
  },
});

type Find = Finder<typeof messages>;

function* judgeHolidays(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap } = find;
  const { party, arrangement } = plan.availability?.publicHolidays ?? {};
  const place = at('availability', 'publicHolidays', 'party');
  if (arrangement) yield evidence('holidays', at('availability', 'publicHolidays', 'arrangement'));
  else if (party === undefined) yield gap('noHolidays', at('availability', 'publicHolidays'));
  else if (find.lookup.party(party)) yield evidence('holidays', place);
  yield* askIfUnknown(find, party, place);
}

function* judgeProlonged(plan: Plan, find: Find): Iterable<Finding> {
  const { at, evidence, gap } = find;
  const prolonged = prolongedIn(plan);
  if (noneBecause(plan.events)) yield* askWhatInstead(find, at('events'));
  else if (prolonged) yield evidence('prolonged', at('events', prolonged[0], 'type'));
  else yield gap('noProlonged', at('events'));
}

const prolongedIn = (plan: Plan) => itemsOf(plan.events).find(([, { type }]) => type === 'prolonged-strain');

/** Volunteers are named for it when they answer themselves, or when what they do or offer is said to be for such days. */
function isHelpedByVolunteers(plan: Plan, lookup: Lookup): boolean {
  const { party, arrangement = '' } = plan.availability?.publicHolidays ?? {};
  const partners = partnersOf(plan, 'voluntary').map(([, partner]) => partner);
  const offers = itemsOf(plan.publicInfo?.voluntaryOffers).map(([, { offer = '' }]) => offer);
  const said = [...partners.map(({ routine, callOut }) => `${routine} ${callOut}`), ...offers];
  return (
    lookup.actor(party)?.category === 'voluntary' ||
    partners.some((partner) => party !== undefined && partner.party === party) ||
    said.some(speaksOfSuchDays) ||
    VOLUNTEERS.some((word) => arrangement.toLowerCase().includes(word))
  );
}

const speaksOfSuchDays = (text: string): boolean => {
  const words = text.toLowerCase();
  return DAYS.some((day) => words.includes(day));
};

const DAYS = [
  'høytid',
  'høgtid',
  'jul',
  'påske',
  'helligdag',
  'helgedag',
  'ferie',
  'holiday',
  'christmas',
  'easter',
];
const VOLUNTEERS = [
  'frivillig',
  'røde kors',
  'raude kross',
  'sanitetsforening',
  'lions',
  'volunt',
  'red cross',
];
