import { readFile } from 'node:fs/promises';
import type { RendererAssets } from '../../src/renderers/renderer.ts';

/** The product's own templates and fonts. */
export const rendererAssets: RendererAssets = {
  text: (name) => readFile(name, 'utf8'),
  bytes: (name) => readFile(name),
};
