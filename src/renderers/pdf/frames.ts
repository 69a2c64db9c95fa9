import type { Block } from '../../document/block.ts';
import type { Column, Composition } from './composition.ts';
import { tagged } from './composition.ts';
import { headingStrips } from './headings.ts';
import { clean } from './runs.ts';
import { roomOn } from './sheet.ts';
import type { Frame, Strip } from './strips.ts';
import { gap, heightOf, keptWithNext, together } from './strips.ts';
import { textStrips } from './text.ts';
import type { Colour } from './theme.ts';
import { styles } from './theme.ts';

type Card = Extract<Block, { readonly kind: 'card' }>;
type Notice = Extract<Block, { readonly kind: 'notice' }>;

/** A card stays on one page when it can. */
export function cardStrips(
  composition: Composition,
  { title }: Card,
  column: Column,
  body: (column: Column) => readonly Strip[],
): readonly Strip[] {
  const inner = inset(column, 16);
  const frame = frameOf(composition, column, { padding: 12, ground: 'pale', bar: 'accent', line: 'line' });
  const strips = framed(frame, 13, [
    ...headingStrips(composition, { level: 3, text: title }, inner),
    gap(5),
    ...body(inner),
  ]);
  const fits = heightOf(strips) <= roomOn(composition.sheet);
  return tagged(composition, 'Sect', fits ? together(strips) : strips);
}

const notices = {
  draft: { ground: 'warningTint', bar: 'warningLine', ink: 'warning' },
  gap: { ground: 'warningTint', bar: 'warningLine', ink: 'warning' },
  expired: { ground: 'alertTint', bar: 'alertLine', ink: 'alert' },
  note: { ground: 'tint', bar: 'accent', ink: 'ink' },
} as const satisfies Readonly<
  Record<Notice['tone'], { readonly ground: Colour; readonly bar: Colour; readonly ink: Colour }>
>;

export function noticeStrips(
  composition: Composition,
  { tone, text }: Pick<Notice, 'tone' | 'text'>,
  column: Column,
): readonly Strip[] {
  const { ground, bar, ink } = notices[tone];
  const frame = frameOf(composition, column, { padding: 6, ground, bar });
  const style = { ...styles.body, colour: ink, ...(tone !== 'note' && { face: 'semibold' as const }) };
  const runs = [{ text: clean(text), face: style.face }];
  return together(framed(frame, 7, textStrips(composition, 'P', runs, style, inset(column, 13))));
}

function framed(frame: Frame, space: number, strips: readonly Strip[]): readonly Strip[] {
  return [
    { height: space, keep: true, opens: frame },
    ...keptWithNext(strips),
    { height: space, closes: frame },
  ];
}

const inset = ({ x, width }: Column, by: number): Column => ({ x: x + by, width: width - 2 * by });

function frameOf(
  { canvas }: Composition,
  { x, width }: Column,
  look: { readonly padding: number; readonly ground: Colour; readonly bar: Colour; readonly line?: Colour },
): Frame {
  return {
    padding: look.padding,
    paint: (top, bottom) =>
      canvas.artifact('Layout', () => {
        const height = bottom - top;
        const stroke = look.line && { stroke: { colour: look.line, width: 0.7 } };
        canvas.box({ x, y: top, width, height }, look.ground, stroke);
        canvas.box({ x, y: top, width: 3, height }, look.bar);
      }),
  };
}
