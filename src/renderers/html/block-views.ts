import type { Block, Cell } from '../../document/block.ts';
import { drawingOf } from './drawing.ts';
import type { InlineView } from './inline-views.ts';
import { inlineViews } from './inline-views.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** A block as its template fills it in; which template, it says itself. */
export type BlockView = { readonly template: `blocks/${string}` } & Readonly<Record<string, unknown>>;

/** Turns the blocks of one document into what their templates fill in, and numbers those that need a name. */
export function blockViews(anchors: ReadonlySet<string>, sameAsTextWord: string) {
  const textOf = inlineViews(anchors);
  let named = 0;
  const nextId = () => `_${++named}`;
  return viewsOf;

  function viewsOf(blocks: readonly Block[]): readonly BlockView[] {
    return blocks.map(viewOf);
  }

  function viewOf(block: Block): BlockView {
    const template = `blocks/${block.kind}` as const;
    switch (block.kind) {
      case 'heading':
        return { template, level: block.level, text: block.text, anchor: block.anchor ?? '' };
      case 'paragraph':
        return { template, anchor: block.anchor ?? '', text: textOf(block.text) };
      case 'list':
        return listView(block);
      case 'prominent':
        return { template, text: textOf(block.text) };
      case 'table':
        return tableView(block);
      case 'facts':
        return {
          template,
          id: block.anchor ?? nextId(),
          caption: block.caption,
          facts: block.facts.map(factView),
        };
      case 'card':
        return { template, title: block.title, body: viewsOf(block.body) };
      case 'notice':
        return { template, tone: block.tone, text: block.text };
      case 'figure':
        return figureView(block);
      case 'page-break':
        return { template };
    }
  }

  function listView({ anchor = '', ordered, items, checks }: BlockOf<'list'>): BlockView {
    return {
      anchor,
      template: checks ? 'blocks/checklist' : 'blocks/list',
      tag: ordered ? 'ol' : 'ul',
      items: items.map(itemView),
    };
  }

  /** An item that opens with a paragraph needs no paragraph around it. */
  function itemView(item: readonly Block[]) {
    const [first, ...others] = item;
    return first?.kind === 'paragraph'
      ? { lead: textOf(first.text), rest: viewsOf(others) }
      : { lead: [], rest: viewsOf(item) };
  }

  function factView([label, text]: readonly [string, Cell]) {
    return { label, text: textOf(text) };
  }

  /** Relative widths are for paper: a browser fits the columns to the words in the reader's own font. */
  function tableView({ anchor, caption, head, rows, rowHeaders, cards }: BlockOf<'table'>): BlockView {
    const cellView = (cell: Cell, column: number): CellView => ({
      header: rowHeaders && head.length > 1 && column === 0, // a header alone heads nothing
      label: (cards && head[column]) ?? '',
      text: textOf(cell),
    });
    return {
      template: 'blocks/table',
      id: anchor ?? nextId(),
      caption,
      head,
      rows: rows.map((row) => row.map(cellView)),
      cards: cards === true,
      wide: head.length > 2,
    };
  }

  function figureView({ anchor, figure, caption, alt, sameAsText }: BlockOf<'figure'>): BlockView {
    return {
      template: 'blocks/figure',
      id: anchor ?? nextId(),
      caption,
      drawing: drawingOf(figure, alt),
      sameAsTextWord,
      sameAsText: viewsOf(sameAsText),
    };
  }
}

interface CellView {
  readonly header: boolean;
  readonly label: string;
  readonly text: readonly InlineView[];
}
