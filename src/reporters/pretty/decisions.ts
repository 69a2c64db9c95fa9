import { decisionInForce, effectiveOf } from '../../assessment/decision.ts';
import { decisionWords, stateSentence } from '../../assessment/decision-words.ts';
import type { Report } from '../../assessment/report.ts';
import { verdictWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import { wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import type { Judged } from '../worst-first.ts';
import { placeWords } from './place-words.ts';
import { words } from './words.ts';

/** Requirements that a decision holds about, each with its verdict, who decided, by role, and until when. */
export function decided(all: readonly Judged[], context: ReporterContext): string {
  const { language, width } = context;
  const lines = all.flatMap(({ requirement, assessment }) => {
    const decision = decisionInForce(assessment);
    if (!decision) return [];
    const name = `${requirement.code} ${translate(requirement.title, language)}`;
    const verdict = translate(verdictWords[assessment.verdict], language);
    return [wrap(`${name}: ${verdict}. ${decisionWords(decision, language)}`, width, '  ')];
  });
  return block(words.decided, lines, context);
}

/** Decisions that do not count, where nothing else tells of their requirement. */
export function unsettled(all: readonly Judged[], context: ReporterContext): string {
  const { language, width } = context;
  const lines = all.flatMap(({ requirement, assessment: { decisions = [] } }) =>
    decisions
      .filter(({ state }) => state !== 'active')
      .map((one) => wrap(`${requirement.code}: ${stateSentence(one, language)}`, width, '  ')),
  );
  return block(words.unsettled, lines, context);
}

/** Why a requirement that was decided about is told of all the same. */
export const lapses = (
  { assessment: { decisions = [] } }: Judged,
  { language, width }: ReporterContext,
): readonly string[] =>
  decisions
    .filter(({ state }) => state !== 'active')
    .map((one) =>
      wrap(`${translate(words.decision, language)} ${stateSentence(one, language)}`, width, '  '),
    );

/** What is odd about files of decisions, whatever the plans say. */
export function decisionNotes({ decisionNotes: notes = [] }: Report, context: ReporterContext): string {
  const { language, width } = context;
  const lines = notes.map(({ message, params, place }) => {
    const where = placeWords([place], '', language);
    return wrap(`${where}: ${fill(message, params, { language, showValues: false })}`, width, '  ');
  });
  return block(words.decisionNotes, lines, context);
}

/** Whether a decision holds, so that the requirement is told of among the decided ones only. */
export const isDecided = ({ assessment }: Judged): boolean => effectiveOf(assessment) !== undefined;

const block = (
  title: (typeof words)['decided' | 'unsettled' | 'decisionNotes'],
  lines: readonly string[],
  { language, style }: ReporterContext,
): string =>
  lines.length === 0
    ? ''
    : [style.strong(fill(title, { count: lines.length }, { language, showValues: false })), ...lines].join(
        '\n',
      );
