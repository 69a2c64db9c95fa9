import type { Text } from '../i18n/text.ts';

/** A body or a title that public bodies no longer use, and what it is called now. */
export interface FormerName {
  /** Letters of it that few other words have, to look for first. */
  readonly clue: string;
  readonly form: RegExp;
  readonly now: Text;
  /** The year the name changed. */
  readonly since: number;
  /** The municipality may keep the old title if it likes. */
  readonly isChoice?: true;
}

/** The day somebody last looked at the names. */
export const formerNamesChecked = '2026-11-22';

const governor: Text = { nb: 'statsforvalteren', nn: 'statsforvaltaren', en: 'statsforvalteren' };
const nurse: Text = { nb: 'helsesykepleier', nn: 'helsesjukepleiar', en: 'helsesykepleier' };
const director: Text = { nb: 'kommunedirektør', nn: 'kommunedirektør', en: 'kommunedirektør' };
const police: Text = { nb: 'politistasjonssjef', nn: 'politistasjonssjef', en: 'politistasjonssjef' };
const nav: Text = { nb: 'NAV', nn: 'NAV', en: 'NAV' };

/**
 * Royal decree of 18 December 2020 (the governor), the regulation on titles for health personnel (the nurse), the Ministry
 * of Justice on 30 April 2021 (the sheriff), the Local Government Act § 13-1 as recalled, not read: the municipality
 * chooses the title.
 */
export const formerNames: readonly FormerName[] = [
  { clue: 'ylkesm', form: /(?<![a-zæøå])fylkesm[ae]nn/i, now: governor, since: 2021 },
  { clue: 'øst', form: /(?<![a-zæøå])helsesøst/i, now: nurse, since: 2019 },
  { clue: 'yst', form: /(?<![a-zæøå])helsesyst/i, now: nurse, since: 2019 },
  { clue: 'ensm', form: /(?<![a-zæøå])lensm[ae]nn/i, now: police, since: 2021 },
  { clue: 'ådm', form: /(?<![a-zæøå])rådm[ae]nn/i, now: director, since: 2019, isChoice: true },
  { clue: 'ygdekontor', form: /(?<![a-zæøå])trygdekontor/i, now: nav, since: 2006 },
  { clue: 'Aetat', form: /(?<![a-zæøå])Aetat(?![a-zæøå])/, now: nav, since: 2006 },
  {
    clue: '- og helsedirektoratet',
    form: /sosial- og helsedirektoratet/i,
    now: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Helsedirektoratet' },
    since: 2008,
  },
  {
    clue: 'NAKMI',
    form: /(?<![a-zæøå])NAKMI(?![a-zæøå])/,
    now: { nb: 'Folkehelseinstituttet', nn: 'Folkehelseinstituttet', en: 'Folkehelseinstituttet (FHI)' },
    since: 2018,
  },
];
