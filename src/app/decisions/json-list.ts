import type { BoundDecision } from '../../assessment/decision.ts';
import type { Language } from '../../i18n/language.ts';
import { decisionNoteWire, decisionWire } from '../../reporters/json/decision-wire.ts';
import type { FolderListing, Listed } from './tell-list.ts';

interface Telling {
  readonly asOf: string;
  readonly expiringIn: string | undefined;
  readonly language: Language;
}

/** The decisions for programs: the same as for people, with every field of an entry but names, and its reasons masked. */
export function jsonList(folders: readonly FolderListing[], { asOf, expiringIn, language }: Telling): string {
  const wire = (decision: BoundDecision) => decisionWire(decision, { language, showValues: false });
  const entry = ({ planId, code, decision }: Listed) => ({
    plan: planId,
    requirement: code,
    ...wire(decision),
  });
  const listing = {
    schemaVersion: 1,
    asOf,
    ...(expiringIn === undefined ? {} : { expiringIn }),
    language: language.tag,
    files: folders.map(({ file, listed, gone, notes, unreadable }) => ({
      file,
      decisions: listed.map(entry),
      removed: gone.map(entry),
      notes: notes.map((one) => decisionNoteWire(one, language)),
      unreadable,
    })),
  };
  return `${JSON.stringify(listing, null, 2)}\n`;
}
