import { fragmentOf } from '../html/fragment.ts';
import type { Renderer } from '../renderer.ts';

/** The chapters alone, to paste into a page that has its own title, style and language. */
export default {
  format: 'fragment',
  extension: 'fragment.html',
  render: async (document, assets) => ({ bytes: await fragmentOf(document, assets) }),
} satisfies Renderer;
