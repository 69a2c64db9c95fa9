import type { Block, DocumentSection } from '../../document/block.ts';
import type { Column, Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { figureStrip } from './figure.ts';
import { cardStrips, noticeStrips } from './frames.ts';
import { headingStrips } from './headings.ts';
import { clean, runsOf } from './runs.ts';
import type { Strip } from './strips.ts';
import { gap, kept, keptWithNext } from './strips.ts';
import { factsStrips, tableStrips } from './table.ts';
import { baselineOf, textStrips } from './text.ts';
import type { Style } from './theme.ts';
import { space, styles } from './theme.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** The blocks of a chapter, each laid out anew only where it may have become another. */
export const chapterBlocks = (
  composition: Composition,
  { id, blocks }: DocumentSection,
  column: Column,
): readonly Strip[] =>
  stacked(composition, blocks, (block, index) =>
    composition.settled(`${id} ${index}`, block, () => stripsOf(composition, block, column)),
  );

/** Blocks, one under the other, as strips. */
export const blockStrips = (
  composition: Composition,
  blocks: readonly Block[],
  column: Column,
): readonly Strip[] => stacked(composition, blocks, (block) => stripsOf(composition, block, column));

function stacked(
  composition: Composition,
  blocks: readonly Block[],
  lay: (block: Block, index: number) => readonly Strip[],
): readonly Strip[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const strips = anchored(composition, block, lay(block, index));
    const led = leadsIn(block, blocks[index + 1]) ? keptWithNext(strips) : strips;
    return before ? [gap(spaceBetween(before, block, composition)), ...led] : led;
  });
}

function stripsOf(composition: Composition, block: Block, column: Column): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(composition, block, column);
    case 'paragraph':
      return textStrips(
        composition,
        'P',
        runsOf(block.text, styles.body.face, composition.anchors),
        bodyOf(composition),
        measured(column, composition),
      );
    case 'prominent':
      return textStrips(
        composition,
        'P',
        runsOf(block.text, styles.prominent.face, composition.anchors),
        styles.prominent,
        column,
      );
    case 'list':
      return listStrips(composition, block, column);
    case 'table':
      return tableStrips(composition, block, column);
    case 'facts':
      return factsStrips(composition, block, column);
    case 'card':
      return cardStrips(composition, block, column, (inner) => blockStrips(composition, block.body, inner));
    case 'notice':
      return noticeStrips(composition, block, column);
    case 'figure':
      return figureStrips(composition, block, column);
    case 'page-break':
      return [{ height: 0, keep: true, breaks: true }];
  }
}

/** Makes the place where a block begins one that can be referred to; a heading sees to that itself. */
function anchored(
  { canvas }: Composition,
  { kind, anchor }: Block,
  strips: readonly Strip[],
): readonly Strip[] {
  const [first, ...others] = strips;
  if (kind === 'heading' || anchor === undefined || first === undefined) return strips;
  const draw = (y: number, page: number): void => {
    canvas.anchor(anchor, Math.max(0, y - space.block));
    first.draw?.(y, page);
  };
  return [{ ...first, anchor, draw }, ...others];
}

/** Running text keeps to lines that are comfortable to read, however wide the page. */
const measured = ({ x, width }: Column, { sheet }: Composition): Column => ({
  x,
  width: Math.min(width, sheet.measure),
});

function listStrips(
  composition: Composition,
  { ordered, items, checks }: BlockOf<'list'>,
  column: Column,
): readonly Strip[] {
  const indent = ordered && items.length > 9 ? 24 : 18;
  const inner = { x: column.x + indent, width: column.width - indent };
  const set = items.map((item, index) =>
    tagged(composition, 'LI', [
      checks
        ? boxStrip(composition, column.x)
        : markStrip(composition, ordered ? `${index + 1}.` : '•', inner.x - 7),
      ...tagged(composition, 'LBody', blockStrips(composition, item, inner)),
    ]),
  );
  const between = gap(composition.dense ? 0.6 : space.item);
  const strips = wellParted(set).flatMap((item, index) => (index > 0 ? [between, ...item] : item));
  return tagged(composition, 'L', strips, { numbering: ordered && !checks ? 'Decimal' : 'Disc' });
}

/** Neither the first nor the last item of a list stands alone. */
const wellParted = (items: readonly (readonly Strip[])[]): readonly (readonly Strip[])[] =>
  items.map((item, index) => (index === 0 || index === items.length - 2 ? keptWithNext(item) : item));

/** The number or the point of an item, which ends where its text is about to begin. */
function markStrip(composition: Composition, mark: string, right: number): Strip {
  const { canvas, metrics, tags } = composition;
  const body = bodyOf(composition);
  const x = right - metrics.widthOf(body.face, mark) * body.size;
  return {
    height: 0,
    keep: true,
    draw: (y) => {
      const label = tags.innermost().child('Lbl');
      label.paint(() => canvas.text(mark, x, baselineOf(y, body), { ...body, colour: 'accent' }));
      label.end();
    },
  };
}

/** An empty box to tick, drawn; what it stands before says what it is for. */
function boxStrip(composition: Composition, x: number): Strip {
  const { canvas } = composition;
  const side = 9;
  return {
    height: 0,
    keep: true,
    draw: (y) => {
      const top = y + (bodyOf(composition).leading - side) / 2;
      const stroke = { colour: 'accent', width: 1 } as const;
      canvas.artifact('Layout', () =>
        canvas.box({ x, y: top, width: side, height: side }, 'white', { stroke }),
      );
    },
  };
}

function figureStrips(
  composition: Composition,
  { figure, alt, caption, sameAsText }: BlockOf<'figure'>,
  column: Column,
): readonly Strip[] {
  const captionRuns = [{ text: clean(caption), face: styles.caption.face }];
  const { label } = styles;
  const labelRuns = [{ text: clean(composition.words.sameAsText), face: label.face }];
  return [
    figureStrip(composition, figure, alt, column),
    ...textStrips(composition, 'P', captionRuns, styles.caption, column),
    ...(sameAsText.length === 0
      ? []
      : [
          gap(space.block),
          ...kept(textStrips(composition, 'P', labelRuns, label, column)),
          gap(space.item),
          ...blockStrips(composition, sameAsText, column),
        ]),
  ];
}

/** A paragraph that ends in a colon stays with what it leads in. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next === undefined) return false;
  const last = block.text.at(-1);
  return typeof last === 'string' && last.trimEnd().endsWith(':');
}

const before = { 2: space.chapter, 3: space.section, 4: space.part } as const;

function spaceBetween(one: Block, next: Block, { dense }: Composition): number {
  if (dense) return denseSpace(one, next);
  if (one.kind === 'heading') return 5;
  if (next.kind === 'heading') return before[next.level];
  if (isFlowing(one) && isFlowing(next)) return next.kind === 'list' ? 5 : space.block;
  return space.table;
}

function denseSpace(one: Block, next: Block): number {
  if (one.kind === 'heading') return 0;
  return next.kind === 'heading' ? 4 : 2;
}

const bodyOf = ({ dense }: Composition): Style => (dense ? styles.dense : styles.body);

const isFlowing = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list';
