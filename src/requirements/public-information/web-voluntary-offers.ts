import type { Finder, Finding } from '../../assessment/finding.ts';
import { should } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { itemsOf, noneBecause } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { cite } from '../../reference/source.ts';
import christmasNotice from '../../reference/sources/christmas-notice.ts';
import letter2022 from '../../reference/sources/letter-2022.ts';
import { askWhatInstead, noneMessages } from '../support/none.ts';
import { onlyPointsToPage } from '../support/public-services.ts';
import { isReachable } from '../support/reach.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const voluntary = {
  nb: 'om ideelle og frivillige tilbud',
  nn: 'om ideelle og frivillige tilbod',
  en: 'on non-profit and voluntary offers',
};

const messages = {
  ...noneMessages,
  ...referenceMessages,
  offer: {
    nb: 'Planen viser tilbudet, hvem som står bak, og hvordan man kommer dit.',
    nn: 'Planen viser tilbodet, kven som står bak, og korleis ein kjem dit.',
    en: 'The plan shows the offer, who is behind it, and how to get there.',
  },
  noOffers: {
    nb: 'Planen viser ingen ideelle eller frivillige tilbud som kommunen gjør kjent.',
    nn: 'Planen viser ingen ideelle eller frivillige tilbod som kommunen gjer kjende.',
    en: 'The plan shows no non-profit or voluntary offers that the municipality makes known.',
  },
  seePage: {
    nb: 'Planen viser bare til nettsiden. Viser og lenker den til frivillige tilbud?',
    nn: 'Planen viser berre til nettsida. Viser og lenkjer ho til frivillige tilbod?',
    en: 'The plan only refers to the website. Does it show and link to voluntary offers?',
  },
  noProvider: {
    nb: 'Planen viser ikke hvem som står bak tilbudet.',
    nn: 'Planen viser ikkje kven som står bak tilbodet.',
    en: 'The plan does not show who is behind the offer.',
  },
  noWayThere: {
    nb: 'Tilbudet har verken lenke eller telefonnummer.',
    nn: 'Tilbodet har korkje lenkje eller telefonnummer.',
    en: 'The offer has neither a link nor a phone number.',
  },
  noLink: {
    nb: 'Tilbudet har ingen lenke, bare telefonnummer. Oppfordringen ber kommunen lenke til tilbudene; har de ikke nettside, holder nummeret.',
    nn: 'Tilbodet har inga lenkje, berre telefonnummer. Oppmodinga ber kommunen lenkje til tilboda; har dei ikkje nettside, held nummeret.',
    en: 'The offer has no link, only a phone number. The notice asks the municipality to link to the offers; where there is no website, the number will do.',
  },
  noHelplines: {
    nb: 'Ingen oppføring viser til oversikten over hjelpetelefoner på helsenorge.no. Brevet fra 2022 peker på den.',
    nn: 'Inga oppføring viser til oversikta over hjelpetelefonar på helsenorge.no. Brevet frå 2022 peikar på henne.',
    en: 'No entry refers to the overview of helplines at helsenorge.no. The letter of 2022 points to it.',
  },
  undated: {
    nb: 'Planen viser ikke når tilbudet sist ble bekreftet. Datoen er et råd fra praksis.',
    nn: 'Planen viser ikkje når tilbodet sist blei stadfesta. Datoen er eit råd frå praksis.',
    en: 'The plan does not show when the offer was last confirmed. The date is advice from practice.',
  },
  collectedAhead: {
    nb: 'Dagen tilbudet ble innhentet, ligger fram i tid. Er det en skrivefeil?',
    nn: 'Dagen tilbodet blei henta inn, ligg fram i tid. Er det ein skrivefeil?',
    en: 'The day the offer was collected lies ahead. Is it a slip?',
  },
} as const;

