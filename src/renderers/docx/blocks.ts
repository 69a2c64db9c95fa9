import type { INumberingOptions, ParagraphChild } from 'docx';
import type { Block, Cell, Inline } from '../../document/block.ts';
import type { Docx } from './docx.ts';

type Part = InstanceType<Docx['Paragraph']> | InstanceType<Docx['Table']>;
type Table = Extract<Block, { readonly kind: 'table' }>;

export interface BlockWriter {
  readonly numbering: INumberingOptions['config'];
  readonly blocks: (blocks: readonly Block[]) => readonly Part[];
}

/** Turns blocks into the paragraphs and tables of Word. */
export function blockWriter(docx: Docx, anchors: ReadonlySet<string>): BlockWriter {
  const { Paragraph, TextRun, HeadingLevel, Bookmark, BorderStyle, ShadingType, WidthType } = docx;
  let lists = 0;
  const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
  return {
    numbering: [
      { reference: 'points', levels: [0, 1, 2].map((level) => levelOf(docx, level, 'bullet', '•')) },
      { reference: 'boxes', levels: [0, 1, 2].map((level) => levelOf(docx, level, 'bullet', '☐')) },
      {
        reference: 'numbers',
        levels: [0, 1, 2].map((level) => levelOf(docx, level, 'decimal', `%${level + 1}.`)),
      },
    ],
    blocks: (blocks) => blocks.flatMap(written),
  };

  function written(block: Block): readonly Part[] {
    switch (block.kind) {
      case 'heading':
        return [headingOf(block)];
      case 'paragraph':
        return [paragraph(block.text)];
      case 'prominent':
        return [paragraph(block.text, { style: 'Prominent' })];
      case 'list':
        return listOf(block, 0);
      case 'table':
        return tableOf(block);
      case 'facts':
        return factsOf(block);
      case 'card':
        return [headingOf({ level: 3, text: block.title }), ...block.body.flatMap(written)];
      case 'notice':
        return [
          new Paragraph({
            style: 'Notice',
            shading: { type: ShadingType.CLEAR, fill: block.tone === 'note' ? 'E9F1F2' : 'FDF2DE' },
            children: [new TextRun(block.text)],
          }),
        ];
      case 'figure':
        return [
          paragraph([block.caption], { style: 'Caption', anchor: block.anchor }),
          ...block.sameAsText.flatMap(written),
        ];
      case 'page-break':
        return [new Paragraph({ pageBreakBefore: true, children: [] })];
    }
  }

  function headingOf({
    level,
    text,
    anchor,
  }: Pick<Extract<Block, { kind: 'heading' }>, 'level' | 'text' | 'anchor'>): Part {
    const words = new TextRun(text);
    return new Paragraph({
      heading: levels[level],
      children:
        anchor === undefined ? [words] : [new Bookmark({ id: bookmarkName(anchor), children: [words] })],
    });
  }

  function paragraph(
    text: readonly Inline[],
    { style, anchor }: { readonly style?: string; readonly anchor?: string | undefined } = {},
  ): Part {
    const children = text.flatMap((one) => runs(one, {}));
    return new Paragraph({
      ...(style !== undefined && { style }),
      children: anchor === undefined ? children : [new Bookmark({ id: bookmarkName(anchor), children })],
    });
  }

  /** An ordered list begins at one, so each is an instance of its own. */
  function listOf(
    { ordered, items, checks }: Extract<Block, { kind: 'list' }>,
    level: number,
  ): readonly Part[] {
    const reference = checks ? 'boxes' : ordered ? 'numbers' : 'points';
    const instance = ++lists;
    return items.flatMap((item) =>
      item.flatMap((block, index) => {
        if (block.kind === 'list') return listOf(block, Math.min(2, level + 1));
        if (block.kind !== 'paragraph' || index > 0) return written(block);
        return [
          new Paragraph({
            numbering: { reference, level, instance },
            children: block.text.flatMap((one) => runs(one, {})),
          }),
        ];
      }),
    );
  }

  function tableOf({
    caption,
    anchor,
    head,
    rows,
    rowHeaders,
    widths = head.map(() => 1),
  }: Table): readonly Part[] {
    const sum = widths.reduce((one, other) => one + other, 0);
    const shares = widths.map((width) => Math.round((width / sum) * 100));
    const headRow = new docx.TableRow({
      tableHeader: true, // repeated on every page the table comes to
      cantSplit: true,
      children: head.map((text, index) =>
        cell([text], { style: 'CellHead', share: shares[index], ground: 'E9F1F2' }),
      ),
    });
    const body = rows.map(
      (row) =>
        new docx.TableRow({
          children: head.map((_, index) => {
            const text = row[index] ?? [];
            return cell(rowHeaders && index === 0 ? [{ strong: text }] : text, {
              style: 'Cell',
              share: shares[index],
            });
          }),
        }),
    );
    return [paragraph([caption], { style: 'Caption', anchor }), whole([headRow, ...body]), spacer()];
  }

  function factsOf({ caption, anchor, facts }: Extract<Block, { kind: 'facts' }>): readonly Part[] {
    const rows = facts.map(
      ([label, value]) =>
        new docx.TableRow({
          cantSplit: true,
          children: [
            cell([{ strong: [label] }], { style: 'Cell', share: 30 }),
            cell(value, { style: 'Cell', share: 70 }),
          ],
        }),
    );
    return [
      ...(caption === '' ? [] : [paragraph([caption], { style: 'Caption', anchor })]),
      whole(rows),
      spacer(),
    ];
  }

  function cell(
    text: Cell,
    {
      style,
      share = 0,
      ground,
    }: { readonly style: string; readonly share?: number | undefined; readonly ground?: string },
  ): InstanceType<Docx['TableCell']> {
    return new docx.TableCell({
      width: { size: share, type: WidthType.PERCENTAGE },
      margins: { left: 80, right: 80 },
      ...(ground !== undefined && { shading: { type: ShadingType.CLEAR, fill: ground } }),
      children: [new Paragraph({ style, children: text.flatMap((one) => runs(one, {})) })],
    });
  }

  function whole(rows: readonly InstanceType<Docx['TableRow']>[]): Part {
    const line = { style: BorderStyle.SINGLE, size: 4, color: 'C3D0D2' };
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
    return new docx.Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      borders: {
        top: line,
        bottom: line,
        left: none,
        right: none,
        insideHorizontal: line,
        insideVertical: none,
      },
      rows: [...rows],
    });
  }

  /** Two tables with nothing between them would be one. */
  function spacer(): Part {
    return new Paragraph({ spacing: { after: 60 }, children: [] });
  }

  function runs(
    inline: Inline,
    look: { readonly bold?: true; readonly italics?: true },
  ): readonly ParagraphChild[] {
    if (typeof inline === 'string') return [new TextRun({ text: inline, ...look })];
    if ('strong' in inline) return inline.strong.flatMap((one) => runs(one, { ...look, bold: true }));
    if ('emphasis' in inline) return inline.emphasis.flatMap((one) => runs(one, { ...look, italics: true }));
    const children = [new TextRun({ text: inline.text, style: 'Hyperlink', ...look })];
    if ('link' in inline) return [new docx.ExternalHyperlink({ link: inline.link, children })];
    return anchors.has(inline.reference)
      ? [new docx.InternalHyperlink({ anchor: bookmarkName(inline.reference), children })]
      : [new TextRun({ text: inline.text, ...look })];
  }
}

const levelOf = ({ AlignmentType }: Docx, level: number, format: 'bullet' | 'decimal', text: string) => ({
  level,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 420 * (level + 1), hanging: 340 }, spacing: { after: 60 } } },
});

/** Word takes letters, digits and underscores, a letter first, forty at most. */
const bookmarkName = (anchor: string): string => `a_${anchor.replace(/[^a-z0-9]/gi, '_')}`.slice(0, 40);
