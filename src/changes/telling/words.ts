import type { Text } from '../../i18n/text.ts';
import type { ChangeCause, Topic } from '../change.ts';

export const topicWords: Readonly<Record<Topic, Text>> = {
  members: { nb: 'Medlemmer', nn: 'Medlemmer', en: 'Members' },
  numbers: { nb: 'Numre', nn: 'Nummer', en: 'Numbers' },
  roles: { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  hours: { nb: 'Hvem svarer når', nn: 'Kven svarar når', en: 'Who answers when' },
  alerting: { nb: 'Varsling', nn: 'Varsling', en: 'Alerting' },
  agreements: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  exercises: { nb: 'Øvelser', nn: 'Øvingar', en: 'Exercises' },
  dates: { nb: 'Datoer', nn: 'Datoar', en: 'Dates' },
  other: { nb: 'Annet', nn: 'Anna', en: 'Other' },
};

export const causeWords: Readonly<Record<ChangeCause, Text>> = {
  'plan-changed': { nb: 'planen er endret', nn: 'planen er endra', en: 'the plan has changed' },
  'time-passed': { nb: 'tiden har gått', nn: 'tida har gått', en: 'time has passed' },
  'decision-changed': {
    nb: 'en beslutning er ny eller borte',
    nn: 'ei avgjerd er ny eller borte',
    en: 'a decision is new or gone',
  },
};

export const words = {
  heading: { nb: 'Endringer i planen', nn: 'Endringar i planen', en: 'Changes in the plan' },
  fromTo: { nb: 'fra {old} til {new}', nn: 'frå {old} til {new}', en: 'from {old} to {new}' },
  joined: { nb: 'Inn: {what}', nn: 'Inn: {what}', en: 'In: {what}' },
  left: { nb: 'Ut: {what}', nn: 'Ut: {what}', en: 'Out: {what}' },
  added: { nb: 'Nytt: {what}', nn: 'Nytt: {what}', en: 'New: {what}' },
  removed: { nb: 'Borte: {what}', nn: 'Borte: {what}', en: 'Gone: {what}' },
  held: { nb: 'Gjennomført: {what}', nn: 'Gjennomført: {what}', en: 'Held: {what}' },
  changed: {
    nb: '{what}: {before} → {after}',
    nn: '{what}: {before} → {after}',
    en: '{what}: {before} → {after}',
  },
  set: { nb: 'Nytt: {what}: {after}', nn: 'Nytt: {what}: {after}', en: 'New: {what}: {after}' },
  rewritten: { nb: '{what}: skrevet om', nn: '{what}: skriven om', en: '{what}: rewritten' },
  withheld: {
    nb: '{what}: endret ({mask})',
    nn: '{what}: endra ({mask})',
    en: '{what}: changed ({mask})',
  },
  listed: { nb: '{what}: {changes}', nn: '{what}: {changes}', en: '{what}: {changes}' },
  more: { nb: 'nytt: {items}', nn: 'nytt: {items}', en: 'new: {items}' },
  less: { nb: 'borte: {items}', nn: 'borte: {items}', en: 'gone: {items}' },
  reordered: {
    nb: '{what}: ny rekkefølge, nå {after}',
    nn: '{what}: ny rekkjefølgje, no {after}',
    en: '{what}: a new order, now {after}',
  },
  covered: {
    nb: 'Nå svarer noen: {hours}',
    nn: 'No svarar nokon: {hours}',
    en: 'Somebody now answers: {hours}',
  },
  uncovered: {
    nb: 'Ingen svarer lenger: {hours}',
    nn: 'Ingen svarar lenger: {hours}',
    en: 'Nobody answers any longer: {hours}',
  },
  verified: {
    nb: 'Bekreftet på nytt: {count} oppføringer',
    nn: 'Stadfesta på nytt: {count} oppføringar',
    en: 'Confirmed anew: {count} entries',
  },
  nth: { nb: 'nr. {number}', nn: 'nr. {number}', en: 'no. {number}' },
  nothing: {
    nb: 'Innholdet er det samme. Bare rekkefølge, kommentarer eller skrivemåte kan være annerledes.',
    nn: 'Innhaldet er det same. Berre rekkjefølgje, kommentarar eller skrivemåte kan vere annleis.',
    en: 'The content is the same. Only order, comments or the way it is written may differ.',
  },
  verdicts: {
    nb: 'Krav med ny vurdering',
    nn: 'Krav med ny vurdering',
    en: 'Requirements judged differently',
  },
  noVerdicts: {
    nb: 'Alle krav får samme vurdering som før.',
    nn: 'Alle krav får same vurdering som før.',
    en: 'Every requirement is judged as before.',
  },
  because: { nb: 'Fordi {causes}.', nn: 'Fordi {causes}.', en: 'Because {causes}.' },
  and: { nb: ' og ', nn: ' og ', en: ' and ' },
  resolved: { nb: 'Løst: {finding}', nn: 'Løyst: {finding}', en: 'Resolved: {finding}' },
  appeared: { nb: 'Nytt: {finding}', nn: 'Nytt: {finding}', en: 'New: {finding}' },
  masked: {
    nb: 'Navn, private numre og annet internt står som •••. De som har tilgang, kan se det med --include-values.',
    nn: 'Namn, private nummer og anna internt står som •••. Dei som har tilgang, kan sjå det med --include-values.',
    en: 'Names, private numbers and other internal matter stand as •••. Those with access can see it with --include-values.',
  },
  planAdded: { nb: 'Ny plan.', nn: 'Ny plan.', en: 'A new plan.' },
  planRemoved: { nb: 'Planen er borte.', nn: 'Planen er borte.', en: 'The plan is gone.' },
  planUnreadable: {
    nb: 'Planen kunne ikke leses. Kjør plan check på den.',
    nn: 'Planen kunne ikkje lesast. Køyr plan check på han.',
    en: 'The plan could not be read. Run plan check on it.',
  },
} as const satisfies Readonly<Record<string, Text>>;
