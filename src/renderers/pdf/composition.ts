import type { Block } from '../../document/block.ts';
import type { DocumentWords } from '../../document/document.ts';
import type { Attributes, Canvas, Element } from './canvas.ts';
import type { Headings } from './headings.ts';
import type { Sheet } from './sheet.ts';
import type { Strip } from './strips.ts';
import type { Metrics } from './words.ts';

/** What every block needs to be laid out and drawn. */
export interface Composition {
  readonly canvas: Canvas;
  readonly metrics: Metrics;
  readonly words: DocumentWords;
  /** What can be referred to inside the document. */
  readonly anchors: ReadonlySet<string>;
  readonly headings: Headings;
  readonly tags: Tags;
  readonly settled: Settled;
  readonly sheet: Sheet;
  /** Set close, for a card whose every line counts. */
  readonly dense?: true;
}

/** The strips of the block at a place: those it has had, when it is the block that stood there and nothing it asked has changed. */
export type Settled = (place: string, block: Block, lay: () => readonly Strip[]) => readonly Strip[];

/** The part of the page a block stands in. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

/** The elements that are open while strips are drawn. */
export interface Tags {
  readonly innermost: () => Element;
  readonly open: (role: string, attributes?: Attributes) => void;
  readonly close: () => void;
}

export function tagsUnder(root: Element): Tags {
  const open = [root];
  const innermost = (): Element => open.at(-1) ?? root;
  return {
    innermost,
    open: (role, attributes) => void open.push(innermost().child(role, attributes)),
    close: () => open.pop()?.end(),
  };
}

/** Strips inside an element of their own. */
export const tagged = (
  { tags }: Pick<Composition, 'tags'>,
  role: string,
  strips: readonly Strip[],
  attributes?: Attributes,
): readonly Strip[] => [
  { height: 0, keep: true, draw: () => tags.open(role, attributes) },
  ...strips,
  { height: 0, keep: strips.at(-1)?.keep === true, draw: () => tags.close() },
];
