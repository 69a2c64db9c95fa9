import type { PlanDocument } from '../../document/document.ts';
import { allMunicipalities } from '../../reference/municipalities.ts';
import { renderers } from '../../renderers/index.generated.ts';
import { isMissingGlyphs } from '../../renderers/missing-glyphs.ts';
import { isMissingPackage } from '../../renderers/missing-package.ts';
import type { Renderer, RendererAssets } from '../../renderers/renderer.ts';
import type { AuditedUnreadable, AuditResult } from '../audit.ts';
import { letterTo } from '../letters/letter.ts';
import type { AuditContext, AuditFile, AuditOutput } from '../output.ts';
import type { AuditRow } from '../telling/rows.ts';
import { rowsOf } from '../telling/rows.ts';

/** Letters are for reading and for editing; what other formats there are is for plans. */
const formats = ['pdf', 'html', 'docx'];

const letters: AuditOutput = {
  id: 'letters',
  summary: {
    nb: 'letters/: et brev til hver kommune, i dens egen målform',
    nn: 'letters/: eit brev til kvar kommune, i si eiga målform',
    en: 'letters/: a letter to each municipality, in its own language form',
  },
  usual: true,
  // Three documents for each municipality take seconds: a county's are made at once, a country's when asked for.
  atMost: 100,
  async *make(result, context) {
    const drawing = await usableRenderers();
    const unreadable = [...result.plans].flatMap((plan) => (plan.status === 'unreadable' ? [plan] : []));
    for (const row of rowsOf(result)) yield* filesFor(row, { result, unreadable, drawing }, context);
  },
};

export default letters;

interface Drawing {
  readonly result: AuditResult;
  readonly unreadable: readonly AuditedUnreadable[];
  readonly drawing: readonly Renderer[];
}

const usableRenderers = (): Promise<readonly Renderer[]> =>
  Promise.all(
    Object.entries(renderers)
      .filter(([format]) => formats.includes(format))
      .map(async ([, load]) => (await load()).default),
  );

async function* filesFor(
  row: AuditRow,
  { result, unreadable, drawing }: Drawing,
  { languageOf, assets }: AuditContext,
): AsyncIterable<AuditFile> {
  // Whoever is covered by another's plan gets no letter of its own: it goes to the municipality that has the plan.
  if (row.coverage?.state === 'covered') return;
  const language = languageOf(formOf(row));
  const document = letterTo(row, result, unreadable, language);
  const files = {
    text: async (name: string) => assets.text(name),
    bytes: async (name: string) => assets.bytes(name),
  };
  for (const renderer of drawing) {
    const bytes = await drawn(document, renderer, files);
    if (bytes) yield { path: `letters/${nameOf(row)}.${renderer.extension}`, content: bytes };
  }
}

/**
 * The state writes to a municipality in the form the municipality has chosen. One that is neutral is written to in the
 * form of its own plan; the register tells of those too that a file of one's own says nothing about.
 */
function formOf({ number, coverage, plan }: AuditRow): string | undefined {
  const form =
    coverage?.writtenForm ?? allMunicipalities.find((one) => one.number === number)?.writtenForm ?? 'neutral';
  return form === 'neutral' ? plan?.language : form;
}

/** Nothing where the optional library for the format is not installed: the other formats say the same. */
async function drawn(
  document: PlanDocument,
  renderer: Renderer,
  files: RendererAssets,
): Promise<Uint8Array | undefined> {
  try {
    return (await renderer.render(document, files)).bytes;
  } catch (fault) {
    if (isMissingPackage(fault)) return undefined;
    if (!isMissingGlyphs(fault)) throw fault;
    const lacking = new Set(fault.characters.map(({ character }) => character));
    return (await renderer.render(withoutCharacters(document, lacking), files)).bytes;
  }
}

/** `4601-bergen`; a plan that no municipality is tied to keeps its place in the list. */
const nameOf = ({ id, name }: AuditRow): string =>
  `${id}-${name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)}`.replace(/-$/, '');

/** One municipality's unusual character must not cost the others their letters. */
function withoutCharacters(document: PlanDocument, lacking: ReadonlySet<string>): PlanDocument {
  const replaced = (value: unknown): unknown => {
    if (typeof value === 'string') return [...value].map((one) => (lacking.has(one) ? '?' : one)).join('');
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaced(part)]));
  };
  const { language, ...texts } = document;
  return { ...(replaced(texts) as typeof texts), language }; // strings become strings, and everything else keeps its shape
}
