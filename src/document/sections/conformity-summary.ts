import { headlineOf } from '../../assessment/obligation.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import type { Assessment, Tally } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import type { Verdict } from '../../assessment/verdict.ts';
import { strengthWords, verdictWords } from '../../assessment/verdict-words.ts';
import { formatDate } from '../../i18n/format.ts';
import { translate } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Block, Cell } from '../block.ts';
import { joined, sentenceCase } from '../inline.ts';
import type { SectionContext } from '../section.ts';
import { defineSection } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'conformity-summary',
  order: 260,
  title: {
    nb: 'Planen mot veilederen og lovverket',
    nn: 'Planen mot rettleiaren og lovverket',
    en: 'The plan against the guidance and the law',
  },
  editions: ['internal'],
  shows: [],
  build: (_plan, context) => {
    const { report } = context;
    const [plan] = report.plans;
    if (plan?.status !== 'assessed') return [];
    const intro = say(texts.intro, context, {
      count: report.requirements.length,
      date: same(formatDate(report.asOf, context.language)),
      version: same(report.tool.version),
    });
    return [
      { kind: 'paragraph', text: [intro] },
      ...counts(report.tally, context),
      requirementTable(plan.assessments, context),
    ];
  },
});

const order = [
  'not-met',
  'partial',
  'needs-review',
  'met',
  'not-applicable',
  'not-evaluated',
  'error',
] as const satisfies readonly Verdict[];

/** Counts with their denominators; never one number for a plan. */
function counts(tally: Tally, context: SectionContext): readonly Block[] {
  const facts = (['must', 'should', 'may', 'context'] as const).flatMap((strength) => {
    const reached = order.filter((verdict) => tally[strength][verdict] > 0);
    const total = reached.reduce((sum, verdict) => sum + tally[strength][verdict], 0);
    const told = reached.map(
      (verdict) => `${tally[strength][verdict]} ${say(verdictWords[verdict], context)}`,
    );
    const cell: Cell = [say(texts.of, context, { counts: same(told.join(', ')), total })];
    return total === 0 ? [] : [[say(strengthWords[strength], context), cell] as const];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', caption: say(texts.counts, context), facts }];
}

const requirementTable = (assessments: readonly Assessment[], context: SectionContext): Block => ({
  kind: 'table',
  caption: say(texts.caption, context),
  head: [texts.requirement, texts.obligation, texts.verdict, texts.where].map((text) => say(text, context)),
  rowHeaders: true,
  rows: context.report.requirements.flatMap((requirement) => {
    const found = assessments.find((one) => one.requirement === requirement.id);
    return found === undefined ? [] : [rowFor(requirement, found.verdict, context)];
  }),
  widths: [4, 2.6, 1.6, 2.4],
});

function rowFor(requirement: RequirementInfo, verdict: Verdict, context: SectionContext): readonly Cell[] {
  const { code, title, obligations, reads } = requirement;
  const { language } = context;
  const duty = headlineOf(obligations) ?? obligations[0];
  const chapters = new Map(
    reads.flatMap((key) => context.chapterOn(key) ?? []).map((one) => [one.id, one.title]),
  );
  const where = joined(
    [...chapters].map(([id, text]) => [{ reference: id, text }]),
    ', ',
  );
  return [
    [`${code} ${translate(title, language)}`],
    sentenceCase([obligationWords(duty, language)]),
    sentenceCase([say(verdictWords[verdict], context)]),
    where.length === 0 ? ['–'] : where,
  ];
}

const texts = {
  intro: {
    nb: '{count} krav til planens innhold er holdt mot planen slik den sto {date}, med beredskapsplan {version}. Oversikten sier hva som står i planen. Om innholdet er godt nok, må folk vurdere.',
    nn: '{count} krav til innhaldet i planen er haldne mot planen slik han stod {date}, med beredskapsplan {version}. Oversikta seier kva som står i planen. Om innhaldet er godt nok, må folk vurdere.',
    en: '{count} requirements on the contents of a plan were held against this plan as it stood on {date}, with beredskapsplan {version}. The summary says what the plan contains. Whether that is good enough is for people to judge.',
  },
  counts: { nb: 'Hvor mange krav', nn: 'Kor mange krav', en: 'How many requirements' },
  of: { nb: '{counts} (av {total})', nn: '{counts} (av {total})', en: '{counts} (of {total})' },
  caption: { nb: 'Krav for krav', nn: 'Krav for krav', en: 'Requirement by requirement' },
  requirement: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
  obligation: { nb: 'Plikt', nn: 'Plikt', en: 'Obligation' },
  verdict: { nb: 'Vurdering', nn: 'Vurdering', en: 'Verdict' },
  where: { nb: 'Hvor', nn: 'Kvar', en: 'Where' },
} as const;
