import type { Text } from '../../../i18n/text.ts';

/** What the page's script says. `{…}` is filled in there. */
export const scriptWords = {
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  openOf: { nb: '{open} åpne av {count}', nn: '{open} opne av {count}', en: '{open} open of {count}' },
  openInGroup: {
    nb: '{group}: {open} åpne av {count} krav',
    nn: '{group}: {open} opne av {count} krav',
    en: '{group}: {open} open of {count} requirements',
  },
  noPlan: { nb: 'ingen plan å vise', nn: 'ingen plan å vise', en: 'no plan to show' },
  showing: {
    nb: 'Viser {shown} av {all} linjer.',
    nn: 'Viser {shown} av {all} linjer.',
    en: 'Showing {shown} of {all} lines.',
  },
  sortedBy: { nb: 'Sortert etter {column}.', nn: 'Sortert etter {column}.', en: 'Sorted by {column}.' },
  statutory: { nb: 'lov', nn: 'lov', en: 'law' },
  openShown: {
    nb: 'Det som står åpent',
    nn: 'Det som står ope',
    en: 'What is open',
  },
  decided: {
    nb: 'Det kommunen har besluttet',
    nn: 'Det kommunen har avgjort',
    en: 'What the municipality has decided',
  },
  inOrder: {
    nb: 'Ingenting står åpent.',
    nn: 'Ingenting står ope.',
    en: 'Nothing is open.',
  },
  counts: { nb: 'I alt', nn: 'I alt', en: 'In all' },
  lookedAt: { nb: 'Vi så under', nn: 'Vi såg under', en: 'We looked under' },
  file: { nb: 'Fil', nn: 'Fil', en: 'File' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  adopted: { nb: 'Vedtatt', nn: 'Vedteken', en: 'Adopted' },
  lastRevised: { nb: 'Sist revidert', nn: 'Sist revidert', en: 'Last revised' },
  nextRevision: { nb: 'Neste revisjon', nn: 'Neste revisjon', en: 'Next revision' },
  lastExercise: { nb: 'Siste øvelse', nn: 'Siste øving', en: 'Last exercise' },
  must: { nb: 'Skal', nn: 'Skal', en: 'Must' },
  should: { nb: 'Bør', nn: 'Bør', en: 'Should' },
  may: { nb: 'Kan', nn: 'Kan', en: 'May' },
  context: {
    nb: 'Gjelder noe annet enn planen',
    nn: 'Gjeld noko anna enn planen',
    en: 'Binds something else than the plan',
  },
  local: { nb: 'Lokale krav', nn: 'Lokale krav', en: 'Local requirements' },
} as const satisfies Readonly<Record<string, Text>>;
