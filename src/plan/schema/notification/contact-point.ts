import { hours, phones } from '../../common.ts';
import { field } from '../../field.ts';
import { part, reference, text } from '../../kinds.ts';

const backup = field(
  part({
    party: field(reference('party'), {
      label: { nb: 'Svarer i stedet', nn: 'Svarar i staden', en: 'Answers instead' },
      help: {
        nb: 'Id-en til den som tar over når kontaktpunktet ikke svarer. Det bør være en annen enn den som svarer til vanlig.',
        nn: 'Id-en til den som tek over når kontaktpunktet ikkje svarar. Det bør vere ein annan enn den som svarar til vanleg.',
        en: 'The id of whoever takes over when the contact point does not answer. It should be someone other than the usual one.',
      },
      example: 'team-deputy-leader',
      visibility: 'public',
    }),
    phones: field(phones(), {
      label: { nb: 'Reservenummer', nn: 'Reservenummer', en: 'Backup numbers' },
      help: {
        nb: 'Nummer som virker om det første er nede, for eksempel et fastnummer eller en telefon hos en annen operatør.',
        nn: 'Nummer som verkar om det første er nede, til dømes eit fastnummer eller ein telefon hos ein annan operatør.',
        en: 'Numbers that work if the first is down, for example a landline or a phone with another operator.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Reserve', nn: 'Reserve', en: 'Backup' },
    help: {
      nb: 'Hvem den som melder fra, skal ringe når kontaktpunktet ikke svarer, for eksempel nestlederen i teamet på et eget nummer.',
      nn: 'Kven den som melder frå, skal ringje når kontaktpunktet ikkje svarar, til dømes nestleiaren i teamet på eit eige nummer.',
      en: 'Whom to ring when the contact point does not answer, for example the team’s deputy leader on a separate number.',
    },
    visibility: 'public',
  },
);

export const contactPoint = field(
  part({
    label: field(text(), {
      label: { nb: 'Navn på kontaktpunktet', nn: 'Namn på kontaktpunktet', en: 'Contact point name' },
      help: {
        nb: 'Det andre skal be om når de ringer. Bruk et navn som ikke skifter med personen.',
        nn: 'Det andre skal be om når dei ringjer. Bruk eit namn som ikkje skiftar med personen.',
        en: 'What others are to ask for when they ring. Use a name that does not change with the person.',
      },
      example: {
        nb: 'Kriseteamets vakttelefon',
        nn: 'Vakttelefonen til kriseteamet',
        en: 'Crisis team duty phone',
      },
      visibility: 'public',
    }),
    party: field(reference('party'), {
      label: { nb: 'Hvem svarer', nn: 'Kven svarar', en: 'Who answers' },
      help: {
        nb: 'Id-en til den som har telefonen, fra teamet, rollene eller kontaktene i planen.',
        nn: 'Id-en til den som har telefonen, frå teamet, rollene eller kontaktane i planen.',
        en: 'The id of whoever has the phone, from the plan’s team, roles or contacts.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
    phones: field(phones(), {
      label: { nb: 'Telefonnummer', nn: 'Telefonnummer', en: 'Phone numbers' },
      help: {
        nb: 'Numrene det meldes fra på, helst et funksjonsnummer som følger vakten. Nødnumrene 110, 112 og 113 skal ikke stå her.',
        nn: 'Nummera folk melder frå på, helst eit funksjonsnummer som følgjer vakta. Naudnummera 110, 112 og 113 skal ikkje stå her.',
        en: 'The numbers for raising an alert, preferably a function number that follows the duty. The emergency numbers 110, 112 and 113 do not belong here.',
      },
      visibility: 'public',
    }),
    hours: field(hours(), {
      label: { nb: 'Åpningstid', nn: 'Opningstid', en: 'Hours' },
      help: {
        nb: 'Når noen svarer her, med dager og klokkeslett, for eksempel alle dager fra 00:00 til 24:00. Er det bare på dagtid, bør planen si hvem som svarer ellers.',
        nn: 'Når nokon svarar her, med dagar og klokkeslett, til dømes alle dagar frå 00:00 til 24:00. Er det berre på dagtid, bør planen seie kven som svarar elles.',
        en: 'When someone answers here, as days and times, for example every day from 00:00 to 24:00. If only in the daytime, the plan should say who answers otherwise.',
      },
      visibility: 'public',
    }),
    backup,
  }),
  {
    label: {
      nb: 'Kontaktpunkt for varsling',
      nn: 'Kontaktpunkt for varsling',
      en: 'Alert contact point',
    },
    help: {
      nb: 'Det ene stedet alle melder fra til, for eksempel en vakttelefon. Legevaktsentralen setter henvendelser videre til kriseteamet og trenger dette nummeret.',
      nn: 'Den eine staden alle melder frå til, til dømes ein vakttelefon. Legevaktsentralen set førespurnader vidare til kriseteamet og treng dette nummeret.',
      en: 'The one place everyone raises the alert, for example a duty phone. The out-of-hours call centre passes calls on to the crisis team and needs this number.',
    },
    visibility: 'public',
  },
);
