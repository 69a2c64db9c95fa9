import type { Cell, Figure, Shape, Tone } from '../block.ts';
import type { Room } from './room.ts';
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

const gap = { across: 26, down: 8 } as const;
const box = { padding: 6, line: 12, narrowest: 98, widest: 150 } as const;

/** Trees grouped so that each group fits a page: too deep or too tall a branch stands again as a tree of its own. */
export function pagesOf(trees: readonly TreeNode[], room: Room): readonly (readonly TreeNode[])[] {
  const shallow = trees.flatMap((tree) => cutDeep(tree, mostLevels(room)));
  const width = columnWidth(Math.max(...shallow.map(levelsOf)), room);
  const low = shallow.flatMap((tree) => cutTall(tree, { width, height: room.height }));
  return groupsWithin(low, room.height, (tree) => measured(tree, width).height + 2 * gap.down);
}

/** Trees one below the other, from left to right: the depth takes the width, the leaves stack. */
export function drawTrees(trees: readonly TreeNode[], room: Room): Figure {
  const levels = Math.max(...trees.map(levelsOf));
  const width = columnWidth(levels, room);
  let top = 0;
  const shapes = trees.flatMap((tree) => {
    const node = measured(tree, width);
    const drawn = drawNode(node, { left: 0, top, width });
    top += node.height + 2 * gap.down;
    return drawn;
  });
  return { width: levels * (width + gap.across) - gap.across, height: top - 2 * gap.down, shapes };
}

/** No box is narrower than a word or two of nine points. */
const mostLevels = ({ width }: Room): number =>
  Math.floor((width + gap.across) / (box.narrowest + gap.across));

const columnWidth = (levels: number, { width }: Room): number =>
  Math.min(box.widest, (width - (levels - 1) * gap.across) / levels);

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
function cutDeep(tree: TreeNode, levels: number): readonly TreeNode[] {
  const rest: TreeNode[] = [];
  const cut = (node: TreeNode, level: number): TreeNode => {
    if (level < levels || node.children.length === 0)
      return { ...node, children: node.children.map((child) => cut(child, level + 1)) };
    rest.push({ ...node, tone: 'accent', dashed: false });
    return { ...node, children: [] };
  };
  return [cut(tree, 1), ...rest.flatMap((one) => cutDeep(one, levels))];
}

/** What is taller than a page is divided between its branches. */
function cutTall(tree: TreeNode, room: Room): readonly TreeNode[] {
  if (measured(tree, room.width).height <= room.height || tree.children.length === 0) return [tree];
  const tall = tree.children.filter((child) => measured(child, room.width).height > room.height);
  const branches = tree.children.map((child) => (tall.includes(child) ? { ...child, children: [] } : child));
  const groups = groupsWithin(
    branches,
    room.height,
    (child) => measured(child, room.width).height + gap.down,
  );
  return [
    ...groups.map((children) => ({ ...tree, children })),
    ...tall.flatMap((child) => cutTall({ ...child, tone: 'accent', dashed: false }, room)),
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
