import type { PlanDocument } from '../document/document.ts';

/** Files of the product that a renderer draws with: templates and fonts. */
export interface RendererAssets {
  readonly text: (name: string) => Promise<string>;
  readonly bytes: (name: string) => Promise<Uint8Array>;
}

/** `pages` maps an anchor to its page, so that a crosswalk can say where a requirement is answered. */
export interface Rendered {
  readonly bytes: Uint8Array;
  readonly pages?: ReadonlyMap<string, number>;
  /** Every text in the file, where the bytes do not show it: what is public is searched here too before it is written. */
  readonly said?: readonly string[];
}

export interface Renderer {
  readonly format: string;
  readonly extension: string;
  readonly render: (document: PlanDocument, assets: RendererAssets) => Promise<Rendered>;
}
