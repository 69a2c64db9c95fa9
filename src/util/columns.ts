/** The text in lines no wider than `width`, each with the same indent; a longer word stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  const room = Math.max(20, width - displayWidth(indent));
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, room))
    .map((line) => (line === '' ? '' : indent + line))
    .join('\n');
}

function wrapLine(line: string, room: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/ +/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && displayWidth(longer) > room) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** A label in a column of its own, the text beside it with a hanging indent. */
export function beside(
  label: string,
  text: string,
  { width, indent, column }: { width: number; indent: string; column: number },
): string {
  const hanging = indent + ' '.repeat(column);
  const [first = '', ...rest] = wrap(text, width, hanging).split('\n');
  return [indent + pad(label, column) + first.slice(hanging.length), ...rest].join('\n');
}

/** Cells in columns of their own, each wrapped to its width less the space between them. */
export function sideBySide(cells: readonly (readonly [string, number])[]): string {
  const columns = cells.map(([text, width]) => wrapLine(text, width - 1));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(([, width], column) => pad(columns[column]?.[line] ?? '', width))
      .join('')
      .trimEnd(),
  ).join('\n');
}

export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Columns a terminal gives the text: combining marks take none, wide East Asian characters two. */
export const displayWidth = (text: string): number => (narrow.test(text) ? text.length : countColumns(text));

/** One column each, and by far the most common: asked first, because the full classes are dear to compile. */
const narrow = /^[ -~\u00a0-\u02ff\u2010-\u2027]*$/;

const countColumns = (text: string): number =>
  [...text.replace(/\p{M}/gu, '')].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
