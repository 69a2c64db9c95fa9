import type { Effective } from '../../assessment/decision.ts';
import { effectiveOf } from '../../assessment/decision.ts';
import { effectiveWords } from '../../assessment/decision-words.ts';
import { localTitle } from '../../assessment/group.ts';
import type { Assessment } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Verdict } from '../../assessment/verdict.ts';
import { strengthWords, verdictWords } from '../../assessment/verdict-words.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { Block, Cell } from '../block.ts';
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
  editions: ['internal', 'inspection-pack'],
  shows: [],
  build: (_plan, context) => {
    const { report } = context;
    const [plan] = report.plans;
    if (plan?.status !== 'assessed') return [];
    const judged = report.requirements.flatMap((requirement) => {
      const assessment = plan.assessments.find((one) => one.requirement === requirement.id);
      return assessment ? [{ requirement, assessment }] : [];
    });
    const local = judged.filter(isLocal).length;
    const intro = say(texts.intro, context, {
      count: judged.length - local,
      date: same(formatDate(report.asOf, context.language)),
      version: same(report.tool.version),
    });
    const besides = local === 0 ? [] : [` ${say(texts.local, context, { count: local })}`];
    return [{ kind: 'paragraph', text: [intro, ...besides] }, ...counts(judged, context)];
  },
});

interface Judged {
  readonly requirement: RequirementInfo;
  readonly assessment: Assessment;
}

const isLocal = ({ requirement }: Judged): boolean => requirement.group === 'local';

/** What people have decided about is counted under the decision, and never as met. */
const order = [
  'not-met',
  'partial',
  'needs-review',
  'waived',
  'alternative-means',
  'baseline',
  'attested',
  'met',
  'not-applicable',
  'not-evaluated',
  'error',
] as const satisfies readonly (Effective | Verdict)[];

const words: Readonly<Record<Effective | Verdict, Text>> = { ...verdictWords, ...effectiveWords };

/** Counts with their denominators; never one number for a plan. What is local is counted apart, last. */
function counts(judged: readonly Judged[], context: SectionContext): readonly Block[] {
  const others = judged.filter((one) => !isLocal(one));
  const rows = [
    ...(['must', 'should', 'may', 'context'] as const).map((strength) => {
      const own = others.filter(({ requirement }) => standingOf(requirement).strength === strength);
      return [strengthWords[strength], own] as const;
    }),
    [localTitle, judged.filter(isLocal)] as const,
  ];
  const facts = rows.flatMap(([label, own]) => {
    const reached = own.map(({ assessment }) => effectiveOf(assessment) ?? assessment.verdict);
    const told = order.flatMap((standing) => {
      const number = reached.filter((one) => one === standing).length;
      return number > 0 ? [`${number} ${say(words[standing], context)}`] : [];
    });
    const cell: Cell = [say(texts.of, context, { counts: same(told.join(', ')), total: own.length })];
    return own.length === 0 ? [] : [[say(label, context), cell] as const];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', caption: say(texts.counts, context), facts }];
}

const texts = {
  intro: {
    nb: '{count} krav til planens innhold er holdt mot planen slik den sto {date}, med beredskapsplan {version}. Oversikten sier hva som står i planen. Om innholdet er godt nok, må folk vurdere.',
    nn: '{count} krav til innhaldet i planen er haldne mot planen slik han stod {date}, med beredskapsplan {version}. Oversikta seier kva som står i planen. Om innhaldet er godt nok, må folk vurdere.',
    en: '{count} requirements on the contents of a plan were held against this plan as it stood on {date}, with beredskapsplan {version}. The summary says what the plan contains. Whether that is good enough is for people to judge.',
  },
  local: {
    nb: 'I tillegg kommer lokale krav ({count}), som er lagt til av fylket eller kommunen og telles for seg.',
    nn: 'I tillegg kjem lokale krav ({count}), som fylket eller kommunen har lagt til, og som blir talde for seg.',
    en: 'In addition come local requirements ({count}), added by the county or the municipality and counted apart.',
  },
  counts: { nb: 'Hvor mange krav', nn: 'Kor mange krav', en: 'How many requirements' },
  of: { nb: '{counts} (av {total})', nn: '{counts} (av {total})', en: '{counts} (of {total})' },
} as const;
