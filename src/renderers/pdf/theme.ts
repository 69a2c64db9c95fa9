import { contrastOf, legible, mixed } from '../../util/contrast.ts';

export const faces = ['regular', 'italic', 'semibold', 'bold'] as const;
export type Face = (typeof faces)[number];

/** Deep blue-green on white is the one accent; every pair in `contrasts` is tested. */
export const colours = {
  ink: '#1b2629',
  muted: '#465357',
  accent: '#0b4a57',
  white: '#ffffff',
  tint: '#e9f1f2',
  pale: '#f5f8f8',
  line: '#c3d0d2',
  hairline: '#dbe3e4',
  warning: '#6a3d00',
  warningTint: '#fdf2de',
  warningLine: '#c98a1b',
  alert: '#7c1d1d',
  alertTint: '#fbebea',
  alertLine: '#b23b3b',
} as const;
export type Colour = keyof typeof colours;
export type Palette = Readonly<Record<Colour, string>>;

/** The same colours around another accent; where it is not dark enough for a tinted ground, the ground is white. */
export function paletteWith(accent: string | undefined): Palette {
  if (accent === undefined) return colours;
  const onGround = (ground: string): string =>
    contrastOf(accent, ground) >= legible ? ground : colours.white;
  const tint = onGround(mixed(accent, colours.white, 0.09));
  const pale = onGround(mixed(accent, colours.white, 0.04));
  return { ...colours, accent, tint, pale };
}

/** How a text is set: its type, and the distance from one line to the next. */
export interface Style {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
}

const style = (face: Face, size: number, leading: number, colour: Colour = 'ink'): Style => ({
  face,
  size,
  leading,
  colour,
});

export const styles = {
  body: style('regular', 10.5, 15),
  chapter: style('semibold', 20, 25, 'accent'),
  section: style('semibold', 13.5, 18, 'accent'),
  part: style('semibold', 11, 15.5),
  label: style('semibold', 10.5, 15),
  caption: style('semibold', 9.5, 13, 'muted'),
  cell: style('regular', 9.5, 13.2),
  rowHead: style('semibold', 9.5, 13.2),
  columnHead: style('semibold', 9, 12.4, 'accent'),
  factLabel: style('semibold', 9.5, 13.6, 'muted'),
  fact: style('regular', 10, 13.6),
  contentsChapter: style('semibold', 10.5, 15),
  contentsSection: style('regular', 10, 14, 'muted'),
  foot: style('regular', 8, 10.5, 'muted'),
  band: style('semibold', 9, 12, 'warning'),
  coverPlace: style('semibold', 13, 18, 'white'),
  coverTitle: style('semibold', 31, 38, 'white'),
  coverLabel: style('regular', 11, 16, 'muted'),
  coverFact: style('semibold', 11, 16),
  figure: style('regular', 9, 12),
  prominent: style('semibold', 27, 30, 'accent'),
  dense: style('regular', 10.5, 12.5),
  cardHead: style('semibold', 10.5, 12.5, 'muted'),
  leafletTitle: style('semibold', 26, 32, 'white'),
} as const satisfies Readonly<Record<string, Style>>;

/** Space between blocks. */
export const space = {
  block: 8,
  opening: 10,
  item: 3,
  table: 14,
  chapter: 30,
  section: 16,
  part: 11,
} as const;
