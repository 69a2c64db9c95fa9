import type { Inline } from '../../document/block.ts';
import type { Target } from './canvas.ts';
import type { Face } from './theme.ts';

/** A stretch of text in one face that leads to one place, if any. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly target?: Target;
}

/** Running text as runs; a reference to an anchor that the document lacks is plain text. */
export function runsOf(text: readonly Inline[], face: Face, anchors: ReadonlySet<string>): readonly Run[] {
  return text.flatMap((inline): readonly Run[] => {
    if (typeof inline === 'string') return [{ text: clean(inline), face }];
    if ('strong' in inline) return runsOf(inline.strong, stronger(face), anchors);
    if ('emphasis' in inline) return runsOf(inline.emphasis, face === 'regular' ? 'italic' : face, anchors);
    const target = targetOf(inline, anchors);
    return [{ text: clean(inline.text), face, ...(target && { target }) }];
  });
}

function targetOf(
  inline: Extract<Inline, { readonly text: string }>,
  anchors: ReadonlySet<string>,
): Target | undefined {
  const says = plain(inline.text);
  if ('link' in inline) return { address: inline.link, says: `${says} (${inline.link})` };
  return anchors.has(inline.reference) ? { anchor: inline.reference, says } : undefined;
}

/** There is no bold italic; where both are asked for, strong wins. */
const stronger = (face: Face): Face => (face === 'semibold' || face === 'bold' ? 'bold' : 'semibold');

/** Hyphens that share a glyph; fontkit would give them all the character it met first. */
const hyphens = /[\u2010\u2011]/g;

/** Soft hyphens, zero widths, directional marks, variation selectors and control characters, none of which is drawn. */
const invisible =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]|\p{Variation_Selector}|(?!\s)\p{Cc}/gu;

/** A text as it can be measured and drawn. Spaces that do not break are kept apart until lines are broken. */
export const clean = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(hyphens, '-')
    .replace(/[\u2007\u202F]/g, '\u00A0')
    .normalize('NFC');

/** A text outside running text: title, bookmark, what a link leads to. */
export const plain = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
