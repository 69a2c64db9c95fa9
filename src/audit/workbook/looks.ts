import type { Look } from './workbook.ts';

/** The look of a kind of cell, in the words of the library. */
export const lookOf = (look: Look | 'heading' | 'upright') => looks[look];

const toned = (backgroundColor: string, textColor: string) =>
  ({ backgroundColor, textColor, alignVertical: 'top' }) as const;

/** Cells that may be filled in on a locked sheet. Their number format, text, is what tells them from all others. */
export const entryFormat = '@';
export const unlocked = {
  format: entryFormat,
  backgroundColor: '#FFFBE6',
  borderStyle: 'thin',
  borderColor: '#C3D0D2',
  wrap: true,
  alignVertical: 'top',
} as const;

const heading = {
  fontWeight: 'bold',
  textColor: '#FFFFFF',
  backgroundColor: '#0B4A57',
  wrap: true,
  alignVertical: 'bottom',
  borderStyle: 'thin',
  borderColor: '#C3D0D2',
} as const;

const looks = {
  heading,
  upright: { ...heading, textRotation: 90, align: 'center' },
  title: { fontWeight: 'bold', fontSize: 16, textColor: '#0B4A57' },
  strong: { fontWeight: 'bold' },
  good: toned('#E2F1E4', '#1C4D26'),
  partly: toned('#FDF0CF', '#5C3D00'),
  lacking: toned('#FBE0DC', '#7C1D1D'),
  ask: toned('#E2E9FB', '#22397A'),
  decided: toned('#ECE4F6', '#4B2B77'),
  none: toned('#F1F3F3', '#4D585B'),
  fault: toned('#3A1D1D', '#FFFFFF'),
  entry: unlocked,
} as const;
