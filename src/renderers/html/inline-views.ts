import type { Inline } from '../../document/block.ts';

/** A piece of running text as its template fills it in: plain, or one of three kinds of markup. */
export interface InlineView {
  readonly plain: boolean;
  readonly strong: readonly InlineView[] | false;
  readonly emphasis: readonly InlineView[] | false;
  readonly href: string;
  readonly kind: LinkKind;
  readonly text: string;
}

/** A phone number stays on one line, and print says where the web is. */
type LinkKind = 'phone' | 'web' | '';

/** Running text, where a link or a reference that leads nowhere stands as text. */
export const inlineViews =
  (anchors: ReadonlySet<string>) =>
  (text: readonly Inline[]): readonly InlineView[] =>
    text.map((inline) => inlineView(inline, anchors));

function inlineView(inline: Inline, anchors: ReadonlySet<string>): InlineView {
  const viewsOf = inlineViews(anchors);
  if (typeof inline === 'string') return plain(inline);
  if ('strong' in inline) return { ...plain(''), plain: false, strong: viewsOf(inline.strong) };
  if ('emphasis' in inline) return { ...plain(''), plain: false, emphasis: viewsOf(inline.emphasis) };
  if ('link' in inline) return outward(inline.link, inline.text);
  const { reference, text } = inline;
  return anchors.has(reference) ? link(`#${reference}`, text, '') : plain(text);
}

function outward(address: string, text: string): InlineView {
  const href = URL.canParse(address) ? new URL(address).href.replace(beyondUrls, encodeURIComponent) : '';
  if (href.startsWith('tel:')) return link(href.replace(/\s|%20/g, ''), text, 'phone');
  if (href.startsWith('mailto:')) return link(href, text, '');
  // An address that is its own text is not said twice.
  if (/^https?:/.test(href)) return link(href, text, text.includes(address) ? '' : 'web');
  return plain(text);
}

/** Characters that no URL may hold, and that a browser leaves in one. */
const beyondUrls = /[[\]^`{|}]/g;

const plain = (text: string): InlineView => ({
  plain: true,
  strong: false,
  emphasis: false,
  href: '',
  kind: '',
  text,
});

const link = (href: string, text: string, kind: LinkKind): InlineView => ({
  ...plain(text),
  plain: false,
  href,
  kind,
});
