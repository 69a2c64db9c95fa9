import type { Composition } from './composition.ts';
import { tagged } from './composition.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { clean } from './runs.ts';
import { columnOf } from './sheet.ts';
import type { Entry, Strip } from './strips.ts';
import { gap, kept } from './strips.ts';
import { baselineOf, drawLines, stacked, textStrips } from './text.ts';
import type { Style } from './theme.ts';
import { styles } from './theme.ts';

const numberRoom = 34;
const indent = 16;

/** The table of contents. How long it is does not depend on the page numbers, which are asked for as it is drawn. */
export function contentsStrips(
  composition: Composition,
  entries: readonly Entry[],
  pageOf: (anchor: string) => number,
): readonly Strip[] {
  if (entries.length === 0) return [];
  const column = columnOf(composition.sheet);
  const title = [{ text: clean(composition.words.contents), face: styles.chapter.face }];
  return tagged(composition, 'Sect', [
    ...kept(textStrips(composition, 'H2', title, styles.chapter, column)),
    gap(12),
    ...tagged(
      composition,
      'TOC',
      entries.flatMap((entry, index) => [
        ...(entry.level === 2 && index > 0 ? [gap(5)] : []),
        entryStrip(composition, entry, entries[index + 1], () => pageOf(entry.anchor)),
      ]),
    ),
  ]);
}

/** One entry, over as many lines as it needs, all of them one link. A chapter stays with its first section. */
function entryStrip(
  { canvas, metrics, tags, words, sheet }: Composition,
  { level, title, anchor }: Entry,
  next: Entry | undefined,
  page: () => number,
): Strip {
  const style = level === 2 ? styles.contentsChapter : styles.contentsSection;
  const { x: left, width: textWidth } = columnOf(sheet);
  const x = left + (level === 2 ? 0 : indent);
  const width = left + textWidth - numberRoom - x;
  const lines = linesOf([{ text: title, face: style.face }], style.size, width, metrics);
  const spaced = lines.map(withSpace);
  const height = lines.length * style.leading;
  return {
    height,
    keep: level === 2 && next?.level === 3,
    draw: (y) => {
      tags.open('TOCI');
      tags.open('Reference');
      const link = tags.innermost().child('Link');
      const number = String(page());
      const numberX = left + textWidth - metrics.widthOf(style.face, number) * style.size;
      const last = y + height - style.leading;
      link.paint(() => {
        drawLines(canvas, stacked(spaced, x, y, style.leading), style);
        canvas.text(number, numberX, baselineOf(last, style), style);
      });
      const says = `${title}, ${words.page} ${number}`;
      link.leadsTo({ anchor, says }, { x, y, width: left + textWidth - x, height });
      link.end();
      tags.close();
      tags.close();
      leader({ x: x + (lines.at(-1)?.width ?? 0) + 7, right: numberX - 7 }, last, style);
    },
  };

  function leader(
    { x: from, right }: { readonly x: number; readonly right: number },
    y: number,
    type: Style,
  ): void {
    if (right - from < 12) return;
    const baseline = baselineOf(y, type);
    canvas.artifact('Layout', () =>
      canvas.line(
        [
          [from, baseline],
          [right, baseline],
        ],
        { colour: 'line', width: 0.8, dash: [0.8, 3] },
      ),
    );
  }
}

/** A space between the title and its number, for those who copy and those who listen. */
const withSpace = (line: Line): Line => ({
  ...line,
  segments: line.segments.map((segment) => ({ ...segment, text: `${segment.text.trimEnd()} ` })),
});
