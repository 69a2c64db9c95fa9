import { withoutEntries } from '../../decisions/edit.ts';
import type { Listed } from './tell-list.ts';

/** The file without some of its entries. Each knows its place by the position of its entry. */
export const pruned = (content: Uint8Array, gone: readonly Listed[]): Promise<string> =>
  withoutEntries(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(content),
    gone.map(({ decision }) => Number(decision.place.path[0])),
  );
