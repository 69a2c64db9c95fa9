import { standingOf } from '../../assessment/standing.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import type { AuditResult } from '../audit.ts';
import { crossSentence, problemSentence } from '../odd-words.ts';
import type { AuditContext, AuditOutput } from '../output.ts';
import type { AuditWire } from '../wire.ts';

export default {
  id: 'json',
  summary: {
    nb: 'audit.json: alt, for program og for neste gang',
    nn: 'audit.json: alt, for program og for neste gong',
    en: 'audit.json: everything, for programs and for next time',
  },
  usual: true,
  *make(result, context) {
    yield { path: 'audit.json', content: piecesOf(result, context) };
  },
} satisfies AuditOutput as AuditOutput;

/** The plans come last and one on each line, so that the file can be read line by line however long it is. */
function* piecesOf(result: AuditResult, { language }: AuditContext): Iterable<string> {
  const head = Object.entries(headOf(result, language)).filter(([, value]) => value !== undefined);
  yield '{\n';
  for (const [name, value] of head) yield `${JSON.stringify(name)}: ${escaped(JSON.stringify(value))},\n`;
  yield '"plans": [';
  let separator = '\n';
  for (const line of result.plans.asJson()) {
    yield separator + escaped(line);
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

function headOf(result: AuditResult, language: Language): Omit<AuditWire, 'plans'> {
  const { tool, asOf, checklist, register, due, reviewer, coverage, counts, changes } = result;
  return {
    schemaVersion: 1,
    tool,
    asOf,
    language: language.tag,
    ...(due === undefined ? {} : { due }),
    ...(reviewer === undefined ? {} : { reviewer }),
    ...(register ? { register } : {}),
    checklist: {
      hash: checklist.hash,
      requirements: checklist.requirements.map((one) => ({
        id: one.id,
        code: one.code,
        group: one.group,
        strength: standingOf(one).strength,
        title: translate(one.title, language),
        messages: Object.fromEntries(
          Object.entries(one.messages).map(([id, text]) => [id, translate(text, language)]),
        ),
      })),
    },
    coverage,
    counts,
    problems: result.problems.map((one) => ({ ...one, message: problemSentence(one, language) })),
    across: result.across.map((one) => ({ ...one, message: crossSentence(one, language) })),
    ...(changes ? { changes } : {}),
  };
}

/** Characters that turn or hide text stay visible; inside JSON they may only stand in strings. */
const escaped = (json: string): string =>
  ordinary.test(json)
    ? json
    : json.replace(hidden, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const ordinary = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027]*$/;
const hidden = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
