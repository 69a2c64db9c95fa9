import type { DecisionNote } from '../../assessment/decision.ts';
import type { Decision } from '../../decisions/decision.ts';
import { readDecisions } from '../../decisions/read.ts';
import { fill } from '../../i18n/fill.ts';
import { languages } from '../../i18n/languages/index.generated.ts';
import type { CoreLocale } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { limits } from '../../plan/yaml/limits.ts';
import { placeWords } from '../../reporters/pretty/place-words.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import type { Files } from '../ports.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';

/** A file of decisions that can be used. */
export interface OpenedDecisions {
  readonly file: string;
  readonly content: Uint8Array;
  readonly decisions: readonly Decision[];
  readonly notes: readonly DecisionNote[];
}

/** Reads a file of decisions. One that cannot be used stops the run: what it was meant to say is not known. */
export async function openDecisions(file: string, files: Files): Promise<OpenedDecisions> {
  const content = await files.read(file, limits.bytes + 1).catch((fault: unknown) => {
    if (!isSystemFault(fault)) throw fault;
    throw new UserError(
      texts.closed,
      { file: same(shown(file)), reason: systemReason(fault) },
      { cause: fault },
    );
  });
  return { content, ...(await usable(file, content)) };
}

/** The decisions a text holds. Throws every fault in it at once. */
export async function usable(
  file: string,
  content: Uint8Array | string,
  asWhat: 'file' | 'entry' = 'file',
): Promise<Omit<OpenedDecisions, 'content'>> {
  const reading = await readDecisions(file, content);
  if (reading.usable) return reading;
  const told = (locale: CoreLocale): string =>
    reading.faults
      .map((one) => (asWhat === 'file' ? line(one, file, locale) : `  ${sentence(one, locale)}`))
      .join('\n');
  const faults = { nb: told('nb'), nn: told('nn'), en: told('en') };
  throw new UserError(texts[asWhat], { file: same(shown(file)), faults });
}

const line = (note: DecisionNote, file: string, locale: CoreLocale): string =>
  `  ${placeWords([note.place], file, languages[locale])}: ${sentence(note, locale)}`;

const sentence = ({ message, params }: DecisionNote, locale: CoreLocale): string =>
  fill(message, params, { language: languages[locale], showValues: false });

const texts = {
  closed: {
    nb: '{file} kan ikke leses: {reason}. Ingenting er vurdert.',
    nn: '{file} kan ikkje lesast: {reason}. Ingenting er vurdert.',
    en: '{file} cannot be read: {reason}. Nothing is judged.',
  },
  entry: {
    nb: 'Beslutningen kan ikke skrives slik. Ingenting er skrevet.\n{faults}',
    nn: 'Avgjerda kan ikkje skrivast slik. Ingenting er skrive.\n{faults}',
    en: 'The decision cannot be written like this. Nothing has been written.\n{faults}',
  },
  file: {
    nb: '{file} kan ikke brukes slik den er skrevet, og ingenting er vurdert. Rett dette først:\n{faults}',
    nn: '{file} kan ikkje brukast slik ho er skriven, og ingenting er vurdert. Rett dette først:\n{faults}',
    en: '{file} cannot be used as it is written, and nothing is judged. Put this right first:\n{faults}',
  },
} as const;
