import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote, same } from '../../i18n/text.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Place } from '../../plan/location.ts';
import type { Member } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import { guideItem, guidePage } from '../../reference/citations.ts';
import { cite } from '../../reference/source.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { compareText } from '../../util/compare.ts';
import { hasElapsed, isPositiveDuration } from '../../util/plain-date.ts';
import { holdersOfRoles } from '../support/parties.ts';
import { asDialled, isContactNumber, isPhoneNumber } from '../support/phone.ts';

const messages = {
  members: {
    nb: 'Planen har en oversikt over medlemmene. Antall: {count}.',
    nn: 'Planen har ei oversikt over medlemmene. Talet på medlemmer: {count}.',
    en: 'The plan has an overview of the members. Number: {count}.',
  },
  noMembers: {
    nb: 'Planen har ingen oversikt over hvem som er med i teamet eller ordningen.',
    nn: 'Planen har inga oversikt over kven som er med i teamet eller ordninga.',
    en: 'The plan has no overview of who is in the team or arrangement.',
  },
  memberNotNamed: {
    nb: 'Oversikten har en plass her, men sier ikke hvem det er: verken navn, funksjon, yrke eller rolle.',
    nn: 'Oversikta har ein plass her, men seier ikkje kven det er: korkje namn, funksjon, yrke eller rolle.',
    en: 'The overview has a place here but does not say who it is: neither name, function, profession nor role.',
  },
  saysNoMembers: {
    nb: 'Planen sier at ordningen ikke har egne medlemmer, og hvorfor.',
    nn: 'Planen seier at ordninga ikkje har eigne medlemmer, og kvifor.',
    en: 'The plan says that the arrangement has no members of its own, and why.',
  },
  whoComes: {
    nb: 'Hvem kommer når noe skjer, og hvor står oversikten over dem?',
    nn: 'Kven kjem når noko skjer, og kvar står oversikta over dei?',
    en: 'Who comes when something happens, and where is the overview of them?',
  },
  fewMembers: {
    nb: 'Antall medlemmer: {count}. Tommelfingerregelen vår er minst tre, så noen kan komme også i ferier og ved sykdom.',
    nn: 'Talet på medlemmer: {count}. Tommelfingerregelen vår er minst tre, så nokon kan kome òg i feriar og ved sjukdom.',
    en: 'Number of members: {count}. Our rule of thumb is at least three, so that somebody can come in holidays and illness too.',
  },
  sameId: {
    nb: 'Flere medlemmer har id-en «{id}». Da vet ingen hvem planen mener. Gi hver sin (vår regel).',
    nn: 'Fleire medlemmer har id-en «{id}». Då veit ingen kven planen meiner. Gi kvar sin (vår regel).',
    en: 'Several members have the id “{id}”. Nobody can tell whom the plan means. Give each their own (our rule).',
  },
  noPhone: {
    nb: 'Medlemmet kan kalles inn, men planen har ikke noe telefonnummer som virker. Veilederen ber ikke om numre; det er god praksis.',
    nn: 'Medlemmet kan kallast inn, men planen har ikkje noko telefonnummer som verkar. Rettleiaren ber ikkje om nummer; det er god praksis.',
    en: 'This member can be called in, but the plan has no phone number that works. The guide does not ask for numbers; it is good practice.',
  },
  saysNoPhone: {
    nb: 'Planen sier at medlemmet ikke nås på telefon. God praksis er å skrive hvordan medlemmet nås i stedet.',
    nn: 'Planen seier at medlemmet ikkje kan nåast på telefon. God praksis er å skrive korleis ein når medlemmet i staden.',
    en: 'The plan says that this member is not reached by phone. Good practice is to write how they are reached instead.',
  },
  invalidPhone: {
    nb: 'Nummeret {number} finnes ikke i norsk nummerplan. Vanlige numre har åtte sifre; noen har fem, eller seks som begynner med 116.',
    nn: 'Nummeret {number} finst ikkje i norsk nummerplan. Vanlege nummer har åtte siffer; nokre har fem, eller seks som byrjar med 116.',
    en: 'The number {number} is not in the Norwegian numbering plan. Ordinary numbers have eight digits; some have five, or six that begin with 116.',
  },
  emergencyPhone: {
    nb: 'Nummeret {number} er et nødnummer og når ikke medlemmet. Skriv medlemmets eget nummer (praksis).',
    nn: 'Nummeret {number} er eit naudnummer og når ikkje medlemmet. Skriv nummeret til medlemmet (praksis).',
    en: 'The number {number} is an emergency number and does not reach the member. Write the member’s own number (practice).',
  },
  sharedPhone: {
    nb: 'Nummeret {number} står på flere medlemmer. Svarer ikke det, når dere ingen av dem (praksis).',
    nn: 'Nummeret {number} står på fleire medlemmer. Svarar ikkje det, når de ingen av dei (praksis).',
    en: 'The number {number} stands at several members. If it does not answer, you reach none of them (practice).',
  },
  notVerified: {
    nb: 'Planen sier ikke når oversikten sist ble kontrollert. God praksis er å skrive datoen; navn og numre blir fort gamle.',
    nn: 'Planen seier ikkje når oversikta sist blei kontrollert. God praksis er å skrive datoen; namn og nummer blir fort gamle.',
    en: 'The plan does not say when the overview was last checked. Good practice is to write the date; names and numbers soon grow old.',
  },
  verifiedInFuture: {
    nb: 'Datoen for siste kontroll har ikke vært ennå. Er den skrevet riktig?',
    nn: 'Datoen for siste kontroll har ikkje vore enno. Er han skriven rett?',
    en: 'The date of the last check has not come yet. Is it written correctly?',
  },
  noCheckInterval: {
    nb: 'Planen sier ikke hvor ofte oversikten skal kontrolleres. God praksis er å bestemme det, for eksempel hver sjette måned (P6M).',
    nn: 'Planen seier ikkje kor ofte oversikta skal kontrollerast. God praksis er å bestemme det, til dømes kvar sjette månad (P6M).',
    en: 'The plan does not say how often the overview is to be checked. Good practice is to decide it, for example every six months (P6M).',
  },
  verifiedTooLongAgo: {
    nb: 'Det er lenger siden oversikten ble kontrollert enn planen selv sier. Ring rundt, og skriv ny dato.',
    nn: 'Det er lenger sidan oversikta blei kontrollert enn planen sjølv seier. Ring rundt, og skriv ny dato.',
    en: 'It is longer since the overview was checked than the plan itself allows. Call round and write a new date.',
  },
  oneProfession: {
    nb: 'Oversikten viser ikke minst to ulike yrker eller tjenester. Veilederen og RVTS beskriver teamet som tverrfaglig, men ber ikke om at oversikten viser det.',
    nn: 'Oversikta viser ikkje minst to ulike yrke eller tenester. Rettleiaren og RVTS skildrar teamet som tverrfagleg, men ber ikkje om at oversikta viser det.',
    en: 'The overview does not show at least two professions or services. The guide and RVTS describe the team as multidisciplinary but do not ask the overview to show it.',
  },
  noChildCompetence: {
    nb: 'Ingen av medlemmene er satt opp med kompetanse på barn og unge. God praksis er at minst én har det.',
    nn: 'Ingen av medlemmene er sette opp med kompetanse på barn og unge. God praksis er at minst éin har det.',
    en: 'None of the members is listed with competence on children and young people. Good practice is that at least one has it.',
  },
} as const;

