import { phones, tightened, verified } from '../../common.ts';
import { field } from '../../field.ts';
import {
  choice,
  date,
  emailAddress,
  entries,
  flag,
  id,
  part,
  reference,
  several,
  text,
} from '../../kinds.ts';
import { competences } from './competences.ts';
import { training } from './training.ts';

export const members = field(
  entries(
    part({
      id: field(id('party'), {
        label: { nb: 'Medlems-id', nn: 'Medlems-id', en: 'Member id' },
        help: {
          nb: 'Et kort navn på plassen: små bokstaver a–z, tall og bindestrek. Bruk funksjonen, aldri personens navn, for id-en vises overalt.',
          nn: 'Eit kort namn på plassen: små bokstavar a–z, tal og bindestrek. Bruk funksjonen, aldri namnet på personen, for id-en blir vist overalt.',
          en: 'A short name for the place: lower-case letters a–z, digits and hyphens. Use the function, never the person’s name, since ids are shown everywhere.',
        },
        example: 'municipal-psychologist',
        visibility: 'public',
      }),
      function: field(text(), {
        label: { nb: 'Funksjon i teamet', nn: 'Funksjon i teamet', en: 'Function in the team' },
        help: {
          nb: 'Det medlemmet gjør i teamet, for eksempel leder, loggfører eller ansvarlig for barn og unge.',
          nn: 'Det medlemmet gjer i teamet, til dømes leiar, loggførar eller ansvarleg for barn og unge.',
          en: 'What the member does in the team, for example leader, log keeper or responsible for children and young people.',
        },
        example: { nb: 'leder', nn: 'leiar', en: 'leader' },
        visibility: 'public',
      }),
      name: field(text(), {
        label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
        help: {
          nb: 'Fornavn og etternavn på den som har plassen nå; står bare i den interne utgaven.',
          nn: 'Førenamn og etternamn på den som har plassen no; står berre i den interne utgåva.',
          en: 'First name and surname of the person who holds the place now; stands only in the internal edition.',
        },
        example: 'Ingrid Solheim',
        visibility: 'internal',
      }),
      profession: field(text(), {
        label: { nb: 'Yrke', nn: 'Yrke', en: 'Profession' },
        help: {
          nb: 'Utdanningen eller faget medlemmet har, så det går fram om teamet er tverrfaglig.',
          nn: 'Utdanninga eller faget medlemmet har, så ein ser om teamet er tverrfagleg.',
          en: 'The member’s training or field, to show whether the team is multidisciplinary.',
        },
        example: { nb: 'psykolog', nn: 'psykolog', en: 'psychologist' },
        visibility: 'public',
      }),
      unit: field(text(), {
        label: { nb: 'Arbeidssted', nn: 'Arbeidsstad', en: 'Employer or unit' },
        help: {
          nb: 'Tjenesten eller arbeidsgiveren medlemmet kommer fra til daglig.',
          nn: 'Tenesta eller arbeidsgivaren medlemmet kjem frå til dagleg.',
          en: 'The service or employer the member comes from day to day.',
        },
        example: {
          nb: 'Psykisk helse og rus',
          nn: 'Psykisk helse og rus',
          en: 'Mental health and substance use',
        },
        visibility: 'public',
      }),
      membership: field(
        choice({
          permanent: { nb: 'fast medlem', nn: 'fast medlem', en: 'permanent member' },
          'call-in': {
            nb: 'innkalles ved behov',
            nn: 'blir kalla inn ved behov',
            en: 'called in when needed',
          },
          resource: { nb: 'ressursperson', nn: 'ressursperson', en: 'resource person' },
        }),
        {
          label: { nb: 'Tilknytning', nn: 'Tilknyting', en: 'Membership' },
          help: {
            nb: 'Om medlemmet alltid er med, kalles inn når hendelsen krever det, eller bare gir råd.',
            nn: 'Om medlemmet alltid er med, blir kalla inn når hendinga krev det, eller berre gir råd.',
            en: 'Whether the member always takes part, is called in when the event requires it, or only gives advice.',
          },
          example: 'permanent',
          visibility: 'public',
        },
      ),
      phones: field(phones(), {
        label: { nb: 'Telefoner', nn: 'Telefonar', en: 'Phones' },
        help: {
          nb: 'Numrene medlemmet kan nås på, det som skal prøves først øverst, for eksempel jobbtelefonen foran den private.',
          nn: 'Numra medlemmet kan nåast på, det som skal prøvast først øvst, til dømes jobbtelefonen framfor den private.',
          en: 'The numbers that reach the member, the one to try first on top, for example the work phone before the private one.',
        },
        visibility: 'public',
      }),
      email: field(emailAddress(), {
        label: { nb: 'E-post', nn: 'E-post', en: 'Email' },
        help: {
          nb: 'Adressen medlemmet leser på jobb. Den er for innkalling til møter, ikke for varsling.',
          nn: 'Adressa medlemmet les på jobb. Ho er for innkalling til møte, ikkje for varsling.',
          en: 'The address the member reads at work. It is for calling meetings, not for alerting.',
        },
        example: 'ingrid.solheim@fjellvik.example',
        visibility: 'internal',
      }),
      deputyFor: field(reference('party'), {
        label: { nb: 'Stedfortreder for', nn: 'Stadfortredar for', en: 'Deputy for' },
        help: {
          nb: 'Id-en til rollen eller medlemmet som dette medlemmet trer inn for ved fravær.',
          nn: 'Id-en til rolla eller medlemmet som dette medlemmet trer inn for ved fråvær.',
          en: 'Id of the role or member this member steps in for during absence.',
        },
        example: 'team-leader',
        visibility: 'public',
      }),
      competences,
      languages: field(several(text()), {
        label: { nb: 'Språk', nn: 'Språk', en: 'Languages' },
        help: {
          nb: 'Språk medlemmet kan føre en støttesamtale på, ett per linje. Det erstatter ikke en kvalifisert tolk.',
          nn: 'Språk medlemmet kan føre ein støttesamtale på, eitt per linje. Det erstattar ikkje ein kvalifisert tolk.',
          en: 'Languages the member can hold a supportive conversation in, one per line. This does not replace a qualified interpreter.',
        },
        example: {
          nb: ['norsk', 'nordsamisk', 'engelsk'],
          nn: ['norsk', 'nordsamisk', 'engelsk'],
          en: ['Norwegian', 'Northern Sami', 'English'],
        },
        visibility: 'public',
      }),
      training,
      informedOn: field(date(), {
        label: { nb: 'Informert', nn: 'Informert', en: 'Informed on' },
        help: {
          nb: 'Dagen medlemmet fikk vite hva som står om ham eller henne i planen, og hva det brukes til (ÅÅÅÅ-MM-DD).',
          nn: 'Dagen medlemmet fekk vite kva som står om han eller henne i planen, og kva det blir brukt til (ÅÅÅÅ-MM-DD).',
          en: 'The day the member was told what the plan says about them and what it is used for (YYYY-MM-DD).',
        },
        example: '2026-08-20',
        visibility: 'internal',
      }),
      verified: field(verified(), {
        label: { nb: 'Sist bekreftet', nn: 'Sist stadfesta', en: 'Last verified' },
        help: {
          nb: 'Når og av hvem opplysningene om medlemmet ble kontrollert, for eksempel ved en prøveringing.',
          nn: 'Når og av kven opplysningane om medlemmet blei kontrollerte, til dømes med ei prøveringing.',
          en: 'When and by whom the facts about this member were checked, for example by a test call.',
        },
        visibility: 'internal',
      }),
      vacant: field(flag(), {
        label: { nb: 'Ubesatt', nn: 'Ledig', en: 'Vacant' },
        help: {
          nb: 'Skriv true når ingen har plassen nå. En åpen plass er et bedre svar enn et gammelt navn.',
          nn: 'Skriv true når ingen har plassen no. Ein open plass er eit betre svar enn eit gammalt namn.',
          en: 'Write true when nobody holds the place now. An open place is a better answer than an old name.',
        },
        example: false,
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Medlemmer', nn: 'Medlemmer', en: 'Members' },
    help: {
      nb: 'Alle som er med i teamet, og plasser som står ubesatt, for eksempel psykolog, helsesykepleier og prest.',
      nn: 'Alle som er med i teamet, og plassar som står ledige, til dømes psykolog, helsesjukepleiar og prest.',
      en: 'Everyone in the team, and places that stand vacant, for example psychologist, public health nurse and priest.',
    },
    visibility: 'public',
  },
);
