import { array, assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paginate } from '../../../src/renderers/pdf/paginate.ts';
import type { Frame, Page, Strip } from '../../../src/renderers/pdf/strips.ts';
import { gap, kept, keptWithNext, together } from '../../../src/renderers/pdf/strips.ts';

const bounds = { top: 10, bottom: 110 };

const strip = (height: number, anchor: string): Strip => ({ height, anchor });

const named = (pages: readonly Page[]): readonly (readonly string[])[] =>
  pages.map(({ strips }) => strips.flatMap(({ strip: { anchor } }) => anchor ?? []));

describe('strips on pages', () => {
  test('stand under one another, and go on where the page is full', () => {
    const pages = paginate([strip(60, 'a'), strip(40, 'b'), strip(1, 'c')], bounds);
    expect(named(pages)).toEqual([['a', 'b'], ['c']]);
    expect(pages[0]?.strips.map(({ y }) => y)).toEqual([10, 70]);
  });

  test('begin where they are told to on the first page', () => {
    expect(named(paginate([strip(60, 'a'), strip(40, 'b')], bounds, 20))).toEqual([['a'], ['b']]);
  });

  test('that stay together go to the next page together', () => {
    const heading = kept([strip(20, 'heading')]);
    expect(named(paginate([strip(60, 'a'), ...heading, strip(30, 'text')], bounds))).toEqual([
      ['a'],
      ['heading', 'text'],
    ]);
  });

  test('are parted after all when together they are taller than a page', () => {
    const tall = together([strip(60, 'a'), strip(60, 'b'), strip(60, 'c')]);
    expect(named(paginate(tall, bounds))).toEqual([['a'], ['b'], ['c']]);
  });

  test('go to the next page when they ask for more room than is left', () => {
    const asking = { ...strip(10, 'chapter'), needs: 50 };
    expect(named(paginate([strip(60, 'a'), asking], bounds))).toEqual([['a'], ['chapter']]);
    expect(named(paginate([strip(50, 'a'), asking], bounds))).toEqual([['a', 'chapter']]);
  });

  test('lose the gap before them at the head of a page', () => {
    const pages = paginate([strip(95, 'a'), gap(10), strip(20, 'b')], bounds);
    expect(pages[1]?.strips.map(({ strip: { anchor }, y }) => [anchor, y])).toEqual([['b', 10]]);
  });

  test('begin a page when they must, but never leave one empty', () => {
    const turn: Strip = { height: 0, keep: true, breaks: true };
    expect(named(paginate([turn, strip(10, 'a'), turn, turn, strip(10, 'b')], bounds))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test('of a table have its head above them on every later page', () => {
    const repeats = { height: 15, draw: () => undefined };
    const rows = ['a', 'b', 'c', 'd'].map((name): Strip => ({ ...strip(40, name), repeats }));
    const pages = paginate([strip(15, 'head'), ...rows], bounds);
    expect(named(pages)).toEqual([
      ['head', 'a', 'b'],
      ['c', 'd'],
    ]);
    expect(pages[1]?.strips.map(({ y }) => y)).toEqual([10, 25, 65]);
  });
});

describe('a frame', () => {
  const frame: Frame = { padding: 5, paint: () => undefined };
  const framed = (...strips: readonly Strip[]): readonly Strip[] => [
    { height: 5, keep: true, opens: frame },
    ...keptWithNext(strips),
    { height: 5, closes: frame },
  ];
  const extents = (pages: readonly Page[]) =>
    pages.map(({ frames }) => frames.map(({ top, bottom }) => [top, bottom]));

  test('reaches from before its first strip to after its last', () => {
    expect(extents(paginate([strip(20, 'a'), ...framed(strip(30, 'b'))], bounds))).toEqual([[[30, 70]]]);
  });

  test('goes on over a page, with space inside it on both', () => {
    const pages = paginate(framed(strip(50, 'a'), strip(30, 'b'), strip(40, 'c')), bounds);
    expect(named(pages)).toEqual([['a', 'b'], ['c']]);
    expect(extents(pages)).toEqual([[[10, 100]], [[10, 60]]]);
    expect(pages[1]?.strips[0]?.y).toBe(15);
  });
});

test('every strip is on one page, in its order and inside it, unless it is taller than a page', () => {
  const strips = array(
    record({ height: integer({ min: 0, max: 99 }), keep: boolean(), isGap: boolean() }).map(
      ({ height, keep, isGap }): Strip => (isGap ? gap(height) : { height, keep }),
    ),
  );
  assert(
    property(strips, (given) => {
      const placed = paginate(given, bounds).flatMap(({ strips }) => strips);
      const solid = (one: readonly Strip[]) => one.filter(({ gap }) => !gap);
      expect(solid(placed.map(({ strip }) => strip))).toEqual(solid(given));
      for (const { strip, y } of placed) expect(y + strip.height).toBeLessThanOrEqual(bounds.bottom + 0.01);
    }),
  );
});
