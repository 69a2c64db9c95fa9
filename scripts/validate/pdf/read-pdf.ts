import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader meets it: what is drawn, and what a screen reader is told of it. */
export interface ReadPdf {
  readonly tagged: boolean;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The title in the metadata, which is XML. */
  readonly metadataTitle: string;
  readonly created: string;
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly ReadBookmark[];
}

export interface ReadPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  readonly elements: readonly ReadElement[];
  readonly links: readonly ReadLink[];
}

/** A piece of drawn text; y counts from the foot of the page. */
export interface ReadText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly content: string | undefined;
  readonly artifact: boolean;
  /** A hyphen that stands for a soft one. */
  readonly soft: boolean;
}

/** An element with what is on one page of it; `top` is where its first text stands. */
export interface ReadElement {
  readonly role: string;
  readonly alt: string;
  readonly text: string;
  readonly top: number | undefined;
  /** Of the smallest letters in it. */
  readonly size: number | undefined;
  readonly children: readonly ReadElement[];
}

export interface ReadLink {
  readonly says: string;
  readonly address: string;
  /** The page a link inside the document leads to; undefined when it leads nowhere. */
  readonly page: number | undefined;
}

export interface ReadBookmark {
  readonly title: string;
  readonly page: number | undefined;
  readonly under: readonly ReadBookmark[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const facts = info as Readonly<Record<string, string | undefined>>; // typed as Object
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(document, await document.getPage(number), number));
  const read = {
    tagged: (await document.getMarkInfo())?.Marked === true,
    title: facts['Title'] ?? '',
    author: facts['Author'] ?? '',
    language: facts['Language'] ?? '',
    metadataTitle: String(metadata?.get('dc:title') ?? ''),
    created: facts['CreationDate'] ?? '',
    pages,
    bookmarks: await bookmarksOf(document, await document.getOutline()),
  };
  await task.destroy();
  return read;
}

async function readPage(document: PDFDocumentProxy, page: PDFPageProxy, number: number): Promise<ReadPage> {
  const texts = await textsOf(page);
  const [, , width = 0, height = 0] = page.view;
  const tree: unknown = await page.getStructTree();
  return {
    number,
    width,
    height,
    texts,
    elements: elementsOf(tree as Node | null, texts),
    links: await linksOf(document, page),
  };
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];

async function textsOf(page: PDFPageProxy): Promise<readonly ReadText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const open: { readonly tag: string; readonly id: string | undefined }[] = [];
  return items.flatMap((item: Item): readonly ReadText[] => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ tag: (item as { readonly tag?: string }).tag ?? '', id: item.id }); // missing from its types
      return [];
    }
    const [, , across = 0, up = 0, x = 0, y = 0] = item.transform as readonly number[];
    const inner = open.at(-1);
    return [
      {
        text: item.hasEOL ? `${item.str} ` : item.str, // pdfjs drops the space a line ends in
        x,
        y,
        width: item.width,
        size: Math.hypot(across, up),
        content: open.findLast(({ id }) => id)?.id,
        artifact: open.some(({ tag }) => tag === 'Artifact'),
        soft: inner?.tag === 'Span' && !inner.id && item.str === '-',
      },
    ];
  });
}

/** The structure tree as pdfjs gives it. */
interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** An element is on every page its parent is on; here it counts where something of it is drawn. */
function elementsOf(node: Node | null, texts: readonly ReadText[]): readonly ReadElement[] {
  const children = (node?.children ?? []).flatMap((child) => (child.role ? [elementOf(child, texts)] : []));
  const drawn = children.some(({ top }) => top !== undefined);
  return children.filter(({ role, top }) => top !== undefined || (drawn && /^T[HD]$/.test(role)));
}

function elementOf(node: Node, texts: readonly ReadText[]): ReadElement {
  const own = textsIn(node, texts);
  const inked = own.filter(({ text }) => text.trim() !== '');
  return {
    role: node.role ?? '',
    alt: node.alt ?? '',
    text: sentence(own),
    top: inked[0]?.y,
    size: inked.length === 0 ? undefined : Math.min(...inked.map(({ size }) => size)),
    children: elementsOf(node, texts),
  };
}

const textsIn = ({ children = [] }: Node, texts: readonly ReadText[]): readonly ReadText[] =>
  children.flatMap((child) =>
    child.role
      ? textsIn(child, texts)
      : texts.filter(({ content }) => child.type === 'content' && content === child.id),
  );

/** As it is copied: a soft hyphen, and the end of the line after it, are nothing. */
const sentence = (texts: readonly ReadText[]): string =>
  texts
    .map(({ text, soft }, index) => (soft || (text === ' ' && texts[index - 1]?.soft) ? '' : text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

async function linksOf(document: PDFDocumentProxy, page: PDFPageProxy): Promise<readonly ReadLink[]> {
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  return Promise.all(
    links.map(async ({ contentsObj, url, unsafeUrl, dest }) => ({
      says: contentsObj?.str ?? '',
      address: unsafeUrl ?? url ?? '',
      page: await pageOf(document, dest),
    })),
  );
}

async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number | undefined> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!Array.isArray(explicit)) return undefined;
  return (await document.getPageIndex(explicit[0])) + 1;
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>> | null;

function bookmarksOf(document: PDFDocumentProxy, outline: Outline): Promise<readonly ReadBookmark[]> {
  return Promise.all(
    (outline ?? []).map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(document, dest),
      under: await bookmarksOf(document, items),
    })),
  );
}

/** Every element, parents before children. */
export const everyElement = (elements: readonly ReadElement[]): readonly ReadElement[] =>
  elements.flatMap((element) => [element, ...everyElement(element.children)]);
