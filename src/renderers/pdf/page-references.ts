import type { Block, Cell, Inline } from '../../document/block.ts';
import type { PlanDocument } from '../../document/document.ts';

/** What the tables of a document refer to by its page; nothing in most documents. */
export const askedForByPage = ({ sections }: PlanDocument): ReadonlySet<string> =>
  new Set(
    sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : []))
      .flatMap((inline) => (asksForPage(inline) ? [inline.reference] : [])),
  );

/** The document with the page said in every such reference; as wide as most numbers are where it is not known yet. */
export const withPages = (document: PlanDocument, pages: ReadonlyMap<string, number>): PlanDocument => {
  const inlineWith = (inline: Inline): Inline => {
    if (!asksForPage(inline)) return inline;
    const { reference, text } = inline;
    return { reference, text: `${text}, ${document.words.page}\u00A0${pages.get(reference) ?? 88}` };
  };
  const cellWith = (cell: Cell): Cell => cell.map(inlineWith);
  const blockWith = (block: Block): Block =>
    block.kind === 'table' && block.rows.flat(2).some(asksForPage)
      ? { ...block, rows: block.rows.map((row) => row.map(cellWith)) }
      : block;
  const sections = document.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(blockWith),
  }));
  return { ...document, sections };
};

type ByPage = Extract<Inline, { readonly reference: string }>;

const asksForPage = (inline: Inline): inline is ByPage =>
  typeof inline === 'object' && 'reference' in inline && inline.page === true;
