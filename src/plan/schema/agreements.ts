import { tightened, verified } from '../common.ts';
import { field } from '../field.ts';
import { choice, date, duration, entries, flag, id, part, reference, several, text } from '../kinds.ts';

export default field(
  entries(
    part({
      id: field(id('agreement'), {
        label: { nb: 'Avtale-id', nn: 'Avtale-id', en: 'Agreement id' },
        help: {
          nb: 'Et kort navn med små bokstaver a–z, tall og bindestrek. Andre deler av planen viser til avtalen med det.',
          nn: 'Eit kort namn med små bokstavar a–z, tal og bindestrek. Andre delar av planen viser til avtalen med det.',
          en: 'A short name in lower-case letters a–z, digits and hyphens. Other parts of the plan refer to the agreement by it.',
        },
        example: 'red-cross-agreement',
        visibility: 'public',
      }),
      title: field(text(), {
        label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
        help: {
          nb: 'Tittelen slik den står på avtalen, så den er lett å finne i arkivet.',
          nn: 'Tittelen slik han står på avtalen, så han er lett å finne i arkivet.',
          en: 'The title as it stands on the agreement, so it is easy to find in the archive.',
        },
        example: {
          nb: 'Avtale om psykososial beredskap mellom Fjellvik kommune og Fjellvik Røde Kors',
          nn: 'Avtale om psykososial beredskap mellom Fjellvik kommune og Fjellvik Røde Kors',
          en: 'Agreement on psychosocial preparedness between Fjellvik kommune and Fjellvik Red Cross',
        },
        visibility: 'public',
      }),
      parties: field(several(reference('party')), {
        label: { nb: 'Parter', nn: 'Partar', en: 'Parties' },
        help: {
          nb: 'Id-ene til dem avtalen er inngått med.',
          nn: 'Id-ane til dei avtalen er gjord med.',
          en: 'The ids of those the agreement is made with.',
        },
        example: ['red-cross'],
        visibility: 'public',
      }),
      type: field(
        choice({
          'hospital-trust': {
            nb: 'avtale med helseforetak',
            nn: 'avtale med helseføretak',
            en: 'agreement with a hospital trust',
          },
          intermunicipal: {
            nb: 'interkommunal avtale',
            nn: 'interkommunal avtale',
            en: 'intermunicipal agreement',
          },
          voluntary: {
            nb: 'avtale med frivillig organisasjon',
            nn: 'avtale med frivillig organisasjon',
            en: 'agreement with a voluntary organisation',
          },
          faith: {
            nb: 'avtale med tros- eller livssynssamfunn',
            nn: 'avtale med trus- eller livssynssamfunn',
            en: 'agreement with a faith or belief community',
          },
          supplier: {
            nb: 'avtale med leverandør',
            nn: 'avtale med leverandør',
            en: 'agreement with a supplier',
          },
          other: { nb: 'annen avtale', nn: 'annan avtale', en: 'other agreement' },
        }),
        {
          label: { nb: 'Avtaletype', nn: 'Avtaletype', en: 'Type of agreement' },
          help: {
            nb: 'Hvem avtalen er med. Rådet er at psykososial oppfølging står både i avtalen med helseforetaket og i avtaler med frivillige.',
            nn: 'Kven avtalen er med. Rådet er at psykososial oppfølging står både i avtalen med helseføretaket og i avtalar med frivillige.',
            en: 'Whom the agreement is with. The advice is to have psychosocial follow-up both in the agreement with the hospital trust and in agreements with volunteers.',
          },
          example: 'voluntary',
          visibility: 'public',
        },
      ),
      signed: field(date(), {
        label: { nb: 'Underskrevet', nn: 'Underskriven', en: 'Signed' },
        help: {
          nb: 'Dagen avtalen ble underskrevet, som ÅÅÅÅ-MM-DD.',
          nn: 'Dagen avtalen blei underskriven, som ÅÅÅÅ-MM-DD.',
          en: 'The day the agreement was signed, as YYYY-MM-DD.',
        },
        example: '2025-05-20',
        visibility: 'public',
      }),
      validTo: field(date(), {
        label: { nb: 'Gjelder til', nn: 'Gjeld til', en: 'Valid to' },
        help: {
          nb: 'Siste dag avtalen gjelder, som ÅÅÅÅ-MM-DD. La feltet stå tomt når den løper til den blir sagt opp.',
          nn: 'Siste dagen avtalen gjeld, som ÅÅÅÅ-MM-DD. Lat feltet stå tomt når han går til nokon seier han opp.',
          en: 'The last day the agreement applies, as YYYY-MM-DD. Leave it empty when it runs until terminated.',
        },
        example: '2029-05-19',
        visibility: 'public',
      }),
      reviewInterval: field(duration(), {
        label: { nb: 'Gjennomgås hvert', nn: 'Gjennomgang kvart', en: 'Review interval' },
        help: {
          nb: 'Hvor ofte partene går gjennom avtalen, som ISO 8601-varighet: P1Y er hvert år, P2Y annethvert.',
          nn: 'Kor ofte partane går gjennom avtalen, som ISO 8601-tidslengd: P1Y er kvart år, P2Y annakvart.',
          en: 'How often the parties go through the agreement, as an ISO 8601 duration: P1Y is every year, P2Y every second year.',
        },
        example: 'P2Y',
        visibility: 'public',
      }),
      reviewedOn: field(date(), {
        label: { nb: 'Sist gjennomgått', nn: 'Sist gjennomgått', en: 'Last reviewed' },
        help: {
          nb: 'Dagen partene sist gikk gjennom avtalen sammen, som ÅÅÅÅ-MM-DD.',
          nn: 'Dagen partane sist gjekk gjennom avtalen saman, som ÅÅÅÅ-MM-DD.',
          en: 'The day the parties last went through the agreement together, as YYYY-MM-DD.',
        },
        example: '2026-05-12',
        visibility: 'public',
      }),
      section: field(text(), {
        label: { nb: 'Punkt i avtalen', nn: 'Punkt i avtalen', en: 'Section' },
        help: {
          nb: 'Kapittel eller punkt som gjelder psykososial oppfølging. Avtaler med helseforetak er lange, og leseren vil rett dit.',
          nn: 'Kapittel eller punkt som gjeld psykososial oppfølging. Avtalar med helseføretak er lange, og lesaren vil rett dit.',
          en: 'The chapter or section on psychosocial follow-up. Agreements with hospital trusts are long, and the reader wants to go straight there.',
        },
        example: { nb: 'Punkt 4.2', nn: 'Punkt 4.2', en: 'Section 4.2' },
        visibility: 'public',
      }),
      psychosocial: field(flag(), {
        label: {
          nb: 'Omtaler psykososial oppfølging',
          nn: 'Omtalar psykososial oppfølging',
          en: 'Covers psychosocial follow-up',
        },
        help: {
          nb: 'Skriv true når avtalen selv nevner psykososial oppfølging, ellers false. En avtale kan handle bare om utstyr eller innleggelse.',
          nn: 'Skriv true når avtalen sjølv nemner psykososial oppfølging, elles false. Ein avtale kan handle berre om utstyr eller innlegging.',
          en: 'Write true when the agreement itself mentions psychosocial follow-up, otherwise false. An agreement may deal only with equipment or admission.',
        },
        example: true,
        visibility: 'public',
      }),
      ref: field(text(), {
        label: { nb: 'Hvor den ligger', nn: 'Kvar han ligg', en: 'Where it is kept' },
        help: {
          nb: 'Saksnummer, nettadresse eller mappe der avtalen kan leses.',
          nn: 'Saksnummer, nettadresse eller mappe der ein kan lese avtalen.',
          en: 'Case number, web address or folder where the agreement can be read.',
        },
        example: { nb: 'Sak 2025/412', nn: 'Sak 2025/412', en: 'Case 2025/412' },
        visibility: 'public',
      }),
      verified: field(verified(), {
        label: { nb: 'Kontrollert', nn: 'Kontrollert', en: 'Verified' },
        help: {
          nb: 'Hvem som sist så etter at oppføringen stemmer med avtalen, og når, for eksempel teamlederen i mai.',
          nn: 'Kven som sist såg etter at oppføringa stemmer med avtalen, og når, til dømes teamleiaren i mai.',
          en: 'Who last checked that this entry matches the agreement, and when, for example the team leader in May.',
        },
        visibility: 'internal',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
    help: {
      nb: 'De skriftlige avtalene planen bygger på, for eksempel samarbeidsavtalen med helseforetaket, vakt delt med nabokommuner og hjelp fra frivillige.',
      nn: 'Dei skriftlege avtalane planen byggjer på, til dømes samarbeidsavtalen med helseføretaket, vakt delt med nabokommunar og hjelp frå frivillige.',
      en: 'The written agreements the plan builds on, for example the cooperation agreement with the hospital trust, duty shared with neighbouring municipalities and help from volunteers.',
    },
    visibility: 'public',
  },
);
