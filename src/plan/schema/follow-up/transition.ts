import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { entries, part, prose, reference } from '../../kinds.ts';

export const referral = field(
  entries(
    part({
      to: field(reference('party'), {
        label: { nb: 'Henvises til', nn: 'Tilvising til', en: 'Referred to' },
        help: {
          nb: 'Id-en til tjenesten som tar imot, fra kontaktlisten eller katalogen over aktører: dps er voksenpsykiatrien, bup er barn og unge.',
          nn: 'Id-en til tenesta som tek imot, frå kontaktlista eller katalogen over aktørar: dps er vaksenpsykiatrien, bup er barn og unge.',
          en: 'The id of the receiving service, from the contact list or the directory of actors: dps is adult mental health care, bup is for children and young people.',
        },
        example: 'dps',
        visibility: 'public',
      }),
      criteria: field(prose(), {
        label: { nb: 'Kriterier', nn: 'Kriterium', en: 'Criteria' },
        help: {
          nb: 'Hva som skal få dere til å henvise, i tegn hjelperne kan kjenne igjen, og hvor raskt det skal skje.',
          nn: 'Kva som skal få de til å tilvise, i teikn hjelparane kan kjenne att, og kor raskt det skal skje.',
          en: 'What should make you refer, in signs the helpers can recognise, and how soon it should happen.',
        },
        example: {
          nb: 'Plager som ikke avtar etter fire til seks uker, eller tanker om å ta sitt liv. Det siste tas videre samme dag.',
          nn: 'Plager som ikkje går ned etter fire til seks veker, eller tankar om å ta sitt eige liv. Det siste går vidare same dag.',
          en: 'Difficulties that do not ease after four to six weeks, or thoughts of taking one’s own life. The latter is acted on the same day.',
        },
        visibility: 'public',
      }),
      responsible: field(reference('party'), {
        label: { nb: 'Hvem henviser', nn: 'Kven tilviser', en: 'Who refers' },
        help: {
          nb: 'Id-en til rollen som sørger for at henvisningen blir sendt, og holder kontakten til noen har tatt imot.',
          nn: 'Id-en til rolla som sørgjer for at tilvisinga blir send, og held kontakten til nokon har teke imot.',
          en: 'The id of the role that sees the referral sent, and keeps in touch until someone has taken over.',
        },
        example: 'chief-medical-officer',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' },
    help: {
      nb: 'Veiene videre når kommunens hjelp ikke er nok, én oppføring for hver, for eksempel til DPS, BUP eller kommunepsykolog.',
      nn: 'Vegane vidare når hjelpa frå kommunen ikkje er nok, éi oppføring for kvar, til dømes til DPS, BUP eller kommunepsykolog.',
      en: 'The routes onward when the municipality’s help is not enough, one entry for each, for example to adult or child mental health care or the municipal psychologist.',
    },
    visibility: 'public',
  },
);

export const handover = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Når og hvordan ansvaret går over, hva som følger med, og hvordan den rammede får vite det.',
        nn: 'Når og korleis ansvaret går over, kva som følgjer med, og korleis den ramma får vite det.',
        en: 'When and how responsibility passes, what goes with it, and how the person affected is told.',
      },
      example: {
        nb: 'Etter fire uker møtes teamet, tjenesten og den rammede, og tjenesten bekrefter skriftlig at den har overtatt.',
        nn: 'Etter fire veker møtest teamet, tenesta og den som er ramma, og tenesta stadfestar skriftleg at ho har teke over.',
        en: 'After four weeks the team, the service and the person affected meet, and the service confirms in writing that it has taken over.',
      },
      visibility: 'public',
    }),
    from: field(reference('party'), {
      label: { nb: 'Fra', nn: 'Frå', en: 'From' },
      help: {
        nb: 'Id-en til rollen som gir fra seg ansvaret. Den har ansvaret helt til mottakeren har sagt ja.',
        nn: 'Id-en til rolla som gir frå seg ansvaret. Ho har ansvaret heilt til mottakaren har sagt ja.',
        en: 'The id of the role that gives up responsibility. It stays responsible until the receiver has said yes.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
    to: field(reference('party'), {
      label: { nb: 'Til', nn: 'Til', en: 'To' },
      help: {
        nb: 'Id-en til tjenesten som overtar oppfølgingen når teamet trekker seg ut.',
        nn: 'Id-en til tenesta som tek over oppfølginga når teamet trekkjer seg ut.',
        en: 'The id of the service that takes over follow-up when the team withdraws.',
      },
      example: 'municipal-psychologist',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Overføring av ansvar', nn: 'Overføring av ansvar', en: 'Handover' },
    help: {
      nb: 'Hvordan teamet gir oppfølgingen videre til de ordinære tjenestene, for eksempel til kommunepsykologen etter en måned.',
      nn: 'Korleis teamet gir oppfølginga vidare til dei ordinære tenestene, til dømes til kommunepsykologen etter ein månad.',
      en: 'How the team passes follow-up on to the ordinary services, for example to the municipal psychologist after a month.',
    },
    visibility: 'public',
  },
);

export const closing = field(
  part({
    criteria: field(prose(), {
      label: { nb: 'Kriterier', nn: 'Kriterium', en: 'Criteria' },
      help: {
        nb: 'Hva som skal være på plass før oppfølgingen avsluttes, og at den rammede er enig i det.',
        nn: 'Kva som skal vere på plass før oppfølginga blir avslutta, og at den som er ramma, er samd i det.',
        en: 'What should be in place before follow-up ends, and that the person affected agrees.',
      },
      example: {
        nb: 'Hverdagen fungerer, den rammede har støtte rundt seg og vet hvem de kan ringe senere.',
        nn: 'Kvardagen går bra, den som er ramma, har støtte kring seg og veit kven dei kan ringje seinare.',
        en: 'Daily life works, the person has support around them and knows whom to ring later.',
      },
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Hvem avslutter', nn: 'Kven avsluttar', en: 'Who ends it' },
      help: {
        nb: 'Id-en til rollen som avgjør dette sammen med den rammede, og tar den siste samtalen.',
        nn: 'Id-en til rolla som avgjer dette saman med den som er ramma, og tek den siste samtalen.',
        en: 'The id of the role that settles it together with the person affected, and has the last talk.',
      },
      example: 'municipal-psychologist',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Avslutning', nn: 'Avslutning', en: 'Closing' },
    help: {
      nb: 'Når og av hvem oppfølgingen rundes av, for eksempel etter en siste samtale der begge mener det er nok.',
      nn: 'Når og av kven oppfølginga blir runda av, til dømes etter ein siste samtale der begge meiner det er nok.',
      en: 'When and by whom follow-up is brought to an end, for example after a last talk where both feel it is enough.',
    },
    visibility: 'public',
  },
);
