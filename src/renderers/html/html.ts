import Handlebars from 'handlebars';
import type { Renderer } from '../renderer.ts';
import { pageOf } from './page.ts';
import type { Template } from './templates.ts';
import { compileOptions, loadTemplates } from './templates.ts';

const html: Renderer = {
  format: 'html',
  extension: 'html',
  render: async (document, assets) => {
    const [templates, css, ownScript] = await Promise.all([
      loadTemplates(assets),
      assets.text('templates/html/page.css'),
      assets.text('templates/html/page.js'),
    ]);
    const engine = Handlebars.create();
    for (const [name, template] of Object.entries(templates)) engine.registerPartial(name, ready(template));
    const { style, script, ...page } = pageOf(document, { css: css.trim(), script: ownScript.trim() });
    // The style sheet and the script are ours and stand in elements where nothing is unescaped again.
    const raw = { style: new engine.SafeString(style), script: new engine.SafeString(script) };
    return { bytes: new TextEncoder().encode(ready(templates.page)({ ...page, ...raw })) };

    function ready(template: Template): HandlebarsTemplateDelegate {
      return typeof template === 'string'
        ? engine.compile(template, compileOptions)
        : engine.template(template);
    }
  },
};

export default html;
