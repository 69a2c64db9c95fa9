import Handlebars from 'handlebars';
import type { RendererAssets } from '../renderer.ts';
import type { Template, TemplateName } from './templates.ts';
import { compileOptions, loadTemplates } from './templates.ts';

export interface Engine {
  /** A text that is ours and stands where nothing is unescaped again. */
  readonly raw: (text: string) => unknown;
  readonly fill: (name: TemplateName, view: object) => string;
}

/** The templates, ready to be filled in. */
export async function templateEngine(assets: RendererAssets): Promise<Engine> {
  const templates = await loadTemplates(assets);
  const engine = Handlebars.create();
  for (const [name, template] of Object.entries(templates)) engine.registerPartial(name, ready(template));
  return {
    raw: (text) => new engine.SafeString(text),
    fill: (name, view) => ready(templates[name])(view),
  };

  function ready(template: Template): HandlebarsTemplateDelegate {
    return typeof template === 'string'
      ? engine.compile(template, compileOptions)
      : engine.template(template);
  }
}
