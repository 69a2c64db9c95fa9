import type { PlanDocument } from '../../document/document.ts';
import { anchorsOf } from '../anchors.ts';
import { missingPackage } from '../missing-package.ts';
import type { Renderer } from '../renderer.ts';
import { blockWriter } from './blocks.ts';
import { stableFile } from './stable-file.ts';
import { sheetIn, styles } from './styles.ts';

/** A copy to edit in Word. The drawings are left out; what they show is there as text. */
export default {
  format: 'docx',
  extension: 'docx',
  render: async (document) => {
    const docx = await wordPackage();
    const { bytes, texts } = stableFile(await docx.Packer.toBuffer(fileOf(document, docx)), document.date);
    return { bytes, said: texts };
  },
} satisfies Renderer;

export type Docx = typeof import('docx');

/** An optional dependency: few need Word, and it is large. */
async function wordPackage(): Promise<Docx> {
  try {
    return await import('docx');
  } catch (fault) {
    throw missingPackage('docx@9.7.1', fault);
  }
}

function fileOf(document: PlanDocument, docx: Docx): InstanceType<Docx['Document']> {
  const { title, subtitle, publisher, footer, band, words, language } = document;
  const { Document, Header, Footer, Paragraph, TextRun, PageNumber } = docx;
  const write = blockWriter(docx, anchorsOf(document.sections));
  const [before = '', between = '', after = ''] = words.pageOf.split(/\{pages?\}/);
  const numbers = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
  return new Document({
    title: `${title} – ${subtitle}`,
    creator: publisher,
    lastModifiedBy: publisher,
    description: footer,
    styles: styles(language.intl),
    numbering: { config: write.numbering },
    sections: [
      {
        properties: sheetIn(document.paper),
        headers: {
          default: new Header({
            children: [new Paragraph({ style: 'Band', children: [new TextRun(band ?? '')] })],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Foot',
                children: [new TextRun({ children: [`${footer} · `, ...numbers] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: 'Place', children: [new TextRun(subtitle)] }),
          new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
          ...(band === undefined ? [] : write.blocks([{ kind: 'notice', tone: 'draft', text: band }])),
          ...(document.layout === undefined
            ? write.blocks([
                {
                  kind: 'facts',
                  caption: '',
                  facts: document.cover.map(([label, value]) => [label, [value]]),
                },
              ])
            : []),
          ...document.sections.flatMap(({ id, title: chapter, blocks }) => [
            ...write.blocks([{ kind: 'heading', level: 2, text: chapter, anchor: id }]),
            ...write.blocks(blocks),
          ]),
        ],
      },
    ],
  });
}
