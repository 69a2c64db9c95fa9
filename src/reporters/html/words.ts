import type { Text } from '../../i18n/text.ts';

/** What is said on the page around what was found. */
export const words = {
  title: { nb: 'Vurdering av planen', nn: 'Vurdering av planen', en: 'Judgement of the plan' },
  leader: { nb: 'For ledelsen', nn: 'For leiinga', en: 'For the leadership' },
  reviewer: {
    nb: 'For den som går gjennom planen',
    nn: 'For den som går gjennom planen',
    en: 'For whoever reviews the plan',
  },
  full: { nb: 'Alt som ble funnet', nn: 'Alt som blei funne', en: 'Everything that was found' },
  asOf: { nb: 'vurdert per', nn: 'vurdert per', en: 'judged as of' },
  skip: { nb: 'Til innholdet', nn: 'Til innhaldet', en: 'Skip to content' },
  contents: { nb: 'Planene', nn: 'Planane', en: 'The plans' },
  nothing: {
    nb: 'Ingen planer er vurdert.',
    nn: 'Ingen planar er vurderte.',
    en: 'No plans have been judged.',
  },
  passed: {
    nb: 'Ingenting av det som er satt som terskel, mangler.',
    nn: 'Ingenting av det som er sett som terskel, manglar.',
    en: 'Nothing that was set as the threshold is missing.',
  },
  failed: {
    nb: 'Noe av det som er satt som terskel, mangler ennå.',
    nn: 'Noko av det som er sett som terskel, manglar enno.',
    en: 'Something that was set as the threshold is still missing.',
  },
  incomplete: {
    nb: 'Vurderingen er ufullstendig: noe kunne ikke leses eller kontrolleres.',
    nn: 'Vurderinga er ufullstendig: noko kunne ikkje lesast eller kontrollerast.',
    en: 'The judgement is incomplete: something could not be read or checked.',
  },
  missing: { nb: 'Ingen plan er levert', nn: 'Ingen plan er levert', en: 'No plan has been submitted' },
  unreadable: {
    nb: 'Planen kunne ikke leses, og er ikke vurdert',
    nn: 'Planen kunne ikkje lesast, og er ikkje vurdert',
    en: 'The plan could not be read, and is not judged',
  },
  counts: {
    nb: 'Hvor mange krav, etter hvor bindende de er',
    nn: 'Kor mange krav, etter kor bindande dei er',
    en: 'How many requirements, by how binding they are',
  },
  inAll: { nb: 'i alt', nn: 'i alt', en: 'in all' },
  faults: { nb: 'Feil i filen', nn: 'Feil i fila', en: 'Faults in the file' },
  pressing: {
    nb: 'Det lov, forskrift og veileder ber om, og som gjenstår',
    nn: 'Det lov, forskrift og rettleiar ber om, og som står att',
    en: 'What law, regulation and the guide ask for and remains',
  },
  nothingPressing: {
    nb: 'Av det lov, forskrift og veileder ber om, gjenstår ingenting her.',
    nn: 'Av det lov, forskrift og rettleiar ber om, står ingenting att her.',
    en: 'Of what law, regulation and the guide ask for, nothing remains here.',
  },
  others: { nb: 'Råd og andre plikter', nn: 'Råd og andre plikter', en: 'Advice and other duties' },
  andOthers: {
    nb: 'I tillegg {count} om råd og andre plikter.',
    nn: 'I tillegg {count} om råd og andre plikter.',
    en: 'And {count} more on advice and other duties.',
  },
  local: { nb: 'Lokale krav', nn: 'Lokale krav', en: 'Local requirements' },
  decided: { nb: 'Besluttet av folk', nn: 'Avgjort av folk', en: 'Decided by people' },
  settled: {
    nb: 'Det som er på plass eller ikke gjelder',
    nn: 'Det som er på plass eller ikkje gjeld',
    en: 'What is in place or does not apply',
  },
  decisionNotes: {
    nb: 'Å rette i filene med beslutninger',
    nn: 'Å rette i filene med avgjerder',
    en: 'To put right in the files of decisions',
  },
  why: { nb: 'Hvorfor', nn: 'Kvifor', en: 'Why' },
  how: { nb: 'Slik', nn: 'Slik', en: 'How' },
  consider: { nb: 'Vurder', nn: 'Vurder', en: 'Consider' },
  paste: { nb: 'Lim inn og fyll ut', nn: 'Lim inn og fyll ut', en: 'Paste and fill in' },
  line: { nb: 'linje {line}', nn: 'linje {line}', en: 'line {line}' },
  lineIn: { nb: '{file}, linje {line}', nn: '{file}, linje {line}', en: '{file}, line {line}' },
  evidence: { nb: 'Funnet:', nn: 'Funne:', en: 'Found:' },
  gap: { nb: 'Mangler:', nn: 'Manglar:', en: 'Missing:' },
  question: { nb: 'Spørsmål:', nn: 'Spørsmål:', en: 'Question:' },
  remark: { nb: 'Merknad:', nn: 'Merknad:', en: 'Remark:' },
  byMachine: {
    nb: 'Laget av et program. Om innholdet er godt nok, må folk vurdere.',
    nn: 'Laga av eit program. Om innhaldet er godt nok, må folk vurdere.',
    en: 'Made by a program. Whether the content is good enough is for people to judge.',
  },
} satisfies Readonly<Record<string, Text>>;
