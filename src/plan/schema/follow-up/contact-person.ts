import { hours, phones } from '../../common.ts';
import { field } from '../../field.ts';
import { duration, part, prose, reference, text } from '../../kinds.ts';

export const contactPerson = field(
  part({
    routine: field(prose(), {
      label: { nb: 'Rutine', nn: 'Rutine', en: 'Routine' },
      help: {
        nb: 'Hvem som får en kontaktperson, hva kontaktpersonen skal gjøre, og hvordan navnet blir gitt til den rammede.',
        nn: 'Kven som får ein kontaktperson, kva kontaktpersonen skal gjere, og korleis den ramma får namnet.',
        en: 'Who gets a contact person, what the contact person does, and how the person affected is given the name.',
      },
      example: {
        nb: 'Hver familie får én kontaktperson med navn og direkte nummer på et kort i første samtale.',
        nn: 'Kvar familie får éin kontaktperson med namn og direkte nummer på eit kort i første samtale.',
        en: 'Every family gets one contact person, with name and direct number on a card, in the first talk.',
      },
      visibility: 'public',
    }),
    assignedBy: field(reference('party'), {
      label: { nb: 'Utpekes av', nn: 'Blir peikt ut av', en: 'Assigned by' },
      help: {
        nb: 'Id-en til rollen som velger kontaktperson og gir beskjed. Én rolle, så det ikke blir liggende.',
        nn: 'Id-en til rolla som vel kontaktperson og gir beskjed. Éi rolle, så det ikkje blir liggjande.',
        en: 'The id of the role that picks the contact person and tells them. One role, so that it does not lie undone.',
      },
      example: 'team-leader',
      visibility: 'public',
    }),
    within: field(duration(), {
      label: { nb: 'Innen', nn: 'Innan', en: 'Within' },
      help: {
        nb: 'Hvor raskt kontaktpersonen er på plass; rådet er fra starten. ISO 8601-varighet: PT6H er seks timer, P1D er ett døgn.',
        nn: 'Kor raskt kontaktpersonen er på plass; rådet er frå starten. ISO 8601-tidslengd: PT6H er seks timar, P1D er eitt døgn.',
        en: 'How soon the contact person is in place; the advice is from the start. ISO 8601 duration: PT6H is six hours, P1D is one day.',
      },
      example: 'PT6H',
      visibility: 'public',
    }),
    replacement: field(prose(), {
      label: { nb: 'Bytte og vikar', nn: 'Byte og vikar', en: 'Replacement' },
      help: {
        nb: 'Hva som skjer ved ferie, sykdom eller jobbskifte, og når den rammede ønsker en annen. Slik blir ingen stående alene.',
        nn: 'Kva som skjer ved ferie, sjukdom eller jobbskifte, og når den ramma ønskjer ein annan. Slik blir ingen ståande åleine.',
        en: 'What happens on holiday, illness or a change of job, and when the person affected wants someone else. That way nobody is left alone.',
      },
      example: {
        nb: 'Nestleder overtar ved fravær over en uke, og den gamle og den nye kontaktpersonen tar siste samtale sammen.',
        nn: 'Nestleiaren tek over ved fråvær i meir enn ei veke, og den gamle og den nye kontaktpersonen tek siste samtalen saman.',
        en: 'The deputy takes over for absences of more than a week, and the old and the new contact person hold the last talk together.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Navngitt kontaktperson', nn: 'Namngjeven kontaktperson', en: 'Named contact person' },
    help: {
      nb: 'Hvordan hver familie får én fast person i kommunen å forholde seg til, for eksempel en psykiatrisk sykepleier i teamet.',
      nn: 'Korleis kvar familie får éin fast person i kommunen å halde seg til, til dømes ein psykiatrisk sjukepleiar i teamet.',
      en: 'How every family gets one fixed person in the municipality to turn to, for example a mental health nurse in the team.',
    },
    visibility: 'public',
  },
);

export const contactPoint = field(
  part({
    label: field(text(), {
      label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
      help: {
        nb: 'Det folk skal se etter eller spørre etter når de ringer, helst samme navn som på nettsiden.',
        nn: 'Det folk skal sjå etter eller spørje etter når dei ringjer, helst same namn som på nettsida.',
        en: 'What people should look for or ask for when they ring, preferably the same name as on the website.',
      },
      example: {
        nb: 'Fjellvik krisehjelp, oppfølgingstelefonen',
        nn: 'Krisehjelpa i Fjellvik, oppfølgingstelefonen',
        en: 'Fjellvik crisis support, the follow-up line',
      },
      visibility: 'public',
    }),
    party: field(reference('party'), {
      label: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
      help: {
        nb: 'Id-en til rollen eller tjenesten som tar telefonen i hele oppfølgingsperioden, også når kontaktpersonen er borte.',
        nn: 'Id-en til rolla eller tenesta som tek telefonen i heile oppfølgingsperioden, også når kontaktpersonen er borte.',
        en: 'The id of the role or service that answers throughout the follow-up period, also when the contact person is away.',
      },
      example: 'municipal-psychologist',
      visibility: 'public',
    }),
    phones: field(phones(), {
      label: { nb: 'Telefon', nn: 'Telefon', en: 'Telephone' },
      help: {
        nb: 'Nummeret rammede ringer i oppfølgingstiden, for eksempel et funksjonsnummer som virker selv om folk slutter.',
        nn: 'Nummeret dei ramma ringjer i oppfølgingstida, til dømes eit funksjonsnummer som verkar sjølv om folk sluttar.',
        en: 'The number those affected ring during follow-up, for example a function number that works even when staff leave.',
      },
      visibility: 'public',
    }),
    hours: field(hours(), {
      label: { nb: 'Åpningstid', nn: 'Opningstid', en: 'Opening hours' },
      help: {
        nb: 'Når noen svarer, for eksempel mandag til fredag fra 08:00 til 15:30. Bruk samme form som ellers i planen: dager, fra og til.',
        nn: 'Når nokon svarar, til dømes måndag til fredag frå 08:00 til 15:30. Bruk same form som elles i planen: dagar, frå og til.',
        en: 'When someone answers, for example Monday to Friday from 08:00 to 15:30. Use the same form as elsewhere in the plan: days, from and to.',
      },
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Fast kontaktpunkt', nn: 'Fast kontaktpunkt', en: 'Fixed contact point' },
    help: {
      nb: 'Ett sted de rammede alltid kan ringe etter den første tiden, for eksempel psykisk helsetjeneste på dagtid.',
      nn: 'Éin stad dei ramma alltid kan ringje etter den første tida, til dømes psykisk helseteneste på dagtid.',
      en: 'One place those affected can always ring after the first days, for example the mental health service in the daytime.',
    },
    visibility: 'public',
  },
);
