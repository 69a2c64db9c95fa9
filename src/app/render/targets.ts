import type { Edition, Paper } from '../../document/document.ts';
import { editions as everyEdition } from '../../document/document.ts';
import { same } from '../../i18n/text.ts';
import { renderers } from '../../renderers/index.generated.ts';
import { extensionOf } from '../../util/file-path.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';

export type Format = keyof typeof renderers;

export const formats = Object.keys(renderers) as readonly Format[]; // keys of a literal

/** What is asked for on the command line. */
export interface Wanted {
  /** A file, or a folder. */
  readonly output: string;
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  /** Every edition, each in the formats it is used in. */
  readonly all: boolean;
  readonly paper?: Paper;
}

/** One document to make. */
export interface Target {
  readonly edition: Edition;
  readonly format: Format;
  readonly paper?: Paper;
  /** Where it goes, given the id of the plan. */
  readonly file: (planId: string) => string;
}

/** The documents that are asked for, and where each goes: one to a file, several to a folder. */
export function targetsFor(wanted: Wanted): readonly Target[] {
  const { output, all } = wanted;
  const editions = all
    ? everyEdition
    : distinct(wanted.editions.length > 0 ? wanted.editions : ['internal' as const]);
  const asked = distinct(wanted.formats);
  const extension = extensionOf(output);
  const byEnding = formats.find((one) => one === extension);
  if (!all && editions.length === 1 && asked.length <= 1 && !output.endsWith('/')) {
    const [edition = 'internal'] = editions;
    const [format = byEnding] = asked;
    if (format !== undefined && extension !== '') {
      refuseOtherEnding(output, format, byEnding);
      return [{ edition, format, ...onPaper(edition, wanted.paper), file: () => output }];
    }
    if (extension !== '') throw unknownEnding(output);
  }
  if (byEnding !== undefined) throw needsFolder(output);
  const folder = output.replace(/\/+$/, '') || '/';
  return editions.flatMap((edition) =>
    documentsOf(edition, asked, wanted.paper).map(({ format, paper }) => ({
      edition,
      format,
      ...(paper === undefined ? {} : { paper }),
      file: (planId) => `${folder}/${planId}.${edition}${smallMark(edition, paper)}.${endings[format]}`,
    })),
  );
}

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** What each edition is used as where nothing else is asked for. */
const usual: Readonly<Record<Edition, readonly Format[]>> = {
  internal: ['pdf', 'html'],
  public: ['pdf', 'html'],
  'alert-card': ['pdf'],
  'action-cards': ['pdf'],
  'citizen-page': ['html', 'fragment'],
  'inspection-pack': ['pdf'],
  'hearing-draft': ['docx'],
};

const endings: Readonly<Record<Format, string>> = {
  pdf: 'pdf',
  html: 'html',
  docx: 'docx',
  fragment: 'fragment.html',
};

interface Drawn {
  readonly format: Format;
  readonly paper?: Paper;
}

/** The alert card goes on the wall and in the wallet, so it is made in both sizes unless one is asked for. */
function documentsOf(edition: Edition, asked: readonly Format[], paper: Paper | undefined): readonly Drawn[] {
  const drawn = asked.length > 0 ? asked : usual[edition];
  return drawn.flatMap((format): readonly Drawn[] =>
    edition === 'alert-card' && format === 'pdf' && paper === undefined
      ? [{ format }, { format, paper: 'A6' }]
      : [{ format, ...onPaper(edition, paper) }],
  );
}

/** A6 is for cards; nothing else can be read on it. */
function onPaper(edition: Edition, paper: Paper | undefined): { readonly paper?: Paper } {
  if (paper === undefined) return {};
  if (paper !== 'A6' || edition === 'alert-card' || edition === 'action-cards') return { paper };
  throw new UserError({
    nb: 'A6 er bare for varslingskort og tiltakskort. Velg A4, A5 eller Letter, eller --edition alert-card.',
    nn: 'A6 er berre for varslingskort og tiltakskort. Vel A4, A5 eller Letter, eller --edition alert-card.',
    en: 'A6 is for alert cards and action cards only. Choose A4, A5 or Letter, or --edition alert-card.',
  });
}

const smallMark = (edition: Edition, paper: Paper | undefined): string =>
  edition === 'alert-card' && paper !== undefined && paper !== 'A4' ? `.${paper.toLowerCase()}` : '';

function refuseOtherEnding(output: string, format: Format, byEnding: Format | undefined): void {
  if (byEnding === undefined || byEnding === format || (format === 'fragment' && byEnding === 'html')) return;
  throw new UserError(
    {
      nb: 'Filnavnet {file} og --format {format} sier hver sitt. La det ene gå.',
      nn: 'Filnamnet {file} og --format {format} seier kvar sitt. La det eine gå.',
      en: 'The file name {file} and --format {format} do not agree. Leave out one of them.',
    },
    { file: same(shown(output)), format: same(format) },
  );
}

const unknownEnding = (output: string): UserError =>
  new UserError(
    {
      nb: 'Kan ikke se formatet av filnavnet {file}. La det slutte på en av: {endings}.',
      nn: 'Kan ikkje sjå formatet av filnamnet {file}. La det slutte på ein av: {endings}.',
      en: 'Cannot tell the format from the file name {file}. Let it end in one of: {endings}.',
    },
    { file: same(shown(output)), endings: same('.pdf, .html, .docx') },
  );

const needsFolder = (output: string): UserError =>
  new UserError(
    {
      nb: 'Flere dokumenter får ikke plass i én fil, {file}. Oppgi en mappe, slik: -o dokumenter',
      nn: 'Fleire dokument får ikkje plass i éi fil, {file}. Oppgi ei mappe, slik: -o dokument',
      en: 'Several documents do not fit in one file, {file}. Name a folder, like this: -o documents',
    },
    { file: same(shown(output)) },
  );
