import { verdictWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { sentence } from '../words.ts';
import type { Judged } from '../worst-first.ts';
import { placeWords } from './place-words.ts';
import { symbolOf } from './symbols.ts';
import { words } from './words.ts';

export const isLocal = ({ requirement }: Judged): boolean => requirement.group === 'local';

/** What a county or a municipality has added itself, told apart from what law and the guide ask for. */
export function local(all: readonly Judged[], planFile: string, context: ReporterContext): string {
  const { language, showValues, style, width } = context;
  if (all.length === 0) return '';
  const entries = all.map(({ requirement, assessment: { verdict, findings } }) => {
    const name = `${requirement.code} ${translate(requirement.title, language)}`;
    const title = `${name} (${symbolOf(verdict, style)} ${translate(verdictWords[verdict], language)})`;
    const gaps = findings
      .filter(({ kind }) => kind !== 'evidence')
      .map((one) => {
        const where = placeWords([one.place], planFile, language);
        return wrap(`${where}: ${sentence(one, requirement, context)}`, width, '    ');
      });
    return [wrap(title, width, '  '), ...gaps].join('\n');
  });
  const owners = [...new Set(all.flatMap(({ requirement }) => requirement.citations))].map(
    ({ source }) => `${translate(source.publisher, language)}, ${translate(source.title, language)}`,
  );
  return [
    style.strong(fill(words.local, { count: all.length }, { language, showValues })),
    ...[...new Set(owners)].map((one) => wrap(one, width, '  ')),
    ...entries,
  ].join('\n');
}
