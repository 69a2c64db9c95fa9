import type { Finding } from '../../assessment/finding.ts';
import { headlineOf } from '../../assessment/obligation.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { beside, wrap } from '../../util/columns.ts';
import type { ReporterContext } from '../reporter.ts';
import { sentence } from '../words.ts';
import type { Judged } from '../worst-first.ts';
import { codeFrame } from './code-frame.ts';
import { lapses } from './decisions.ts';
import type { Footnotes } from './footnotes.ts';
import { placeWords } from './place-words.ts';
import { words } from './words.ts';

/** One requirement that is not met or must be judged: what, where, why, and the smallest fix with YAML to paste. */
export function detail(
  judged: Judged,
  planFile: string,
  context: ReporterContext,
  footnotes: Footnotes,
): string {
  const { requirement, assessment } = judged;
  const { language, style, width } = context;
  const title = style.strong(`${requirement.code} ${translate(requirement.title, language)}`);
  const open = assessment.findings.filter(({ kind }) => kind === 'gap' || kind === 'question');
  const lines = [
    title,
    ...faultLines(judged, context),
    ...lapses(judged, context),
    ...grouped(open, judged, context).flatMap(([told, findings]) => [
      wrap(
        `${placeWords(
          findings.map((one) => one.place),
          planFile,
          language,
        )}: ${told}`,
        width,
        '  ',
      ),
      ...findings.flatMap((one) => codeFrame(one.place, context)),
    ]),
    ...reason(judged, context, footnotes),
    ...fix(judged, context),
  ];
  return lines.join('\n');
}

function faultLines({ assessment }: Judged, { language, width }: ReporterContext): readonly string[] {
  if (!assessment.fault) return [];
  return [
    wrap(
      fill(words.fault, { name: same(assessment.fault.name) }, { language, showValues: false }),
      width,
      '  ',
    ),
  ];
}

/** The same sentence about several places is told once. */
function grouped(
  findings: readonly Finding[],
  { requirement }: Judged,
  context: ReporterContext,
): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const told = sentence(finding, requirement, context);
    const group = groups.get(told);
    if (group) group.push(finding);
    else groups.set(told, [finding]);
  }
  return [...groups];
}

function reason(
  { requirement }: Judged,
  { language, width }: ReporterContext,
  footnotes: Footnotes,
): readonly string[] {
  const headline = headlineOf(requirement.obligations);
  if (!headline) return [];
  const because = `${obligationWords(headline, language)}: ${footnotes.mark(headline.citation, language)}`;
  return [labelled(translate(words.why, language), because, width)];
}

function fix({ requirement, assessment }: Judged, context: ReporterContext): readonly string[] {
  const { language, width, style } = context;
  const said = (label: Text, text: Text) =>
    labelled(translate(label, language), translate(text, language), width);
  if (assessment.verdict === 'needs-review') return [said(words.forHumans, requirement.forHumans)];
  const gaps = assessment.findings.filter(({ kind }) => kind === 'gap');
  if (gaps.length === 0) return [];
  const yaml = yamlFor({ requirement, assessment }, gaps, context).trimEnd();
  const paste = yaml === '' ? [] : yaml.split('\n').map((line) => style.dim(`    ${line}`));
  return [
    said(words.fix, requirement.advice),
    ...(paste.length > 0 ? [`  ${translate(words.paste, language)}`, ...paste] : []),
  ];
}

/** Where nothing is there yet, the requirement's own example, if it has one; else just what is missing. */
function yamlFor(
  { requirement, assessment }: Judged,
  gaps: readonly Finding[],
  { language, stubFor }: ReporterContext,
): string {
  if (requirement.example && assessment.verdict === 'not-met')
    return translate(requirement.example, language);
  return (
    stubFor(
      gaps.map(({ place }) => place),
      language,
    ) ?? ''
  );
}

const labelled = (label: string, text: string, width: number): string =>
  beside(label, text, { width, indent: '  ', column: 9 });
