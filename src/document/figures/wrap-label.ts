/**
 * The words of a box in lines no wider than it, at 9 pt; a word that is wider is divided, and the line then ends in a soft
 * hyphen. Nothing is left out.
 */
export function wrapLabel(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text
    .replaceAll('\u00AD', '')
    .split(/\s+/)
    .flatMap((one) => divided(one, width))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || last.endsWith('\u00AD') || textWidth(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function divided(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width || word.length < 4) return [word];
  const fitting = [...word].findIndex((_, index) => textWidth(`${word.slice(0, index + 1)}-`) > width);
  const cut = jointBefore(word, Math.max(2, fitting));
  return [`${word.slice(0, cut)}\u00AD`, ...divided(word.slice(cut), width)];
}

/** Where two words are joined by an «s» after an ending that often stands there; else where the room ends. */
function jointBefore(word: string, end: number): number {
  const joints = [...word.matchAll(/(?:ing|het|sjon|skap|else|tet|dom|dag)s(?=\p{L}{3})/giu)];
  const fitting = joints.map(({ index, 0: ending }) => index + ending.length).filter((joint) => joint <= end);
  return fitting.at(-1) ?? end;
}

/** Widths in Source Sans 3 at 9 pt, with a sixth to spare for the fonts a browser may have instead. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0) * 9 * 1.16;

function widthOf(character: string): number {
  if (/[ijl.,:;'’|!()[\]/ tfr-]/.test(character)) return 0.31;
  if (/[mwMWÆŒ@%]/.test(character)) return 0.83;
  return /[\p{Lu}]/u.test(character) ? 0.6 : 0.51;
}
