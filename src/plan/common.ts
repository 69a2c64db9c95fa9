import { field } from './field.ts';
import { choice, clockTime, date, entries, part, reference, several, text } from './kinds.ts';

/** Fields that many parts share: opening hours, phones, who verified a fact and when, and tighter visibility. */

const weekday = choice({
  monday: { nb: 'mandag', nn: 'måndag', en: 'Monday' },
  tuesday: { nb: 'tirsdag', nn: 'tysdag', en: 'Tuesday' },
  wednesday: { nb: 'onsdag', nn: 'onsdag', en: 'Wednesday' },
  thursday: { nb: 'torsdag', nn: 'torsdag', en: 'Thursday' },
  friday: { nb: 'fredag', nn: 'fredag', en: 'Friday' },
  saturday: { nb: 'lørdag', nn: 'laurdag', en: 'Saturday' },
  sunday: { nb: 'søndag', nn: 'søndag', en: 'Sunday' },
  weekdays: { nb: 'mandag til fredag', nn: 'måndag til fredag', en: 'Monday to Friday' },
  weekend: { nb: 'lørdag og søndag', nn: 'laurdag og søndag', en: 'Saturday and Sunday' },
  'every-day': { nb: 'alle dager', nn: 'alle dagar', en: 'every day' },
});

export const days = () => several(weekday);

/** How a message reaches someone. */
export const channel = () =>
  choice({
    phone: { nb: 'telefon', nn: 'telefon', en: 'telephone' },
    sms: { nb: 'SMS', nn: 'SMS', en: 'text message' },
    'emergency-radio': { nb: 'nødnett', nn: 'naudnett', en: 'emergency radio network' },
    'alert-system': { nb: 'varslingssystem', nn: 'varslingssystem', en: 'alert system' },
    email: { nb: 'e-post', nn: 'e-post', en: 'email' },
    'in-person': { nb: 'personlig oppmøte', nn: 'personleg oppmøte', en: 'in person' },
  });

/** Days and a time span; a span that ends before it begins runs past midnight. */
export const windowFields = {
  days: field(days(), {
    label: { nb: 'Dager', nn: 'Dagar', en: 'Days' },
    help: {
      nb: 'Dagene klokkeslettene gjelder for. weekdays, weekend og every-day tar flere dager under ett.',
      nn: 'Dagane klokkesletta gjeld for. weekdays, weekend og every-day tek fleire dagar under eitt.',
      en: 'The days these times apply to. weekdays, weekend and every-day take several days at once.',
    },
    example: ['weekdays'],
    visibility: 'public',
  }),
  from: field(clockTime(), {
    label: { nb: 'Fra klokken', nn: 'Frå klokka', en: 'From' },
    help: {
      nb: 'Klokkeslettet tiden begynner, som TT:MM.',
      nn: 'Klokkeslettet tida tek til, som TT:MM.',
      en: 'The time of day it begins, as HH:MM.',
    },
    example: '08:00',
    visibility: 'public',
  }),
  to: field(clockTime(), {
    label: { nb: 'Til klokken', nn: 'Til klokka', en: 'To' },
    help: {
      nb: 'Klokkeslettet tiden slutter, som TT:MM; 24:00 er midnatt. Er det tidligere enn starten, slutter tiden neste dag.',
      nn: 'Klokkeslettet tida sluttar, som TT:MM; 24:00 er midnatt. Er det tidlegare enn starten, sluttar tida dagen etter.',
      en: 'The time of day it ends, as HH:MM; 24:00 is midnight. If it is earlier than the start, it ends the next day.',
    },
    example: '15:30',
    visibility: 'public',
  }),
};

export const hours = () => entries(part(windowFields));

