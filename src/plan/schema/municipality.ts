import { tightened } from '../common.ts';
import { field } from '../field.ts';
import { digits, entries, part, text } from '../kinds.ts';

export default field(
  part({
    number: field(digits(/^\d{4}$/), {
      label: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality number' },
      help: {
        nb: 'Fire sifre i anførselstegn, så en null foran ikke forsvinner.',
        nn: 'Fire siffer i hermeteikn, så ein null framme ikkje fell bort.',
        en: 'Four digits in quotation marks, so that a leading zero is kept.',
      },
      example: '9901',
      visibility: 'public',
    }),
    name: field(text(), {
      label: { nb: 'Kommunenavn', nn: 'Kommunenamn', en: 'Municipality name' },
      help: {
        nb: 'Det offisielle navnet, slik det skal stå i dokumentene.',
        nn: 'Det offisielle namnet, slik det skal stå i dokumenta.',
        en: 'The official name, as it should stand in the documents.',
      },
      example: { nb: 'Fjellvik kommune', nn: 'Fjellvik kommune', en: 'Fjellvik municipality' },
      visibility: 'public',
    }),
    organisationNumber: field(digits(/^\d{9}$/), {
      label: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
      help: {
        nb: 'De ni sifrene fra Enhetsregisteret, uten mellomrom og i anførselstegn.',
        nn: 'Dei ni siffera frå Einingsregisteret, utan mellomrom og i hermeteikn.',
        en: 'The nine digits from the register of legal entities, without spaces and in quotation marks.',
      },
      example: '123456785',
      visibility: 'public',
    }),
    partners: field(
      entries(
        part({
          number: field(digits(/^\d{4}$/), {
            label: { nb: 'Kommunenummer', nn: 'Kommunenummer', en: 'Municipality number' },
            help: {
              nb: 'De fire sifrene til samarbeidskommunen, i anførselstegn.',
              nn: 'Dei fire siffera til samarbeidskommunen, i hermeteikn.',
              en: 'The four digits of the partner municipality, in quotation marks.',
            },
            example: '9902',
            visibility: 'public',
          }),
          name: field(text(), {
            label: { nb: 'Kommunenavn', nn: 'Kommunenamn', en: 'Municipality name' },
            help: {
              nb: 'Det offisielle navnet på samarbeidskommunen.',
              nn: 'Det offisielle namnet på samarbeidskommunen.',
              en: 'The official name of the partner municipality.',
            },
            example: { nb: 'Storelv kommune', nn: 'Storelv kommune', en: 'Storelv municipality' },
            visibility: 'public',
          }),
          ...tightened(),
        }),
      ),
      {
        label: { nb: 'Samarbeidskommuner', nn: 'Samarbeidskommunar', en: 'Partner municipalities' },
        help: {
          nb: 'De andre kommunene en felles plan gjelder for, for eksempel naboene i et interkommunalt kriseteam.',
          nn: 'Dei andre kommunane ein felles plan gjeld for, til dømes naboane i eit interkommunalt kriseteam.',
          en: 'The other municipalities a shared plan covers, for example the neighbours in an intermunicipal crisis team.',
        },
        visibility: 'public',
      },
    ),
    host: field(digits(/^\d{4}$/), {
      label: { nb: 'Vertskommune', nn: 'Vertskommune', en: 'Host municipality' },
      help: {
        nb: 'Kommunenummeret til den som driver det felles teamet, fire sifre i anførselstegn.',
        nn: 'Kommunenummeret til den som driv det felles teamet, fire siffer i hermeteikn.',
        en: 'The number of the municipality that runs the shared team, four digits in quotation marks.',
      },
      example: '9901',
      visibility: 'public',
    }),
  }),
  {
    label: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
    help: {
      nb: 'Hvilken kommune planen gjelder, og hvem den er felles med, for eksempel to nabokommuner med én vertskommune.',
      nn: 'Kva kommune planen gjeld, og kven han er felles med, til dømes to nabokommunar med éin vertskommune.',
      en: 'Which municipality the plan covers and who shares it, for example two neighbours with one host municipality.',
    },
    visibility: 'public',
  },
);
