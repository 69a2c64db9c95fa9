import type { Text } from '../../i18n/text.ts';

/** The two parts of the model page that most of its advice stands in. */
export const underProactive: Text = {
  nb: 'under «Proaktiv oppfølging»',
  nn: 'under «Proaktiv oppfølging»',
  en: 'under “Proaktiv oppfølging”',
};
export const underContactPoint: Text = {
  nb: 'under «Fast kontaktpunkt»',
  nn: 'under «Fast kontaktpunkt»',
  en: 'under “Fast kontaktpunkt”',
};

/** The letter asks it after one event; for other events it is only good practice. */
export const letterOnFollowUp: Text = {
  nb: 'om oppfølgingen av de rammede, skrevet etter én hendelse og brukt her som god praksis',
  nn: 'om oppfølginga av dei ramma, skrive etter éi hending og brukt her som god praksis',
  en: 'on follow-up of those affected, written after one event and used here as good practice',
};