export default defineRequirement({
  id: 'web-voluntary-offers',
  code: 'WEB-11',
  group: 'public-information',
  obligations: [should(christmasNotice, voluntary, { binds: 'publication' })],
  settles: 'met',
  fields: [
    ['publicInfo', 'voluntaryOffers', 0, 'party'],
    ['publicInfo', 'voluntaryOffers', 0, 'offer'],
    ['publicInfo', 'voluntaryOffers', 0, 'link'],
    ['publicInfo', 'voluntaryOffers', 0, 'collectedOn'],
    ['publicInfo', 'url'],
  ],
  title: {
    nb: 'Ideelle og frivillige tilbud',
    nn: 'Ideelle og frivillige tilbod',
    en: 'Non-profit and voluntary offers',
  },
  asks: {
    nb: 'Det er anbefalt at nettsiden viser og lenker til ideelle og frivillige tilbud. Oppfordringen gjaldt en jul under pandemien og brukes her som god praksis.',
    nn: 'Det er tilrådd at nettsida viser og lenkjer til ideelle og frivillige tilbod. Oppmodinga galdt ei jul under pandemien og blir brukt her som god praksis.',
    en: 'It is recommended that the website shows and links to non-profit and voluntary offers. The notice concerned a Christmas in the pandemic and is used here as good practice.',
  },
  why: {
    nb: 'Sorggruppen, besøksvennen og hjelpetelefonen er der når kommunens kontorer er stengt, og lenge etter at teamet har reist.',
    nn: 'Sorggruppa, besøksvenen og hjelpetelefonen er der når kontora til kommunen er stengde, og lenge etter at teamet har reist.',
    en: 'The bereavement group, the visiting friend and the helpline are there when the municipal offices are closed, and long after the team has gone.',
  },
  advice: {
    nb: 'Før opp hvert tilbud med hvem som står bak, en lenke og når dere sist spurte. Ta med oversikten over hjelpetelefoner på helsenorge.no.',
    nn: 'Før opp kvart tilbod med kven som står bak, ei lenkje og når de sist spurde. Ta med oversikta over hjelpetelefonar på helsenorge.no.',
    en: 'List each offer with who is behind it, a link and when you last asked. Include the overview of helplines at helsenorge.no.',
  },
  pitfall: {
    nb: 'Listen er fra en jul for fire år siden, og halvparten av tilbudene er lagt ned.',
    nn: 'Lista er frå ei jul for fire år sidan, og halvparten av tilboda er lagde ned.',
    en: 'The list dates from a Christmas four years ago, and half the offers have closed.',
  },
  forHumans: {
    nb: 'Om tilbudene passer for dem som er rammet.',
    nn: 'Om tilboda høver for dei som er råka.',
    en: 'Whether the offers suit those affected.',
  },
  citations: [
    cite(christmasNotice, voluntary),
    cite(letter2022, {
      nb: 'om oversikten over hjelpetelefoner',
      nn: 'om oversikta over hjelpetelefonar',
      en: 'on the overview of helplines',
    }),
  ],
  messages,
  *check(plan, find) {
    const { at, gap, question, remark, lookup } = find;
    const listed = plan.publicInfo?.voluntaryOffers;
    const place = at('publicInfo', 'voluntaryOffers');
    if (noneBecause(listed) !== undefined) return yield* askWhatInstead(find, place);
    const offers = itemsOf(listed);
    if (offers.length === 0) {
      yield onlyPointsToPage(plan) ? question('seePage', at('publicInfo', 'url')) : gap('noOffers', place);
      return;
    }
    for (const [index, offer] of offers) yield* judgeOffer(index, offer, find);
    const pointsToHelplines = offers.some(
      ([, { link, party }]) => link?.includes('helsenorge.no') || lookup.actor(party)?.id === 'helplines',
    );
    if (!pointsToHelplines) yield remark('noHelplines', place);
  },
});

type Offers = NonNullable<NonNullable<Plan['publicInfo']>['voluntaryOffers']>;
type Offer = Extract<Offers, readonly unknown[]>[number];

function* judgeOffer(
  index: number,
  { party, link, collectedOn }: Offer,
  find: Finder<typeof messages>,
): Iterable<Finding> {
  const { asOf, at, evidence, gap, remark, lookup } = find;
  const place = (field: 'party' | 'link' | 'collectedOn') =>
    at('publicInfo', 'voluntaryOffers', index, field);
  const isKnown = lookup.party(party) !== undefined;
  const answers = link === undefined && isReachable(lookup, party);
  if (!party) yield gap('noProvider', place('party'));
  else if (link || answers) yield evidence('offer', place('party'));
  if (party && !isKnown) yield* askIfUnknown(find, party, place('party'));
  if (answers) yield remark('noLink', place('link'));
  else if (!link && (!party || isKnown)) yield gap('noWayThere', place('link'));
  if (!collectedOn) yield remark('undated', place('collectedOn'));
  else if (collectedOn > asOf) yield remark('collectedAhead', place('collectedOn'));
}
