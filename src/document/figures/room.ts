import type { Paper } from '../document.ts';

/** What a page has room for between its margins, in points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export const roomOn: Readonly<Record<Paper, Room>> = {
  A4: { width: 470, height: 620 },
  A5: { width: 340, height: 400 },
  A6: { width: 240, height: 280 },
  Letter: { width: 486, height: 570 },
};
