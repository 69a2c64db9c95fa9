import { z } from 'zod';
import { field, requiredField } from '../plan/field.ts';
import { choice, date, part, prose, text } from '../plan/kinds.ts';

/** What people have decided about the requirements, one list beside the plans of a folder. Dates, names and texts as written. */
export const decisionsSchema = z.array(
  part({
    id: requiredField(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/), {
      label: { nb: 'Id', nn: 'Id', en: 'Id' },
      help: {
        nb: 'Et kort navn på beslutningen, som aldri brukes om igjen: bokstaver a–z, siffer, bindestrek, understrek og punktum.',
        nn: 'Eit kort namn på avgjerda, som aldri blir brukt om att: bokstavar a–z, siffer, bindestrek, understrek og punktum.',
        en: 'A short name of the decision, never used again: letters a–z, digits, hyphen, underscore and full stop.',
      },
      example: 'W-2026-001',
      visibility: 'internal',
    }),
    type: requiredField(
      choice({
        attestation: {
          nb: 'bekreftelse: folk har vurdert det programmet ikke kan vurdere',
          nn: 'stadfesting: folk har vurdert det programmet ikkje kan vurdere',
          en: 'attestation: people have judged what the program cannot judge',
        },
        waiver: {
          nb: 'unntak: noe mangler, og det er godtatt en tid',
          nn: 'unntak: noko manglar, og det er godteke ei tid',
          en: 'waiver: something is missing, and that is accepted for a time',
        },
        'alternative-means': {
          nb: 'annen løsning: det samme er oppnådd på en annen måte enn kravet ber om',
          nn: 'anna løysing: det same er oppnådd på ein annan måte enn kravet ber om',
          en: 'alternative means: the same is achieved in another way than the requirement asks for',
        },
        baseline: {
          nb: 'utgangspunkt: en mangel som var der fra før, og som skal rettes innen fristen',
          nn: 'utgangspunkt: ein mangel som var der frå før, og som skal rettast innan fristen',
          en: 'baseline: a gap that was there before, to be closed by the day it expires',
        },
      }),
      {
        label: { nb: 'Slags beslutning', nn: 'Slag avgjerd', en: 'Kind of decision' },
        help: {
          nb: 'En bekreftelse gjelder det som må vurderes av folk. De andre gjelder det som mangler.',
          nn: 'Ei stadfesting gjeld det som må vurderast av folk. Dei andre gjeld det som manglar.',
          en: 'An attestation is about what people must consider. The others are about what is missing.',
        },
        example: 'waiver',
        visibility: 'internal',
      },
    ),
    requirement: requiredField(text(), {
      label: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
      help: {
        nb: 'Koden til kravet.',
        nn: 'Koden til kravet.',
        en: 'The code of the requirement.',
      },
      example: 'REQ-14',
      visibility: 'internal',
    }),
    scope: requiredField(
      part({
        plan: requiredField(text(), {
          label: { nb: 'Plan', nn: 'Plan', en: 'Plan' },
          help: {
            nb: 'Planens id, slik den står i meta.id.',
            nn: 'Id-en til planen, slik han står i meta.id.',
            en: 'The id of the plan, as it stands in meta.id.',
          },
          example: 'fjellvik-psykososial',
          visibility: 'internal',
        }),
        path: field(z.string().regex(/^(\/[^/\s]+)+$/), {
          label: { nb: 'Del av planen', nn: 'Del av planen', en: 'Part of the plan' },
          help: {
            nb: 'Delen beslutningen gjelder, som en JSON Pointer med id-er for punkter i lister. Uten den gjelder beslutningen alt kravet ser på.',
            nn: 'Delen avgjerda gjeld, som ein JSON Pointer med id-ar for punkt i lister. Utan han gjeld avgjerda alt kravet ser på.',
            en: 'The part it is about, as a JSON Pointer with ids for items of lists. Without it the decision is about all that the requirement looks at.',
          },
          example: '/exercises',
          visibility: 'internal',
        }),
      }),
      {
        label: { nb: 'Hva den gjelder', nn: 'Kva ho gjeld', en: 'What it is about' },
        help: {
          nb: 'Hvilken plan, og hvilken del av den.',
          nn: 'Kva plan, og kva del av han.',
          en: 'Which plan, and which part of it.',
        },
        visibility: 'internal',
      },
    ),
    justification: requiredField(prose().min(20), {
      label: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Justification' },
      help: {
        nb: 'Hvorfor dette er godtatt eller bekreftet, i minst 20 tegn. Den som leser det om et år, skal forstå det.',
        nn: 'Kvifor dette er godteke eller stadfesta, i minst 20 teikn. Den som les det om eit år, skal forstå det.',
        en: 'Why this is accepted or attested, in at least 20 characters. Whoever reads it in a year must understand it.',
      },
      example: {
        nb: 'Samøvelsen er flyttet til mai av det interkommunale teamet.',
        nn: 'Samøvinga er flytta til mai av det interkommunale teamet.',
        en: 'The joint exercise was moved to May by the inter-municipal team.',
      },
      visibility: 'internal',
    }),
    compensating: field(prose(), {
      label: { nb: 'Dette gjøres i stedet', nn: 'Dette blir gjort i staden', en: 'What is done instead' },
      help: {
        nb: 'Tiltaket som veier opp for mangelen, og hvor det kan kontrolleres.',
        nn: 'Tiltaket som veg opp for mangelen, og kvar det kan kontrollerast.',
        en: 'The measure that makes up for the gap, and where it can be verified.',
      },
      example: {
        nb: 'Skrivebordsøvelse holdt 12. november 2025 (referat 25/1182).',
        nn: 'Skrivebordsøving halden 12. november 2025 (referat 25/1182).',
        en: 'Table-top exercise held on 12 November 2025 (minutes 25/1182).',
      },
      visibility: 'internal',
    }),
    approvedBy: requiredField(
      part({
        name: requiredField(text(), {
          label: { nb: 'Navn', nn: 'Namn', en: 'Name' },
          help: {
            nb: 'Den som har besluttet det. Navnet blir i denne filen; rapporter viser bare funksjonen.',
            nn: 'Den som har avgjort det. Namnet blir i denne fila; rapportar viser berre funksjonen.',
            en: 'Whoever decided it. The name stays in this file; reports show only the function.',
          },
          example: 'Randi Fjellheim',
          visibility: 'internal',
        }),
        role: requiredField(text(), {
          label: { nb: 'Funksjon', nn: 'Funksjon', en: 'Function' },
          help: {
            nb: 'Funksjonen som gir retten til å beslutte det.',
            nn: 'Funksjonen som gir retten til å avgjere det.',
            en: 'The function that gives the right to decide it.',
          },
          example: {
            nb: 'beredskapsleder',
            nn: 'beredskapsleiar',
            en: 'head of emergency planning',
          },
          visibility: 'internal',
        }),
        authority: field(
          choice({
            municipality: { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },
            'county-governor': { nb: 'statsforvalteren', nn: 'statsforvaltaren', en: 'the county governor' },
          }),
          {
            label: { nb: 'På vegne av', nn: 'På vegner av', en: 'On behalf of' },
            help: {
              nb: 'Hvem beslutningen er tatt på vegne av.',
              nn: 'Kven avgjerda er teken på vegner av.',
              en: 'On whose behalf it was decided.',
            },
            example: 'municipality',
            visibility: 'internal',
          },
        ),
      }),
      {
        label: { nb: 'Besluttet av', nn: 'Avgjort av', en: 'Approved by' },
        help: {
          nb: 'Hvem som står for beslutningen, med funksjon.',
          nn: 'Kven som står for avgjerda, med funksjon.',
          en: 'Who stands behind the decision, with the function.',
        },
        visibility: 'internal',
      },
    ),
    approvedAt: requiredField(date(), {
      label: { nb: 'Besluttet', nn: 'Avgjort', en: 'Approved on' },
      help: {
        nb: 'Dagen det ble besluttet.',
        nn: 'Dagen det blei avgjort.',
        en: 'The day it was decided.',
      },
      example: '2026-01-10',
      visibility: 'internal',
    }),
    expires: requiredField(date(), {
      label: { nb: 'Gjelder til og med', nn: 'Gjeld til og med', en: 'Expires' },
      help: {
        nb: 'Siste dag beslutningen gjelder, i norsk tid. Dagen etter kommer funnet tilbake.',
        nn: 'Siste dagen avgjerda gjeld, i norsk tid. Dagen etter kjem funnet tilbake.',
        en: 'The last day it holds, in Norwegian time. The day after, the finding returns.',
      },
      example: '2026-06-30',
      visibility: 'internal',
    }),
    contentHash: requiredField(z.string().regex(/^sha256:[0-9a-f]{64}$/), {
      label: { nb: 'Avtrykk av innholdet', nn: 'Avtrykk av innhaldet', en: 'Content hash' },
      help: {
        nb: 'Avtrykket av det planen sa da det ble besluttet. plan attest og plan waive skriver det. Endres planen der, må det besluttes på nytt.',
        nn: 'Avtrykket av det planen sa då det blei avgjort. plan attest og plan waive skriv det. Blir planen endra der, må det avgjerast på nytt.',
        en: 'The hash of what the plan said when it was decided. plan attest and plan waive write it. When the plan changes there, it must be decided anew.',
      },
      example: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      visibility: 'internal',
    }),
    ref: field(text(), {
      label: { nb: 'Saksnummer', nn: 'Saksnummer', en: 'Case number' },
      help: {
        nb: 'Hvor beslutningen er arkivert.',
        nn: 'Kvar avgjerda er arkivert.',
        en: 'Where the decision is filed.',
      },
      example: '2026/114',
      visibility: 'internal',
    }),
  }),
);

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** One entry of the file. */
export type WrittenDecision = DeepReadonly<z.output<typeof decisionsSchema>>[number];
