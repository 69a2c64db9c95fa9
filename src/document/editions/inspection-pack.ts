import { commonMessages } from '../../assessment/common-messages.ts';
import type { BoundDecision } from '../../assessment/decision.ts';
import { effectiveOf } from '../../assessment/decision.ts';
import { decisionWords, effectiveWords, stateSentence } from '../../assessment/decision-words.ts';
import type { Finding, FindingKind } from '../../assessment/finding.ts';
import { inGroups } from '../../assessment/group.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import type { AssessedPlan, Assessment } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import { verdictWords } from '../../assessment/verdict-words.ts';
import { fill } from '../../i18n/fill.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { Block, Cell, DocumentSection } from '../block.ts';
import { joined, sentenceCase } from '../inline.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';

/** What a county governor asks for before an inspection: how each requirement was judged, on what evidence, and what was decided. */
export function inspectionChapters(context: SectionContext): readonly DocumentSection[] {
  const [plan] = context.report.plans;
  if (plan?.status !== 'assessed') return [];
  const judged = judgedIn(plan, context);
  const chapters: readonly (readonly [string, Text, readonly Block[]])[] = [
    ['conformity-report', texts.report, reportBlocks(judged, context)],
    ['evidence', texts.evidence, evidenceBlocks(judged, context)],
    ['decisions', texts.decisions, decisionBlocks(judged, context)],
  ];
  return chapters
    .filter(([, , blocks]) => blocks.length > 0)
    .map(([id, title, blocks]) => ({ id, title: say(title, context), blocks }));
}

interface Judged {
  readonly requirement: RequirementInfo;
  readonly assessment: Assessment;
}

const judgedIn = ({ assessments }: AssessedPlan, { report }: SectionContext): readonly Judged[] =>
  report.requirements.flatMap((requirement) => {
    const assessment = assessments.find((one) => one.requirement === requirement.id);
    return assessment ? [{ requirement, assessment }] : [];
  });

/** Group by group, the requirements with what is missing, in question or remarked. */
function reportBlocks(judged: readonly Judged[], context: SectionContext): readonly Block[] {
  const { report, language } = context;
  const date = same(formatDate(report.asOf, language));
  return [
    {
      kind: 'paragraph',
      text: [say(texts.intro, context, { count: judged.length, date, version: same(report.tool.version) })],
    },
    ...grouped(judged).flatMap(({ title, members }): readonly Block[] => [
      { kind: 'heading', level: 3, text: translate(title, language) },
      {
        kind: 'table',
        caption: say(texts.judgedIn, context, { group: title }),
        head: [texts.requirement, texts.verdict, texts.found].map((text) => say(text, context)),
        rowHeaders: true,
        rows: members.map((one) => [
          [`${one.requirement.code} ${translate(one.requirement.title, language)}`],
          verdictCell(one, context),
          foundCell(one, context),
        ]),
        widths: [3, 2.2, 5],
      },
    ]),
  ];
}

function grouped(
  judged: readonly Judged[],
): readonly { readonly title: Text; readonly members: readonly Judged[] }[] {
  const members = new Map(judged.map((one) => [one.requirement.id, one]));
  return inGroups(judged.map(({ requirement }) => requirement)).map(({ title, requirements }) => ({
    title,
    members: requirements.flatMap(({ id }) => members.get(id) ?? []),
  }));
}

/** The verdict stands, whatever people have decided; that stands after it. */
function verdictCell({ requirement, assessment }: Judged, context: SectionContext): Cell {
  const { language } = context;
  const effective = effectiveOf(assessment);
  const standing = [verdictWords[assessment.verdict], ...(effective ? [effectiveWords[effective]] : [])];
  const words = standing.map((text) => translate(text, language)).join(', ');
  const duties = standingOf(requirement).obligations.map((duty) => obligationWords(duty, language));
  return [{ strong: sentenceCase([words]) }, ...(duties[0] === undefined ? [] : [` – ${duties[0]}`])];
}

/** Gaps first, then what people must consider, then advice; evidence has a chapter of its own. */
function foundCell({ requirement, assessment }: Judged, context: SectionContext): Cell {
  const kinds: readonly FindingKind[] = ['gap', 'question', 'remark'];
  const sentences = kinds.flatMap((kind) =>
    assessment.findings
      .filter((one) => one.kind === kind)
      .map(
        (one): Cell => [
          { emphasis: [`${say(kindWords[kind], context)}:`] },
          ' ',
          told(one, requirement, context),
        ],
      ),
  );
  return sentences.length === 0 ? ['–'] : joined(sentences, ' ');
}

function evidenceBlocks(judged: readonly Judged[], context: SectionContext): readonly Block[] {
  const { language } = context;
  const rows = judged.flatMap(({ requirement, assessment }) => {
    const evidence = assessment.findings.filter(({ kind }) => kind === 'evidence');
    const distinct = [...new Map(evidence.map((one) => [told(one, requirement, context), one])).values()];
    return distinct.map((one): readonly Cell[] => [
      [`${requirement.code} ${translate(requirement.title, language)}`],
      [told(one, requirement, context)],
      whereCell(one, context),
    ]);
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'paragraph', text: [say(texts.evidenceIntro, context)] },
    {
      kind: 'table',
      caption: say(texts.evidenceCaption, context),
      head: [texts.requirement, texts.evidenceFor, texts.where].map((text) => say(text, context)),
      rowHeaders: true,
      rows,
      widths: [3, 4.4, 2.8],
    },
  ];
}

