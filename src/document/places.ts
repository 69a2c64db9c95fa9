import type { Path } from '../plan/location.ts';
import type { Block } from './block.ts';
import type { Shown } from './section.ts';

/** Where in a document the fields of a plan are shown, noted chapter by chapter. */
export interface Places {
  /** The blocks of a chapter, each that shows fields with a name it can be referred to by. */
  readonly named: (chapter: Shown['chapter'], blocks: readonly Block[]) => readonly Block[];
  /** The block about a field, or about the nearest of the parts it stands in. */
  readonly shown: (path: Path) => Shown | undefined;
}

/** A field is shown where it is shown first; a name is given once. */
export function placesOfFields(): Places {
  const shownAt = new Map<string, Shown>();
  return {
    named: (chapter, blocks) =>
      blocks.map((block) => {
        const fresh = (block.about ?? []).filter((field) => !shownAt.has(field));
        const anchor = block.anchor ?? fresh[0];
        if (anchor === undefined) return block;
        for (const field of fresh) shownAt.set(field, { chapter, anchor });
        return { ...block, anchor };
      }),
    shown: (path) => {
      const keys = fieldName(path).split('.');
      const names = keys.map((_, index) => keys.slice(0, keys.length - index).join('.'));
      return names.map((name) => shownAt.get(name)).find((place) => place !== undefined);
    },
  };
}

/** A field's name whichever entry it stands in: `notification.callList.caller`. */
export const fieldName = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

/** Says of the first of some blocks that it is about a field. */
export const about = (path: Path, [first, ...others]: readonly Block[]): readonly Block[] =>
  first === undefined
    ? []
    : [{ ...first, about: [...new Set([fieldName(path), ...(first.about ?? [])])] }, ...others];
