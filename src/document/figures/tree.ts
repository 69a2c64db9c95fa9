import type { Cell, Figure, Shape, Tone } from '../block.ts';
import { wrapLabel } from './wrap-label.ts';

/** A box of a tree, what hangs below it, and what the box says in words. */
export interface TreeNode {
  readonly label: readonly string[];
  readonly tone: Tone;
  /** The line that leads to it is a way out, not the usual way. */
  readonly dashed?: boolean;
  readonly text: Cell;
  readonly children: readonly TreeNode[];
}

/** What a page of A4 has room for, in points. */
const page = { width: 470, height: 620 } as const;
const mostLevels = 4;
const gap = { across: 26, down: 8 } as const;
const box = { padding: 6, line: 12, widest: 150 } as const;

/** Trees grouped so that each group fits a page: too deep or too tall a branch stands again as a tree of its own. */
export function pagesOf(trees: readonly TreeNode[]): readonly (readonly TreeNode[])[] {
  const shallow = trees.flatMap((tree) => cutDeep(tree));
  const narrow = columnWidth(Math.max(...shallow.map(levelsOf)));
  const low = shallow.flatMap((tree) => cutTall(tree, narrow));
  return groupsWithin(low, page.height, (tree) => measured(tree, narrow).height + 2 * gap.down);
}

/** Trees one below the other, from left to right: the depth takes the width, the leaves stack. */
export function drawTrees(trees: readonly TreeNode[]): Figure {
  const levels = Math.max(...trees.map(levelsOf));
  const width = columnWidth(levels);
  let top = 0;
  const shapes = trees.flatMap((tree) => {
    const node = measured(tree, width);
    const drawn = drawNode(node, { left: 0, top, width });
    top += node.height + 2 * gap.down;
    return drawn;
  });
  return { width: levels * (width + gap.across) - gap.across, height: top - 2 * gap.down, shapes };
}

const columnWidth = (levels: number): number =>
  Math.min(box.widest, (page.width - (levels - 1) * gap.across) / levels);

const levelsOf = ({ children }: TreeNode): number => 1 + Math.max(0, ...children.map(levelsOf));

/** A box with its lines, and the height it needs with all that hangs below it. */
interface MeasuredNode {
  readonly lines: readonly string[];
  readonly tone: Tone;
  readonly dashed: boolean;
  readonly boxHeight: number;
  readonly stackHeight: number;
  readonly height: number;
  readonly children: readonly MeasuredNode[];
}

function measured({ label, tone, dashed = false, children: below }: TreeNode, width: number): MeasuredNode {
  const lines = label.flatMap((line) => wrapLabel(line, width - 2 * box.padding));
  const children = below.map((child) => measured(child, width));
  const boxHeight = lines.length * box.line + 2 * box.padding;
  const stackHeight = children.reduce((sum, { height }) => sum + height + gap.down, -gap.down);
  return { lines, tone, dashed, boxHeight, stackHeight, height: Math.max(boxHeight, stackHeight), children };
}

interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** What hangs below is drawn first, so that boxes lie over lines. */
function drawNode(node: MeasuredNode, { left, top, width }: Spot): readonly Shape[] {
  const { tone, lines, boxHeight: height } = node;
  const middle = top + node.height / 2;
  const childLeft = left + width + gap.across;
  let childTop = middle - node.stackHeight / 2;
  const below = node.children.flatMap((child): readonly Shape[] => {
    const spot = { left: childLeft, top: childTop, width };
    childTop += child.height + gap.down;
    const ends = [
      [left + width, middle],
      [childLeft, spot.top + child.height / 2],
    ] as const;
    return [lineBetween(...ends, child.dashed), ...drawNode(child, spot)];
  });
  return [...below, { shape: 'box', x: left, y: middle - height / 2, width, height, tone, lines }];
}

function lineBetween(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  dashed: boolean,
): Shape {
  const bend = (fromX + toX) / 2;
  const points = [
    [fromX, fromY],
    ...(fromY === toY
      ? []
      : [
          [bend, fromY],
          [bend, toY],
        ]),
    [toX, toY],
  ];
  return { shape: 'line', points: points as [number, number][], arrow: true, ...(dashed && { dashed }) }; // pairs, as written
}

/** What lies deeper than a page is wide stands as a leaf here, and as a tree of its own after this one. */
function cutDeep(tree: TreeNode): readonly TreeNode[] {
  const rest: TreeNode[] = [];
  const cut = (node: TreeNode, level: number): TreeNode => {
    if (level < mostLevels || node.children.length === 0)
      return { ...node, children: node.children.map((child) => cut(child, level + 1)) };
    rest.push({ ...node, tone: 'accent', dashed: false });
    return { ...node, children: [] };
  };
  return [cut(tree, 1), ...rest.flatMap(cutDeep)];
}

/** What is taller than a page is divided between its branches. */
function cutTall(tree: TreeNode, width: number): readonly TreeNode[] {
  if (measured(tree, width).height <= page.height || tree.children.length === 0) return [tree];
  const tall = tree.children.filter((child) => measured(child, width).height > page.height);
  const branches = tree.children.map((child) => (tall.includes(child) ? { ...child, children: [] } : child));
  const groups = groupsWithin(branches, page.height, (child) => measured(child, width).height + gap.down);
  return [
    ...groups.map((children) => ({ ...tree, children })),
    ...tall.flatMap((child) => cutTall({ ...child, tone: 'accent', dashed: false }, width)),
  ];
}

function groupsWithin<Item>(
  items: readonly Item[],
  limit: number,
  sizeOf: (item: Item) => number,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  let size = limit + 1;
  for (const item of items) {
    size += sizeOf(item);
    if (size > limit) {
      groups.push([]);
      size = sizeOf(item);
    }
    groups.at(-1)?.push(item);
  }
  return groups;
}
