import type { DecisionNote } from '../assessment/decision.ts';
import type { Text } from '../i18n/text.ts';
import type { Verb } from './shape.ts';

/** What a local requirement says where its file says nothing. */
export const words = {
  why: {
    nb: 'Dette er bestemt lokalt, i tillegg til det lov og veileder ber om.',
    nn: 'Dette er bestemt lokalt, i tillegg til det lov og rettleiar ber om.',
    en: 'This has been decided locally, in addition to what law and the guide ask for.',
  },
  pitfall: {
    nb: 'Et lokalt krav erstatter ikke det lov, forskrift og veileder ber om.',
    nn: 'Eit lokalt krav kjem ikkje i staden for det lov, forskrift og rettleiar ber om.',
    en: 'A local requirement does not replace what law, regulation and the guide ask for.',
  },
  forHumans: {
    nb: 'Er det som står her, det de mente da de bestemte det?',
    nn: 'Er det som står her, det de meinte då de bestemte det?',
    en: 'Is what stands here what you meant when you decided it?',
  },
} satisfies Readonly<Record<string, Text>>;

export const usual: Text = {
  nb: '{path}: står i planen slik det er bestemt lokalt.',
  nn: '{path}: står i planen slik det er bestemt lokalt.',
  en: '{path}: stands in the plan as was decided locally.',
};

/** What is lacking, where a check has no message of its own. */
export const missing: Readonly<Record<Verb, Text>> = {
  present: {
    nb: '{path} mangler i planen.',
    nn: '{path} manglar i planen.',
    en: '{path} is missing in the plan.',
  },
  atLeast: {
    nb: '{path} har færre enn {asked}.',
    nn: '{path} har færre enn {asked}.',
    en: '{path} has fewer than {asked}.',
  },
  oneOf: {
    nb: '{path} skal være en av: {asked}.',
    nn: '{path} skal vere ein av: {asked}.',
    en: '{path} must be one of: {asked}.',
  },
  matches: {
    nb: '{path} er ikke skrevet slik det er bestemt: {asked}.',
    nn: '{path} er ikkje skrive slik det er bestemt: {asked}.',
    en: '{path} is not written as was decided: {asked}.',
  },
  notOlderThan: {
    nb: '{path} er eldre enn {asked}, eller er ingen dato som har vært.',
    nn: '{path} er eldre enn {asked}, eller er ingen dato som har vore.',
    en: '{path} is older than {asked}, or is no day that has been.',
  },
  refersTo: {
    nb: '{path} viser ikke til det den skal ({asked}).',
    nn: '{path} viser ikkje til det han skal ({asked}).',
    en: '{path} does not refer to what it must ({asked}).',
  },
  covers: {
    nb: '{path} dekker ikke alt dette: {asked}.',
    nn: '{path} dekkjer ikkje alt dette: {asked}.',
    en: '{path} does not cover all of this: {asked}.',
  },
};

/** What can be wrong with a file of local requirements beyond its shape. */
export const faultTexts = {
  'local-code': {
    nb: 'code skal begynne med LOK, så alle ser at kravet er lokalt: LOK-01 eller LOK-TROMS-01.',
    nn: 'code skal starte med LOK, så alle ser at kravet er lokalt: LOK-01 eller LOK-TROMS-01.',
    en: 'code must begin with LOK, so that everybody sees that it is local: LOK-01 or LOK-TROMS-01.',
  },
  'local-code-twice': {
    nb: 'Koden {key} er brukt to ganger. Gi den ene en annen.',
    nn: 'Koden {key} er brukt to gonger. Gi den eine ein annan.',
    en: 'The code {key} is used twice. Give one of them another.',
  },
  'local-text': {
    nb: '{key} skal være en tekst på nb, nn og en. Er alt på ett språk, skriv «language: nb» øverst og teksten rett her.',
    nn: '{key} skal vere ein tekst på nb, nn og en. Er alt på eitt språk, skriv «language: nn» øvst og teksten rett her.',
    en: '{key} must be a text in nb, nn and en. If all is in one language, write "language: en" at the top and the text right here.',
  },
  'local-verb': {
    nb: 'Hver kontroll skal ha path og nøyaktig én av: {known}.',
    nn: 'Kvar kontroll skal ha path og nøyaktig éin av: {known}.',
    en: 'Each check must have path and exactly one of: {known}.',
  },
  'local-path': {
    nb: 'Planen har ikke noe som heter {key} der.',
    nn: 'Planen har ikkje noko som heiter {key} der.',
    en: 'The plan has nothing called {key} there.',
  },
  'local-path-near': {
    nb: 'Planen har ikke noe som heter {key} der. Mente du {nearest}?',
    nn: 'Planen har ikkje noko som heiter {key} der. Meinte du {nearest}?',
    en: 'The plan has nothing called {key} there. Did you mean {nearest}?',
  },
  'local-pattern': {
    nb: 'Mønsteret kan ikke brukes: grupper kan ikke gjentas, og det kan ikke ha mange gjentakelser. Prøv et enklere, for eksempel [0-9]{4}.',
    nn: 'Mønsteret kan ikkje brukast: grupper kan ikkje takast opp att, og det kan ikkje ha mange gjentakingar. Prøv eit enklare, til dømes [0-9]{4}.',
    en: 'The pattern cannot be used: groups cannot be repeated, and it cannot have many repetitions. Try a simpler one, for example [0-9]{4}.',
  },
  'local-empty': {
    nb: 'check skal ha minst én kontroll.',
    nn: 'check skal ha minst éin kontroll.',
    en: 'check must have at least one check.',
  },
} satisfies Readonly<Record<string, DecisionNote['message']>>;
