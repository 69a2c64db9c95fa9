import { field } from '../field.ts';
import { choice, date, id, part, reference, text } from '../kinds.ts';
import { branding } from './meta/branding.ts';

export default field(
  part({
    id: field(id('local'), {
      label: { nb: 'Plan-id', nn: 'Plan-id', en: 'Plan id' },
      help: {
        nb: 'Et kort navn som aldri endres: små bokstaver a–z, tall og bindestrek. Filer som lages av planen, får navn etter det.',
        nn: 'Eit kort namn som aldri blir endra: små bokstavar a–z, tal og bindestrek. Filer som blir laga av planen, får namn etter det.',
        en: 'A short name that never changes: lower-case letters a–z, digits and hyphens. Files made from the plan are named after it.',
      },
      example: 'fjellvik-psykososial',
      visibility: 'public',
    }),
    title: field(text(), {
      label: { nb: 'Tittel', nn: 'Tittel', en: 'Title' },
      help: {
        nb: 'Det fulle navnet på planen, slik det skal stå på forsiden.',
        nn: 'Det fulle namnet på planen, slik det skal stå på framsida.',
        en: 'The full name of the plan, as it should stand on the cover.',
      },
      example: {
        nb: 'Plan for psykososial oppfølging i Fjellvik kommune',
        nn: 'Plan for psykososial oppfølging i Fjellvik kommune',
        en: 'Psychosocial follow-up plan for Fjellvik municipality',
      },
      visibility: 'public',
    }),
    language: field(
      choice({
        nb: { nb: 'bokmål', nn: 'bokmål', en: 'Norwegian Bokmål' },
        nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Norwegian Nynorsk' },
        en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
        se: { nb: 'nordsamisk', nn: 'nordsamisk', en: 'Northern Sami' },
        sma: { nb: 'sørsamisk', nn: 'sørsamisk', en: 'Southern Sami' },
        smj: { nb: 'lulesamisk', nn: 'lulesamisk', en: 'Lule Sami' },
      }),
      {
        label: { nb: 'Språk', nn: 'Språk', en: 'Language' },
        help: {
          nb: 'Språket planen er skrevet på. Meldinger og dokumenter følger det når de finnes på det språket.',
          nn: 'Språket planen er skriven på. Meldingar og dokument følgjer det når dei finst på det språket.',
          en: 'The language the plan is written in. Messages and documents follow it where they exist in that language.',
        },
        example: 'nb',
        visibility: 'public',
      },
    ),
    planVersion: field(text(), {
      label: { nb: 'Planversjon', nn: 'Planversjon', en: 'Plan version' },
      help: {
        nb: 'Kommunens eget nummer på denne utgaven, i anførselstegn. Øk det ved hver revisjon, så gamle kopier kan skilles ut.',
        nn: 'Nummeret kommunen sjølv gir denne utgåva, i hermeteikn. Auk det ved kvar revisjon, så gamle kopiar kan skiljast ut.',
        en: 'The municipality’s own number for this edition, in quotation marks. Raise it at each revision so that old copies can be told apart.',
      },
      example: '2.1',
      visibility: 'public',
    }),
    status: field(
      choice({
        draft: { nb: 'utkast', nn: 'utkast', en: 'draft' },
        adopted: { nb: 'vedtatt', nn: 'vedteken', en: 'adopted' },
        superseded: { nb: 'erstattet', nn: 'erstatta', en: 'superseded' },
      }),
      {
        label: { nb: 'Status', nn: 'Status', en: 'Status' },
        help: {
          nb: 'Hvor langt planen er kommet: draft før vedtak, adopted når den gjelder, superseded når en nyere har tatt over.',
          nn: 'Kor langt planen er komen: draft før vedtak, adopted når han gjeld, superseded når ein nyare har teke over.',
          en: 'How far the plan has come: draft before adoption, adopted while it applies, superseded once a newer one has taken over.',
        },
        example: 'adopted',
        visibility: 'public',
      },
    ),
    classification: field(
      choice({
        open: { nb: 'åpen', nn: 'open', en: 'open' },
        internal: { nb: 'intern', nn: 'intern', en: 'internal' },
        exempt: {
          nb: 'unntatt offentlighet',
          nn: 'unnateke offentlegheit',
          en: 'exempt from public access',
        },
      }),
      {
        label: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
        help: {
          nb: 'Hvem hele planen er ment for: open for alle, internal for dem som bruker den, exempt når innsyn er unntatt med hjemmel i lov.',
          nn: 'Kven heile planen er meint for: open for alle, internal for dei som bruker han, exempt når innsyn er unnateke med heimel i lov.',
          en: 'Who the whole plan is meant for: open to all, internal to those who use it, exempt when access is withheld with a basis in law.',
        },
        example: 'internal',
        visibility: 'public',
      },
    ),
    owner: field(reference('party'), {
      label: { nb: 'Planeier', nn: 'Planeigar', en: 'Plan owner' },
      help: {
        nb: 'Id-en til den som holder planen ved like og svarer på spørsmål om den.',
        nn: 'Id-en til den som held planen ved like og svarar på spørsmål om han.',
        en: 'Id of the party who keeps the plan up to date and answers questions about it.',
      },
      example: 'chief-medical-officer',
      visibility: 'public',
    }),
    validUntil: field(date(), {
      label: { nb: 'Gyldig til', nn: 'Gyldig til', en: 'Valid until' },
      help: {
        nb: 'Siste dag planen gjelder uten nytt vedtak (ÅÅÅÅ-MM-DD). Utelat feltet når den gjelder til den blir erstattet.',
        nn: 'Siste dagen planen gjeld utan nytt vedtak (ÅÅÅÅ-MM-DD). Utelat feltet når han gjeld til han blir erstatta.',
        en: 'The last day the plan applies without a new decision (YYYY-MM-DD). Leave it out if the plan applies until it is replaced.',
      },
      example: '2030-06-30',
      visibility: 'public',
    }),
    branding: branding(),
  }),
  {
    label: { nb: 'Om planen', nn: 'Om planen', en: 'About the plan' },
    help: {
      nb: 'Opplysninger om selve dokumentet, for eksempel tittel, språk, versjon og status. De står på forsiden.',
      nn: 'Opplysningar om sjølve dokumentet, til dømes tittel, språk, versjon og status. Dei står på framsida.',
      en: 'Facts about the document itself, for example title, language, version and status. They stand on the cover.',
    },
    visibility: 'public',
  },
);
