import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import { isNone } from '../none.ts';
import type { Wording } from '../wording.ts';
import { say } from '../wording.ts';

type Info = NonNullable<Plan['publicInfo']>;

/** What the Directorate's letter of 2022 asks to be shown that the page does not show, each in a few words. */
export const missingOn = (info: Info, wording: Wording): readonly string[] => [
  ...(info.howToGetHelp ? [] : [say(words.howToGetHelp, wording)]),
  ...missingServices(info, wording),
  ...(info.gpDaytime ? [] : [say(words.gpDaytime, wording)]),
  ...missingOutOfHours(info, wording),
  ...(hasAny(info.voluntaryOffers) ? [] : [say(words.voluntary, wording)]),
];

const hasAny = (list: unknown): boolean =>
  isNone(list) || itemsOf(list as readonly object[] | undefined).length > 0;

function missingServices({ services }: Info, wording: Wording): readonly string[] {
  if (!hasAny(services)) return [say(words.services, wording)];
  const entries = itemsOf(services);
  type Service = (typeof entries)[number][1];
  const asked: readonly (readonly [Text, (service: Service) => boolean])[] = [
    [words.groups, ({ groups, ages }) => groups !== undefined || ages !== undefined],
    [words.hours, ({ openingHours }) => hasAny(openingHours)],
    [words.phone, ({ phones }) => hasAny(phones)],
    [
      words.phoneHours,
      ({ phones }) => !hasAny(phones) || itemsOf(phones).every(([, { hours }]) => hasAny(hours)),
    ],
    [words.address, ({ address }) => address !== undefined],
  ];
  return entries.flatMap(([, service], position) =>
    asked
      .filter(([, isThere]) => !isThere(service))
      .map(([what]) =>
        say(words.of, wording, {
          what,
          whom: service.name === undefined ? serviceNumber(position + 1) : same(service.name),
        }),
      ),
  );
}

function missingOutOfHours({ outOfHours }: Info, wording: Wording): readonly string[] {
  if (isNone(outOfHours)) return [];
  const entries = itemsOf(outOfHours);
  const kinds = entries.map(([, { kind }]) => kind);
  return [
    ...(kinds.includes('emergency-clinic') ? [] : [say(words.clinic, wording)]),
    ...(kinds.includes('acute-reception') ? [] : [say(words.hospital, wording)]),
    ...entries.flatMap(([, { name, phones, address }]) => {
      const whom = name === undefined ? words.place : same(name);
      return [
        ...(hasAny(phones) ? [] : [say(words.of, wording, { what: words.phone, whom })]),
        ...(address ? [] : [say(words.of, wording, { what: words.address, whom })]),
      ];
    }),
  ];
}

const serviceNumber = (number: number): Text => ({
  nb: `tjeneste nummer ${number}`,
  nn: `teneste nummer ${number}`,
  en: `service number ${number}`,
});

const words = {
  howToGetHelp: {
    nb: 'hvordan innbyggerne får hjelp',
    nn: 'korleis innbyggjarane får hjelp',
    en: 'how residents get help',
  },
  services: {
    nb: 'hvilke tjenester og tilbud som finnes',
    nn: 'kva tenester og tilbod som finst',
    en: 'which services there are',
  },
  groups: { nb: 'målgruppe og alder', nn: 'målgruppe og alder', en: 'target group and ages' },
  hours: { nb: 'åpningstid', nn: 'opningstid', en: 'opening hours' },
  phone: { nb: 'telefonnummer', nn: 'telefonnummer', en: 'phone number' },
  phoneHours: { nb: 'telefontid', nn: 'telefontid', en: 'phone hours' },
  address: { nb: 'adresse', nn: 'adresse', en: 'address' },
  of: { nb: '{what} for {whom}', nn: '{what} for {whom}', en: '{what} of {whom}' },
  gpDaytime: {
    nb: 'at fastlegen gir øyeblikkelig hjelp på dagtid',
    nn: 'at fastlegen gir augeblikkeleg hjelp på dagtid',
    en: 'that the GP gives urgent care in the daytime',
  },
  clinic: { nb: 'legevakten', nn: 'legevakta', en: 'the emergency clinic' },
  hospital: {
    nb: 'sykehusets akuttmottak',
    nn: 'akuttmottaket på sjukehuset',
    en: 'the acute reception of the hospital',
  },
  place: { nb: 'et sted uten navn', nn: 'ein stad utan namn', en: 'a place without a name' },
  voluntary: { nb: 'frivillige tilbud', nn: 'frivillige tilbod', en: 'voluntary offers' },
} as const;
