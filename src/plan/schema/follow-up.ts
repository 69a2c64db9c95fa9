import { field } from '../field.ts';
import { duration, part, prose } from '../kinds.ts';
import { firstContact, identification, recontact } from './follow-up/contact.ts';
import { contactPerson, contactPoint } from './follow-up/contact-person.ts';
import { assessments, continuity, schedule } from './follow-up/course.ts';
import { closing, handover, referral } from './follow-up/transition.ts';
import { userInvolvement } from './follow-up/user-involvement.ts';

export default field(
  part({
    firstContact,
    recontact,
    identification,
    contactPerson,
    contactPoint,
    period: field(duration(), {
      label: { nb: 'Oppfølgingsperiode', nn: 'Oppfølgingsperiode', en: 'Follow-up period' },
      help: {
        nb: 'Hvor lenge kommunen holder kontakten etter hendelsen, som ISO 8601-varighet: P1Y er ett år. Rådet er minst ett år, og lenger når noen trenger det.',
        nn: 'Kor lenge kommunen held kontakten etter hendinga, som ISO 8601-tidslengd: P1Y er eitt år. Rådet er minst eitt år, og lenger når nokon treng det.',
        en: 'How long the municipality keeps in touch after the event, as an ISO 8601 duration: P1Y is one year. The advice is at least one year, and longer where someone needs it.',
      },
      example: 'P1Y',
      visibility: 'public',
    }),
    continuity,
    schedule,
    frequencyRule: field(prose(), {
      label: { nb: 'Kontakthyppighet', nn: 'Kor ofte kontakt', en: 'Frequency of contact' },
      help: {
        nb: 'Hvordan dere avtaler med hver enkelt hvor tett kontakten skal være, og hvordan avtalen endres. Da styrer behovet, ikke kalenderen.',
        nn: 'Korleis de avtalar med kvar einskild kor tett kontakten skal vere, og korleis avtalen blir endra. Då er det behovet som styrer, ikkje kalendaren.',
        en: 'How you agree with each person how close the contact should be, and how that is changed. Then need decides, not the calendar.',
      },
      example: {
        nb: 'Kontaktpersonen avtaler neste samtale ved slutten av hver samtale, og spør om det skal være oftere eller sjeldnere.',
        nn: 'Kontaktpersonen avtalar neste samtale når den førre sluttar, og spør om det skal vere oftare eller sjeldnare.',
        en: 'The contact person agrees the next talk at the end of each one, and asks whether it should be more or less often.',
      },
      visibility: 'public',
    }),
    assessments,
    stepping: field(prose(), {
      label: { nb: 'Opp- og nedtrapping', nn: 'Opp- og nedtrapping', en: 'Stepping up and down' },
      help: {
        nb: 'Hva som skal til for å gi mer eller mindre hjelp underveis, og hvem som bestemmer det sammen med den rammede.',
        nn: 'Kva som skal til for å gi meir eller mindre hjelp undervegs, og kven som avgjer det saman med den som er ramma.',
        en: 'What it takes to give more or less help along the way, and who decides it together with the person affected.',
      },
      example: {
        nb: 'Sover noen dårlig eller holder seg borte fra skole eller jobb etter seks uker, tilbyr kontaktpersonen samtale med kommunepsykologen.',
        nn: 'Om nokon søv dårleg eller held seg borte frå skule eller jobb etter seks veker, tilbyr kontaktpersonen samtale med kommunepsykologen.',
        en: 'If someone sleeps badly or stays away from school or work after six weeks, the contact person offers a talk with the municipal psychologist.',
      },
      visibility: 'public',
    }),
    reopening: field(prose(), {
      label: { nb: 'Gjenopptakelse', nn: 'Gjenopptaking', en: 'Reopening' },
      help: {
        nb: 'Hvordan den som har avsluttet oppfølgingen, kan komme tilbake, og hvem de skal ringe. Noen kjenner behovet først etter lang tid.',
        nn: 'Korleis den som har avslutta oppfølginga, kan kome tilbake, og kven dei skal ringje. Nokre kjenner behovet først etter lang tid.',
        en: 'How someone whose follow-up has ended can come back, and whom they should ring. Some feel the need only after a long time.',
      },
      example: {
        nb: 'Alle får vite at de kan ringe kontaktpunktet igjen når som helst, uten ny henvisning.',
        nn: 'Alle får vite at dei kan ringje kontaktpunktet att når som helst, utan ny tilvising.',
        en: 'Everyone is told they can ring the contact point again at any time, without a new referral.',
      },
      visibility: 'public',
    }),
    referral,
    coordination: field(prose(), {
      label: { nb: 'Samordning av tjenester', nn: 'Samordning av tenester', en: 'Coordinating services' },
      help: {
        nb: 'Hvordan den som trenger flere tjenester over tid, får én koordinator og, om ønskelig, en individuell plan. Nevn hvem dere melder behovet til.',
        nn: 'Korleis den som treng fleire tenester over tid, får éin koordinator og, om ønskjeleg, ein individuell plan. Nemn kven de melder behovet til.',
        en: 'How someone who needs several services over time gets one coordinator and, if they wish, an individual plan. Name whom you report the need to.',
      },
      example: {
        nb: 'Kontaktpersonen melder behovet til koordinerende enhet, som oppnevner koordinator og tilbyr individuell plan.',
        nn: 'Kontaktpersonen melder behovet til koordinerande eining, som peikar ut koordinator og tilbyr individuell plan.',
        en: 'The contact person reports the need to the coordinating unit, which appoints a coordinator and offers an individual plan.',
      },
      visibility: 'public',
    }),
    handover,
    crossMunicipal: field(prose(), {
      label: { nb: 'På tvers av kommuner', nn: 'På tvers av kommunar', en: 'Across municipalities' },
      help: {
        nb: 'Hvordan dere gir saken videre når tilreisende rammes her, og tar imot når egne innbyggere rammes et annet sted. Si hvem som ringer hvem.',
        nn: 'Korleis de gir saka vidare når tilreisande blir ramma her, og tek imot når eigne innbyggjarar blir ramma ein annan stad. Sei kven som ringjer kven.',
        en: 'How you pass on follow-up when visitors are affected here, and take it over when your own residents are affected elsewhere. Say who rings whom.',
      },
      example: {
        nb: 'Teamleder ringer kriseteamet i hjemkommunen samme dag, med samtykke fra den rammede, og avtaler hvem som er kontaktperson.',
        nn: 'Teamleiaren ringjer kriseteamet i heimkommunen same dag, med samtykke frå den som er ramma, og avtalar kven som er kontaktperson.',
        en: 'The team leader rings the crisis team in the home municipality the same day, with the person’s consent, and agrees who is the contact person.',
      },
      visibility: 'public',
    }),
    userInvolvement,
    networkSupport: field(prose(), {
      label: {
        nb: 'Nettverk og støttegrupper',
        nn: 'Nettverk og støttegrupper',
        en: 'Network and support groups',
      },
      help: {
        nb: 'Hvordan dere støtter familie, venner og kolleger i å stille opp, og hvilke støttegrupper eller møter mellom rammede dere viser til.',
        nn: 'Korleis de støttar familie, vener og kollegaer i å stille opp, og kva støttegrupper eller møte mellom dei ramma de viser til.',
        en: 'How you help family, friends and colleagues to lend support, and which support groups or meetings among those affected you point to.',
      },
      example: {
        nb: 'Kontaktpersonen kartlegger nettverket i første samtale, gir råd til de nærmeste og viser til sorggruppen i menigheten.',
        nn: 'Kontaktpersonen kartlegg nettverket i første samtale, gir råd til dei nærmaste og viser til sorggruppa i kyrkjelyden.',
        en: 'The contact person maps the network in the first talk, advises those closest and points to the bereavement group in the parish.',
      },
      visibility: 'public',
    }),
    approach: field(prose(), {
      label: { nb: 'Faglig tilnærming', nn: 'Fagleg tilnærming', en: 'Professional approach' },
      help: {
        nb: 'Hvordan hjelperne møter folk i den første tiden, slik at naturlig bedring får rom og symptomer ikke får for mye oppmerksomhet.',
        nn: 'Korleis hjelparane møter folk den første tida, slik at naturleg betring får rom og symptom ikkje får for mykje merksemd.',
        en: 'How helpers meet people in the early days, so that natural recovery has room and symptoms are not given too much attention.',
      },
      example: {
        nb: 'Vi skaper ro, gir praktisk hjelp og informasjon, og lar den enkelte selv bestemme hvor mye de vil fortelle.',
        nn: 'Vi skaper ro, gir praktisk hjelp og informasjon, og lèt den einskilde sjølv avgjere kor mykje dei vil fortelje.',
        en: 'We bring calm, give practical help and information, and let each person decide how much they want to tell.',
      },
      visibility: 'public',
    }),
    closing,
  }),
  {
    label: { nb: 'Oppfølging', nn: 'Oppfølging', en: 'Follow-up' },
    help: {
      nb: 'Hvordan kommunen tar kontakt, holder kontakten og avslutter, for eksempel første samtale, fast kontaktperson og oppfølging i minst ett år.',
      nn: 'Korleis kommunen tek kontakt, held kontakten og avsluttar, til dømes første samtale, fast kontaktperson og oppfølging i minst eitt år.',
      en: 'How the municipality makes contact, keeps it and brings it to an end, for example a first talk, a fixed contact person and follow-up for at least one year.',
    },
    visibility: 'public',
  },
);
