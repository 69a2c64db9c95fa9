import { field } from '../field.ts';
import { part, prose, reference } from '../kinds.ts';

export default field(
  part({
    responsible: field(reference('party'), {
      label: { nb: 'Ansvarlig', nn: 'Ansvarleg', en: 'Responsible' },
      help: {
        nb: 'Id-en til rollen eller tjenesten som passer på at barna blir sett, også når det er de voksne som er rammet.',
        nn: 'Id-en til rolla eller tenesta som passar på at barna blir sedde, også når det er dei vaksne som er ramma.',
        en: 'The id of the role or service that makes sure the children are seen, also when it is the adults who are affected.',
      },
      example: 'school-health',
      visibility: 'public',
    }),
    school: field(prose(), {
      label: { nb: 'Skole', nn: 'Skule', en: 'School' },
      help: {
        nb: 'Hvem som varsler skolen, hva klassen får vite, og hvordan eleven følges opp. Nevn skolehelsetjenesten når den er med.',
        nn: 'Kven som varslar skulen, kva klassen får vite, og korleis eleven blir følgd opp. Nemn skulehelsetenesta når ho er med.',
        en: 'Who alerts the school, what the class is told, and how the pupil is followed up. Mention the school health service where it takes part.',
      },
      example: {
        nb: 'Teamleder ringer rektor før skolestart neste dag. Kontaktlærer og helsesykepleier snakker med eleven, og foreldrene avtaler hva klassen får vite.',
        nn: 'Teamleiaren ringjer rektor før skulestart neste dag. Kontaktlærar og helsesjukepleiar snakkar med eleven, og foreldra avtalar kva klassen får vite.',
        en: 'The team leader rings the head teacher before school the next day. The form teacher and school nurse talk with the pupil, and the parents agree what the class is told.',
      },
      visibility: 'public',
    }),
    kindergarten: field(prose(), {
      label: { nb: 'Barnehage', nn: 'Barnehage', en: 'Kindergarten' },
      help: {
        nb: 'Hvem som varsler barnehagen, og hvordan de voksne der støtter barnet i hverdagen. Regn med de private barnehagene også.',
        nn: 'Kven som varslar barnehagen, og korleis dei vaksne der støttar barnet i kvardagen. Rekn med dei private barnehagane også.',
        en: 'Who alerts the kindergarten, and how the adults there support the child day to day. Include the private kindergartens too.',
      },
      example: {
        nb: 'Styrer får beskjed av teamleder samme dag, og barnet får en fast voksen ved levering og henting de første ukene.',
        nn: 'Styraren får beskjed av teamleiaren same dag, og barnet får ein fast vaksen ved levering og henting dei første vekene.',
        en: 'The team leader tells the head of the kindergarten the same day, and the child has one fixed adult at drop-off and pick-up for the first weeks.',
      },
      visibility: 'public',
    }),
    informationForParents: field(prose(), {
      label: {
        nb: 'Informasjon til foreldre',
        nn: 'Informasjon til foreldre',
        en: 'Information for parents',
      },
      help: {
        nb: 'Hva foreldre får vite om barns reaksjoner, hvordan de kan snakke med barna, og hvor de får råd. Si hvem som gir dem det.',
        nn: 'Kva foreldra får vite om korleis barn reagerer, korleis dei kan snakke med barna, og kvar dei får råd. Sei kven som gir dei det.',
        en: 'What parents are told about children’s reactions, how to talk with the children, and where to get advice. Say who gives it to them.',
      },
      example: {
        nb: 'Helsesykepleier deler ut brosjyren «Når noe vondt skjer» og inviterer foreldrene til møte den første uken.',
        nn: 'Helsesjukepleiaren deler ut brosjyren «Når noko vondt skjer» og inviterer foreldra til møte den første veka.',
        en: 'The school nurse hands out the leaflet “When something bad happens” and invites the parents to a meeting in the first week.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Barn og unge', nn: 'Barn og unge', en: 'Children and young people' },
    help: {
      nb: 'Hvordan barn som er pårørende eller etterlatte blir tatt vare på, for eksempel hvem som ringer skolen etter et dødsfall i familien.',
      nn: 'Korleis barn som er pårørande eller etterlatne blir tekne vare på, til dømes kven som ringjer skulen etter eit dødsfall i familien.',
      en: 'How children who are next of kin or bereaved are cared for, for example who rings the school after a death in the family.',
    },
    visibility: 'public',
  },
);
