import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import type { AuditProblem, CrossFinding, ProblemCode } from './audit.ts';

/** What is odd about the submissions, and what to do about it. */
export const problemSentence = ({ code, params, files }: AuditProblem, language: Language): string =>
  fill(
    problems[code],
    { files: same(files.map(shown).join(', ')), ...params },
    { language, showValues: false },
  );

/** What several plans show together, without any of their words. */
export const crossSentence = ({ code, params }: CrossFinding, language: Language): string =>
  fill(crossings[code], params, { language, showValues: false });

const problems: Readonly<Record<ProblemCode, Text>> = {
  unreadable: {
    nb: '{files} kunne ikke leses. Be kommunen om å rette og sende på nytt.',
    nn: '{files} kunne ikkje lesast. Be kommunen om å rette og sende på nytt.',
    en: '{files} could not be read. Ask the municipality to correct it and send it again.',
  },
  'folder-refused': {
    nb: 'Det som ligger i {files}, er ikke kontrollert: {reason}.',
    nn: 'Det som ligg i {files}, er ikkje kontrollert: {reason}.',
    en: 'What lies in {files} has not been checked: {reason}.',
  },
  missing: {
    nb: '{name} ({number}) har ikke levert noen plan.',
    nn: '{name} ({number}) har ikkje levert nokon plan.',
    en: '{name} ({number}) has not submitted a plan.',
  },
  'several-plans': {
    nb: '{name} ({number}) har levert flere planer: {files}. Avklar hvilken som gjelder.',
    nn: '{name} ({number}) har levert fleire planar: {files}. Avklar kva for ein som gjeld.',
    en: '{name} ({number}) has submitted several plans: {files}. Clarify which one applies.',
  },
  'unknown-number': {
    nb: '{files} oppgir kommunenummer {number}, som ikke er i registeret.',
    nn: '{files} oppgir kommunenummer {number}, som ikkje er i registeret.',
    en: '{files} gives the municipality number {number}, which is not in the register.',
  },
  'name-mismatch': {
    nb: '{files} oppgir kommunenummer {number}, som er {expected}, men et annet navn. Avklar hvilket som er riktig.',
    nn: '{files} oppgir kommunenummer {number}, som er {expected}, men eit anna namn. Avklar kva som er rett.',
    en: '{files} gives the municipality number {number}, which is {expected}, and another name. Clarify which is right.',
  },
  'no-number': {
    nb: '{files} oppgir ikke kommunenummer, så planen er ikke knyttet til noen kommune med sikkerhet.',
    nn: '{files} oppgir ikkje kommunenummer, så planen er ikkje knytt til nokon kommune med tryggleik.',
    en: '{files} gives no municipality number, so the plan is not tied to a municipality with certainty.',
  },
  'outside-county': {
    nb: '{files} er for kommune {number}, som ikke ligger i fylke {county}.',
    nn: '{files} er for kommune {number}, som ikkje ligg i fylke {county}.',
    en: '{files} is for municipality {number}, which is not in county {county}.',
  },
  'partner-has-own-plan': {
    nb: 'Kommune {number} er med i en felles plan og har også levert sin egen: {files}. Avklar hvilken som gjelder.',
    nn: 'Kommune {number} er med i ein felles plan og har òg levert sin eigen: {files}. Avklar kva for ein som gjeld.',
    en: 'Municipality {number} is part of a shared plan and has also submitted its own: {files}. Clarify which one applies.',
  },
  late: {
    nb: '{name} ({number}) leverte {received}, etter fristen {due}.',
    nn: '{name} ({number}) leverte {received}, etter fristen {due}.',
    en: '{name} ({number}) submitted on {received}, after the deadline {due}.',
  },
};

const crossings: Readonly<Record<CrossFinding['code'], Text>> = {
  'same-number': {
    nb: 'Samme telefonnummer ({count}) står i {plans} planer. Rekker den som svarer, til flere kommuner samtidig?',
    nn: 'Same telefonnummer ({count}) står i {plans} planar. Rekk den som svarar, til fleire kommunar samstundes?',
    en: 'The same phone number ({count}) stands in {plans} plans. Can whoever answers serve several municipalities at once?',
  },
  'same-person': {
    nb: 'Samme navn på person ({count}) står i {plans} planer. Er det samme person, og kan flere kommuner regne med vedkommende samtidig?',
    nn: 'Same namn på person ({count}) står i {plans} planar. Er det same person, og kan fleire kommunar rekne med vedkomande samstundes?',
    en: 'The same personal name ({count}) stands in {plans} plans. Is it the same person, and can several municipalities count on them at once?',
  },
  'one-sided-host': {
    nb: 'Kommune {number} oppgir {other} som vertskommune, men planen til {other} nevner ikke {number} blant samarbeidskommunene.',
    nn: 'Kommune {number} oppgir {other} som vertskommune, men planen til {other} nemner ikkje {number} blant samarbeidskommunane.',
    en: 'Municipality {number} gives {other} as its host, and the plan of {other} does not name {number} among its partners.',
  },
  'one-sided-partner': {
    nb: 'Kommune {number} oppgir {other} som samarbeidskommune, men planen til {other} nevner ikke {number}.',
    nn: 'Kommune {number} oppgir {other} som samarbeidskommune, men planen til {other} nemner ikkje {number}.',
    en: 'Municipality {number} gives {other} as a partner, and the plan of {other} does not name {number}.',
  },
  'foreign-name': {
    nb: 'Teksten nevner kommune {other}, som ikke har noen del i planen. Står navnet igjen fra en plan som ble brukt som mal?',
    nn: 'Teksten nemner kommune {other}, som ikkje har nokon del i planen. Står namnet att frå ein plan som blei brukt som mal?',
    en: 'The text names municipality {other}, which has no part in the plan. Is the name left from a plan used as a template?',
  },
  boilerplate: {
    nb: 'Ordrett samme avsnitt ({count}) står i {plans} planer. Er innholdet tilpasset kommunen?',
    nn: 'Ordrett same avsnitt ({count}) står i {plans} planar. Er innhaldet tilpassa kommunen?',
    en: 'Passages shared word for word ({count}) stand in {plans} plans. Has the content been adapted to the municipality?',
  },
};
