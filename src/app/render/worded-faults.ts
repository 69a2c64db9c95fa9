import type { PlanDocument } from '../../document/document.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { isMissingGlyphs, nameOf } from '../../renderers/missing-glyphs.ts';
import { isMissingPackage } from '../../renderers/missing-package.ts';
import { isTooLong } from '../../renderers/too-long.ts';
import { UserError } from '../errors.ts';

/** What a renderer could not do and the user can put right, in words; anything else is a fault in the program. */
export function worded(fault: unknown, { paper = 'A4' }: PlanDocument): never {
  if (isMissingGlyphs(fault)) {
    // A character that no font of ours has would come out as an empty box.
    const named = [...new Set(fault.characters.map(({ character }) => nameOf(character)))].join(', ');
    throw new UserError(texts.glyphs, { characters: same(named) }, { cause: fault });
  }
  if (isTooLong(fault)) {
    const { card, lines, longest } = fault;
    const params = { card: same(card), lines, paper: same(paper), longest: same(longest.join(', ')) };
    throw new UserError(texts.tooLong, params, { cause: fault });
  }
  if (isMissingPackage(fault))
    throw new UserError(texts.missing, { name: same(fault.install) }, { cause: fault });
  throw fault;
}

const texts = {
  glyphs: {
    nb: 'Skriften i dokumentet mangler disse tegnene i planen: {characters}. Skriv dem på en annen måte. Ingenting er skrevet.',
    nn: 'Skrifta i dokumentet manglar desse teikna i planen: {characters}. Skriv dei på ein annan måte. Ingenting er skrive.',
    en: 'The font of the document lacks these characters of the plan: {characters}. Write them in another way. Nothing has been written.',
  },
  tooLong: {
    nb: 'Kortet «{card}» får ikke plass på én side {paper}: det er omtrent {lines} linjer for langt, med den minste skriften som kan leses. Kort ned det som tar mest plass: {longest}. Ingenting er skrevet.',
    nn: 'Kortet «{card}» får ikkje plass på éi side {paper}: det er om lag {lines} linjer for langt, med den minste skrifta som kan lesast. Kort ned det som tek mest plass: {longest}. Ingenting er skrive.',
    en: 'The card “{card}” does not fit one page of {paper}: it is about {lines} lines too long, in the smallest type that can be read. Shorten what takes most room: {longest}. Nothing has been written.',
  },
  missing: {
    nb: 'Word-dokumenter lages med en pakke som ikke er installert her. Installer den med «npm install {name}», eller velg et annet format. Ingenting er skrevet.',
    nn: 'Word-dokument blir laga med ei pakke som ikkje er installert her. Installer ho med «npm install {name}», eller vel eit anna format. Ingenting er skrive.',
    en: 'Word documents are made with a package that is not installed here. Install it with “npm install {name}”, or choose another format. Nothing has been written.',
  },
} as const satisfies Readonly<Record<string, Text>>;
