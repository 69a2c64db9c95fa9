/** A4 in points. The text column is a little wider than running text wants; prose keeps to `measure`. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 64,
  right: 60,
  top: 68,
  bottom: 74,
  measure: 438,
} as const;

export const textWidth = sheet.width - sheet.left - sheet.right;

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
