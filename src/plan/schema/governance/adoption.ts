import { field } from '../../field.ts';
import { date, part, text } from '../../kinds.ts';

/** A decision that puts a plan in force: this plan's own, and the health preparedness plan's. */
export const adoption = () =>
  part({
    body: field(text(), {
      label: { nb: 'Vedtatt av', nn: 'Vedteken av', en: 'Adopted by' },
      help: {
        nb: 'Organet eller stillingen som vedtok planen, med vanlige ord.',
        nn: 'Organet eller stillinga som vedtok planen, med vanlege ord.',
        en: 'The body or position that adopted the plan, in ordinary words.',
      },
      example: { nb: 'kommunestyret', nn: 'kommunestyret', en: 'the municipal council (kommunestyret)' },
      visibility: 'public',
    }),
    date: field(date(), {
      label: { nb: 'Vedtaksdato', nn: 'Vedtaksdato', en: 'Adopted on' },
      help: {
        nb: 'Dagen vedtaket ble gjort (ÅÅÅÅ-MM-DD), ikke dagen saken ble sendt ut.',
        nn: 'Dagen vedtaket blei gjort (ÅÅÅÅ-MM-DD), ikkje dagen saka blei send ut.',
        en: 'The day the decision was made (YYYY-MM-DD), not the day the papers went out.',
      },
      example: '2026-06-18',
      visibility: 'public',
    }),
    caseNumber: field(text(), {
      label: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
      help: {
        nb: 'Nummeret i møteboken eller arkivet, så vedtaket kan finnes igjen.',
        nn: 'Nummeret i møteboka eller arkivet, så det går an å finne att vedtaket.',
        en: 'The number in the minutes or the archive, so that the decision can be found again.',
      },
      example: 'PS 48/26',
      visibility: 'public',
    }),
  });

export const delegation = field(
  part({
    to: field(text(), {
      label: { nb: 'Delegert til', nn: 'Delegert til', en: 'Delegated to' },
      help: {
        nb: 'Organet eller stillingen som har fått myndighet til å vedta eller oppdatere planen, med vanlige ord.',
        nn: 'Organet eller stillinga som har fått mynde til å vedta eller oppdatere planen, med vanlege ord.',
        en: 'The body or position given authority to adopt or update the plan, in ordinary words.',
      },
      example: { nb: 'kommunedirektøren', nn: 'kommunedirektøren', en: 'the municipal director' },
      visibility: 'public',
    }),
    date: field(date(), {
      label: { nb: 'Delegeringsdato', nn: 'Delegeringsdato', en: 'Delegated on' },
      help: {
        nb: 'Dagen myndigheten ble gitt videre (ÅÅÅÅ-MM-DD).',
        nn: 'Dagen myndet blei gitt vidare (ÅÅÅÅ-MM-DD).',
        en: 'The day the authority was passed on (YYYY-MM-DD).',
      },
      example: '2024-02-08',
      visibility: 'public',
    }),
    ref: field(text(), {
      label: { nb: 'Delegeringsvedtak', nn: 'Delegeringsvedtak', en: 'Delegation decision' },
      help: {
        nb: 'Saksnummeret eller punktet i delegeringsreglementet der myndigheten er gitt.',
        nn: 'Saksnummeret eller punktet i delegeringsreglementet der myndet er gitt.',
        en: 'The case number, or the item in the rules of delegation, that gives the authority.',
      },
      example: {
        nb: 'PS 7/24, delegeringsreglementet punkt 4.2',
        nn: 'PS 7/24, delegeringsreglementet punkt 4.2',
        en: 'PS 7/24, rules of delegation item 4.2',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Delegering', nn: 'Delegering', en: 'Delegation' },
    help: {
      nb: 'Fyll ut når andre enn kommunestyret vedtar eller oppdaterer planen, for eksempel kommunedirektøren etter delegeringsreglementet.',
      nn: 'Fyll ut når andre enn kommunestyret vedtek eller oppdaterer planen, til dømes kommunedirektøren etter delegeringsreglementet.',
      en: 'Fill in when someone other than the municipal council adopts or updates the plan, for example the municipal director under the rules of delegation.',
    },
    visibility: 'public',
  },
);