export default defineRequirement({
  id: 'team-member-overview',
  code: 'REQ-03',
  group: 'contents',
  obligations: [should(guide2016, guideItem('3'), { binds: 'plan' })],
  settles: 'met',
  fields: [
    ['team', 'members', 0, 'id'],
    ['team', 'members', 0, 'function'],
    ['team', 'members', 0, 'name'],
    ['team', 'members', 0, 'profession'],
    ['team', 'members', 0, 'unit'],
    ['team', 'members', 0, 'membership'],
    ['team', 'members', 0, 'phones', 0, 'number'],
    ['team', 'members', 0, 'competences'],
    ['team', 'members', 0, 'vacant'],
    ['team', 'verified', 'on'],
    ['team', 'checkInterval'],
    ['roles', 0, 'holders'],
  ],
  title: {
    nb: 'Oversikt over medlemmene',
    nn: 'Oversikt over medlemmene',
    en: 'Overview of members',
  },
  asks: {
    nb: 'Planen bør ha en oversikt over hvem som er med i teamet eller ordningen.',
    nn: 'Planen bør ha ei oversikt over kven som er med i teamet eller ordninga.',
    en: 'The plan should have an overview of who is in the team or arrangement.',
  },
  why: {
    nb: 'Den som skal kalle inn teamet en lørdagskveld, har bare listen. Står det feil navn eller nummer der, kommer ingen.',
    nn: 'Den som skal kalle inn teamet ein laurdagskveld, har berre lista. Står det feil namn eller nummer der, kjem ingen.',
    en: 'Whoever calls in the team on a Saturday night has only the list. If a name or number on it is wrong, nobody comes.',
  },
  advice: {
    nb: 'Skriv én oppføring for hvert medlem: funksjon, navn, yrke, arbeidssted og telefon. Skal navnene ikke stå i planen, holder det med funksjon. Skriv når listen sist ble kontrollert, og hvor ofte det skal gjøres.',
    nn: 'Skriv éi oppføring for kvart medlem: funksjon, namn, yrke, arbeidsstad og telefon. Skal namna ikkje stå i planen, held det med funksjon. Skriv når lista sist blei kontrollert, og kor ofte det skal gjerast.',
    en: 'Write one entry for each member: function, name, profession, workplace and phone. If names are not to stand in the plan, the function is enough. Write when the list was last checked and how often that is to be done.',
  },
  pitfall: {
    nb: 'Navn og numre er gamle, alle har samme yrke, eller ingen kan barn og unge.',
    nn: 'Namn og nummer er gamle, alle har same yrke, eller ingen kan barn og unge.',
    en: 'Names and numbers are old, everybody has the same profession, or nobody knows children and young people.',
  },
  forHumans: {
    nb: 'Om de som står på listen, fortsatt er i jobben og har sagt ja, og om teamet er godt nok satt sammen.',
    nn: 'Om dei som står på lista, framleis er i jobben og har sagt ja, og om teamet er godt nok sett saman.',
    en: 'Whether those on the list still hold the job and have said yes, and whether the team is well enough composed.',
  },
  citations: [
    cite(guide2016, guideItem('3')),
    guidePage('3', 'Organisering av psykososial oppfølging ved kriser, ulykker og katastrofer'),
    cite(rvtsPlan, { nb: 'punkt 3', nn: 'punkt 3', en: 'item 3' }),
  ],
  messages,
  *check(plan, find) {
    const { at, evidence, gap, question } = find;
    if (noneBecause(plan.team?.members)) {
      yield evidence('saysNoMembers', at('team', 'members'));
      return yield question('whoComes', at('team', 'members'));
    }
    const members = itemsOf(plan.team?.members).filter(([, { vacant }]) => !vacant);
    if (members.length === 0) return yield gap('noMembers', at('team', 'members'));

    const holders = holdersOfRoles(plan);
    const nameless = members.filter(([, member]) => !saysWho(member) && !holders.has(member.id));
    const count = members.length - nameless.length;
    if (count > 0) yield evidence('members', at('team', 'members'), { count });
    yield* nameless.map(([index]) => gap('memberNotNamed', at('team', 'members', index)));
    yield* judgeComposition(members, find);
    yield* judgeReach(members, find);
    yield* judgeNumbers(members, find);
    yield* judgeVerification(plan, members, find);
  },
});

