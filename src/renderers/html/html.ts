import type { Renderer } from '../renderer.ts';
import { templateEngine } from './engine.ts';
import { pageOf } from './page.ts';

const html: Renderer = {
  format: 'html',
  extension: 'html',
  render: async (document, assets) => {
    const [engine, css, ownScript] = await Promise.all([
      templateEngine(assets),
      assets.text('templates/html/page.css'),
      assets.text('templates/html/page.js'),
    ]);
    const { style, script, ...page } = pageOf(document, { css: css.trim(), script: ownScript.trim() });
    // The style sheet and the script are ours.
    const raw = { style: engine.raw(style), script: engine.raw(script) };
    return { bytes: new TextEncoder().encode(engine.fill('page', { ...page, ...raw })) };
  },
};

export default html;
