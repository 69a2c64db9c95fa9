import type { Effective } from '../../assessment/decision.ts';
import { effectiveWords } from '../../assessment/decision-words.ts';
import type { Tally } from '../../assessment/report.ts';
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
    const intro = say(texts.intro, context, {
      count: report.requirements.length,
      date: same(formatDate(report.asOf, context.language)),
      version: same(report.tool.version),
    });
    return [{ kind: 'paragraph', text: [intro] }, ...counts(report.tally, context)];
  },
});

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

/** Counts with their denominators; never one number for a plan. */
function counts(tally: Tally, context: SectionContext): readonly Block[] {
  const facts = (['must', 'should', 'may', 'context'] as const).flatMap((strength) => {
    const reached = order.flatMap((standing) => {
      const number = tally[strength][standing] ?? 0;
      return number > 0 ? [{ standing, number }] : [];
    });
    const total = reached.reduce((sum, { number }) => sum + number, 0);
    const told = reached.map(({ standing, number }) => `${number} ${say(words[standing], context)}`);
    const cell: Cell = [say(texts.of, context, { counts: same(told.join(', ')), total })];
    return total === 0 ? [] : [[say(strengthWords[strength], context), cell] as const];
  });
  return facts.length === 0 ? [] : [{ kind: 'facts', caption: say(texts.counts, context), facts }];
}

const texts = {
  intro: {
    nb: '{count} krav til planens innhold er holdt mot planen slik den sto {date}, med beredskapsplan {version}. Oversikten sier hva som står i planen. Om innholdet er godt nok, må folk vurdere.',
    nn: '{count} krav til innhaldet i planen er haldne mot planen slik han stod {date}, med beredskapsplan {version}. Oversikta seier kva som står i planen. Om innhaldet er godt nok, må folk vurdere.',
    en: '{count} requirements on the contents of a plan were held against this plan as it stood on {date}, with beredskapsplan {version}. The summary says what the plan contains. Whether that is good enough is for people to judge.',
  },
  counts: { nb: 'Hvor mange krav', nn: 'Kor mange krav', en: 'How many requirements' },
  of: { nb: '{counts} (av {total})', nn: '{counts} (av {total})', en: '{counts} (of {total})' },
} as const;