/** The part of the plan by its own names, and a link to the page that shows it. Never an id, which may hold a name. */
function whereCell({ place }: Finding, context: SectionContext): Cell {
  const { path } = place;
  const named = path.slice(0, 2).filter((step) => typeof step === 'string');
  const labels = named.map((_, index) => context.labels.label(path.slice(0, index + 1)));
  const words = labels.filter((label) => label !== '').join(' › ');
  if (words === '') return ['–'];
  const shown = place.present ? context.whereShown(path) : undefined;
  return shown === undefined ? [words] : [{ reference: shown.anchor, text: words, page: true }];
}

function decisionBlocks(judged: readonly Judged[], context: SectionContext): readonly Block[] {
  const rows = judged.flatMap(({ requirement, assessment }) =>
    (assessment.decisions ?? []).map((decision): readonly Cell[] => [
      [`${requirement.code} ${translate(requirement.title, context.language)}`],
      [stateOf(decision, context)],
      [reasonOf(decision)],
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: say(texts.decisionsCaption, context),
      head: [texts.requirement, texts.decision, texts.because].map((text) => say(text, context)),
      rowHeaders: true,
      rows,
      widths: [3, 3.6, 4],
    },
  ];
}

const stateOf = (decision: BoundDecision, { language }: SectionContext): string =>
  decision.state === 'active' ? decisionWords(decision, language) : stateSentence(decision, language);

const reasonOf = ({ justification, compensating, ref }: BoundDecision): string =>
  [justification, compensating, ref]
    .flatMap((quote) => quote?.value ?? [])
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .map((words) => (/[.!?]$/.test(words) ? words : `${words}.`))
    .join(' ') || '–';

const common: Readonly<Record<string, Text>> = commonMessages;

/** With the plan's own words masked. */
const told = (
  { message, params }: Finding,
  { messages }: RequirementInfo,
  { language }: SectionContext,
): string =>
  fill(messages[message] ?? common[message] ?? same(message), params, { language, showValues: false });

const kindWords: Readonly<Record<FindingKind, Text>> = {
  evidence: { nb: 'Belegg', nn: 'Belegg', en: 'Evidence' },
  gap: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  question: { nb: 'Må vurderes', nn: 'Må vurderast', en: 'To consider' },
  remark: { nb: 'Merknad', nn: 'Merknad', en: 'Remark' },
};

const texts = {
  report: { nb: 'Samsvarsrapport', nn: 'Samsvarsrapport', en: 'Conformity report' },
  evidence: { nb: 'Belegg i planen', nn: 'Belegg i planen', en: 'Evidence in the plan' },
  decisions: { nb: 'Beslutninger', nn: 'Avgjerder', en: 'Decisions' },
  intro: {
    nb: 'Planen er holdt mot {count} krav slik den sto {date}, med beredskapsplan {version}. Rapporten sier hva som står i planen, ikke om det er godt nok. Planens egne ord er skjult med «•••».',
    nn: 'Planen er halden mot {count} krav slik han stod {date}, med beredskapsplan {version}. Rapporten seier kva som står i planen, ikkje om det er godt nok. Dei eigne orda i planen er skjulte med «•••».',
    en: 'The plan was held against {count} requirements as it stood on {date}, with beredskapsplan {version}. The report says what the plan contains, not whether it is good enough. The plan’s own words are hidden by “•••”.',
  },
  judgedIn: { nb: 'Vurdert: {group}', nn: 'Vurdert: {group}', en: 'Judged: {group}' },
  requirement: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
  verdict: { nb: 'Vurdering og plikt', nn: 'Vurdering og plikt', en: 'Verdict and obligation' },
  found: { nb: 'Funn', nn: 'Funn', en: 'Findings' },
  evidenceIntro: {
    nb: 'Her står det planen har å vise til for hvert krav, og hvor i planen det står.',
    nn: 'Her står det planen har å vise til for kvart krav, og kvar i planen det står.',
    en: 'This is what the plan has to show for each requirement, and where in the plan it stands.',
  },
  evidenceCaption: {
    nb: 'Belegg, krav for krav',
    nn: 'Belegg, krav for krav',
    en: 'Evidence, by requirement',
  },
  evidenceFor: { nb: 'Det planen viser', nn: 'Det planen viser', en: 'What the plan shows' },
  where: { nb: 'Hvor i planen', nn: 'Kvar i planen', en: 'Where in the plan' },
  decisionsCaption: {
    nb: 'Det kommunen har besluttet om enkelte krav',
    nn: 'Det kommunen har avgjort om einskilde krav',
    en: 'What the municipality has decided on single requirements',
  },
  decision: { nb: 'Beslutning', nn: 'Avgjerd', en: 'Decision' },
  because: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
} as const;
