import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { choice, duration, entries, id, part, reference, text } from '../kinds.ts';
import { measures } from './phases/measures.ts';

export default field(
  entries(
    part({
      id: field(id('local'), {
        label: { nb: 'Fase-id', nn: 'Fase-id', en: 'Phase id' },
        help: {
          nb: 'Et kort navn med små bokstaver a–z, tall og bindestrek. Rapportene bruker det for å peke på fasen.',
          nn: 'Eit kort namn med små bokstavar a–z, tal og bindestrek. Rapportane bruker det når dei peikar på fasen.',
          en: 'A short name in lower-case letters a–z, digits and hyphens. Reports use it to point to the phase.',
        },
        example: 'first-day',
        visibility: 'public',
      }),
      label: field(text(), {
        label: { nb: 'Navn på fasen', nn: 'Namn på fasen', en: 'Name of the phase' },
        help: {
          nb: 'Overskriften fasen skal ha i planen, i deres egne ord.',
          nn: 'Overskrifta fasen skal ha i planen, i dykkar eigne ord.',
          en: 'The heading the phase is to have in the plan, in your own words.',
        },
        example: { nb: 'Det første døgnet', nn: 'Det første døgnet', en: 'The first twenty-four hours' },
        visibility: 'public',
      }),
      phase: field(
        choice({
          alert: {
            nb: 'varsling og mobilisering',
            nn: 'varsling og mobilisering',
            en: 'alert and mobilisation',
          },
          immediate: {
            nb: 'umiddelbar fase (samme døgn)',
            nn: 'umiddelbar fase (same døgn)',
            en: 'immediate phase (same day)',
          },
          acute: { nb: 'akuttfase', nn: 'akuttfase', en: 'acute phase' },
          'follow-up': {
            nb: 'oppfølging etter akuttfasen',
            nn: 'oppfølging etter akuttfasen',
            en: 'follow-up after the acute phase',
          },
          'long-term': {
            nb: 'langtidsoppfølging og merkedager',
            nn: 'langtidsoppfølging og merkedagar',
            en: 'long-term follow-up and anniversaries',
          },
          closure: {
            nb: 'avslutning, evaluering og ivaretakelse av hjelpere',
            nn: 'avslutning, evaluering og ivaretaking av hjelparar',
            en: 'closing, evaluation and care for helpers',
          },
        }),
        {
          label: { nb: 'Svarer til', nn: 'Svarar til', en: 'Corresponds to' },
          help: {
            nb: 'Den av de seks vanlige fasene som deres egen fase ligner mest på. Da kan det vises om noen del av forløpet mangler tiltak.',
            nn: 'Den av dei seks vanlege fasane som dykkar eigen fase liknar mest på. Då går det fram om nokon del av forløpet manglar tiltak.',
            en: 'Which of the six usual phases your own comes closest to. That shows whether any part of the course lacks measures.',
          },
          example: 'immediate',
          visibility: 'public',
        },
      ),
      from: field(duration(), {
        label: { nb: 'Begynner', nn: 'Tek til', en: 'Begins' },
        help: {
          nb: 'Hvor lenge etter hendelsen fasen begynner, som ISO 8601-varighet: PT0H er med én gang, P1D er etter ett døgn.',
          nn: 'Kor lenge etter hendinga fasen tek til, som ISO 8601-tidslengd: PT0H er med ein gong, P1D er etter eitt døgn.',
          en: 'How long after the event the phase begins, as an ISO 8601 duration: PT0H is at once, P1D is after one day.',
        },
        example: 'PT0H',
        visibility: 'public',
      }),
      to: field(duration(), {
        label: { nb: 'Slutter', nn: 'Sluttar', en: 'Ends' },
        help: {
          nb: 'Hvor lenge etter hendelsen fasen slutter: P1D er ett døgn, P4W fire uker, P1Y ett år. La feltet stå tomt når fasen varer så lenge noen trenger det.',
          nn: 'Kor lenge etter hendinga fasen sluttar: P1D er eitt døgn, P4W fire veker, P1Y eitt år. Lat feltet stå tomt når fasen varer så lenge nokon treng det.',
          en: 'How long after the event the phase ends: P1D is one day, P4W four weeks, P1Y one year. Leave it empty when the phase lasts as long as anyone needs it.',
        },
        example: 'P1D',
        visibility: 'public',
      }),
      responsible: field(reference('party'), {
        label: { nb: 'Ansvarlig for fasen', nn: 'Ansvarleg for fasen', en: 'Responsible for phase' },
        help: {
          nb: 'Id-en til den som leder arbeidet i denne fasen og har oversikten over hvem som får hjelp.',
          nn: 'Id-en til den som leier arbeidet i denne fasen og har oversikta over kven som får hjelp.',
          en: 'The id of whoever leads the work in this phase and knows who is getting help.',
        },
        example: 'team-leader',
        visibility: 'public',
      }),
      measures,
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Faser og tiltak', nn: 'Fasar og tiltak', en: 'Phases and measures' },
    help: {
      nb: 'Fasene slik dere deler dem inn, med tiltak og ansvarlig, for eksempel det første døgnet, de første ukene og det første året. Veilederen setter ingen grenser i timer eller dager; det gjør dere.',
      nn: 'Fasane slik de deler dei inn, med tiltak og ansvarleg, til dømes det første døgnet, dei første vekene og det første året. Rettleiaren set ingen grenser i timar eller dagar; det gjer de.',
      en: 'The phases as you divide them, with measures and who is responsible, for example the first day, the first weeks and the first year. The guide sets no limits in hours or days; you do.',
    },
    visibility: 'public',
  },
);
