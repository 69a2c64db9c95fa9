import { missingGlyphs } from '../missing-glyphs.ts';
import type { Logo } from './logo.ts';
import { drawLogo } from './logo.ts';
import { outputOf } from './output.ts';
import type { Colour, Face, Palette } from './theme.ts';
import { faces, paletteWith } from './theme.ts';
import type { Transcript } from './transcript.ts';
import { transcriptOf } from './transcript.ts';
import { typesettingOn } from './typesetting.ts';

/** An element of the document's structure, which is what a screen reader reads. */
export interface Element {
  readonly child: (role: string, attributes?: Attributes) => Element;
  /** Draws content that belongs to the element, on the page that is open. */
  readonly paint: (draw: () => void) => void;
  /** Makes an area of the open page lead somewhere; the element is a Link. */
  readonly leadsTo: (target: Target, area: Area) => void;
  readonly end: () => void;
}

export interface Attributes {
  readonly alt?: string;
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
  readonly scope?: 'Column' | 'Row';
  readonly numbering?: 'Decimal' | 'Disc';
}

/** Out of the document, or to an anchor inside it, and what is said of it to those who do not see the page. */
export type Target = ({ readonly address: string } | { readonly anchor: string }) & { readonly says: string };

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the reader's list of bookmarks, under which others can be put. */
export interface Bookmark {
  readonly under: (title: string, y: number) => Bookmark;
}

export interface Type {
  readonly face: Face;
  readonly size: number;
  readonly colour: Colour;
}

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly dash?: readonly [on: number, off: number];
}

/** Pages, drawing and structure; y counts from the top. */
export interface Canvas {
  readonly root: Element;
  readonly bookmarks: Bookmark;
  /** How wide a text is at one point. Remembers the characters the font lacks. */
  readonly widthOf: (face: Face, text: string) => number;
  /** Everything on it is drawn in this scale. */
  readonly newPage: (scale: number) => void;
  /** Draws what is no content: rules, fills, running feet. */
  readonly artifact: (kind: 'Layout' | 'Pagination', draw: () => void) => void;
  readonly text: (text: string, x: number, baseline: number, type: Type) => void;
  /** A hyphen at the end of a line, which copies and reads as nothing. */
  readonly softHyphen: (x: number, baseline: number, type: Type) => void;
  readonly box: (
    area: Area,
    fill: Colour,
    more?: { readonly stroke?: Stroke; readonly radius?: number },
  ) => void;
  readonly line: (points: readonly (readonly [number, number])[], stroke: Stroke) => void;
  readonly triangle: (points: readonly (readonly [number, number])[], fill: Colour) => void;
  readonly area: (points: readonly (readonly [number, number])[], fill: Colour, stroke: Stroke) => void;
  readonly picture: (logo: Logo, area: Area) => void;
  readonly anchor: (name: string, y: number) => void;
  /** Every text that was given to the file: drawn, said in its place, or kept beside the pages. */
  readonly said: () => readonly string[];
  /** The finished file. Throws `MissingGlyphs` when something could not be drawn. */
  readonly close: () => Uint8Array;
}

export interface Facts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** ISO date. */
  readonly date: string;
  readonly accent?: string;
  /** Of every page, in points. */
  readonly size: readonly [width: number, height: number];
}

/** An empty document that will be both PDF/UA-1 and PDF/A-2a. */
export async function openCanvas(facts: Facts, fonts: Readonly<Record<Face, Uint8Array>>): Promise<Canvas> {
  const { default: PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument(settings(facts));
  for (const face of faces) doc.registerFont(face, fonts[face]);
  const output = outputOf(doc);
  escapeMetadata(doc);
  doc.appendXML(universalAccess);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const palette = paletteWith(facts.accent);
  const typesetting = typesettingOn(doc, fonts, palette);

  const { widthOf, missing } = typesetting;
  const record = transcriptOf(Object.values(facts).filter((fact) => typeof fact === 'string'));
  const text: Canvas['text'] = (words, x, baseline, type) => {
    record.drawn(words);
    typesetting.text(words, x, baseline, type);
  };
  let scale = 1;
  return {
    root: elementOf(doc, root, record),
    bookmarks: bookmarkOf(doc, doc.outline, { scale: () => scale, record }),
    widthOf,
    newPage: (asked) => {
      scale = asked;
      output.endPage();
      doc.addPage();
      if (scale !== 1) doc.scale(scale);
    },
    artifact: (type, paint) => {
      doc.markContent('Artifact', { type });
      record.into(record.stretch(), paint);
      doc.endMarkedContent();
    },
    text,
    softHyphen: (x, baseline, type) => {
      doc.markContent('Span', { actual: '\u00AD' });
      typesetting.text('-', x, baseline, type);
      doc.endMarkedContent();
    },
    ...shapes(doc, palette),
    picture: (logo, area) => drawLogo(doc, logo, area),
    anchor: (name, y) => {
      record.beside(name);
      doc.addNamedDestination(name, 'XYZ', 0, y * scale, null);
    },
    said: record.said,
    close: () => {
      root.end();
      if (missing.size > 0)
        throw missingGlyphs([...missing].map(([character, word]) => ({ character, word })));
      output.endPage();
      doc.end();
      return output.bytes();
    },
  };
}

function settings({ title, author, language, date, size }: Facts): PDFKit.PDFDocumentOptions {
  // biome-ignore lint/style/noRestrictedGlobals: pdfkit takes a date as a Date; the day is the document's own.
  const day = new Date(`${date}T00:00:00Z`);
  return {
    size: [...size],
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    font: null as unknown as string, // null is how pdfkit is told to leave Helvetica, which cannot be embedded, alone
    info: {
      Title: title,
      Author: author,
      Creator: 'plan',
      Producer: 'pdfkit',
      CreationDate: day,
      ModDate: day,
    },
  };
}

/** pdfkit puts title and author into XML as they are; they are escaped there and left alone in the PDF's own strings. */
function escapeMetadata(doc: PDFKit.PDFDocument): void {
  const addInfo = doc._addInfo;
  doc._addInfo = () => {
    const { info } = doc;
    doc.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]),
    );
    addInfo.call(doc);
    doc.info = info;
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const property = (name: string, value: string): string =>
  `<pdfaProperty:${name}>${value}</pdfaProperty:${name}>`;

