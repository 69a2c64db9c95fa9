import { field } from '../../field.ts';
import { count, duration, part, prose, reference, several } from '../../kinds.ts';

export const firstContact = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hva som utløser den første kontakten, og hvordan den tas. Skriv det slik at kommunen ringer først, uten å vente på at noen ber om hjelp.',
        nn: 'Kva som utløyser den første kontakten, og korleis han blir teken. Skriv det slik at kommunen ringjer først, utan å vente på at nokon ber om hjelp.',
        en: 'What sets off the first contact, and how it is made. Write it so that the municipality rings first, without waiting for anyone to ask for help.',
      },
      example: {
        nb: 'Teamleder ringer hver berørt husstand så snart det er kjent hvem som er rammet, og tilbyr hjemmebesøk samme dag.',
        nn: 'Teamleiaren ringjer kvar råka husstand så snart det er kjent kven som er ramma, og tilbyr heimebesøk same dag.',
        en: 'The team leader rings each household as soon as it is known who is affected, and offers a home visit the same day.',
      },
      visibility: 'public',
    }),
    within: field(duration(), {
      label: { nb: 'Innen', nn: 'Innan', en: 'Within' },
      help: {
        nb: 'Lengste tid fra dere vet hvem som er rammet, til dere har tatt kontakt. ISO 8601-varighet: PT6H er seks timer, P1D er ett døgn.',
        nn: 'Lengste tid frå de veit kven som er ramma, til de har teke kontakt. ISO 8601-tidslengd: PT6H er seks timar, P1D er eitt døgn.',
        en: 'The longest time from knowing who is affected to having made contact. ISO 8601 duration: PT6H is six hours, P1D is one day.',
      },
      example: 'P1D',
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til rollen eller tjenesten som sørger for at alle rammede blir kontaktet. Da vet alle hvem som skal ringe.',
        nn: 'Id-en til rolla eller tenesta som sørgjer for at alle som er ramma, blir kontakta. Då veit alle kven som skal ringje.',
        en: 'The id of the role or service that makes sure everyone affected is contacted. Then all know who is to ring.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Første kontakt', nn: 'Første kontakt', en: 'First contact' },
    help: {
      nb: 'Hvordan, hvor raskt og hvem som kontakter de rammede, for eksempel at teamleder ringer hver familie innen ett døgn.',
      nn: 'Korleis, kor raskt og kven som kontaktar dei ramma, til dømes at teamleiaren ringjer kvar familie innan eitt døgn.',
      en: 'How, how soon and by whom those affected are contacted, for example the team leader ringing every family within a day.',
    },
    visibility: 'public',
  },
);

export const recontact = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hva dere gjør når noen først sier nei eller ikke svarer. Skriv at dere tar kontakt igjen, og hvordan.',
        nn: 'Kva de gjer når nokon først seier nei eller ikkje svarar. Skriv at de tek kontakt att, og korleis.',
        en: 'What you do when someone first says no or does not answer. Write that you will be in touch again, and how.',
      },
      example: {
        nb: 'Vi spør om lov til å ringe igjen, sender et kort brev med nummeret vårt og ringer på nytt etter to uker.',
        nn: 'Vi spør om lov til å ringje att, sender eit kort brev med nummeret vårt og ringjer på nytt etter to veker.',
        en: 'We ask whether we may ring again, send a short letter with our number and ring once more after two weeks.',
      },
      visibility: 'public',
    }),
    after: field(duration(), {
      label: { nb: 'Etter', nn: 'Etter', en: 'After' },
      help: {
        nb: 'Hvor lenge dere venter etter et nei før dere tar kontakt igjen. ISO 8601-varighet: P14D er fjorten dager.',
        nn: 'Kor lenge de ventar etter eit nei før de tek kontakt att. ISO 8601-tidslengd: P14D er fjorten dagar.',
        en: 'How long you wait after a no before being in touch again. ISO 8601 duration: P14D is fourteen days.',
      },
      example: 'P14D',
      visibility: 'public',
    }),
    attempts: field(count(), {
      label: { nb: 'Antall forsøk', nn: 'Talet på forsøk', en: 'Attempts' },
      help: {
        nb: 'Hvor mange ganger dere prøver på nytt før dere lar det være opp til den rammede, som et helt tall.',
        nn: 'Kor mange gonger de prøver på nytt før de overlèt det til den som er ramma, som eit heilt tal.',
        en: 'How many times you try again before leaving it to the person affected, as a whole number.',
      },
      example: 2,
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til rollen eller tjenesten som holder rede på hvem som har sagt nei, og sørger for at de blir spurt igjen.',
        nn: 'Id-en til rolla eller tenesta som held greie på kven som har sagt nei, og sørgjer for at dei blir spurde att.',
        en: 'The id of the role or service that keeps track of who has said no, and makes sure they are asked again.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Ny kontakt', nn: 'Ny kontakt', en: 'Renewed contact' },
    help: {
      nb: 'Hva som skjer når hjelpen ikke blir tatt imot med en gang, for eksempel et nytt forsøk etter to uker. Mange vil ha hjelp senere.',
      nn: 'Kva som skjer når hjelpa ikkje blir teken imot med ein gong, til dømes eit nytt forsøk etter to veker. Mange vil ha hjelp seinare.',
      en: 'What happens when help is not accepted at once, for example a new attempt after two weeks. Many want help later.',
    },
    visibility: 'public',
  },
);

