import { hours } from '../../common.ts';
import { field } from '../../field.ts';
import { flag, part, prose, reference } from '../../kinds.ts';

export const interpreters = field(
  part({
    provider: field(reference('party'), {
      label: { nb: 'Leverandør', nn: 'Leverandør', en: 'Provider' },
      help: {
        nb: 'Id-en til den dere får tolk fra.',
        nn: 'Id-en til den de får tolk frå.',
        en: 'The id of whoever supplies the interpreter.',
      },
      example: 'interpreting-service',
      visibility: 'public',
    }),
    orderingContact: field(reference('party'), {
      label: { nb: 'Bestilles hos', nn: 'Bestill hos', en: 'Order from' },
      help: {
        nb: 'Id-en til den dere ringer for å bestille, ført opp under contacts med telefon. «Tolk ved behov» uten nummer hjelper ingen om natten.',
        nn: 'Id-en til den de ringjer for å bestille, ført opp under contacts med telefon. «Tolk ved behov» utan nummer hjelper ingen om natta.',
        en: 'The id of whoever you ring to order, listed under contacts with a phone number. “Interpreter if needed” with no number helps nobody at night.',
      },
      example: 'interpreting-service',
      visibility: 'public',
    }),
    routine: field(prose(), {
      label: { nb: 'Bestillingsrutine', nn: 'Bestillingsrutine', en: 'Ordering routine' },
      help: {
        nb: 'Hvem som bestiller, hva som må oppgis, og når tolk skal brukes, også når noen i familien snakker norsk.',
        nn: 'Kven som bestiller, kva de må oppgi, og når de skal bruke tolk, òg når nokon i familien snakkar norsk.',
        en: 'Who orders, what must be stated and when an interpreter is to be used, also when someone in the family speaks Norwegian.',
      },
      example: {
        nb: 'Den som tar første kontakt, ringer tolketjenesten før møtet og oppgir språk, sted og at det gjelder et dødsfall.',
        nn: 'Den som tek første kontakt, ringjer tolketenesta før møtet og oppgir språk, stad og at det gjeld eit dødsfall.',
        en: 'Whoever makes first contact rings the interpreting service before the meeting and states the language, the place and that it concerns a death.',
      },
      visibility: 'public',
    }),
    hours: field(hours(), {
      label: { nb: 'Bestillingstid', nn: 'Bestillingstid', en: 'Ordering hours' },
      help: {
        nb: 'Når det går an å bestille på vanlig måte, med dager og klokkeslett, for eksempel mandag til fredag fra 08:00 til 16:00.',
        nn: 'Når det går an å bestille på vanleg måte, med dagar og klokkeslett, til dømes måndag til fredag frå 08:00 til 16:00.',
        en: 'When orders can be placed in the usual way, as days and times, for example Monday to Friday from 08:00 to 16:00.',
      },
      visibility: 'public',
    }),
    outOfHours: field(prose(), {
      label: { nb: 'Utenom bestillingstid', nn: 'Utanom bestillingstida', en: 'Out of hours' },
      help: {
        nb: 'Hvordan dere skaffer tolk på kveld, natt og helg.',
        nn: 'Korleis de skaffar tolk på kveld, natt og helg.',
        en: 'How you get an interpreter in the evening, at night and at weekends.',
      },
      example: {
        nb: 'Ring vakttelefonen 20 00 12 34. Er ingen ledig, brukes skjermtolk gjennom legevakten.',
        nn: 'Ring vakttelefonen 20 00 12 34. Er ingen ledig, bruker de skjermtolk gjennom legevakta.',
        en: 'Ring the duty phone on 20 00 12 34. If nobody is free, use a video interpreter through the emergency clinic.',
      },
      visibility: 'public',
    }),
    remote: field(flag(), {
      label: { nb: 'Fjerntolking', nn: 'Fjerntolking', en: 'Remote interpreting' },
      help: {
        nb: 'Skriv true når dere kan bruke tolk på telefon eller skjerm og har utstyr til det, ellers false.',
        nn: 'Skriv true når de kan bruke tolk på telefon eller skjerm og har utstyr til det, elles false.',
        en: 'Write true when you can use an interpreter by phone or video and have the equipment, otherwise false.',
      },
      example: true,
      visibility: 'public',
    }),
    nationalRegister: field(flag(), {
      label: { nb: 'Nasjonalt tolkeregister', nn: 'Nasjonalt tolkeregister', en: 'National register' },
      help: {
        nb: 'Skriv true når rutinen sier at tolken skal hentes fra Nasjonalt tolkeregister, der kvalifiserte tolker er oppført, ellers false.',
        nn: 'Skriv true når rutinen seier at de skal hente tolken frå Nasjonalt tolkeregister, der kvalifiserte tolkar er oppførte, elles false.',
        en: 'Write true when the routine says the interpreter is to come from the national register (Nasjonalt tolkeregister), where qualified interpreters are listed, otherwise false.',
      },
      example: true,
      visibility: 'public',
    }),
    signLanguage: field(prose(), {
      label: { nb: 'Tegnspråk', nn: 'Teiknspråk', en: 'Sign language' },
      help: {
        nb: 'Hvordan dere får tegnspråktolk eller hjelp til døve, hørselshemmede og døvblinde, også på kort varsel.',
        nn: 'Korleis de får teiknspråktolk eller hjelp til døve, høyrselshemma og døvblinde, òg på kort varsel.',
        en: 'How you get a sign language interpreter or help for people who are deaf, hard of hearing or deafblind, at short notice too.',
      },
      example: {
        nb: 'Tolketjenesten har egen bestilling for tegnspråk. Ved akutt behov avtaler teamlederen tolk på skjerm.',
        nn: 'Tolketenesta har eiga bestilling for teiknspråk. Ved akutt behov avtalar teamleiaren tolk på skjerm.',
        en: 'The interpreting service takes sign language orders separately. When urgent, the team leader arranges an interpreter by video.',
      },
      visibility: 'public',
    }),
    childrenNeverInterpret: field(flag(), {
      label: { nb: 'Barn tolker ikke', nn: 'Born tolkar ikkje', en: 'Children never interpret' },
      help: {
        nb: 'Skriv true når planen slår fast at barn ikke skal tolke for familien. Tolkeloven åpner bare for snevre unntak, blant annet i nødssituasjoner.',
        nn: 'Skriv true når planen slår fast at born ikkje skal tolke for familien. Tolkelova opnar berre for snevre unntak, mellom anna i naudsituasjonar.',
        en: 'Write true when the plan states that children are not to interpret for the family. The interpreting act allows only narrow exceptions, including emergencies.',
      },
      example: true,
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Tolk', nn: 'Tolk', en: 'Interpreters' },
    help: {
      nb: 'Hvordan dere skaffer kvalifisert tolk, også på natten og til tegnspråk, for eksempel gjennom tolketjenesten på telefon.',
      nn: 'Korleis de skaffar kvalifisert tolk, òg om natta og til teiknspråk, til dømes gjennom tolketenesta på telefon.',
      en: 'How you get a qualified interpreter, at night and for sign language too, for example through the interpreting service by phone.',
    },
    visibility: 'public',
  },
);