/** Claims PDF/UA-1, and describes the claim's own vocabulary as PDF/A asks (ISO 19005-2, 6.6.2.3). */
const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">${property('name', 'part')}${property('valueType', 'Integer')}${property('category', 'internal')}${property('description', 'PDF/UA part number')}</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

function elementOf(
  doc: PDFKit.PDFDocument,
  element: PDFKit.PDFStructureElement,
  record: Transcript,
  stretch = record.stretch(),
): Element {
  let linked: PDFKit.PDFPage | undefined;
  return {
    child: (role, { numbering, ...attributes } = {}) => {
      const child = doc.struct(role, { ...attributes, ...(attributes.bbox && { placement: 'Block' }) });
      if (numbering) child.dictionary.data.A = { O: 'List', ListNumbering: numbering };
      element.add(child);
      if (attributes.alt !== undefined) record.beside(attributes.alt);
      return elementOf(doc, child, record, role === 'Link' ? stretch : undefined);
    },
    paint: (draw) => void element.add(() => record.into(stretch, draw)),
    leadsTo: (target, { x, y, width, height }) => {
      linked = doc.page;
      record.beside(target.says, 'anchor' in target ? target.anchor : target.address);
      // A String object is how pdfkit is told to write a PDF string and not a name.
      const options = { structParent: element, Contents: new String(target.says) as string };
      if ('anchor' in target) doc.goTo(x, y, width, height, target.anchor, options);
      else doc.link(x, y, width, height, target.address, options);
    },
    end: () => {
      // pdfkit takes the page a link stands on from the page that is open when its element ends.
      const { page } = doc;
      doc.page = linked ?? page;
      element.end();
      doc.page = page;
    },
  };
}

interface Bookmarking {
  readonly scale: () => number;
  readonly record: Transcript;
}

const bookmarkOf = (doc: PDFKit.PDFDocument, outline: PDFKit.PDFOutline, on: Bookmarking): Bookmark => ({
  under: (title, y) => {
    on.record.beside(title);
    // pdfkit subtracts `left` from the width of the page, so that the width gives 0.
    const place = { fit: false, top: y * on.scale(), left: doc.page.width, expanded: false };
    return bookmarkOf(doc, outline.addItem(title, place), on);
  },
});

function shapes(
  doc: PDFKit.PDFDocument,
  colours: Palette,
): Pick<Canvas, 'box' | 'line' | 'triangle' | 'area'> {
  const pen = ({ colour, width, dash }: Stroke): void => {
    doc.lineWidth(width).strokeColor(colours[colour]);
    if (dash) doc.dash(dash[0], { space: dash[1] });
    else doc.undash();
  };
  const path = (points: readonly (readonly [number, number])[]): void => {
    for (const [index, [x, y]] of points.entries()) {
      if (index === 0) doc.moveTo(x, y);
      else doc.lineTo(x, y);
    }
  };
  return {
    box: ({ x, y, width, height }, fill, { stroke, radius = 0 } = {}) => {
      if (radius > 0) doc.roundedRect(x, y, width, height, radius);
      else doc.rect(x, y, width, height);
      if (stroke) pen(stroke);
      if (stroke) doc.fillAndStroke(colours[fill], colours[stroke.colour]);
      else doc.fill(colours[fill]);
    },
    line: (points, stroke) => {
      pen(stroke);
      path(points);
      doc.stroke();
    },
    triangle: (points, fill) => {
      path(points);
      doc.closePath().fill(colours[fill]);
    },
    area: (points, fill, stroke) => {
      pen(stroke);
      path(points);
      doc.closePath().fillAndStroke(colours[fill], colours[stroke.colour]);
    },
  };
}
