import { field } from '../field.ts';
import { part, prose } from '../kinds.ts';
import { actionCards } from './operations/action-cards.ts';
import { equipment } from './operations/equipment.ts';
import { venues } from './operations/venues.ts';

export default field(
  part({
    log: field(prose(), {
      label: { nb: 'Logg', nn: 'Logg', en: 'Log' },
      help: {
        nb: 'Hvem som fører logg fra første varsel, hvor den føres, og hva som skal med: tid, melding, beslutning, hvem. Loggen er grunnlaget for evalueringen.',
        nn: 'Kven som fører logg frå første varsel, kvar han blir ført, og kva som skal med: tid, melding, avgjerd, kven. Loggen er grunnlaget for evalueringa.',
        en: 'Who keeps the log from the first alert, where it is kept, and what goes in: time, message, decision, who. The log is the basis of the evaluation.',
      },
      example: {
        nb: 'Nestlederen fører logg fra første varsel i kommunens krisestøtteverktøy, på papirskjema når nettet er nede. Helseopplysninger føres i journal, ikke i loggen.',
        nn: 'Nestleiaren fører logg frå første varsel i krisestøtteverktøyet til kommunen, på papirskjema når nettet er nede. Helseopplysningar høyrer heime i journalen, ikkje i loggen.',
        en: 'The deputy leader keeps the log from the first alert in the municipality’s crisis tool, on paper forms when the network is down. Health information goes in the patient record, not in the log.',
      },
      visibility: 'public',
    }),
    rota: field(prose(), {
      label: { nb: 'Vaktlister', nn: 'Vaktlister', en: 'Duty rosters' },
      help: {
        nb: 'Hvem som setter opp vaktene når innsatsen varer mer enn noen timer, hvor lange de er, og hvor listen henger.',
        nn: 'Kven som set opp vaktene når innsatsen varer meir enn nokre timar, kor lange dei er, og kvar lista heng.',
        en: 'Who draws up the shifts when a call-out lasts more than a few hours, how long they are, and where the roster is posted.',
      },
      example: {
        nb: 'Lederen setter opp vaktliste for to døgn på første møte, med seks timers vakter og minst to på hver.',
        nn: 'Leiaren set opp vaktliste for to døgn på det første møtet, med seks timars vakter og minst to på kvar.',
        en: 'At the first meeting the leader draws up a roster for two days, with six-hour shifts and at least two people on each.',
      },
      visibility: 'public',
    }),
    reporting: field(prose(), {
      label: { nb: 'Rapportering', nn: 'Rapportering', en: 'Reporting' },
      help: {
        nb: 'Hvem teamet rapporterer til under innsats, hvor ofte og om hva, så kriseledelsen vet hva som trengs av folk og hjelp.',
        nn: 'Kven teamet rapporterer til under innsats, kor ofte og om kva, så kriseleiinga veit kva som trengst av folk og hjelp.',
        en: 'Whom the team reports to during a call-out, how often and on what, so that crisis management knows what people and help are needed.',
      },
      example: {
        nb: 'Lederen melder til kriseledelsen klokken 08, 14 og 20: antall rammede i kontakt, behov for folk, og hva som haster.',
        nn: 'Leiaren melder til kriseleiinga klokka 08, 14 og 20: kor mange råka vi har kontakt med, behov for folk, og kva som hastar.',
        en: 'The leader reports to crisis management at 08.00, 14.00 and 20.00: how many of those affected are in contact, need for staff, and what is urgent.',
      },
      visibility: 'public',
    }),
    marking: field(prose(), {
      label: { nb: 'Merking av personell', nn: 'Merking av personell', en: 'Staff marking' },
      help: {
        nb: 'Hvordan hjelperne kjennes igjen av politi, pårørende og hverandre: vest, navneskilt, legitimasjon, og hvem som deler ut.',
        nn: 'Korleis politi, pårørande og dei andre hjelparane kan kjenne dei att: vest, namneskilt, legitimasjon, og kven som deler ut.',
        en: 'How the helpers are recognised by the police, relatives and each other: vest, name badge, identification, and who hands them out.',
      },
      example: {
        nb: 'Gul vest med «Kriseteam» og kommunevåpen, og navneskilt med fornavn og funksjon. Lederen deler ut ved oppmøte.',
        nn: 'Gul vest med «Kriseteam» og kommunevåpen, og namneskilt med førenamn og funksjon. Leiaren deler ut ved oppmøte.',
        en: 'Yellow vest with «Kriseteam» and the municipal coat of arms, and a badge with first name and function. The leader hands them out on arrival.',
      },
      visibility: 'public',
    }),
    venues: venues(),
    equipment: equipment(),
    actionCards: actionCards(),
  }),
  {
    label: { nb: 'Praktisk drift', nn: 'Praktisk drift', en: 'Operations' },
    help: {
      nb: 'Det praktiske som må virke de første timene og dagene, for eksempel logg, vester, møterom som kan låses opp om natten, og tiltakskort.',
      nn: 'Det praktiske som må verke dei første timane og dagane, til dømes logg, vestar, møterom som kan låsast opp om natta, og tiltakskort.',
      en: 'The practical things that must work in the first hours and days, for example the log, vests, rooms that can be unlocked at night, and action cards.',
    },
    visibility: 'public',
  },
);
