import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { Actor } from '../../reference/actors.ts';
import type { Style } from '../../reporters/reporter.ts';
import { wrap } from '../../util/columns.ts';
import { byLevel, described } from './described.ts';
import { words } from './words.ts';

interface Screen {
  readonly language: Language;
  readonly style: Style;
  readonly width: number;
}

/** For the screen: under each level as published, the name, the id, and who is responsible today. */
export function actorsText(actors: readonly Actor[], screen: Screen): string {
  const { language, style, width } = screen;
  if (actors.length === 0) return `${wrap(translate(words.none, language), width)}\n`;
  const levels = byLevel(actors).map(({ level, title, actors: listed }) =>
    [
      style.strong(wrap(`${translate(title, language).toUpperCase()} (${listed.length})`, width)),
      style.dim(level),
      ...listed.map((actor) => entry(actor, screen)),
    ].join('\n'),
  );
  const said = [words.intro, words.ownParties, words.levels].map((text) =>
    wrap(translate(text, language), width),
  );
  return `${[style.strong(translate(words.title, language)), ...levels, ...said].join('\n\n')}\n`;
}

function entry(actor: Actor, { language, style, width }: Screen): string {
  const { id, name, responsible, category, expected, note } = described(actor, language);
  const facts = [`${translate(words.responsible, language)}: ${responsible}`, category, expected];
  return [
    wrap(`${id}: ${name}`, width, '  '),
    wrap(facts.join(' · '), width, '    '),
    ...(note === '' ? [] : [style.dim(wrap(note, width, '    '))]),
  ].join('\n');
}