export const phones = () =>
  entries(
    part({
      number: field(text(), {
        label: { nb: 'Telefonnummer', nn: 'Telefonnummer', en: 'Phone number' },
        help: {
          nb: 'Nummeret noen faktisk svarer på, i anførselstegn. Ring og prøv det før du skriver det inn.',
          nn: 'Nummeret nokon faktisk svarar på, i hermeteikn. Ring og prøv det før du skriv det inn.',
          en: 'The number someone actually answers, in quotation marks. Call and try it before you write it here.',
        },
        example: '20 00 12 34',
        visibility: 'by-kind',
      }),
      kind: field(
        choice({
          function: { nb: 'funksjonsnummer', nn: 'funksjonsnummer', en: 'function number' },
          work: { nb: 'jobbnummer', nn: 'jobbnummer', en: 'work number' },
          private: { nb: 'privat nummer', nn: 'privat nummer', en: 'private number' },
        }),
        {
          label: { nb: 'Nummertype', nn: 'Nummertype', en: 'Type of number' },
          help: {
            nb: 'Et funksjonsnummer følger vakten eller tjenesten og kan vises offentlig. Jobbnumre og private numre holdes internt.',
            nn: 'Eit funksjonsnummer følgjer vakta eller tenesta og kan visast offentleg. Jobbnummer og private nummer blir haldne internt.',
            en: 'A function number follows the duty or the service and may be shown in public. Work and private numbers are kept internal.',
          },
          example: 'function',
          visibility: 'by-kind',
        },
      ),
      hours: field(hours(), {
        label: { nb: 'Telefontid', nn: 'Telefontid', en: 'Phone hours' },
        help: {
          nb: 'Når noen svarer på nummeret, for eksempel hverdager fra 08:00 til 15:30. Da ser leseren om det også gjelder om natten.',
          nn: 'Når nokon svarar på nummeret, til dømes kvardagar frå 08:00 til 15:30. Då ser lesaren om det gjeld om natta òg.',
          en: 'When someone answers the number, for example weekdays from 08:00 to 15:30. It shows the reader whether nights are included.',
        },
        visibility: 'by-kind',
      }),
      ...tightened(),
    }),
  );

export const verified = () =>
  part({
    on: field(date(), {
      label: { nb: 'Bekreftet den', nn: 'Stadfesta den', en: 'Verified on' },
      help: {
        nb: 'Dagen noen sist kontrollerte at opplysningene stemmer (ÅÅÅÅ-MM-DD). Den viser hvor ferske de er.',
        nn: 'Dagen nokon sist kontrollerte at opplysningane stemmer (ÅÅÅÅ-MM-DD). Han viser kor ferske dei er.',
        en: 'The day someone last checked that this is right (YYYY-MM-DD). It shows how fresh the facts are.',
      },
      example: '2026-10-01',
      visibility: 'public',
    }),
    by: field(reference('party'), {
      label: { nb: 'Bekreftet av', nn: 'Stadfesta av', en: 'Verified by' },
      help: {
        nb: 'Id-en til rollen, medlemmet eller kontakten som kontrollerte, så andre vet hvem de kan spørre.',
        nn: 'Id-en til rolla, medlemmet eller kontakten som kontrollerte, så andre veit kven dei kan spørje.',
        en: 'Id of the role, member or contact who checked, so that others know whom to ask.',
      },
      example: 'team-deputy-leader',
      visibility: 'internal',
    }),
  });

/** Lets a plan keep one entry out of the public edition; it can never open what the schema keeps internal. */
export function tightened() {
  return {
    visibility: field(choice({ internal: { nb: 'bare intern', nn: 'berre intern', en: 'internal only' } }), {
      label: { nb: 'Synlighet', nn: 'Synlegheit', en: 'Visibility' },
      help: {
        nb: 'Skriv internal for å holde hele denne oppføringen utenfor den offentlige utgaven. Ellers trengs ikke feltet.',
        nn: 'Skriv internal for å halde heile denne oppføringa utanfor den offentlege utgåva. Elles trengst ikkje feltet.',
        en: 'Write internal to keep this whole entry out of the public edition. Otherwise leave the field out.',
      },
      example: 'internal',
      visibility: 'internal',
    }),
  };
}
