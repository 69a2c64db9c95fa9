import { inGroups } from '../../assessment/group.ts';
import { fill } from '../../i18n/fill.ts';
import { translate } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { escapeMarkdown, markdownTable } from '../../util/markdown.ts';
import { shown } from '../../util/shown.ts';
import type { AuditResult, CoverageState, RequirementCounts } from '../audit.ts';
import { crossSentence, problemSentence } from '../odd-words.ts';
import type { AuditContext, AuditOutput } from '../output.ts';
import { dutyKindOf, dutyKindWords } from '../telling/duty-kind.ts';

export default {
  id: 'markdown',
  summary: {
    nb: 'audit.md: oversikten som tekst',
    nn: 'audit.md: oversynet som tekst',
    en: 'audit.md: the overview as text',
  },
  usual: true,
  *make(result, context) {
    yield { path: 'audit.md', content: `${page(result, context).join('\n\n')}\n` };
  },
} satisfies AuditOutput as AuditOutput;

/** Coverage first: who has not submitted matters before what is in the rest. */
function page(result: AuditResult, context: AuditContext): readonly string[] {
  const { language } = context;
  const say = (text: Text, params: Parameters<typeof fill>[1] = {}): string =>
    fill(text, params, { language, showValues: false });
  const list = (lines: readonly string[]): readonly string[] => {
    const more = lines.length - mostLines;
    const shownLines = lines.slice(0, mostLines).map((line) => `- ${escapeMarkdown(line)}`);
    return [[...shownLines, ...(more > 0 ? [`- ${say(texts.more, { count: more })}`] : [])].join('\n')];
  };
  const part = (heading: Text, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`## ${say(heading)}`, ...list(lines)];
  const states = coverageStates.map((state) => ({
    state,
    count: result.coverage.filter((one) => one.state === state).length,
  }));
  return [
    `# ${say(texts.title)}`,
    say(texts.about, {
      version: same(result.tool.version),
      asOf: same(result.asOf),
      plans: result.plans.count,
      requirements: result.checklist.requirements.length,
    }),
    say(texts.disclaimer),
    `## ${say(texts.coverage)}`,
    table(
      [say(texts.state), say(texts.count)],
      states
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => [translate(coverageWords[state], language), String(count)]),
    ),
    ...absentIn(result, say),
    ...part(
      texts.problems,
      result.problems.flatMap((one) => (one.code === 'missing' ? [] : [problemSentence(one, language)])),
    ),
    `## ${say(texts.requirements)}`,
    ...requirementTables(result, say),
    ...part(
      texts.across,
      result.across.map((one) => `${crossSentence(one, language)} (${placesIn(one.places)})`),
    ),
    ...changesIn(result, say),
  ];
}

/** One paragraph, not a line for each: it is read as a list of names. */
function absentIn({ coverage }: AuditResult, say: Saying): readonly string[] {
  const absent = coverage.filter(({ state }) => state === 'missing');
  const names = absent.map(({ name, number }) => shown(`${name} (${number})`)).join(', ');
  return absent.length === 0 ? [] : [`## ${say(texts.absent)}`, `${escapeMarkdown(names)}.`];
}

/** Group by group in the order of the guide, with what kind of duty each is. */
function requirementTables({ checklist, counts }: AuditResult, say: Saying): readonly string[] {
  const counted = new Map(counts.map((one) => [one.requirement, one]));
  const heading = [
    texts.code,
    texts.requirement,
    texts.duty,
    texts.met,
    texts.open,
    texts.review,
    texts.decided,
  ];
  return inGroups(checklist.requirements).flatMap(({ title, requirements }) => [
    `### ${say(title)}`,
    table(
      heading.map((one) => say(one)),
      requirements.map((requirement) => [
        requirement.code,
        say(requirement.title),
        say(dutyKindWords[dutyKindOf(requirement)]),
        ...cellsFor(counted.get(requirement.id)),
      ]),
    ),
  ]);
}

function cellsFor({ outcomes, of }: Pick<RequirementCounts, 'outcomes' | 'of'> = { outcomes: {}, of: 0 }) {
  const { met = 0, partial = 0, 'needs-review': review = 0, 'not-met': notMet = 0, error = 0 } = outcomes;
  const open = partial + notMet + error;
  return [`${met}/${of}`, String(open), String(review), String(of - met - review - open)];
}

