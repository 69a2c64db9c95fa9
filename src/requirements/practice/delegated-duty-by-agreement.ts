import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import rvtsPlan from '../../reference/sources/rvts-plan.ts';
import { agreementMessages, askIfUnknownAgreement } from '../support/agreements.ts';

const where = {
  nb: 'vakt som andre har tatt på seg',
  nn: 'vakt som andre har teke på seg',
  en: 'duty that others have taken on',
} as const;

const messages = {
  ...agreementMessages,
  noAgreement: {
    nb: 'Vakten er gitt til andre, men planen viser ikke til noen avtale om den.',
    nn: 'Vakta er gitt til andre, men planen viser ikkje til nokon avtale om henne.',
    en: 'The duty is given to others, but the plan refers to no agreement on it.',
  },
  parties: {
    nb: 'Avtalen om vakten sier hvem som er parter.',
    nn: 'Avtalen om vakta seier kven som er partar.',
    en: 'The agreement on the duty says who its parties are.',
  },
  noParties: {
    nb: 'Avtalen om vakten sier ikke hvem som er parter.',
    nn: 'Avtalen om vakta seier ikkje kven som er partar.',
    en: 'The agreement on the duty does not say who its parties are.',
  },
  dated: {
    nb: 'Avtalen om vakten er datert.',
    nn: 'Avtalen om vakta er datert.',
    en: 'The agreement on the duty is dated.',
  },
  undated: {
    nb: 'Avtalen om vakten har ingen dato.',
    nn: 'Avtalen om vakta har ingen dato.',
    en: 'The agreement on the duty has no date.',
  },
  reviewed: {
    nb: 'Planen sier når avtalen om vakten skal gjennomgås eller går ut.',
    nn: 'Planen seier når avtalen om vakta skal gåast gjennom eller går ut.',
    en: 'The plan says when the agreement on the duty is to be reviewed or ends.',
  },
  neverReviewed: {
    nb: 'Planen sier ikke når avtalen om vakten skal gjennomgås eller går ut.',
    nn: 'Planen seier ikkje når avtalen om vakta skal gåast gjennom eller går ut.',
    en: 'The plan does not say when the agreement on the duty is to be reviewed or ends.',
  },
} as const;

export default defineRequirement({
  id: 'delegated-duty-by-agreement',
  code: 'OCA-05',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'guideline',
    threshold: {
      nb: 'En avtale med parter, dato, og enten et intervall for gjennomgang eller en sluttdato. Veilederen ber om avtaler med samarbeidspartnere, etter RVTS; hva de skal inneholde om vakt, er vår regel.',
      nn: 'Ein avtale med partar, dato, og anten eit intervall for gjennomgang eller ein sluttdato. Rettleiaren ber om avtalar med samarbeidspartnarar, etter RVTS; kva dei skal innehalde om vakt, er regelen vår.',
      en: 'An agreement with parties, a date, and either a review interval or an end date. The guide, as RVTS gives it, asks for agreements with partners; what they should say of duty is our rule.',
    },
  },
  settles: 'met',
  fields: [
    ['resourcing', 'onCall', 'type'],
    ['resourcing', 'onCall', 'agreement'],
    ['agreements', 0, 'parties'],
    ['agreements', 0, 'signed'],
    ['agreements', 0, 'reviewInterval'],
    ['agreements', 0, 'validTo'],
  ],
  title: {
    nb: 'Avtale om vakt som andre har',
    nn: 'Avtale om vakt som andre har',
    en: 'An agreement on duty that others carry',
  },
  asks: {
    nb: 'Det er god praksis at vakt som er gitt til andre, står i en avtale med parter, dato og gjennomgang.',
    nn: 'Det er god praksis at vakt som er gitt til andre, står i ein avtale med partar, dato og gjennomgang.',
    en: 'It is good practice that duty given to others is set out in an agreement with parties, a date and a review.',
  },
  why: {
    nb: 'Nabokommunen tok vakten for åtte år siden. Ingen av dem som ble enige, arbeider der nå.',
    nn: 'Nabokommunen tok vakta for åtte år sidan. Ingen av dei som blei samde, arbeider der no.',
    en: 'The neighbouring municipality took the duty eight years ago. None of those who agreed works there now.',
  },
  advice: {
    nb: 'Før avtalen opp under «agreements» med parter, dato og hvor ofte dere går gjennom den, og vis til den fra vakten.',
    nn: 'Før avtalen opp under «agreements» med partar, dato og kor ofte de går gjennom han, og vis til han frå vakta.',
    en: 'Enter the agreement under “agreements” with parties, a date and how often you review it, and refer to it from the duty.',
  },
  pitfall: {
    nb: 'Alle vet at legevakten tar det, men det står ingen steder.',
    nn: 'Alle veit at legevakta tek det, men det står ingen stader.',
    en: 'Everybody knows the clinic takes it, but it is written nowhere.',
  },
  forHumans: {
    nb: 'Om avtalen dekker det teamet venter av den andre.',
    nn: 'Om avtalen dekkjer det teamet ventar av den andre.',
    en: 'Whether the agreement covers what the team expects of the other.',
  },
  example: {
    nb: example('Avtale om vakt med Granvik'),
    nn: example('Avtale om vakt med Granvik'),
    en: example('Agreement on duty with Granvik'),
  },
  citations: [
    cite(ruleOfThumb, where),
    cite(rvtsPlan, {
      nb: 'punktet om samarbeidsavtaler',
      nn: 'punktet om samarbeidsavtalar',
      en: 'the item on agreements',
    }),
  ],
  messages,
  // That a shared rota lacks its agreement is said where the internal organisation is judged.
  appliesTo: ({ resourcing }) =>
    resourcing?.onCall?.type === 'delegated' || resourcing?.onCall?.agreement !== undefined,
  *check({ resourcing }, find) {
    const { at, evidence, gap, lookup } = find;
    const id = resourcing?.onCall?.agreement;
    const place = at('resourcing', 'onCall', 'agreement');
    if (id === undefined) return yield gap('noAgreement', place);
    yield* askIfUnknownAgreement(find, id, place);
    const agreement = lookup.agreement(id);
    if (!agreement) return;
    const { index, parties = [], signed, reviewInterval, validTo } = agreement;
    const entry = at('agreements', index);
    yield parties.length > 0 ? evidence('parties', entry) : gap('noParties', entry);
    yield signed ? evidence('dated', entry) : gap('undated', entry);
    yield reviewInterval || validTo ? evidence('reviewed', entry) : gap('neverReviewed', entry);
  },
});

function example(title: string): string {
  return `resourcing:
  onCall: { type: delegated, responsible: emergency-clinic, agreement: duty-agreement }
agreements:
  - { id: duty-agreement, title: ${title}, parties: [emergency-clinic], signed: 2026-01-15, reviewInterval: P1Y }
`;
}
