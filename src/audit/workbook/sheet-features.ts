import type writeXlsx from 'write-excel-file/node';
import { xmlElement } from '../../util/xml.ts';
import { columnName, commentFiles, commentsIn } from './comments.ts';
import { entryFormat } from './looks.ts';
import type { Sheet } from './workbook.ts';

type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsx>[1]>['features']>[number];

/** What the library does not write: filters, titles that repeat on paper, paper sizes, comments, locks and choices. */
export function sheetFeatures(sheets: readonly Sheet[]): Feature {
  const at = (index: number): Sheet => {
    const sheet = sheets[index];
    if (sheet === undefined) throw new TypeError(`no sheet ${index}`);
    return sheet;
  };
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            sheets.some((sheet) => commentsIn(sheet).length > 0)
              ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
                sheets
                  .map((sheet, index) => (commentsIn(sheet).length > 0 ? commentType(index + 1) : ''))
                  .join('')
              : '',
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              /<definedNames\s*\/>/,
              `<definedNames>${sheets.map(namesOf).join('')}</definedNames>`,
            ),
        },
        'xl/styles.xml': { transform: withLocks },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => withExtras(xml, at(sheetIndex)),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            commentsIn(at(sheetIndex)).length > 0 ? commentLinks(sheetIndex + 1) : '',
        },
      },
      write: { files: () => Object.assign({}, ...sheets.map(commentFiles)) },
    },
  };
}

const commentType = (id: number): string =>
  `<Override PartName="/xl/comments${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`;

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const commentLinks = (id: number): string =>
  `<Relationship Id="rId-comments" Type="${relations}/comments" Target="../comments${id}.xml"/>` +
  `<Relationship Id="rId-vml" Type="${relations}/vmlDrawing" Target="../drawings/vml${id}.vml"/>`;

/** `'Sheet'!$A$1:$D$9` */
const rangeOf = ({ name, columns, rows }: Sheet): string =>
  `'${name}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;

function namesOf(sheet: Sheet, index: number): string {
  if (sheet.plain) return '';
  const titles = [
    ...(sheet.frozenColumns > 0 ? [`'${sheet.name}'!$A:$${columnName(sheet.frozenColumns - 1)}`] : []),
    `'${sheet.name}'!$1:$1`,
  ];
  return (
    xmlElement(
      'definedName',
      { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: 1 },
      rangeOf(sheet),
    ) + xmlElement('definedName', { name: '_xlnm.Print_Titles', localSheetId: index }, titles.join(','))
  );
}

/** The cells that may be filled in are those with a number format of their own. */
function withLocks(xml: string): string {
  const [, id] = new RegExp(`<numFmt numFmtId="(\\d+)" formatCode="${entryFormat}"/>`).exec(xml) ?? [];
  if (id === undefined) return xml;
  return xml.replace(
    new RegExp(`<xf (numFmtId="${id}" [^>]*)>(.*?)</xf>`, 'g'),
    '<xf $1 applyProtection="1">$2<protection locked="0"/></xf>',
  );
}

/** The parts of a sheet stand in the order that ECMA-376 gives them, or Excel asks to repair the file. */
function withExtras(xml: string, sheet: Sheet): string {
  const { paper, plain, locked } = sheet;
  const filter = plain
    ? ''
    : xmlElement('autoFilter', { ref: rangeOf(sheet).replace(/^.*!/, '').replaceAll('$', '') });
  const lock = locked
    ? '<sheetProtection sheet="1" objects="1" scenarios="1" autoFilter="0" sort="0" formatColumns="0" formatRows="0"/>'
    : '';
  const legacy = commentsIn(sheet).length > 0 ? '<legacyDrawing r:id="rId-vml"/>' : '';
  const size = paper === 'A3' ? 8 : 9;
  return xml
    .replace(/<sheetViews>/, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace('</sheetData>', `</sheetData>${lock}${filter}`)
    .replace(
      /<pageMargins [^>]*\/>/,
      `${choicesFor(sheet)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>`,
    )
    .replace(
      /<pageSetup [^>]*\/>/,
      `<pageSetup paperSize="${size}" orientation="landscape" fitToWidth="${sheet.pagesAcross ?? 1}" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`,
    )
    .replace('</worksheet>', `${legacy}</worksheet>`);
}

function choicesFor({ columns, rows }: Sheet): string {
  const rules = columns.flatMap(({ choices }, index) => {
    if (choices === undefined || rows.length === 0) return [];
    const name = columnName(index);
    const attributes = {
      type: 'list',
      allowBlank: 1,
      showErrorMessage: 1,
      sqref: `${name}2:${name}${rows.length + 1}`,
    };
    return [xmlElement('dataValidation', attributes, `<formula1>"${choices.join(',')}"</formula1>`)];
  });
  return rules.length === 0 ? '' : xmlElement('dataValidations', { count: rules.length }, rules.join(''));
}
