import { field } from '../../field.ts';
import { date, part, text } from '../../kinds.ts';
import { adoption } from './adoption.ts';

export const parentPlan = field(
  part({
    title: field(text(), {
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
      help: {
        nb: 'Navnet på helseberedskapsplanen, slik det står på forsiden av den.',
        nn: 'Namnet på helseberedskapsplanen, slik det står på framsida av han.',
        en: 'The name of the health preparedness plan, as it stands on its cover.',
      },
      example: {
        nb: 'Helseberedskapsplan for Fjellvik kommune',
        nn: 'Helseberedskapsplan for Fjellvik kommune',
        en: 'Health preparedness plan for Fjellvik municipality',
      },
      visibility: 'public',
    }),
    ref: field(text(), {
      label: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
      help: {
        nb: 'Saksnummer eller nettadresse der helseberedskapsplanen finnes.',
        nn: 'Saksnummer eller nettadresse der ein finn helseberedskapsplanen.',
        en: 'Case number or web address where the health preparedness plan can be found.',
      },
      example: 'https://fjellvik.example/helseberedskapsplan',
      visibility: 'public',
    }),
    revisedOn: field(date(), {
      label: { nb: 'Sist revidert', nn: 'Sist revidert', en: 'Last revised' },
      help: {
        nb: 'Dagen helseberedskapsplanen sist ble oppdatert (ÅÅÅÅ-MM-DD). Er den nyere enn denne planen, bør de to leses opp mot hverandre.',
        nn: 'Dagen helseberedskapsplanen sist blei oppdatert (ÅÅÅÅ-MM-DD). Er han nyare enn denne planen, bør de lese dei to opp mot kvarandre.',
        en: 'The day the health preparedness plan was last updated (YYYY-MM-DD). If it is newer than this plan, the two should be read against each other.',
      },
      example: '2026-04-23',
      visibility: 'public',
    }),
    adoption: field(adoption(), {
      label: { nb: 'Vedtak', nn: 'Vedtak', en: 'Adoption' },
      help: {
        nb: 'Hvem som vedtok helseberedskapsplanen, når og i hvilken sak, for eksempel kommunestyret i juni.',
        nn: 'Kven som vedtok helseberedskapsplanen, når og i kva sak, til dømes kommunestyret i juni.',
        en: 'Who adopted the health preparedness plan, when and in which case, for example the municipal council in June.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Helseberedskapsplan', nn: 'Helseberedskapsplan', en: 'Health preparedness plan' },
    help: {
      nb: 'Beredskapsplanen for helse- og omsorgstjenesten, som denne planen bør ses i sammenheng med. Skriv for eksempel tittel, hvor den finnes, og vedtaket.',
      nn: 'Beredskapsplanen for helse- og omsorgstenesta, som denne planen bør sjåast i samanheng med. Skriv til dømes tittel, kvar han finst, og vedtaket.',
      en: 'The preparedness plan for the health and care service, which this plan should be seen together with. Give for example its title, where it is and its adoption.',
    },
    visibility: 'public',
  },
);

export const overallPlan = field(
  part({
    title: field(text(), {
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
      help: {
        nb: 'Navnet på den overordnede beredskapsplanen, slik det står på forsiden av den.',
        nn: 'Namnet på den overordna beredskapsplanen, slik det står på framsida av han.',
        en: 'The name of the overall preparedness plan, as it stands on its cover.',
      },
      example: {
        nb: 'Overordnet beredskapsplan for Fjellvik kommune',
        nn: 'Overordna beredskapsplan for Fjellvik kommune',
        en: 'Overall preparedness plan for Fjellvik municipality',
      },
      visibility: 'public',
    }),
    ref: field(text(), {
      label: { nb: 'Referanse', nn: 'Referanse', en: 'Reference' },
      help: {
        nb: 'Saksnummer eller nettadresse der den overordnede planen finnes.',
        nn: 'Saksnummer eller nettadresse der ein finn den overordna planen.',
        en: 'Case number or web address where the overall plan can be found.',
      },
      example: '2025/317',
      visibility: 'public',
    }),
    date: field(date(), {
      label: { nb: 'Plandato', nn: 'Plandato', en: 'Dated' },
      help: {
        nb: 'Dagen den gjeldende overordnede planen ble vedtatt (ÅÅÅÅ-MM-DD).',
        nn: 'Dagen den gjeldande overordna planen blei vedteken (ÅÅÅÅ-MM-DD).',
        en: 'The day the current overall plan was adopted (YYYY-MM-DD).',
      },
      example: '2025-12-11',
      visibility: 'public',
    }),
    revisedOn: field(date(), {
      label: { nb: 'Sist revidert', nn: 'Sist revidert', en: 'Last revised' },
      help: {
        nb: 'Dagen den overordnede planen sist ble revidert (ÅÅÅÅ-MM-DD). Det er den, ikke denne planen, som skal revideres minst én gang i året.',
        nn: 'Dagen den overordna planen sist blei revidert (ÅÅÅÅ-MM-DD). Det er han, ikkje denne planen, som skal reviderast minst éin gong i året.',
        en: 'The day the overall plan was last revised (YYYY-MM-DD). It is that plan, not this one, that must be revised at least once a year.',
      },
      example: '2026-05-07',
      visibility: 'public',
    }),
    exercisedOn: field(date(), {
      label: { nb: 'Sist øvd', nn: 'Sist øvd', en: 'Last exercised' },
      help: {
        nb: 'Dagen den overordnede planen sist ble øvd (ÅÅÅÅ-MM-DD). Det er den, ikke denne planen, som skal øves minst annethvert år.',
        nn: 'Dagen den overordna planen sist blei øvd (ÅÅÅÅ-MM-DD). Det er han, ikkje denne planen, som skal øvast minst annakvart år.',
        en: 'The day the overall plan was last exercised (YYYY-MM-DD). It is that plan, not this one, that must be exercised at least every second year.',
      },
      example: '2026-03-18',
      visibility: 'public',
    }),
  }),
  {
    label: {
      nb: 'Overordnet beredskapsplan',
      nn: 'Overordna beredskapsplan',
      en: 'Overall preparedness plan',
    },
    help: {
      nb: 'Kommunens felles plan for alle kriser, som denne planen henger sammen med. Skriv for eksempel tittel, dato og hvor den finnes.',
      nn: 'Den felles planen kommunen har for alle kriser, som denne planen heng saman med. Skriv til dømes tittel, dato og kvar han finst.',
      en: 'The municipality’s common plan for all crises, which this plan is connected to. Give for example its title, date and where it is.',
    },
    visibility: 'public',
  },
);
