import type { Text } from '../i18n/text.ts';
import type { Path } from '../plan/location.ts';
import type { Block } from './block.ts';
import { commonTexts } from './common-texts.ts';
import { headed } from './lists.ts';
import { partBlocks } from './parts.ts';
import type { Wording } from './wording.ts';
import { say } from './wording.ts';

/** A part of the plan under headings of the chapter's own, each with its fields; what no heading takes stands last. */
export function groupedPart(
  wording: Wording,
  path: Path,
  part: object | undefined,
  groups: readonly { readonly title: Text; readonly fields: readonly string[] }[],
): readonly Block[] {
  const inBrief = say(commonTexts.inBrief, wording);
  const taken = groups.flatMap(({ fields }) => fields);
  return [
    ...groups.flatMap(({ title, fields }) =>
      headed(
        say(title, wording),
        partBlocks(wording, path, part, { only: fields, caption: inBrief, level: 4 }),
      ),
    ),
    ...partBlocks(wording, path, part, { except: taken, caption: inBrief }),
  ];
}
