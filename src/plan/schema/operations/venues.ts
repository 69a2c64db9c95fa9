import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { entries, part, prose, text } from '../../kinds.ts';

export const venues = () =>
  field(
    entries(
      part({
        name: field(text(), {
          label: { nb: 'Navn på stedet', nn: 'Namn på staden', en: 'Venue name' },
          help: {
            nb: 'Det stedet heter blant folk, så alle finner fram.',
            nn: 'Det staden heiter på folkemunne, så alle finn fram.',
            en: 'What the place is called locally, so that everyone finds it.',
          },
          example: {
            nb: 'Fjellvik familiesenter',
            nn: 'Fjellvik familiesenter',
            en: 'Fjellvik family centre',
          },
          visibility: 'public',
        }),
        address: field(text(), {
          label: { nb: 'Adresse', nn: 'Adresse', en: 'Address' },
          help: {
            nb: 'Gate, nummer og poststed, slik at en sjåfør uten lokalkunnskap finner inngangen.',
            nn: 'Gate, nummer og poststad, slik at ein sjåfør utan lokalkunnskap finn inngangen.',
            en: 'Street, number and town, so that a driver without local knowledge finds the entrance.',
          },
          example: 'Kyrkjevegen 4, Fjellvik',
          visibility: 'public',
        }),
        access: field(prose(), {
          label: { nb: 'Adkomst og nøkler', nn: 'Tilkomst og nøklar', en: 'Access and keys' },
          help: {
            nb: 'Hvordan dere kommer inn utenom åpningstiden, og hvilken funksjon som har nøkkel. Skriv aldri selve låsekoden.',
            nn: 'Korleis de kjem inn utanom opningstida, og kva funksjon som har nøkkel. Skriv aldri sjølve låskoden.',
            en: 'How you get in outside opening hours, and which function holds the key. Never write the lock code itself.',
          },
          example: {
            nb: 'Vaktmestervakten låser opp på telefon 20 00 12 34. Bruk inngangen mot elva; den har rampe.',
            nn: 'Vaktmeistervakta låser opp på telefon 20 00 12 34. Bruk inngangen mot elva; han har rampe.',
            en: 'The caretaker on duty unlocks, telephone 20 00 12 34. Use the entrance facing the river; it has a ramp.',
          },
          visibility: 'internal',
        }),
        facilities: field(prose(), {
          label: { nb: 'Rom og fasiliteter', nn: 'Rom og fasilitetar', en: 'Rooms and facilities' },
          help: {
            nb: 'Hva stedet kan brukes til: hvor mange det rommer, samtalerom, kjøkken, toalett, nett, og om det er tilgjengelig for rullestol.',
            nn: 'Kva staden kan brukast til: kor mange han rommar, samtalerom, kjøkken, toalett, nett, og om ein kjem fram med rullestol.',
            en: 'What the place can be used for: how many it holds, rooms for conversation, kitchen, toilets, network, and wheelchair access.',
          },
          example: {
            nb: 'Sal til 60, fem samtalerom, kjøkken, trådløst nett og toalett for rullestol. Egen inngang for pårørende.',
            nn: 'Sal til 60, fem samtalerom, kjøkken, trådlaust nett og rullestoltoalett. Eigen inngang for pårørande.',
            en: 'Hall for 60, five rooms for conversation, kitchen, wireless network and wheelchair-accessible toilet. Separate entrance for relatives.',
          },
          visibility: 'public',
        }),
        ...tightened(),
      }),
    ),
    {
      label: { nb: 'Lokaler', nn: 'Lokale', en: 'Venues' },
      help: {
        nb: 'Steder teamet kan møte rammede og hverandre, ett per oppføring, for eksempel familiesenteret, og et annet dersom det første er utilgjengelig.',
        nn: 'Stader der teamet kan møte råka og kvarandre, éin per oppføring, til dømes familiesenteret, og ein annan om den første ikkje kan brukast.',
        en: 'Places where the team can meet those affected and each other, one per entry, for example the family centre, and another in case the first cannot be used.',
      },
      visibility: 'public',
    },
  );