type Find = Finder<typeof messages>;
type Members = readonly (readonly [number, Member])[];

const saysWho = (member: Member): boolean => Boolean(member.name || member.function || member.profession);

function* judgeComposition(members: Members, { at, remark }: Find): Iterable<Finding> {
  const count = members.length;
  if (count < 3) yield remark('fewMembers', at('team', 'members'), { count });
  const taken = new Set<string>();
  for (const [index, { id }] of members) {
    if (id && taken.has(id)) yield remark('sameId', at('team', 'members', index, 'id'), { id: same(id) });
    if (id) taken.add(id);
  }
  const isVaried = (['profession', 'unit'] as const).some(
    (key) => new Set(members.flatMap(([, member]) => member[key]?.toLowerCase() ?? [])).size > 1,
  );
  if (!isVaried) yield remark('oneProfession', at('team', 'members'));
  if (!members.some(([, { competences }]) => competences?.includes('children-and-youth'))) {
    yield remark('noChildCompetence', at('team', 'members'));
  }
}

function* judgeReach(members: Members, { at, remark }: Find): Iterable<Finding> {
  for (const [index, { membership, phones }] of members) {
    const place = at('team', 'members', index, 'phones');
    if (noneBecause(phones)) yield remark('saysNoPhone', place);
    else if (membership !== 'resource' && numbersOf(phones).length === 0) yield remark('noPhone', place);
  }
}

