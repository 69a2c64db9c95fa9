import type { PlanDocument } from '../../document/document.ts';
import { anchorsOf } from '../anchors.ts';
import type { RendererAssets } from '../renderer.ts';
import { blockViews } from './block-views.ts';
import { templateEngine } from './engine.ts';
import { readable } from './readable.ts';

/** What stands inside a page: chapters under headings of the second level, without style, script or outside request. */
export async function fragmentOf(written: PlanDocument, assets: RendererAssets): Promise<Uint8Array> {
  const { sections, words, language, footer } = readable(written);
  const engine = await templateEngine(assets);
  const viewsOf = blockViews(anchorsOf(sections), words.sameAsText);
  const view = {
    language: language.tag,
    footer,
    sections: sections.map(({ id, title, blocks }) => ({ id, title, blocks: viewsOf(blocks) })),
  };
  return new TextEncoder().encode(engine.fill('fragment', view));
}
