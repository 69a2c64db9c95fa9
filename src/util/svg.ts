/** A picture of plain shapes, each in one colour. */
export interface PlainPicture {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly paths: readonly { readonly path: string; readonly fill: string; readonly evenOdd: boolean }[];
}

/** Reads SVG of filled shapes. What it holds besides, which would be drawn wrongly or not at all, is given by name. */
export function readSvg(text: string): PlainPicture | { readonly unknown: string } {
  const elements = elementsIn(text);
  const unknown =
    elements.map(({ name, given }) => faultIn(name, given)).find((fault) => fault !== undefined) ??
    besideElements(text);
  if (unknown !== undefined) return { unknown };
  const [left = 0, top = 0, width = 0, height = 0] = boxOf(elements[0]?.given ?? {});
  const paths = elements.flatMap(({ name, given, fill }) => {
    const path = pathOf(name, given);
    return path === undefined || path === '' || fill === 'none'
      ? []
      : [{ path, fill, evenOdd: given['fill-rule'] === 'evenodd' }];
  });
  const odd = paths.find(({ path }) => !plainPath.test(path));
  if (odd !== undefined) return { unknown: `d="${odd.path}"` };
  return width > 0 && height > 0 && paths.length > 0
    ? { left, top, width, height, paths }
    : { unknown: 'viewBox' };
}

/** The same picture, and nothing else. */
export function writeSvg({ left, top, width, height, paths }: PlainPicture): string {
  const shapes = paths.map(
    ({ path, fill, evenOdd }) =>
      `<path d="${path.replace(/\s+/g, ' ')}" fill="${fill}"${evenOdd ? ' fill-rule="evenodd"' : ''}/>`,
  );
  const box = [left, top, width, height].join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${shapes.join('')}</svg>`;
}

/** Moves, lines and curves, with numbers that are numbers. */
const plainPath = /^\s*M[MLHVCSQTAZ\d\s,.eE+-]*$/i;

/** What stands between elements, such as text, entities and tags that cannot be read. */
const besideElements = (text: string): string | undefined =>
  text.replace(ignored, '').replace(tag, '').trim() || undefined;

/** Every element with its attributes, and the colour it has or inherits. */
function elementsIn(text: string) {
  const fills = ['#000000'];
  return [...text.replace(ignored, '').matchAll(tag)].flatMap(
    ([, closing, name = '', written = '', empty]) => {
      const holds = name === 'g' || name === 'svg';
      if (closing && holds) fills.pop();
      if (closing) return [];
      const given = attributesIn(written);
      const fill = colourOf(given['fill']) ?? fills.at(-1) ?? '#000000';
      if (holds && !empty) fills.push(fill);
      return [{ name, given, fill }];
    },
  );
}

type Attributes = Readonly<Record<string, string>>;

const ignored =
  /<\?xml\s[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<(title|desc|metadata)\b[\s\S]*?<\/\1>/gi;
const tag = /<(\/)?([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/)?>/g;

const attributesIn = (written: string): Attributes =>
  Object.fromEntries(
    [...written.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key, double, single]) => [
      key,
      double ?? single ?? '',
    ]),
  );

const known = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'polygon'];
/** What changes how a shape looks, and is not read. */
const changing = [
  'style',
  'class',
  'transform',
  'opacity',
  'fill-opacity',
  'clip-path',
  'mask',
  'filter',
  'rx',
  'ry',
];

function faultIn(name: string, given: Attributes): string | undefined {
  if (!known.includes(name)) return `<${name}>`;
  const active = Object.keys(given).find((key) => /^on|href$|^src$/i.test(key));
  if (active !== undefined) return active;
  const rounded = name === 'ellipse' ? ['rx', 'ry'] : [];
  const found = changing.find((key) => key in given && !rounded.includes(key));
  if (found !== undefined) return found;
  if ((given['stroke'] ?? 'none') !== 'none') return 'stroke';
  return given['fill'] !== undefined && colourOf(given['fill']) === undefined
    ? `fill="${given['fill']}"`
    : undefined;
}

function colourOf(fill: string | undefined): string | undefined {
  if (fill === undefined) return undefined;
  if (fill === 'none' || /^#[0-9a-f]{6}$/i.test(fill)) return fill;
  if (/^#[0-9a-f]{3}$/i.test(fill)) return fill.replace(/[0-9a-f]/gi, '$&$&');
  return { black: '#000000', white: '#ffffff' }[fill];
}

const boxOf = ({ viewBox, width = '', height = '' }: Attributes): readonly number[] =>
  viewBox === undefined
    ? [0, 0, Number.parseFloat(width), Number.parseFloat(height)]
    : viewBox
        .trim()
        .split(/[\s,]+/)
        .map(Number);

function pathOf(name: string, given: Attributes): string | undefined {
  const at = (key: string): number => Number.parseFloat(given[key] ?? '0');
  if (name === 'path') return given['d'];
  if (name === 'polygon') return `M${given['points'] ?? ''}Z`;
  if (name === 'rect') return `M${at('x')} ${at('y')}h${at('width')}v${at('height')}h${-at('width')}Z`;
  const [across, down] = name === 'circle' ? [at('r'), at('r')] : [at('rx'), at('ry')];
  return name === 'circle' || name === 'ellipse' ? round(at('cx'), at('cy'), across, down) : undefined;
}

const round = (x: number, y: number, across: number, down: number): string =>
  `M${x - across} ${y}a${across} ${down} 0 1 0 ${2 * across} 0a${across} ${down} 0 1 0 ${-2 * across} 0Z`;
