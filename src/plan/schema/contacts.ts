import { hours, phones, tightened, verified } from '../common.ts';
import { field } from '../field.ts';
import { choice, emailAddress, entries, id, part, reference, text } from '../kinds.ts';

export default field(
  entries(
    part({
      id: field(id('party'), {
        label: { nb: 'Kontakt-id', nn: 'Kontakt-id', en: 'Contact id' },
        help: {
          nb: 'Et kort navn resten av planen viser til: små bokstaver a–z, tall og bindestrek. Bruk tjenesten, ikke et personnavn.',
          nn: 'Eit kort namn resten av planen viser til: små bokstavar a–z, tal og bindestrek. Bruk tenesta, ikkje eit personnamn.',
          en: 'A short name the rest of the plan points to: lower-case letters a–z, digits and hyphens. Use the service, not a person’s name.',
        },
        example: 'emergency-clinic',
        visibility: 'public',
      }),
      label: field(text(), {
        label: { nb: 'Betegnelse', nn: 'Nemning', en: 'Designation' },
        help: {
          nb: 'Det leseren kjenner tjenesten, organisasjonen eller stillingen som, slik det skal stå i kontaktlisten.',
          nn: 'Det lesaren kjenner tenesta, organisasjonen eller stillinga som, slik det skal stå i kontaktlista.',
          en: 'What readers know the service, organisation or position as, to be printed in the contact list.',
        },
        example: { nb: 'Fjellvik legevakt', nn: 'Fjellvik legevakt', en: 'Fjellvik out-of-hours clinic' },
        visibility: 'public',
      }),
      actor: field(reference('actor'), {
        label: { nb: 'Aktør i katalogen', nn: 'Aktør i katalogen', en: 'Actor in directory' },
        help: {
          nb: 'Id-en denne aktøren har i den medfølgende aktørkatalogen. Da går det fram hvilke anbefalte samarbeidspartnere planen har med.',
          nn: 'Id-en denne aktøren har i aktørkatalogen som følgjer med. Då går det fram kva tilrådde samarbeidspartnarar planen har med.',
          en: 'The id this actor has in the directory of actors that comes with the tool. It shows which recommended partners the plan includes.',
        },
        example: 'emergency-clinic',
        visibility: 'public',
      }),
      kind: field(
        choice({
          service: { nb: 'tjeneste', nn: 'teneste', en: 'service' },
          organisation: { nb: 'organisasjon', nn: 'organisasjon', en: 'organisation' },
          person: { nb: 'person', nn: 'person', en: 'person' },
        }),
        {
          label: { nb: 'Kontakttype', nn: 'Kontakttype', en: 'Type of contact' },
          help: {
            nb: 'Velg service for en offentlig tjeneste, organisation for en frivillig eller privat, og person når én bestemt person er kontakten. Bare de to første får e-post og adresse i den offentlige utgaven.',
            nn: 'Vel service for ei offentleg teneste, organisation for ein frivillig eller privat aktør, og person når éin bestemt person er kontakten. Berre dei to første får e-post og adresse i den offentlege utgåva.',
            en: 'Choose service for a public service, organisation for a voluntary or private body, and person when one particular person is the contact. Only the first two have their email and address in the public edition.',
          },
          example: 'service',
          visibility: 'public',
        },
      ),
      name: field(text(), {
        label: { nb: 'Personnavn', nn: 'Personnamn', en: 'Person’s name' },
        help: {
          nb: 'Fornavn og etternavn på den dere pleier å snakke med; står bare i den interne utgaven.',
          nn: 'Førenamn og etternamn på den de plar snakke med; står berre i den interne utgåva.',
          en: 'First name and surname of the person you usually speak to; stands only in the internal edition.',
        },
        example: 'Per Haugen',
        visibility: 'internal',
      }),
      phones: field(phones(), {
        label: { nb: 'Telefoner', nn: 'Telefonar', en: 'Phones' },
        help: {
          nb: 'Numrene kontakten kan nås på, det som skal prøves først øverst, for eksempel vakttelefonen foran sentralbordet.',
          nn: 'Numra kontakten kan nåast på, det som skal prøvast først øvst, til dømes vakttelefonen framfor sentralbordet.',
          en: 'The numbers that reach the contact, the one to try first on top, for example the duty phone before the switchboard.',
        },
        visibility: 'public',
      }),
      email: field(emailAddress(), {
        label: { nb: 'E-post', nn: 'E-post', en: 'Email' },
        help: {
          nb: 'Adressen noen leser daglig, helst en felles postkasse. Den er for det som kan vente, ikke for varsling.',
          nn: 'Adressa nokon les kvar dag, helst ei felles postkasse. Ho er for det som kan vente, ikkje for varsling.',
          en: 'The address someone reads daily, preferably a shared mailbox. It is for what can wait, not for alerting.',
        },
        example: 'post@fjellvik.example',
        visibility: 'by-kind',
      }),
      address: field(text(), {
        label: { nb: 'Besøksadresse', nn: 'Besøksadresse', en: 'Street address' },
        help: {
          nb: 'Gate, nummer og poststed for kontoret eller møtestedet. Skriv aldri en hjemmeadresse her.',
          nn: 'Gate, nummer og poststad for kontoret eller møtestaden. Skriv aldri ei heimeadresse her.',
          en: 'Street, number and town of the office or meeting place. Never write a home address here.',
        },
        example: 'Helsevegen 4, 9999 Fjellvik',
        visibility: 'by-kind',
      }),
      openingHours: field(hours(), {
        label: { nb: 'Åpningstid', nn: 'Opningstid', en: 'Opening hours' },
        help: {
          nb: 'Dager og klokkeslett når noen er til stede, for eksempel hverdager fra 08:00 til 15:30.',
          nn: 'Dagar og klokkeslett når nokon er til stades, til dømes kvardagar frå 08:00 til 15:30.',
          en: 'Days and times when someone is there, for example weekdays from 08:00 to 15:30.',
        },
        visibility: 'public',
      }),
      verified: field(verified(), {
        label: { nb: 'Sist bekreftet', nn: 'Sist stadfesta', en: 'Last verified' },
        help: {
          nb: 'Når og av hvem opplysningene om kontakten ble kontrollert, for eksempel ved en prøveringing.',
          nn: 'Når og av kven opplysningane om kontakten blei kontrollerte, til dømes med ei prøveringing.',
          en: 'When and by whom the facts about this contact were checked, for example by a test call.',
        },
        visibility: 'internal',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Kontakter', nn: 'Kontaktar', en: 'Contacts' },
    help: {
      nb: 'Tjenester, organisasjoner og personer utenfor teamet som planen trenger, for eksempel legevakten, politiet og Røde Kors.',
      nn: 'Tenester, organisasjonar og personar utanfor teamet som planen treng, til dømes legevakta, politiet og Røde Kors.',
      en: 'Services, organisations and persons outside the team that the plan needs, for example the out-of-hours clinic, the police and the Red Cross.',
    },
    visibility: 'public',
  },
);