export const identification = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hvordan dere får vite hvem som er rammet, hvor oversikten står, og hvordan den holdes ved like utover i forløpet.',
        nn: 'Korleis de får vite kven som er ramma, kvar oversikta står, og korleis ho blir halden ved like utover i forløpet.',
        en: 'How you learn who is affected, where the overview is kept, and how it stays up to date as time goes on.',
      },
      example: {
        nb: 'Politiet og legevakten oppgir navn til teamleder, som fører oversikten i journalsystemet og går gjennom den hver morgen den første uken.',
        nn: 'Politiet og legevakta gir namn til teamleiaren, som fører oversikta i journalsystemet og går gjennom henne kvar morgon den første veka.',
        en: 'The police and the emergency clinic give names to the team leader, who keeps the overview in the record system and reviews it every morning for the first week.',
      },
      visibility: 'public',
    }),
    sources: field(several(reference('party')), {
      label: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
      help: {
        nb: 'Id-ene til dem som forteller kommunen hvem som er rammet, for eksempel politi, legevakt og skole. Avtal det med dem på forhånd.',
        nn: 'Id-ane til dei som fortel kommunen kven som er ramma, til dømes politi, legevakt og skule. Avtal det med dei på førehand.',
        en: 'The ids of those who tell the municipality who is affected, for example police, emergency clinic and school. Agree it with them beforehand.',
      },
      example: ['police', 'emergency-clinic'],
      visibility: 'public',
    }),
    responsible: field(reference('party'), {
      label: { nb: 'Fører oversikten', nn: 'Fører oversikta', en: 'Keeps the overview' },
      help: {
        nb: 'Id-en til den ene rollen som har listen over rammede, slik at ingen blir glemt og ingen fører hver sin liste.',
        nn: 'Id-en til den eine rolla som har lista over dei ramma, slik at ingen blir gløymde og ingen fører kvar si liste.',
        en: 'The id of the one role that holds the list of those affected, so that nobody is forgotten and nobody keeps a list of their own.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
    confidentiality: field(prose(), {
      label: {
        nb: 'Taushetsplikt og samtykke',
        nn: 'Teieplikt og samtykke',
        en: 'Confidentiality and consent',
      },
      help: {
        nb: 'Hva som kan deles med hvem, når dere spør om samtykke, og hvem som kan åpne oversikten. Nevn aldri enkeltsaker her.',
        nn: 'Kva som kan delast med kven, når de spør om samtykke, og kven som kan opne oversikta. Nemn aldri einskildsaker her.',
        en: 'What may be shared with whom, when you ask for consent, and who can open the overview. Never mention actual cases here.',
      },
      example: {
        nb: 'Den rammede spørres før navnet gis videre til skole eller arbeidsplass. Bare teamleder og nestleder har tilgang til oversikten.',
        nn: 'Den som er ramma, blir spurd før namnet går vidare til skule eller arbeidsplass. Berre teamleiaren og nestleiaren har tilgang til oversikta.',
        en: 'The person affected is asked before the name is passed to a school or workplace. Only the team leader and deputy have access to the overview.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Oversikt over rammede', nn: 'Oversikt over dei ramma', en: 'Knowing who is affected' },
    help: {
      nb: 'Hvordan kommunen får navnene og hvem som samler dem, for eksempel at politiet ringer teamleder. Uten dette kan ingen ta kontakt først.',
      nn: 'Korleis kommunen får namna og kven som samlar dei, til dømes at politiet ringjer teamleiaren. Utan dette kan ingen ta kontakt først.',
      en: 'How the municipality gets the names and who gathers them, for example the police ringing the team leader. Without it nobody can make contact first.',
    },
    visibility: 'public',
  },
);
