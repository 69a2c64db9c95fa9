/** What is said around the checklist. */
export const words = {
  title: {
    nb: 'Det planen blir vurdert mot',
    nn: 'Det planen blir vurdert mot',
    en: 'What a plan is judged by',
  },
  count: { nb: 'Krav i alt: {count}.', nn: 'Krav i alt: {count}.', en: 'Requirements in all: {count}.' },
  none: {
    nb: 'Ingen krav passer til det du valgte.',
    nn: 'Ingen krav passar til det du valde.',
    en: 'No requirements fit what you chose.',
  },
  next: {
    nb: 'Les mer om ett: plan explain {code}',
    nn: 'Les meir om eitt: plan explain {code}',
    en: 'Read more about one: plan explain {code}',
  },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  requirement: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
  level: { nb: 'Hvor bindende', nn: 'Kor bindande', en: 'How binding' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
} as const;
