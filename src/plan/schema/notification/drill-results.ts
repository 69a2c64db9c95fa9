import { channel, tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { clockTime, entries, flag, part, reference } from '../../kinds.ts';

export const drillResults = field(
  entries(
    part({
      party: field(reference('party'), {
        label: { nb: 'Hvem', nn: 'Kven', en: 'Who' },
        help: {
          nb: 'Id-en til den som ble varslet.',
          nn: 'Id-en til den som blei varsla.',
          en: 'The id of whoever was alerted.',
        },
        example: 'municipal-psychologist',
        visibility: 'internal',
      }),
      calledAt: field(clockTime(), {
        label: { nb: 'Ringt kl.', nn: 'Ringt kl.', en: 'Called at' },
        help: {
          nb: 'Klokkeslettet varselet gikk ut, som TT:MM i anførselstegn.',
          nn: 'Klokkeslettet varselet gjekk ut, som TT:MM i hermeteikn.',
          en: 'The time the alert went out, as HH:MM in quotes.',
        },
        example: '19:05',
        visibility: 'internal',
      }),
      answeredAt: field(clockTime(), {
        label: { nb: 'Svarte kl.', nn: 'Svara kl.', en: 'Answered at' },
        help: {
          nb: 'Klokkeslettet personen svarte, som TT:MM. La feltet stå tomt når ingen svarte.',
          nn: 'Klokkeslettet personen svara, som TT:MM. Lat feltet stå tomt når ingen svara.',
          en: 'The time the person answered, as HH:MM. Leave it empty when nobody did.',
        },
        example: '19:12',
        visibility: 'internal',
      }),
      channel: field(channel(), {
        label: { nb: 'Kanal', nn: 'Kanal', en: 'Channel' },
        help: {
          nb: 'Hvordan personen ble nådd, eller forsøkt nådd.',
          nn: 'Korleis de nådde personen, eller prøvde å nå.',
          en: 'How the person was reached, or how you tried.',
        },
        example: 'phone',
        visibility: 'internal',
      }),
      reached: field(flag(), {
        label: { nb: 'Nådd', nn: 'Nådd', en: 'Reached' },
        help: {
          nb: 'Skriv true når dere fikk svar innen tidsgrensen, ellers false.',
          nn: 'Skriv true når de fekk svar innan tidsgrensa, elles false.',
          en: 'Write true when you got an answer within the time limit, otherwise false.',
        },
        example: true,
        visibility: 'internal',
      }),
      wrongNumber: field(flag(), {
        label: { nb: 'Feil nummer', nn: 'Feil nummer', en: 'Wrong number' },
        help: {
          nb: 'Skriv true når nummeret i planen ikke stemte. Da vet dere hva som må rettes samme kveld.',
          nn: 'Skriv true når nummeret i planen ikkje stemde. Då veit de kva som må rettast same kvelden.',
          en: 'Write true when the number in the plan was wrong. You then know what to correct the same evening.',
        },
        example: false,
        visibility: 'internal',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Svar fra hver enkelt', nn: 'Svar frå kvar einskild', en: 'Individual answers' },
    help: {
      nb: 'Én linje per person, for eksempel: psykologen, ringt 19:05, svarte 19:12. Bruk det til å rette numre og finne bedre veier, ikke til å rangere folk.',
      nn: 'Éi linje per person, til dømes: psykologen, ringt 19:05, svara 19:12. Bruk det til å rette nummer og finne betre vegar, ikkje til å rangere folk.',
      en: 'One line for each person, for example: the psychologist, called 19:05, answered 19:12. Use it to correct numbers and find better ways, not to rank people.',
    },
    visibility: 'public',
  },
);
