import { tightened } from '../../common.ts';
import { field } from '../../field.ts';
import { choice, date, entries, id, part, text } from '../../kinds.ts';
import { findings } from './findings.ts';

export const records = () =>
  field(
    entries(
      part({
        id: field(id('evaluation'), {
          label: { nb: 'Id', nn: 'Id', en: 'Id' },
          help: {
            nb: 'Et kort navn som øvelser og varslingsprøver kan vise til: små bokstaver, sifre og bindestrek.',
            nn: 'Eit kort namn som øvingar og varslingsprøver kan vise til: små bokstavar, siffer og bindestrek.',
            en: 'A short name that exercises and drills can refer to: small letters, digits and hyphens.',
          },
          example: 'evaluation-2026-03',
          visibility: 'public',
        }),
        title: field(text(), {
          label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
          help: {
            nb: 'Hva som er evaluert, så det kjennes igjen om to år. Ingen navn og ingenting som peker ut dem som var rammet.',
            nn: 'Kva som er evaluert, så det er til å kjenne att om to år. Ingen namn og ikkje noko som peikar ut dei råka.',
            en: 'What was evaluated, so that it is recognised in two years’ time. No names and nothing that points to those affected.',
          },
          example: {
            nb: 'Skrivebordsøvelse om ulykke med skolebuss',
            nn: 'Skrivebordsøving om ulykke med skulebuss',
            en: 'Table-top exercise on a school bus accident',
          },
          visibility: 'public',
        }),
        date: field(date(), {
          label: { nb: 'Evalueringsdato', nn: 'Evalueringsdato', en: 'Evaluation date' },
          help: {
            nb: 'Dagen evalueringen ble ferdig, som ÅÅÅÅ-MM-DD.',
            nn: 'Dagen evalueringa blei ferdig, som ÅÅÅÅ-MM-DD.',
            en: 'The day the evaluation was finished, as YYYY-MM-DD.',
          },
          example: '2026-03-25',
          visibility: 'public',
        }),
        of: field(
          choice({
            event: { nb: 'hendelse', nn: 'hending', en: 'event' },
            exercise: { nb: 'øvelse', nn: 'øving', en: 'exercise' },
            drill: { nb: 'varslingsprøve', nn: 'varslingsprøve', en: 'alert drill' },
          }),
          {
            label: { nb: 'Evaluering av', nn: 'Evaluering av', en: 'Evaluation of' },
            help: {
              nb: 'Om det er en virkelig hendelse, en øvelse eller en prøve av varslingslisten dere har sett tilbake på.',
              nn: 'Om det er ei verkeleg hending, ei øving eller ei prøve av varslingslista de har sett tilbake på.',
              en: 'Whether you have looked back on a real event, an exercise or a test of the call list.',
            },
            example: 'exercise',
            visibility: 'public',
          },
        ),
        findings: findings(),
        ref: field(text(), {
          label: { nb: 'Rapport', nn: 'Rapport', en: 'Report' },
          help: {
            nb: 'Hvor hele evalueringen ligger, for eksempel sak og dokument i arkivet.',
            nn: 'Kvar heile evalueringa ligg, til dømes sak og dokument i arkivet.',
            en: 'Where the full evaluation is kept, for example case and document in the archive.',
          },
          example: { nb: 'Arkivsak 26/318-4', nn: 'Arkivsak 26/318-4', en: 'Archive case 26/318-4' },
          visibility: 'public',
        }),
        ...tightened(),
      }),
    ),
    {
      label: {
        nb: 'Gjennomførte evalueringer',
        nn: 'Gjennomførte evalueringar',
        en: 'Evaluations carried out',
      },
      help: {
        nb: 'Én oppføring per evaluering dere har skrevet, for eksempel etter en husbrann eller etter årets øvelse. Skriv aldri helseopplysninger her.',
        nn: 'Éi oppføring per evaluering de har skrive, til dømes etter ein husbrann eller etter øvinga i år. Skriv aldri helseopplysningar her.',
        en: 'One entry per evaluation you have written, for example after a house fire or after this year’s exercise. Never write health information here.',
      },
      visibility: 'public',
    },
  );
