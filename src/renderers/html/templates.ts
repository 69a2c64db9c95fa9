import type { RendererAssets } from '../renderer.ts';

/** From source the text of a template; the build puts compiled ones in place of this file, so that no compiler ships. */
export type Template = string | object;

export type TemplateName = (typeof templateNames)[number];

/** Every template by its name. */
export async function loadTemplates(
  assets: RendererAssets,
): Promise<Readonly<Record<TemplateName, Template>>> {
  const texts = templateNames.map(
    async (name) => [name, asTemplate(await assets.text(pathOf(name)))] as const,
  );
  return Object.fromEntries(await Promise.all(texts)) as Record<TemplateName, string>; // one for each name
}

export const templateNames = [
  'page',
  'fragment',
  'blocks',
  'blocks/card',
  'blocks/checklist',
  'blocks/facts',
  'blocks/figure',
  'blocks/heading',
  'blocks/list',
  'blocks/notice',
  'blocks/page-break',
  'blocks/paragraph',
  'blocks/prominent',
  'blocks/table',
  'drawing',
  'inline',
] as const;

export const pathOf = (name: TemplateName): string => `templates/html/${name}.hbs`;

/** The line end that closes a file is not part of what it says. */
export const asTemplate = (text: string): string => text.trimEnd();

/** A name that the page lacks is a fault, white space stands as it is written, and no template asks where in a loop it is. */
export const compileOptions = {
  strict: true,
  ignoreStandalone: true,
  knownHelpersOnly: true,
  data: false,
} as const;
