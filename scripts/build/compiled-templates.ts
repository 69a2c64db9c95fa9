import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import Handlebars from 'handlebars';
import { asTemplate, compileOptions, pathOf, templateNames } from '../../src/renderers/html/templates.ts';

/** Puts the templates of the page into the bundle compiled, and of handlebars only what runs them. */
export function compiledTemplates(): Plugin {
  return {
    name: 'compiled-templates',
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: /^handlebars$/ }, ({ kind, resolveDir }) =>
        resolve('handlebars/runtime', { kind, resolveDir }),
      );
      onLoad({ filter: /[\\/]renderers[\\/]html[\\/]templates\.ts$/ }, () => ({ contents: compiled() }));
    },
  };
}

function compiled(): string {
  const templates = templateNames.map((name) => {
    const text = asTemplate(readFileSync(pathOf(name), 'utf8'));
    return `${JSON.stringify(name)}: ${Handlebars.precompile(text, compileOptions)}`;
  });
  return [
    `const templates = {${templates.join(',\n')}};`,
    'export const loadTemplates = async () => templates;',
    'export const compileOptions = {};',
  ].join('\n');
}
