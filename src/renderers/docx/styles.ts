import type { IPropertiesOptions, ISectionPropertiesOptions } from 'docx';
import type { Paper } from '../../document/document.ts';

const accent = '0B4A57';
const muted = '465357';

/** Sizes in half points, space in twentieths of a point. */
export const styles = (language: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: language } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    title: { run: { size: 56, bold: true, color: accent }, paragraph: { spacing: { after: 240 } } },
    heading1: headingStyle(34, 480),
    heading2: headingStyle(26, 320),
    heading3: headingStyle(23, 240),
  },
  paragraphStyles: [
    own('Place', { size: 26, bold: true, color: muted }, { spacing: { before: 0, after: 60 } }),
    own('Band', { size: 20, bold: true, color: '6A3D00' }, { alignment: 'center' }),
    own('Foot', { size: 16, color: muted }, {}),
    own(
      'Caption',
      { size: 19, bold: true, color: muted },
      { keepNext: true, spacing: { before: 200, after: 60 } },
    ),
    own('Cell', { size: 20 }, { spacing: { before: 40, after: 40, line: 252 } }),
    own(
      'CellHead',
      { size: 19, bold: true, color: accent },
      { keepNext: true, spacing: { before: 40, after: 40 } },
    ),
    own('Notice', { bold: true, color: '6A3D00' }, { spacing: { before: 120, after: 120 } }),
    own('Prominent', { size: 56, bold: true, color: accent }, { spacing: { after: 120 } }),
  ],
});

const headingStyle = (size: number, before: number) => ({
  run: { size, bold: true, color: accent },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

const own = (id: string, run: object, paragraph: object) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run,
  paragraph,
});

/** In twentieths of a point. */
const sizes: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [11906, 16838],
  A5: [8391, 11906],
  A6: [5953, 8391],
  Letter: [12240, 15840],
};

export function sheetIn(paper: Paper = 'A4'): ISectionPropertiesOptions {
  const [width, height] = sizes[paper];
  const side = Math.round(width / 10);
  return { page: { size: { width, height }, margin: { top: 1300, bottom: 1200, left: side, right: side } } };
}
