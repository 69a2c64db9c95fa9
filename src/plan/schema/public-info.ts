import { field } from '../field.ts';
import { date, duration, part, prose, several, text, webAddress } from '../kinds.ts';
import { outOfHours, services } from './public-info/services.ts';
import { voluntaryOffers } from './public-info/voluntary-offers.ts';

export default field(
  part({
    services,
    gpDaytime: field(prose(), {
      label: { nb: 'Fastlegen på dagtid', nn: 'Fastlegen på dagtid', en: 'GP in the daytime' },
      help: {
        nb: 'Setningen som sier at fastlegen gir øyeblikkelig hjelp på dagtid, slik den står på nettsiden. Nevn gjerne 113 ved fare for liv.',
        nn: 'Setninga som seier at fastlegen gir augeblikkeleg hjelp på dagtid, slik ho står på nettsida. Nemn gjerne 113 ved fare for liv.',
        en: 'The sentence saying that the GP gives urgent care in the daytime, as it stands on the website. Preferably mention 113 for danger to life.',
      },
      example: {
        nb: 'Trenger du øyeblikkelig hjelp på dagtid, ring fastlegen din. Ring 113 når det er fare for liv.',
        nn: 'Treng du augeblikkeleg hjelp på dagtid, ring fastlegen din. Ring 113 når det er fare for liv.',
        en: 'If you need urgent care in the daytime, ring your GP. Ring 113 when there is danger to life.',
      },
      visibility: 'public',
    }),
    outOfHours,
    howToGetHelp: field(prose(), {
      label: { nb: 'Slik får du hjelp', nn: 'Slik får du hjelp', en: 'How to get help' },
      help: {
        nb: 'Hvordan oppfølgingen er organisert og hvor man henvender seg, skrevet til en innbygger som aldri har hørt om teamet.',
        nn: 'Korleis oppfølginga er organisert og kvar ein vender seg, skrive til ein innbyggjar som aldri har høyrt om teamet.',
        en: 'How follow-up is organised and where to turn, written for a resident who has never heard of the team.',
      },
      example: {
        nb: 'Har du opplevd noe alvorlig, kan du ringe 20 00 12 34. Du trenger ikke henvisning, og det koster ingenting.',
        nn: 'Har du opplevd noko alvorleg, kan du ringje 20 00 12 34. Du treng ikkje tilvising, og det kostar ingenting.',
        en: 'If something serious has happened to you, you can ring 20 00 12 34. You need no referral, and it is free of charge.',
      },
      visibility: 'public',
    }),
    languages: field(several(text()), {
      label: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
      help: {
        nb: 'Språkene informasjonen finnes på utenom norsk, for eksempel engelsk og ukrainsk. Velg dem som faktisk snakkes i kommunen.',
        nn: 'Språka informasjonen finst på utanom norsk, til dømes engelsk og ukrainsk. Vel dei som faktisk blir snakka i kommunen.',
        en: 'The languages besides Norwegian in which the information exists, for example English and Ukrainian. Choose those actually spoken in the municipality.',
      },
      example: {
        nb: ['engelsk', 'ukrainsk', 'arabisk'],
        nn: ['engelsk', 'ukrainsk', 'arabisk'],
        en: ['English', 'Ukrainian', 'Arabic'],
      },
      visibility: 'public',
    }),
    plainLanguageReviewed: field(date(), {
      label: { nb: 'Klarspråk gjennomgått', nn: 'Klårspråk gjennomgått', en: 'Plain language reviewed' },
      help: {
        nb: 'Dagen noen sist leste teksten med øynene til en som kan lite norsk eller vet lite om helsetjenester. Dato som ÅÅÅÅ-MM-DD.',
        nn: 'Dagen nokon sist las teksten med auga til ein som kan lite norsk eller veit lite om helsetenester. Dato som ÅÅÅÅ-MM-DD.',
        en: 'The day someone last read the text with the eyes of a person who knows little Norwegian or little about health services. Date as YYYY-MM-DD.',
      },
      example: '2026-04-21',
      visibility: 'public',
    }),
    voluntaryOffers,
    url: field(webAddress(), {
      label: { nb: 'Nettside', nn: 'Nettside', en: 'Web page' },
      help: {
        nb: 'Adressen til siden der innbyggerne finner dette, med https først. Kort nok til å leses opp i telefonen.',
        nn: 'Adressa til sida der innbyggjarane finn dette, med https først. Kort nok til å lesast opp i telefonen.',
        en: 'The address where residents find this, beginning with https. Short enough to read out over the telephone.',
      },
      example: 'https://fjellvik.example/krisehjelp',
      visibility: 'public',
    }),
    lastChecked: field(date(), {
      label: { nb: 'Sist kontrollert', nn: 'Sist kontrollert', en: 'Last checked' },
      help: {
        nb: 'Dagen noen sist gikk gjennom siden og ringte numrene. Dato som ÅÅÅÅ-MM-DD.',
        nn: 'Dagen nokon sist gjekk gjennom sida og ringde numra. Dato som ÅÅÅÅ-MM-DD.',
        en: 'The day someone last went through the page and rang the numbers. Date as YYYY-MM-DD.',
      },
      example: '2026-09-15',
      visibility: 'public',
    }),
    checkInterval: field(duration(), {
      label: { nb: 'Kontrollintervall', nn: 'Kor ofte kontroll', en: 'Check interval' },
      help: {
        nb: 'Hvor ofte dere har bestemt at siden skal gås gjennom. ISO 8601-varighet: P3M er hver tredje måned, P6M hvert halvår.',
        nn: 'Kor ofte de har bestemt at sida skal gåast gjennom. ISO 8601-tidslengd: P3M er kvar tredje månad, P6M kvart halvår.',
        en: 'How often you have decided that the page is gone through. ISO 8601 duration: P3M is every three months, P6M every half year.',
      },
      example: 'P6M',
      visibility: 'public',
    }),
  }),
  {
    label: {
      nb: 'Informasjon til innbyggerne',
      nn: 'Informasjon til innbyggjarane',
      en: 'Information for residents',
    },
    help: {
      nb: 'Det kommunen viser på nettsiden sin om hjelpen, for eksempel tjenester med telefon og åpningstid, legevakt og frivillige tilbud.',
      nn: 'Det kommunen viser på nettsida si om hjelpa, til dømes tenester med telefon og opningstid, legevakt og frivillige tilbod.',
      en: 'What the municipality shows on its website about the help, for example services with telephone and opening hours, the emergency clinic and voluntary offers.',
    },
    visibility: 'public',
  },
);
