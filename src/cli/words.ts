import type { ExitCode } from '../app/exit-code.ts';
import type { Text } from '../i18n/text.ts';
import type { Command } from './command.ts';

/** The program's own words about itself. */
export const words = {
  purpose: {
    nb: 'Leser, vurderer og forklarer kommunens plan for psykososial oppfølging.',
    nn: 'Les, vurderer og forklarer planen til kommunen for psykososial oppfølging.',
    en: "Reads, judges and explains a municipality's plan for psychosocial follow-up.",
  },
  usage: { nb: 'Bruk:', nn: 'Bruk:', en: 'Usage:' },
  anyCommand: { nb: '<kommando>', nn: '<kommando>', en: '<command>' },
  anyOption: { nb: '[valg]', nn: '[val]', en: '[options]' },
  examples: { nb: 'Eksempler:', nn: 'Døme:', en: 'Examples:' },
  commands: { nb: 'Kommandoer:', nn: 'Kommandoar:', en: 'Commands:' },
  options: { nb: 'Valg:', nn: 'Val:', en: 'Options:' },
  commonOptions: {
    nb: 'Valg for alle kommandoer:',
    nn: 'Val for alle kommandoar:',
    en: 'Options of every command:',
  },
  exitCodes: { nb: 'Sluttkoder:', nn: 'Sluttkodar:', en: 'Exit codes:' },
  help: { nb: 'vis denne hjelpen', nn: 'vis denne hjelpa', en: 'show this help' },
  version: { nb: 'vis versjonen', nn: 'vis versjonen', en: 'show the version' },
  helpCommand: {
    nb: 'vis hjelp til en kommando',
    nn: 'vis hjelp til ein kommando',
    en: 'show the help of a command',
  },
  command: { nb: 'kommando', nn: 'kommando', en: 'command' },
  seeHelp: { nb: 'Se {help}.', nn: 'Sjå {help}.', en: 'See {help}.' },
} as const satisfies Readonly<Record<string, Text>>;

/** What the exit codes mean, the same for every format. */
export const exitCodeWords: Readonly<Record<ExitCode, Text>> = {
  0: {
    nb: 'gjennomført; ingenting når terskelen (--fail-on)',
    nn: 'gjennomført; ingenting når terskelen (--fail-on)',
    en: 'completed; nothing reaches the threshold (--fail-on)',
  },
  1: {
    nb: 'gjennomført; noe når terskelen, eller det er feil i filen',
    nn: 'gjennomført; noko når terskelen, eller det er feil i fila',
    en: 'completed; something reaches the threshold, or the file has faults',
  },
  2: {
    nb: 'kommandoen kan ikke utføres slik den er skrevet',
    nn: 'kommandoen kan ikkje utførast slik han er skriven',
    en: 'the command cannot be carried out as written',
  },
  3: {
    nb: 'ufullstendig; en plan mangler eller kunne ikke leses, eller en kontroll sviktet',
    nn: 'ufullstendig; ein plan manglar eller kunne ikkje lesast, eller ein kontroll svikta',
    en: 'incomplete; a plan is missing or could not be read, or a check failed',
  },
  70: { nb: 'feil i programmet', nn: 'feil i programmet', en: 'a fault in the program' },
  130: { nb: 'avbrutt', nn: 'avbroten', en: 'interrupted' },
};

/** What a planner does, in that order. */
export const firstSteps: Command['examples'] = [
  {
    line: 'plan init',
    does: {
      nb: 'lag plan.yaml, med forklaring til hvert felt',
      nn: 'lag plan.yaml, med forklaring til kvart felt',
      en: 'make plan.yaml, with every field explained',
    },
  },
  {
    line: 'plan check plan.yaml',
    does: {
      nb: 'se hva som mangler, hvor, og hva du kan skrive',
      nn: 'sjå kva som manglar, kvar, og kva du kan skrive',
      en: 'see what is missing, where, and what to write',
    },
  },
  {
    line: 'plan explain REQ-03',
    does: {
      nb: 'les hva et krav ber om, og hvorfor',
      nn: 'les kva eit krav ber om, og kvifor',
      en: 'read what a requirement asks for, and why',
    },
  },
];
