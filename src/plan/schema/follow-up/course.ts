import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { duration, entries, part, prose, reference, text } from '../../kinds.ts';

export const continuity = field(
  part({
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til rollen eller tjenesten som følger med på at ingen blir glemt fra første uke til siste.',
        nn: 'Id-en til rolla eller tenesta som følgjer med på at ingen blir gløymde frå første veke til siste.',
        en: 'The id of the role or service that watches that nobody is forgotten from the first week to the last.',
      },
      example: 'municipal-psychologist',
      visibility: 'public',
    }),
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hvordan dere sikrer at kontakten ikke stopper når teamet avslutter innsatsen eller folk slutter, for eksempel med en fast gjennomgang.',
        nn: 'Korleis de sikrar at kontakten ikkje stoggar når teamet avsluttar innsatsen eller folk sluttar, til dømes med ein fast gjennomgang.',
        en: 'How you make sure contact does not stop when the team stands down or staff leave, for example by a regular review.',
      },
      example: {
        nb: 'Kommunepsykologen går gjennom oversikten over rammede den første mandagen i hver måned.',
        nn: 'Kommunepsykologen går gjennom oversikta over dei ramma den første måndagen i kvar månad.',
        en: 'The municipal psychologist goes through the overview of those affected on the first Monday of every month.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Kontinuitet', nn: 'Kontinuitet', en: 'Continuity' },
    help: {
      nb: 'Hvem som holder tråden gjennom hele oppfølgingstiden og hvordan, for eksempel en månedlig gjennomgang av alle saker.',
      nn: 'Kven som held tråden gjennom heile oppfølgingstida og korleis, til dømes ein månadleg gjennomgang av alle saker.',
      en: 'Who holds the thread through the whole follow-up time and how, for example a monthly review of every case.',
    },
    visibility: 'public',
  },
);

export const schedule = field(
  entries(
    part({
      at: field(duration(), {
        label: { nb: 'Tidspunkt', nn: 'Tidspunkt', en: 'When' },
        help: {
          nb: 'Hvor lenge etter hendelsen kontakten tas. ISO 8601-varighet: P6W er seks uker, P3M er tre måneder, P1Y er ett år.',
          nn: 'Kor lenge etter hendinga de tek kontakt. ISO 8601-tidslengd: P6W er seks veker, P3M er tre månader, P1Y er eitt år.',
          en: 'How long after the event the contact is made. ISO 8601 duration: P6W is six weeks, P3M is three months, P1Y is one year.',
        },
        example: 'P6W',
        visibility: 'public',
      }),
      purpose: field(text(), {
        label: { nb: 'Formål', nn: 'Føremål', en: 'Purpose' },
        help: {
          nb: 'Hva dere vil ha ut av denne kontakten, på én linje. Det gjør den lettere å forberede for begge.',
          nn: 'Kva de vil ha ut av denne kontakten, på éi linje. Det gjer han lettare å førebu for begge.',
          en: 'What you want from this contact, on one line. It makes it easier for both to prepare.',
        },
        example: {
          nb: 'Hvordan går det hjemme, på skole og jobb, og er det nok støtte rundt familien?',
          nn: 'Korleis går det heime, på skule og jobb, og er det nok støtte kring familien?',
          en: 'How are things at home, at school and at work, and is there enough support around the family?',
        },
        visibility: 'public',
      }),
      responsible: field(reference('party'), {
        label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
        help: {
          nb: 'Id-en til rollen eller tjenesten som sørger for at kontakten blir tatt til denne tiden.',
          nn: 'Id-en til rolla eller tenesta som sørgjer for at de tek kontakt til denne tida.',
          en: 'The id of the role or service that makes sure the contact is made at this time.',
        },
        example: 'municipal-psychologist',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Planlagte kontakter', nn: 'Planlagde kontaktar', en: 'Planned contacts' },
    help: {
      nb: 'Kontaktene dere selv tar utover i forløpet, for eksempel etter seks uker, et halvt år og rundt årsdagen. Kommunen velger tidspunktene selv.',
      nn: 'Kontaktane de sjølve tek utover i forløpet, til dømes etter seks veker, eit halvt år og kring årsdagen. Kommunen vel tidspunkta sjølv.',
      en: 'The contacts you make yourselves as time goes on, for example after six weeks, half a year and around the anniversary. The municipality chooses the times.',
    },
    visibility: 'public',
  },
);

export const assessments = field(
  entries(
    part({
      at: field(duration(), {
        label: { nb: 'Tidspunkt', nn: 'Tidspunkt', en: 'When' },
        help: {
          nb: 'Hvor lenge etter hendelsen dere ser på hvordan det går. ISO 8601-varighet: P6W er seks uker, P6M er seks måneder.',
          nn: 'Kor lenge etter hendinga de ser på korleis det går. ISO 8601-tidslengd: P6W er seks veker, P6M er seks månader.',
          en: 'How long after the event you look at how things are going. ISO 8601 duration: P6W is six weeks, P6M is six months.',
        },
        example: 'P6M',
        visibility: 'public',
      }),
      topic: field(text(), {
        label: { nb: 'Tema', nn: 'Tema', en: 'Topic' },
        help: {
          nb: 'Hva dere vurderer, for eksempel sosial støtte, søvn eller hvordan skole og jobb går. Det er grunnlaget for neste tiltak.',
          nn: 'Kva de vurderer, til dømes sosial støtte, søvn eller korleis skule og jobb går. Det er grunnlaget for neste tiltak.',
          en: 'What you assess, for example social support, sleep or how school and work are going. It is the basis for the next measure.',
        },
        example: {
          nb: 'Sosial støtte og funksjon i hverdagen',
          nn: 'Sosial støtte og funksjon i kvardagen',
          en: 'Social support and everyday functioning',
        },
        visibility: 'public',
      }),
      tool: field(text(), {
        label: { nb: 'Verktøy', nn: 'Verktøy', en: 'Tool' },
        help: {
          nb: 'Samtaleguiden eller skjemaet dere bruker. La feltet stå tomt når dere vurderer i en vanlig samtale.',
          nn: 'Samtaleguiden eller skjemaet de bruker. Lat feltet stå tomt når de vurderer i ein vanleg samtale.',
          en: 'The conversation guide or form you use. Leave it empty when you assess in an ordinary talk.',
        },
        example: {
          nb: 'Kommunens samtaleguide, side 2',
          nn: 'Samtaleguiden til kommunen, side 2',
          en: 'The municipality’s conversation guide, page 2',
        },
        visibility: 'public',
      }),
      responsible: field(reference('party'), {
        label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
        help: {
          nb: 'Id-en til rollen eller tjenesten som gjør vurderingen og tar den videre når noe må endres.',
          nn: 'Id-en til rolla eller tenesta som gjer vurderinga og tek henne vidare når noko må endrast.',
          en: 'The id of the role or service that makes the assessment and takes it further when something must change.',
        },
        example: 'municipal-psychologist',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Vurderinger underveis', nn: 'Vurderingar undervegs', en: 'Assessments along the way' },
    help: {
      nb: 'Når og hvordan dere ser på om hjelpen er riktig, for eksempel støtte og søvn etter seks uker og igjen etter et halvt år.',
      nn: 'Når og korleis de ser på om hjelpa er rett, til dømes støtte og søvn etter seks veker og att etter eit halvt år.',
      en: 'When and how you look at whether the help is right, for example support and sleep after six weeks and again after half a year.',
    },
    visibility: 'public',
  },
);
