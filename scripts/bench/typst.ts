import type { Block, Cell, Inline } from '../../src/document/block.ts';
import type { PlanDocument } from '../../src/document/document.ts';

/** The same document in Typst's markup, with its natural layout: what the yardstick of the PDF's speed sets. */
export const typstSource = ({ title, language, sections, cover }: PlanDocument): string =>
  [
    `#set document(title: ${quoted(title)})`,
    `#set text(font: "Source Sans 3", size: 10.5pt, lang: "${language.tag}")`,
    '#set page(paper: "a4", numbering: "1 / 1")',
    '#show table.cell: set text(size: 9pt)',
    `#text(28pt)[${escaped(title)}]`,
    ...cover.map(([label, value]) => `${escaped(label)}: *${escaped(value)}* \\`),
    '#pagebreak()\n#outline()\n#pagebreak()',
    ...sections.map((section) => `= ${escaped(section.title)}\n\n${blocks(section.blocks)}`),
  ].join('\n');

const blocks = (all: readonly Block[]): string => all.map(block).join('\n\n');

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `${'='.repeat(one.level - 1)} ${escaped(one.text)}`;
    case 'paragraph':
    case 'prominent':
      return cell(one.text);
    case 'list':
      return `#${one.ordered ? 'enum' : 'list'}(${one.items.map((item) => `[${blocks(item)}]`).join(', ')})`;
    case 'table':
      return table(one.caption, one.head, one.rows);
    case 'facts':
      return table(
        one.caption,
        [],
        one.facts.map(([label, value]) => [[label], value]),
      );
    case 'card':
      return `#block(stroke: 1pt, inset: 8pt)[\n== ${escaped(one.title)}\n\n${blocks(one.body)}]`;
    case 'notice':
      return `_${escaped(one.text)}_`;
    case 'figure':
      return drawn(one);
    case 'page-break':
      return '#pagebreak(weak: true)';
  }
}

function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const columns = head.length || 2;
  const header =
    head.length === 0 ? '' : `table.header(${head.map((text) => `[${escaped(text)}]`).join(', ')}),`;
  const cells = rows.flat().map((text) => `[${cell(text)}]`);
  return `*${escaped(caption)}*\n\n#table(columns: (1fr,) * ${columns}, ${header} ${cells.join(', ')})`;
}

function drawn({ figure, alt, sameAsText }: Extract<Block, { kind: 'figure' }>): string {
  const shapes = figure.shapes.map((shape) => {
    if (shape.shape === 'line')
      return shape.points
        .slice(1)
        .map((to, index) => {
          const [x, y] = shape.points[index] ?? [0, 0];
          return `#place(line(start: (${x}pt, ${y}pt), end: (${to[0]}pt, ${to[1]}pt)))`;
        })
        .join('');
    if (shape.shape === 'area') return '';
    if (shape.shape === 'text')
      return `#place(dx: ${shape.x}pt, dy: ${shape.y}pt, text(9pt)[${escaped(shape.text)}])`;
    const text = shape.lines.map(escaped).join(' \\ ');
    return `#place(dx: ${shape.x}pt, dy: ${shape.y}pt, rect(width: ${shape.width}pt, height: ${shape.height}pt, text(9pt)[${text}]))`;
  });
  return `#figure(alt: ${quoted(alt)}, block(width: ${figure.width}pt, height: ${figure.height}pt)[${shapes.join('')}])\n\n${blocks(sameAsText)}`;
}

const cell = (text: Cell): string => text.map(inline).join('');

function inline(one: Inline): string {
  if (typeof one === 'string') return escaped(one);
  if ('strong' in one) return `#strong[${cell(one.strong)}]`;
  if ('emphasis' in one) return `#emph[${cell(one.emphasis)}]`;
  return 'link' in one ? `#link(${quoted(one.link)})[${escaped(one.text)}]` : escaped(one.text);
}

const escaped = (text: string): string => text.replace(/[\\#$*_`<>@[\]=~/+-]/g, '\\$&');
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
