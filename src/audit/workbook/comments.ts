import { escapeXml } from '../../util/xml.ts';
import type { Sheet } from './workbook.ts';

interface Comment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const known = new WeakMap<Sheet, readonly Comment[]>();

/** The comments of a sheet, each with its cell; counted from 0, headings included. */
export function commentsIn(sheet: Sheet): readonly Comment[] {
  const found = known.get(sheet) ?? gathered(sheet);
  known.set(sheet, found);
  return found;
}

const gathered = ({ rows, plain }: Sheet): readonly Comment[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'object' && cell.comment !== undefined
        ? [{ row: row + (plain ? 0 : 1), column, text: cell.comment }]
        : [],
    ),
  );

/** A comment is two things: its words, and the box they are drawn in. */
export function commentFiles(sheet: Sheet, index: number): Readonly<Record<string, string>> {
  const comments = commentsIn(sheet);
  if (comments.length === 0) return {};
  const id = index + 1;
  return {
    [`xl/comments${id}.xml`]: wordsOf(comments),
    [`xl/drawings/vml${id}.vml`]: boxesOf(comments, id),
  };
}

const wordsOf = (comments: readonly Comment[]): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>plan</author></authors><commentList>' +
  comments
    .map(
      ({ row, column, text }) =>
        `<comment ref="${columnName(column)}${row + 1}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
    )
    .join('') +
  '</commentList></comments>';

const boxesOf = (comments: readonly Comment[], id: number): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${id}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${comments
    .map(
      ({ row, column }, nth) =>
        `<v:shape id="_x0000_s${id * 1024 + nth + 1}" type="#_x0000_t202" style="position:absolute;visibility:hidden;width:220pt;height:90pt" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 5}, 15, ${row + 5}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
    )
    .join('')}</xml>`;

/** A, B, … Z, AA, … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
