import type { Text } from '../i18n/text.ts';

/** Why a text is not YAML, by the parser's own code, in words a planner can act on. */
export const yamlReason = (detail: string | undefined): Text => reasons[detail ?? ''] ?? unexpected;

const unexpected: Text = {
  nb: 'tegnene her passer ikke inn. Se etter et kolon, anførselstegn eller innrykk som mangler, her eller på linjen over.',
  nn: 'teikna her passar ikkje inn. Sjå etter eit kolon, hermeteikn eller innrykk som manglar, her eller på linja over.',
  en: 'the characters here do not fit in. Look for a missing colon, quotation mark or indentation, here or on the line above.',
};

const indentation: Text = {
  nb: 'innrykket stemmer ikke. Nøkler på samme nivå skal begynne i samme kolonne.',
  nn: 'innrykket stemmer ikkje. Nøklar på same nivå skal starte i same kolonne.',
  en: 'the indentation does not match. Keys on the same level must begin in the same column.',
};

const colonInText: Text = {
  nb: 'en nøkkel går over flere linjer, eller en tekst inneholder «: ». Sett teksten i anførselstegn.',
  nn: 'ein nøkkel går over fleire linjer, eller ein tekst inneheld «: ». Set teksten i hermeteikn.',
  en: 'a key runs over several lines, or a text contains ": ". Put the text in quotes.',
};

const reasons: Readonly<Record<string, Text>> = {
  BAD_INDENT: indentation,
  BAD_PROP_ORDER: unexpected,
  BLOCK_AS_IMPLICIT_KEY: colonInText,
  MULTILINE_IMPLICIT_KEY: colonInText,
  KEY_OVER_1024_CHARS: colonInText,
  TAB_AS_INDENT: {
    nb: 'linjen er rykket inn med tabulator. Bruk mellomrom.',
    nn: 'linja er rykt inn med tabulator. Bruk mellomrom.',
    en: 'the line is indented with a tab. Use spaces.',
  },
  MISSING_CHAR: {
    nb: 'det mangler et tegn her, som oftest et anførselstegn, en klamme eller et kolon.',
    nn: 'det manglar eit teikn her, som oftast eit hermeteikn, ei klamme eller eit kolon.',
    en: 'a character is missing here, most often a quotation mark, a bracket or a colon.',
  },
  NON_STRING_KEY: {
    nb: 'en nøkkel må være et ord, ikke en liste eller flere nøkler. Se etter «?», «[» eller «{» som står foran den.',
    nn: 'ein nøkkel må vere eit ord, ikkje ei liste eller fleire nøklar. Sjå etter «?», «[» eller «{» som står framfor han.',
    en: 'a key must be a word, not a list or several keys. Look for a "?", "[" or "{" in front of it.',
  },
  BAD_ALIAS: {
    nb: '«*» viser til noe som ikke er merket med «&» før dette. Sett teksten i anførselstegn hvis den skal begynne med «*».',
    nn: '«*» viser til noko som ikkje er merkt med «&» før dette. Set teksten i hermeteikn om han skal starte med «*».',
    en: '"*" refers to something that is not marked with "&" before this. Put the text in quotes if it should begin with "*".',
  },
  BAD_SCALAR_START: {
    nb: 'en tekst kan ikke begynne med dette tegnet. Sett teksten i anførselstegn.',
    nn: 'ein tekst kan ikkje starte med dette teiknet. Set teksten i hermeteikn.',
    en: 'a text cannot begin with this character. Put the text in quotes.',
  },
  BAD_DQ_ESCAPE: {
    nb: '«\\» har en egen betydning mellom doble anførselstegn. Bruk enkle anførselstegn, eller skriv «\\\\».',
    nn: '«\\» har ei eiga tyding mellom doble hermeteikn. Bruk enkle hermeteikn, eller skriv «\\\\».',
    en: '"\\" has a meaning of its own between double quotes. Use single quotes, or write "\\\\".',
  },
  TAG_RESOLVE_FAILED: {
    nb: '«!» foran en verdi er en merkelapp planmodellen ikke bruker. Fjern den, eller sett teksten i anførselstegn.',
    nn: '«!» framfor ein verdi er ein merkelapp planmodellen ikkje bruker. Fjern han, eller set teksten i hermeteikn.',
    en: '"!" before a value is a tag that the plan model does not use. Remove it, or put the text in quotes.',
  },
};