function* judgeNumbers(members: Members, { at, remark }: Find): Iterable<Finding> {
  const numbers = members.flatMap(([index, { phones }]) =>
    numbersOf(phones).map(([position, number]) => ({ index, position, number })),
  );
  const owners = new Map(numbers.map(({ index, number }) => [asDialled(number), index] as const).reverse());
  for (const { index, position, number } of numbers) {
    const place = at('team', 'members', index, 'phones', position, 'number');
    if (!isPhoneNumber(number)) yield remark('invalidPhone', place, { number: quote(number) });
    else if (!isContactNumber(number)) yield remark('emergencyPhone', place, { number: quote(number) });
    else if (owners.get(asDialled(number)) !== index)
      yield remark('sharedPhone', place, { number: quote(number) });
  }
}

const numbersOf = (phones: Member['phones']): readonly (readonly [number, string])[] =>
  itemsOf(phones).flatMap(([position, { number }]) => (number ? [[position, number] as const] : []));

function* judgeVerification(plan: Plan, members: Members, { at, asOf, remark }: Find): Iterable<Finding> {
  const interval = plan.team?.checkInterval ?? 'P0D';
  const isSet = isPositiveDuration(interval);
  if (!isSet) yield remark('noCheckInterval', at('team', 'checkInterval'));
  const checked = lastCheck(plan, members, at);
  if (!checked) return yield remark('notVerified', at('team', 'verified', 'on'));
  const { on, place } = checked;
  if (on > asOf) yield remark('verifiedInFuture', place);
  else if (isSet && hasElapsed(on, interval, asOf)) yield remark('verifiedTooLongAgo', place);
}

/** A list checked line by line is as fresh as its oldest line; it is not checked while one line is not. */
function lastCheck(
  { team }: Plan,
  members: Members,
  at: Find['at'],
): { on: string; place: Place } | undefined {
  if (team?.verified?.on) return { on: team.verified.on, place: at('team', 'verified', 'on') };
  const lines = members.flatMap(([index, { verified }]) =>
    verified?.on ? [{ on: verified.on, place: at('team', 'members', index, 'verified', 'on') }] : [],
  );
  const [oldest] = lines.toSorted((one, other) => compareText(one.on, other.on));
  return lines.length === members.length ? oldest : undefined;
}
