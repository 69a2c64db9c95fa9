import type { Text } from '../i18n/text.ts';
import type { DiagnosticCode } from '../plan/diagnostic-texts.ts';

/** What the plan's reader says in words that do not fit here. */
export const textsOfItsOwn: Partial<Readonly<Record<DiagnosticCode, Text>>> = {
  'too-large': {
    nb: 'Filen er større enn 2 MB og blir ikke lest.',
    nn: 'Fila er større enn 2 MB og blir ikkje lesen.',
    en: 'The file is larger than 2 MB and is not read.',
  },
  'several-documents': {
    nb: 'Filen inneholder flere dokumenter, skilt med «---». Beslutningene står i én liste: fjern skillet.',
    nn: 'Fila inneheld fleire dokument, skilde med «---». Avgjerdene står i éi liste: fjern skiljet.',
    en: 'The file holds several documents, divided by "---". The decisions stand in one list: remove the divider.',
  },
  'not-a-mapping': {
    nb: 'Filen skal være en liste, med én beslutning per punkt som begynner med «- id: ».',
    nn: 'Fila skal vere ei liste, med éi avgjerd per punkt som startar med «- id: ».',
    en: 'The file must be a list, one decision for each item, beginning with "- id: ".',
  },
  'unknown-key': {
    nb: 'Nøkkelen {key} hører ikke hjemme her. Tillatte nøkler: {known}.',
    nn: 'Nøkkelen {key} høyrer ikkje heime her. Tillatne nøklar: {known}.',
    en: 'The key {key} does not belong here. Allowed keys: {known}.',
  },
  'unknown-key-near': {
    nb: 'Nøkkelen {key} hører ikke hjemme her. Mente du {nearest}?',
    nn: 'Nøkkelen {key} høyrer ikkje heime her. Meinte du {nearest}?',
    en: 'The key {key} does not belong here. Did you mean {nearest}?',
  },
};

/** An item that is no decision. */
export const noEntry: { readonly code: string; readonly message: Text } = {
  code: 'expected-decision',
  message: {
    nb: 'Her skal det stå en beslutning, med id, type, requirement og resten av nøklene under hverandre.',
    nn: 'Her skal det stå ei avgjerd, med id, type, requirement og resten av nøklane under kvarandre.',
    en: 'A decision must stand here, with id, type, requirement and the other keys below one another.',
  },
};

/** What is written in a form of its own, by its key. */
export const formTexts: Readonly<Record<string, { readonly code: string; readonly message: Text }>> = {
  id: {
    code: 'invalid-decision-id',
    message: {
      nb: 'id skal ha bokstaver a–z, siffer, bindestrek, understrek og punktum, høyst 40 tegn, for eksempel W-2026-001.',
      nn: 'id skal ha bokstavar a–z, siffer, bindestrek, understrek og punktum, høgst 40 teikn, til dømes W-2026-001.',
      en: 'id must have letters a–z, digits, hyphen, underscore and full stop, at most 40 characters, for example W-2026-001.',
    },
  },
  path: {
    code: 'invalid-path',
    message: {
      nb: 'path skal være en sti i planen som begynner med «/», for eksempel /exercises eller /team/members/team-leader.',
      nn: 'path skal vere ein sti i planen som startar med «/», til dømes /exercises eller /team/members/team-leader.',
      en: 'path must be a path in the plan beginning with "/", for example /exercises or /team/members/team-leader.',
    },
  },
  justification: {
    code: 'short-justification',
    message: {
      nb: 'justification skal si hvorfor, i minst 20 tegn, slik at den som leser det om et år, forstår det.',
      nn: 'justification skal seie kvifor, i minst 20 teikn, slik at den som les det om eit år, forstår det.',
      en: 'justification must say why, in at least 20 characters, so that whoever reads it in a year understands it.',
    },
  },
  contentHash: {
    code: 'invalid-content-hash',
    message: {
      nb: 'contentHash skal være «sha256:» og 64 tegn. plan attest og plan waive skriver den for deg.',
      nn: 'contentHash skal vere «sha256:» og 64 teikn. plan attest og plan waive skriv han for deg.',
      en: 'contentHash must be "sha256:" and 64 characters. plan attest and plan waive write it for you.',
    },
  },
};
