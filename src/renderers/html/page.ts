import type { DocumentSection } from '../../document/block.ts';
import type { PlanDocument } from '../../document/document.ts';
import { sha256Base64 } from '../../util/hash.ts';
import { anchorsOf } from '../anchors.ts';

import { blockViews } from './block-views.ts';
import { accentStyle, logoView } from './branding.ts';
import { pageMargins } from './page-margins.ts';
import { readable } from './readable.ts';

/** What the page template fills in. */
export function pageOf(
  written: PlanDocument,
  { css, script }: { readonly css: string; readonly script: string },
) {
  const document = readable(written);
  const { title, subtitle, publisher, date, footer, band, words, sections } = document;
  const style = css + pageMargins(document) + accentStyle(document.branding?.accent);
  const viewsOf = blockViews(anchorsOf(sections), words.sameAsText);
  return {
    ids,
    language: document.language.tag,
    title,
    subtitle,
    publisher,
    date,
    footer: footer.split('\n'),
    description: footer.replaceAll('\n', ' · '),
    band: band ?? '',
    logo: logoView(document),
    words,
    private: document.confidential === true,
    kind: kinds[document.layout ?? 'book'],
    isBook: document.layout === undefined,
    cover: document.cover.map(([label, value]) => ({ label, value })),
    contents: sections.map(contentsEntry),
    sections: sections.map(({ id, title, blocks }) => ({ id, title, blocks: viewsOf(blocks) })),
    style,
    script,
    policy: policyFor(style, script),
  };
}

const kinds = { book: 'book', leaflet: 'leaflet', cards: 'cards-only' } as const;

/** The page's own anchors begin with an underscore, so that they are never those of a plan. */
const ids = { main: '_main', contents: '_contents' } as const;

const contentsEntry = ({ id, title, blocks }: DocumentSection) => ({
  id,
  title,
  parts: blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 3 && block.anchor !== undefined
      ? [{ id: block.anchor, title: block.text }]
      : [],
  ),
});

/** Nothing is fetched and nothing runs but the style sheet and the script of the page itself. */
const policyFor = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src 'sha256-${sha256Base64(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
