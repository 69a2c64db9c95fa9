/**
 * True when a sentence has children or relatives interpret and does not say no. A sentence about an interpreter for
 * the relatives is not one: whoever interprets is then named in between.
 */
export const letsRelativesInterpret = (text: string): boolean =>
  text.split(/[.!?;\n]/).some((sentence) => INTERPRETS.test(sentence) && !REFUSES.test(sentence));

// Letters by name, not by `\p{L}`: that takes Node milliseconds to compile, and these texts are Norwegian or English.
const RELATIVES = [
  'barn(?:a|et)?|ungdom(?:mer|mar)?|søsken|syskjen|familien?|familiemedlem(?:mer|mar)?',
  'pårør[ae]nde|slektning(?:er|ar)?|children|siblings|family(?: members?)?|relatives',
].join('|');
const DO_SO = 'tolker|tolkar|oversetter|omset';
const MAY_DO_SO = [
  'som tolk(?:er|ar)?|tolke|oversette|omsetje|kan (?:brukes|benyttes|brukast|nyttast)',
  'as interpreters?|interpret|translate|can be used',
].join('|');
const WITHOUT_INTERPRETER = String.raw`(?:(?!\stolk(?![a-zæøå])).){0,60}?`;
const INTERPRETS = new RegExp(
  String.raw`(?<![a-zæøå])(?:${RELATIVES})(?:\s(?:${DO_SO})|${WITHOUT_INTERPRETER}\s(?:${MAY_DO_SO}))(?![a-zæøå])`,
  'i',
);
const REFUSES = /(?<![a-zæøå])(?:ikke|ikkje|aldri|never|not)(?![a-zæøå])/i;
