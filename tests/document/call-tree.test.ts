import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, Shape } from '../../src/document/block.ts';
import type { Callee } from '../../src/document/figures/call-tree.ts';
import { callTrees } from '../../src/document/figures/call-tree.ts';
import { roomOn } from '../../src/document/figures/room.ts';
import type { TreeNode } from '../../src/document/figures/tree.ts';
import { drawTrees, pagesOf } from '../../src/document/figures/tree.ts';
import { wrapLabel } from '../../src/document/figures/wrap-label.ts';

describe('a call list as a tree', () => {
  test.each([
    ['a caller and whom they call', [call('a', 'b', 'c')], 'a(b c)'],
    ['a chain', [call('a', 'b'), call('b', 'c')], 'a(b(c))'],
    ['callers in any order', [call('b', 'c'), call('a', 'b')], 'a(b(c))'],
    [
      'two beginnings; who has two callers is told once',
      [call('a', 'c'), call('b', 'c'), call('c', 'd')],
      'a(c(d)) b(c*)',
    ],
    ['two entries of one caller', [call('a', 'b'), call('a', 'c')], 'a(b c)'],
    ['a circle', [call('a', 'b'), call('b', 'a')], 'a(b(a*))'],
    ['somebody who calls themselves', [call('a', 'a')], 'a(a*)'],
    ['a caller of nobody', [{ caller: 'a' }], 'a'],
    ['an entry without a caller', [{ calls: ['b'] }], ''],
    ['none', [], ''],
  ])('%s', (_, list, told) => {
    expect(callTrees(list).map(inShort).join(' ')).toBe(told);
  });
});

describe('a drawn tree', () => {
  const tree = node('a', node('b', node('c'), node('d')), node('e'));

  test('puts callers to the left of whom they call, and nobody over anybody', () => {
    const [page = []] = pagesOf([tree], roomOn.A4);
    const boxes = boxesOf(drawTrees(page, roomOn.A4));
    const at = (label: string) => boxes.find(({ lines }) => lines[0] === label);
    expect(at('a')?.x).toBeLessThan(at('b')?.x ?? 0);
    expect(at('b')?.x).toBeLessThan(at('c')?.x ?? 0);
    expect(at('c')?.y).toBeLessThan(at('d')?.y ?? 0);
  });

  test('of any size fits its pages, without one box over another, and with everybody on one of them', () => {
    fc.assert(
      fc.property(fc.array(anyTree, { minLength: 1, maxLength: 3 }), (trees) => {
        const figures = pagesOf(trees, roomOn.A4).map((page) => drawTrees(page, roomOn.A4));
        const drawn = new Set(figures.flatMap(boxesOf).map(({ lines }) => lines.join(' ')));
        for (const figure of figures) {
          expect(figure.width).toBeLessThanOrEqual(470);
          expect(figure.height).toBeLessThanOrEqual(640);
          expect(outside(figure)).toEqual([]);
          expect(overlapsIn(boxesOf(figure))).toEqual([]);
        }
        expect(trees.flatMap(labelsOf).filter((label) => !drawn.has(label))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('has a dashed line to whoever is called when nobody answers', () => {
    const { shapes } = drawTrees([node('a', node('b'), { ...node('c'), dashed: true })], roomOn.A4);
    const dashed = shapes.filter((shape) => shape.shape === 'line' && shape.dashed);
    expect(dashed).toHaveLength(1);
  });
});

describe('words in a box', () => {
  test.each([
    ['Leder', 90, ['Leder']],
    ['Kommunalsjef for helse og mestring', 90, ['Kommunalsjef for', 'helse og mestring']],
    ['Oppfølgingsansvarlig', 75, ['Oppfølgings\u00AD', 'ansvarlig']],
    ['110-sentralen her', 75, ['110-sentralen', 'her']],
  ])('%s', (text, width, lines) => {
    expect(wrapLabel(text, width)).toEqual(lines);
  });

  test('are never left out', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå]{1,40}( [a-zæøå]{1,30}){0,4}$/), (text) => {
        const said = wrapLabel(text, 60)
          .join('')
          .replaceAll(/[ \u00AD]/g, '');
        expect(said).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

function call(caller: string, ...calls: readonly string[]) {
  return { caller, calls };
}

const inShort = ({ party, calls, toldBefore }: Callee): string => {
  const callees = calls.flatMap((one) => one.callees).map(inShort);
  return `${party}${toldBefore ? '*' : ''}${callees.length > 0 ? `(${callees.join(' ')})` : ''}`;
};

function node(label: string, ...children: readonly TreeNode[]): TreeNode {
  return { label: [label], tone: 'plain', text: [label], children };
}

const anyLabel = fc.nat({ max: 100_000 }).map((number) => `n${number}`);

const anyTree: fc.Arbitrary<TreeNode> = fc.letrec<{ tree: TreeNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 7 },
    anyLabel.map((label) => node(label)),
    fc
      .tuple(anyLabel, fc.array(tie('tree'), { minLength: 1, maxLength: 7 }))
      .map(([label, children]) => node(label, ...children)),
  ),
})).tree;

const labelsOf = ({ label, children }: TreeNode): readonly string[] => [
  label.join(' '),
  ...children.flatMap(labelsOf),
];

type Box = Extract<Shape, { readonly shape: 'box' }>;

const boxesOf = ({ shapes }: Figure): readonly Box[] =>
  shapes.flatMap((shape) => (shape.shape === 'box' ? [shape] : []));

const outside = (figure: Figure): readonly Box[] =>
  boxesOf(figure).filter(
    ({ x, y, width, height }) =>
      x < 0 || y < -0.01 || x + width > figure.width + 0.01 || y + height > figure.height + 0.01,
  );

const overlapsIn = (boxes: readonly Box[]): readonly (readonly [Box, Box])[] =>
  boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      return apart ? [] : [[one, other] as const];
    }),
  );
