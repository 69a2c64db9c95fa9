import type { PublishedDocument } from '../../assessment/published.ts';
import { headingsFit } from './seen-in-html.ts';

/** What the structure of a PDF says to a screen reader. `file` holds a character for each byte. */
export function seenInPdf(file: string): PublishedDocument['seen'] {
  const outside = file.replace(/\bstream\r?\n[\s\S]*?endstream/g, ' ');
  const objects = new Map(
    [...outside.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [
      id,
      body,
    ]),
  );
  const root = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot'));
  const elements = root === undefined ? [] : below(root, objects, new Set());
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []));
  const holding = (type: string): readonly Element[] => elements.filter((one) => one.type === type);
  return {
    language: /\/Lang \((?!\))/.test(outside),
    title: /\/DisplayDocTitle true/.test(outside) && /<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(file),
    headings: headingsFit(levels, 1),
    alternatives: holding('Figure').every(({ body }) => /\/Alt \((?!\))/.test(body)),
    tables: holding('Table').every(({ inside }) => inside.some(({ type }) => type === 'TH')),
    tags: /\/Marked true/.test(outside) && elements.length > 0,
  };
}

interface Element {
  readonly type: string;
  readonly body: string;
  readonly inside: readonly Element[];
}

type Objects = ReadonlyMap<string, string>;

/** Every element under one, in the order they are read. */
function below(body: string, objects: Objects, met: Set<string>): readonly Element[] {
  const [, kids = ''] = /\/K\s*(\[[^\]]*\]|\d+ 0 R)/.exec(body) ?? [];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => {
    const child = objects.get(id);
    if (child === undefined || met.has(id)) return [];
    met.add(id);
    const [, type = ''] = /\/S \/(\w+)/.exec(child) ?? [];
    const inside = below(child, objects, met);
    return [{ type, body: child, inside }, ...inside];
  });
}
