import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { guidePage } from '../../reference/citations.ts';
import guide2016 from '../../reference/sources/guide-2016.ts';
import { askIfUnknown, referenceMessages } from '../support/references.ts';

const largeEventsPage = guidePage('5.3', 'Spesielle forhold ved store hendelser og katastrofer');

export default defineRequirement({
  id: 'relatives-telephone-and-contact',
  code: 'BIG-04',
  group: 'large-events',
  obligations: [may(guide2016, largeEventsPage.where, { binds: 'service' })],
  settles: 'met',
  fields: [
    ['largeEvents', 'relatives', 'policeInterface'],
    ['largeEvents', 'relatives', 'responsible'],
    ['largeEvents', 'relatives', 'routine'],
  ],
  title: {
    nb: 'Pårørendetelefon og pårørendekontakt',
    nn: 'Pårørandetelefon og pårørandekontakt',
    en: 'Relatives’ telephone and contact',
  },
  asks: {
    nb: 'Ved store hendelser oppretter politiet eller redningssentralen en pårørendetelefon, og en kommunal pårørendekontakt kan være nyttig. Veilederen sier dette om tjenesten; planen kan vise samspillet.',
    nn: 'Ved store hendingar opprettar politiet eller redningssentralen ein pårørandetelefon, og ein kommunal pårørandekontakt kan vere nyttig. Rettleiaren seier dette om tenesta; planen kan vise samspelet.',
    en: 'In large events the police or the rescue centre set up a relatives’ telephone, and a municipal relatives’ contact can be useful. The guide says this of the service; the plan may show how they work together.',
  },
  why: {
    nb: 'De pårørende ringer rådhuset når de ikke kommer gjennom til politiet. Sier de to forskjellige ting, mister familien tilliten til begge.',
    nn: 'Dei pårørande ringjer rådhuset når dei ikkje kjem gjennom til politiet. Seier dei to ulike ting, mister familien tilliten til begge.',
    en: 'Relatives ring the town hall when they cannot get through to the police. If the two say different things, the family loses trust in both.',
  },
  advice: {
    nb: 'Skriv hva politiet svarer på, hva kommunen svarer på, og hvilken rolle som er pårørendekontakt.',
    nn: 'Skriv kva politiet svarar på, kva kommunen svarar på, og kva rolle som er pårørandekontakt.',
    en: 'Write what the police answer, what the municipality answers, and which role is the relatives’ contact.',
  },
  pitfall: {
    nb: 'Sentralbordet får alle samtalene, og ingen har sagt hva det skal svare.',
    nn: 'Sentralbordet får alle samtalane, og ingen har sagt kva det skal svare.',
    en: 'The switchboard gets every call, and nobody has told it what to answer.',
  },
  forHumans: {
    nb: 'Om kontakten kan bemannes i flere døgn.',
    nn: 'Om kontakten kan bemannast i fleire døgn.',
    en: 'Whether the contact can be staffed for several days.',
  },
  citations: [largeEventsPage],
  messages: {
    ...referenceMessages,
    police: {
      nb: 'Planen sier hvordan dere samarbeider med politiet om de pårørende.',
      nn: 'Planen seier korleis de samarbeider med politiet om dei pårørande.',
      en: 'The plan says how you work with the police on relatives.',
    },
    contact: {
      nb: 'Planen sier hvem som er kommunal pårørendekontakt.',
      nn: 'Planen seier kven som er kommunal pårørandekontakt.',
      en: 'The plan says who is the municipal relatives’ contact.',
    },
    nothing: {
      nb: 'Planen viser verken samspillet med politiets pårørendetelefon eller en kommunal pårørendekontakt.',
      nn: 'Planen viser korkje samspelet med pårørandetelefonen til politiet eller ein kommunal pårørandekontakt.',
      en: 'The plan shows neither the interplay with the police relatives’ telephone nor a municipal relatives’ contact.',
    },
    noPolice: {
      nb: 'Planen viser ikke samspillet med politiets pårørendetelefon og pårørendekontakter.',
      nn: 'Planen viser ikkje samspelet med pårørandetelefonen og pårørandekontaktane til politiet.',
      en: 'The plan does not show the interplay with the police relatives’ telephone and relatives’ contacts.',
    },
    noContact: {
      nb: 'Planen viser ikke hvem som er kommunal pårørendekontakt.',
      nn: 'Planen viser ikkje kven som er kommunal pårørandekontakt.',
      en: 'The plan does not show who is the municipal relatives’ contact.',
    },
    inRoutine: {
      nb: 'Planen har en rutine for pårørende. Sier den også hva politiet svarer på?',
      nn: 'Planen har ein rutine for pårørande. Seier han òg kva politiet svarar på?',
      en: 'The plan has a routine for relatives. Does it also say what the police answer?',
    },
  },
  *check({ largeEvents: { relatives = {} } = {} }, find) {
    const { at, evidence, gap, question, lookup } = find;
    const { policeInterface, responsible, routine } = relatives;
    if (!policeInterface && !responsible && !routine) {
      return yield gap('nothing', at('largeEvents', 'relatives'));
    }
    const withPolice = at('largeEvents', 'relatives', 'policeInterface');
    if (policeInterface) yield evidence('police', withPolice);
    else if (routine) yield question('inRoutine', at('largeEvents', 'relatives', 'routine'));
    else yield gap('noPolice', withPolice);

    const contact = at('largeEvents', 'relatives', 'responsible');
    if (!responsible) yield gap('noContact', contact);
    else if (lookup.party(responsible)) yield evidence('contact', contact);
    yield* askIfUnknown(find, responsible, contact);
  },
});
