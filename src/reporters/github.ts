import { onlyNew } from '../assessment/earlier.ts';
import type { Level } from '../assessment/obligation.ts';
import type { Report } from '../assessment/report.ts';
import { fill } from '../i18n/fill.ts';
import { translate } from '../i18n/language.ts';
import type { SourceLocation } from '../plan/location.ts';
import { judgementsIn } from './judgements.ts';
import type { Reporter, ReporterContext } from './reporter.ts';
import { diagnosticSentence, notSubmitted } from './words.ts';

/** GitHub shows so many of each kind for a step and drops the rest without a word. */
const most = 10;

export default {
  name: 'github',
  summary: {
    nb: 'Merknader i GitHub Actions: de ti verste, og hvor mange det er til',
    nn: 'Merknader i GitHub Actions: dei ti verste, og kor mange det er til',
    en: 'Annotations in GitHub Actions: the worst ten, and how many more there are',
  },
  extension: 'log',
  render: (report, context) => {
    const all = [...faultsIn(report, context), ...findingsIn(report, context)];
    const worst = all.toSorted((one, other) => rank[one.level] - rank[other.level]).slice(0, most);
    const rest = all.length - worst.length;
    const params = { count: rest };
    const notice = fill(more, params, { language: context.language, showValues: false });
    return [...worst.map(line), ...(rest > 0 ? [`::notice::${data(notice)}`] : [])]
      .map((one) => `${one}\n`)
      .join('');
  },
} satisfies Reporter as Reporter;

interface Annotation {
  readonly level: Exclude<Level, 'none'>;
  readonly location: SourceLocation;
  readonly title: string;
  readonly message: string;
}

const rank = { error: 0, warning: 1, note: 2 } as const;
const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

const faultsIn = ({ plans }: Report, context: ReporterContext): readonly Annotation[] =>
  plans.flatMap((plan): readonly Annotation[] => {
    if (plan.status === 'missing') {
      const location = { file: plan.expected, line: 1, column: 1, endLine: 1, endColumn: 1 };
      return [
        {
          level: 'error',
          location,
          title: plan.expected,
          message: translate(notSubmitted, context.language),
        },
      ];
    }
    const language = plan.status === 'assessed' ? context.languageOf(plan.language) : context.language;
    const all = plan.status === 'assessed' ? onlyNew(plan).diagnostics : plan.diagnostics;
    return all.map((one) => ({
      level: 'error',
      location: one.place.location,
      title: one.code,
      message: diagnosticSentence(one, { language, showValues: context.showValues }),
    }));
  });

const findingsIn = (report: Report, context: ReporterContext): readonly Annotation[] =>
  judgementsIn(report, context).flatMap(
    ({ plan, requirement, assessment, language, verdict, effective, findings }): readonly Annotation[] => {
      const title = `${requirement.code} ${translate(requirement.title, language)}`;
      if (assessment.fault) {
        const location = { file: plan.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
        return [{ level: 'error', location, title, message: verdict }];
      }
      const { level } = assessment;
      if (level === 'none' || effective !== undefined) return [];
      return findings
        .filter(({ finding, isKnown }) => !isKnown && (finding.kind === 'gap' || finding.kind === 'question'))
        .map(({ finding, sentence }) => ({
          level: finding.kind === 'gap' ? level : 'note',
          location: finding.place.location,
          title,
          message: sentence,
        }));
    },
  );

/** The workflow command: https://docs.github.com/actions, «Workflow commands». */
function line({ level, location, title, message }: Annotation): string {
  const { file, line: from, column, endLine } = location;
  const properties = Object.entries({ file, line: from, endLine, col: column, title })
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',');
  return `::${commands[level]} ${properties}::${data(message)}`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const more = {
  nb: 'Og {count} til. Sammendraget av kjøringen har alle.',
  nn: 'Og {count} til. Samandraget av køyringa har alle.',
  en: 'And {count} more. The summary of the run has all of them.',
} as const;