/** Parts are joined by an empty line, and a table needs no more. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  markdownTable(head, rows).trimEnd();

type Saying = (text: Text, params?: Parameters<typeof fill>[1]) => string;

const mostLines = 200;
const placesIn = (places: AuditResult['across'][number]['places']): string =>
  [...new Set(places.map(({ file }) => shown(file)))].slice(0, 5).join(', ');

function changesIn({ changes }: AuditResult, say: Saying): readonly string[] {
  if (!changes) return [];
  const count = (kind: string): number => changes.changed.filter((one) => one.kind === kind).length;
  return [
    `## ${say(texts.changes, { asOf: same(changes.from.asOf) })}`,
    say(texts.changed, {
      fresh: count('new'),
      resolved: count('resolved'),
      other: count('other'),
      unchanged: changes.unchanged,
      arrived: changes.arrived.length,
      gone: changes.gone.length,
    }),
  ];
}

const coverageStates: readonly CoverageState[] = [
  'missing',
  'unreadable',
  'several',
  'late',
  'covered',
  'received',
];

const coverageWords: Readonly<Record<CoverageState, Text>> = {
  missing: { nb: 'har ikke levert', nn: 'har ikkje levert', en: 'has not submitted' },
  unreadable: {
    nb: 'levert, kan ikke leses',
    nn: 'levert, kan ikkje lesast',
    en: 'submitted, cannot be read',
  },
  several: { nb: 'flere planer', nn: 'fleire planar', en: 'several plans' },
  late: { nb: 'levert etter fristen', nn: 'levert etter fristen', en: 'submitted after the deadline' },
  covered: {
    nb: 'med i en annen kommunes plan',
    nn: 'med i planen til ein annan kommune',
    en: 'covered by another municipality’s plan',
  },
  received: { nb: 'levert', nn: 'levert', en: 'submitted' },
};

const texts = {
  title: { nb: 'Gjennomgang av planer', nn: 'Gjennomgang av planar', en: 'Audit of plans' },
  about: {
    nb: 'Vurdert {asOf} med beredskapsplan {version}: {plans} planer, {requirements} krav.',
    nn: 'Vurdert {asOf} med beredskapsplan {version}: {plans} planar, {requirements} krav.',
    en: 'Judged {asOf} with beredskapsplan {version}: {plans} plans, {requirements} requirements.',
  },
  disclaimer: {
    nb: 'Automatisk forhåndskontroll; erstatter ikke gjennomgang.',
    nn: 'Automatisk førehandskontroll; erstattar ikkje gjennomgang.',
    en: 'Automated pre-check; does not replace review.',
  },
  coverage: { nb: 'Hvem har levert', nn: 'Kven har levert', en: 'Who has submitted' },
  state: { nb: 'Kommuner som', nn: 'Kommunar som', en: 'Municipalities' },
  count: { nb: 'Antall', nn: 'Tal', en: 'Count' },
  absent: { nb: 'Har ikke levert', nn: 'Har ikkje levert', en: 'Have not submitted' },
  duty: { nb: 'Plikt', nn: 'Plikt', en: 'Duty' },
  problems: { nb: 'Dette må avklares', nn: 'Dette må avklarast', en: 'To be clarified' },
  requirements: { nb: 'Krav for krav', nn: 'Krav for krav', en: 'By requirement' },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  requirement: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
  met: { nb: 'Oppfylt', nn: 'Oppfylt', en: 'Met' },
  open: { nb: 'Mangler noe', nn: 'Manglar noko', en: 'Lacks something' },
  review: { nb: 'Må vurderes', nn: 'Må vurderast', en: 'Needs review' },
  decided: { nb: 'Besluttet', nn: 'Avgjort', en: 'Decided' },
  across: { nb: 'På tvers av planene', nn: 'På tvers av planane', en: 'Across the plans' },
  more: { nb: 'og {count} til', nn: 'og {count} til', en: 'and {count} more' },
  changes: { nb: 'Endret siden {asOf}', nn: 'Endra sidan {asOf}', en: 'Changed since {asOf}' },
  changed: {
    nb: '{fresh} nye, {resolved} løst, {other} endret på annen måte, {unchanged} som før; {arrived} planer er kommet til, {gone} er borte.',
    nn: '{fresh} nye, {resolved} løyste, {other} endra på annan måte, {unchanged} som før; {arrived} planar er komne til, {gone} er borte.',
    en: '{fresh} new, {resolved} resolved, {other} changed in another way, {unchanged} as before; {arrived} plans have arrived, {gone} are gone.',
  },
} as const;
