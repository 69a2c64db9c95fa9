import { hours, phones, tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { choice, entries, part, several, text } from '../../kinds.ts';

export const services = field(
  entries(
    part({
      name: field(text(), {
        label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
        help: {
          nb: 'Det tjenesten heter på nettsiden, med ord innbyggerne bruker selv.',
          nn: 'Det tenesta heiter på nettsida, med ord innbyggjarane bruker sjølve.',
          en: 'What the service is called on the website, in words residents use themselves.',
        },
        example: {
          nb: 'Rask psykisk helsehjelp i Fjellvik',
          nn: 'Rask psykisk helsehjelp i Fjellvik',
          en: 'Prompt mental health care in Fjellvik',
        },
        visibility: 'public',
      }),
      groups: field(several(text()), {
        label: { nb: 'Målgrupper', nn: 'Målgrupper', en: 'Target groups' },
        help: {
          nb: 'Hvem tilbudet er for, med ett ord eller to for hver gruppe, for eksempel barn, ungdom, voksne eller etterlatte.',
          nn: 'Kven tilbodet er for, med eitt ord eller to for kvar gruppe, til dømes barn, ungdom, vaksne eller etterlatne.',
          en: 'Whom it is for, in a word or two for each group, for example children, young people, adults or the bereaved.',
        },
        example: {
          nb: ['ungdom', 'voksne', 'etterlatte'],
          nn: ['ungdom', 'vaksne', 'etterlatne'],
          en: ['young people', 'adults', 'the bereaved'],
        },
        visibility: 'public',
      }),
      ages: field(text(), {
        label: { nb: 'Alder', nn: 'Alder', en: 'Ages' },
        help: {
          nb: 'Hvor gammel man må være, i hele år: 13-20, 16+ for alle fra 16 år, eller «alle».',
          nn: 'Kor gammal ein må vere, i heile år: 13-20, 16+ for alle frå 16 år, eller «alle».',
          en: 'How old one must be, in whole years: 13-20, 16+ for everyone from 16, or “all”.',
        },
        example: '16+',
        visibility: 'public',
      }),
      openingHours: field(hours(), {
        label: { nb: 'Åpningstid', nn: 'Opningstid', en: 'Opening hours' },
        help: {
          nb: 'Når man kan møte opp, for eksempel mandag til fredag 08:00 til 15:30. Når noen tar telefonen, hører til under telefon.',
          nn: 'Når ein kan møte opp, til dømes måndag til fredag 08:00 til 15:30. Når nokon tek telefonen, høyrer til under telefon.',
          en: 'When people can come, for example Monday to Friday 08:00 to 15:30. When someone answers the telephone belongs under telephone.',
        },
        visibility: 'public',
      }),
      phones: field(phones(), {
        label: { nb: 'Telefon', nn: 'Telefon', en: 'Telephone' },
        help: {
          nb: 'Nummer og telefontid for publikum, for eksempel 20 00 12 34 på hverdager. Skriv et funksjonsnummer, ikke en ansatts nummer.',
          nn: 'Nummer og telefontid for publikum, til dømes 20 00 12 34 på kvardagar. Skriv eit funksjonsnummer, ikkje nummeret til ein tilsett.',
          en: 'Number and answering hours for the public, for example 20 00 12 34 on weekdays. Give a function number, not an employee’s.',
        },
        visibility: 'public',
      }),
      address: field(text(), {
        label: { nb: 'Besøksadresse', nn: 'Besøksadresse', en: 'Visiting address' },
        help: {
          nb: 'Gate, nummer og poststed, eller «digitalt» eller «hjemmebesøk» når man ikke skal møte opp.',
          nn: 'Gate, nummer og poststad, eller «digitalt» eller «heimebesøk» når ein ikkje skal møte opp.',
          en: 'Street, number and place, or “online” or “home visits” when people are not meant to come.',
        },
        example: 'Storgata 1, 9999 Fjellvik',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Tjenester og tilbud', nn: 'Tenester og tilbod', en: 'Services available' },
    help: {
      nb: 'Tilbudene en innbygger kan oppsøke, én oppføring for hvert, for eksempel Rask psykisk helsehjelp og helsestasjon for ungdom.',
      nn: 'Tilboda ein innbyggjar kan oppsøkje, éi oppføring for kvart, til dømes Rask psykisk helsehjelp og helsestasjon for ungdom.',
      en: 'What a resident can turn to, one entry for each, for example prompt mental health care and the youth health centre.',
    },
    visibility: 'public',
  },
);

export const outOfHours = field(
  entries(
    part({
      kind: field(
        choice({
          'emergency-clinic': { nb: 'legevakt', nn: 'legevakt', en: 'emergency clinic' },
          'acute-reception': { nb: 'akuttmottak', nn: 'akuttmottak', en: 'acute reception' },
          other: { nb: 'annet tilbud', nn: 'anna tilbod', en: 'other service' },
        }),
        {
          label: { nb: 'Slags tilbud', nn: 'Slags tilbod', en: 'Kind of service' },
          help: {
            nb: 'Legevakt er kommunens, akuttmottak er sykehusets. Ta gjerne med begge, så ingen står uten et sted å gå om natten.',
            nn: 'Legevakt er kommunen sin, akuttmottak er sjukehuset sitt. Ta gjerne med begge, så ingen står utan ein stad å gå om natta.',
            en: 'The emergency clinic is the municipality’s, the acute reception the hospital’s. Preferably list both, so nobody is left without a place to go at night.',
          },
          example: 'emergency-clinic',
          visibility: 'public',
        },
      ),
      name: field(text(), {
        label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
        help: {
          nb: 'Det stedet heter på skiltet, for den som skal finne fram om natten.',
          nn: 'Det staden heiter på skiltet, for den som skal finne fram om natta.',
          en: 'What the place is called on its sign, for someone finding the way at night.',
        },
        example: {
          nb: 'Fjellvik legevakt',
          nn: 'Legevakta i Fjellvik',
          en: 'Fjellvik emergency clinic',
        },
        visibility: 'public',
      }),
      phones: field(phones(), {
        label: { nb: 'Telefon', nn: 'Telefon', en: 'Telephone' },
        help: {
          nb: 'Nummeret folk skal ringe før de drar, for eksempel 116 117 til legevakten, med tidene det er åpent.',
          nn: 'Nummeret folk skal ringje før dei reiser, til dømes 116 117 til legevakta, med tidene det er ope.',
          en: 'The number people should ring before setting out, for example 116 117 for the emergency clinic, with the hours it is open.',
        },
        visibility: 'public',
      }),
      address: field(text(), {
        label: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
        help: {
          nb: 'Gate, nummer og poststed, også når den ligger i nabokommunen.',
          nn: 'Gate, nummer og poststad, også når han ligg i nabokommunen.',
          en: 'Street, number and place, also when it lies in the neighbouring municipality.',
        },
        example: 'Sjukehusvegen 4, 9999 Fjellvik',
        visibility: 'public',
      }),
      ...tightened(),
    }),
  ),
  {
    label: { nb: 'Utenom åpningstid', nn: 'Utanom opningstid', en: 'Out of hours' },
    help: {
      nb: 'Hvor folk får akutt hjelp om kvelden, natten og i helgen, for eksempel legevakten og akuttmottaket på sykehuset.',
      nn: 'Kvar folk får akutt hjelp om kvelden, natta og i helga, til dømes legevakta og akuttmottaket på sjukehuset.',
      en: 'Where people get acute help in the evening, at night and at weekends, for example the emergency clinic and the hospital’s acute reception.',
    },
    visibility: 'public',
  },
);
