import { formatDate } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Path } from '../../plan/location.ts';
import type { Contact } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block, Cell, DocumentSection } from '../block.ts';
import type { Column } from '../entries.ts';
import { fieldColumns, tableOf } from '../entries.ts';
import { inWords } from '../in-words.ts';
import { joined } from '../inline.ts';
import { together } from '../labelled.ts';
import { listOf } from '../lists.ts';
import { isNone, noneInWords, noneOf } from '../none.ts';
import { phonesInWords } from '../phones.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';
import { missingOn } from './citizen-missing.ts';

type Info = NonNullable<Plan['publicInfo']>;

/** What the Directorate of Health asked municipalities to show on their websites, in the order somebody in need reads it. */
export function citizenPage(
  { publicInfo: info = {} }: Plan,
  context: SectionContext,
): readonly DocumentSection[] {
  const { prose } = context;
  const chapters: readonly (readonly [string, Text, readonly Block[]])[] = [
    ['help', texts.help, prose(info.howToGetHelp ?? '')],
    ['daytime', texts.daytime, prose(info.gpDaytime ?? '')],
    ['out-of-hours', texts.outOfHours, outOfHours(info, context)],
    ['services', texts.services, services(info, context)],
    ['voluntary', texts.voluntary, voluntary(info, context)],
    ['about', texts.about, about(info, context)],
  ];
  return chapters
    .filter(([, , blocks]) => blocks.length > 0)
    .map(([id, title, blocks]) => ({ id, title: say(title, context), blocks }));
}

function outOfHours({ outOfHours: list }: Info, context: SectionContext): readonly Block[] {
  const path = ['publicInfo', 'outOfHours'];
  const entries = itemsOf(list);
  type Place = (typeof entries)[number][1];
  return [
    ...noneOf(context, path, list),
    ...tableOf(
      context,
      say(texts.places, context),
      entries,
      [
        {
          head: context.labels.label([...path, 0, 'name']),
          cell: ({ name, kind }, index) =>
            name === undefined && kind !== undefined
              ? inWords(context, [...path, index, 'kind'], kind)
              : name === undefined
                ? []
                : [name],
        },
        phonesColumn(context, path),
        ...fieldColumns<Place>(context, path, ['address']),
      ],
      { cards: true },
    ),
  ];
}

function services({ services: list }: Info, context: SectionContext): readonly Block[] {
  const path = ['publicInfo', 'services'];
  const entries = itemsOf(list);
  type Service = (typeof entries)[number][1];
  return [
    ...noneOf(context, path, list),
    ...tableOf(
      context,
      say(texts.offers, context),
      entries,
      [
        ...fieldColumns<Service>(context, path, ['name']),
        {
          head: say(texts.forWhom, context),
          cell: (service, index) => together(context, [...path, index], service, 'groups', ['ages']),
        },
        phonesColumn(context, path),
        ...fieldColumns<Service>(context, path, ['openingHours', 'address']),
      ],
      { cards: true },
    ),
  ];
}

/** Numbers and when somebody answers; what kind of number it is, no resident asks. */
const phonesColumn = (
  context: SectionContext,
  path: Path,
): Column<{ readonly phones?: Contact['phones'] }> => ({
  head: context.labels.label([...path, 0, 'phones']),
  cell: ({ phones }, index) =>
    isNone(phones)
      ? [noneInWords(context, phones)]
      : phonesInWords(
          context,
          [...path, index, 'phones'],
          itemsOf(phones).map(([, { kind: _, ...phone }]) => phone),
        ),
});

function voluntary({ voluntaryOffers: list }: Info, context: SectionContext): readonly Block[] {
  const path = ['publicInfo', 'voluntaryOffers'];
  const offers = itemsOf(list).map(([index, offer]): Cell => {
    const who: Cell = offer.party === undefined ? [] : [{ strong: [context.names.party(offer.party)] }];
    const what: Cell = offer.offer === undefined ? [] : [offer.offer];
    const where: Cell =
      offer.link === undefined ? [] : inWords(context, [...path, index, 'link'], offer.link);
    const words = joined(
      [who, what].filter((one) => one.length > 0),
      ': ',
    );
    return [...words, ...(where.length > 0 && words.length > 0 ? ['. '] : []), ...where];
  });
  return [...noneOf(context, path, list), ...listOf(offers.filter((one) => one.length > 0))];
}

/** When it was checked, in which other languages it is, and what of what was asked for is not here yet. */
function about(info: Info, context: SectionContext): readonly Block[] {
  const missing = missingOn(info, context);
  const lines: readonly Cell[] = [
    ...(info.languages ? [[say(texts.languages, context, { list: same(info.languages.join(', ')) })]] : []),
    ...(info.lastChecked
      ? [[say(texts.checked, context, { date: same(formatDate(info.lastChecked, context.language)) })]]
      : []),
    ...(info.url ? [[`${say(texts.page, context)} `, { link: info.url, text: info.url }]] : []),
  ];
  return [
    ...lines.map((text): Block => ({ kind: 'paragraph', text })),
    ...(missing.length === 0
      ? [{ kind: 'paragraph', text: [say(texts.complete, context)] } as const]
      : [
          { kind: 'paragraph', text: [say(texts.missing, context)] } as const,
          ...listOf(missing.map((one) => [one])),
        ]),
  ];
}

const texts = {
  help: { nb: 'Slik får du hjelp', nn: 'Slik får du hjelp', en: 'How to get help' },
  daytime: { nb: 'På dagtid', nn: 'På dagtid', en: 'In the daytime' },
  outOfHours: { nb: 'Kveld, natt og helg', nn: 'Kveld, natt og helg', en: 'Evenings, nights and weekends' },
  places: {
    nb: 'Akutt hjelp utenom åpningstid',
    nn: 'Akutt hjelp utanom opningstid',
    en: 'Acute help out of hours',
  },
  services: { nb: 'Tjenester og tilbud', nn: 'Tenester og tilbod', en: 'Services' },
  offers: { nb: 'Kommunens tilbud', nn: 'Tilboda i kommunen', en: 'What the municipality offers' },
  forWhom: { nb: 'For hvem', nn: 'For kven', en: 'For whom' },
  voluntary: { nb: 'Frivillige tilbud', nn: 'Frivillige tilbod', en: 'Voluntary offers' },
  about: { nb: 'Om denne siden', nn: 'Om denne sida', en: 'About this page' },
  languages: {
    nb: 'Informasjonen finnes også på: {list}.',
    nn: 'Informasjonen finst òg på: {list}.',
    en: 'The information is also available in: {list}.',
  },
  checked: {
    nb: 'Opplysningene ble sist kontrollert {date}.',
    nn: 'Opplysningane blei sist kontrollerte {date}.',
    en: 'The information was last checked on {date}.',
  },
  page: { nb: 'Nettsiden er', nn: 'Nettsida er', en: 'The web page is' },
  complete: {
    nb: 'Siden har alle opplysningene Helsedirektoratet har bedt kommunene vise.',
    nn: 'Sida har alle opplysningane Helsedirektoratet har bede kommunane vise.',
    en: 'The page has everything the Directorate of Health has asked municipalities to show.',
  },
  missing: {
    nb: 'Helsedirektoratet har bedt kommunene vise mer enn dette. Her mangler ennå:',
    nn: 'Helsedirektoratet har bede kommunane vise meir enn dette. Her manglar enno:',
    en: 'The Directorate of Health has asked municipalities to show more than this. Still missing here:',
  },
} as const;
