import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it, to ask questions of. */
export interface Page {
  readonly elements: readonly Element[];
  readonly all: (...names: readonly string[]) => readonly Element[];
  /** The only one of its kind. */
  readonly one: (name: string) => Element;
  readonly byId: (id: string) => Element | undefined;
}

export function readPage(html: string): Page {
  const elements = elementsIn(parse(html));
  const all: Page['all'] = (...names) => elements.filter(({ tagName }) => names.includes(tagName));
  return {
    elements,
    all,
    one: (name) => {
      const [only, ...others] = all(name);
      if (only === undefined || others.length > 0)
        throw new Error(`${all(name).length} <${name}> in the page`);
      return only;
    },
    byId: (id) => elements.find((element) => attributeOf(element, 'id') === id),
  };
}

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export const classOf = (element: Element): string => attributeOf(element, 'class') ?? '';

/** The elements below a node, in the order of the page. */
export const elementsIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

/** The words below a node as they stand. */
export const textOf = (node: Node): string =>
  'value' in node ? node.value : childrenOf(node).map(textOf).join('');

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
