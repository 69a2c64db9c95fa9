import { same } from '../../i18n/text.ts';
import type { AuditOutput } from '../output.ts';
import { reviewAnswers, reviewColumns } from '../review/review.ts';
import { rowsOf } from '../telling/rows.ts';
import type { Sheet, SheetCell, SheetColumn } from '../workbook/workbook.ts';
import { sayIn } from './page/section.ts';
import type { SheetContext } from './sheets/context.ts';
import { questionsIn } from './sheets/requirements.ts';
import { words } from './sheets/words.ts';

const review: AuditOutput = {
  id: 'review',
  summary: {
    nb: 'review.xlsx: det folk må vurdere, til utfylling og innlesing',
    nn: 'review.xlsx: det folk må vurdere, til utfylling og innlesing',
    en: 'review.xlsx: what people must judge, to fill in and read back',
  },
  usual: true,
  atMost: 1500,
  async *make(result, { language }) {
    const { writeWorkbook } = await import('../workbook/write-workbook.ts');
    const context = { result, rows: rowsOf(result), say: sayIn(language) };
    const sheets = [reviewSheet(context), helpSheet(context)];
    yield { path: 'review.xlsx', content: await writeWorkbook(sheets) };
  },
};

export default review;

type Column = (typeof reviewColumns)[number];

/** One line for each question, the same question of all plans together. The first columns say what it is about and are locked. */
export function reviewSheet({ result, rows, say }: SheetContext): Sheet {
  const lines = result.checklist.requirements.flatMap((requirement) =>
    rows.flatMap(({ number, name, plan }): readonly (readonly SheetCell[])[] => {
      const questions = questionsIn(plan, requirement, say);
      if (plan === undefined || questions.length === 0) return [];
      const locked = [plan.planId, plan.file, requirement.id, plan.sha256];
      const entries = reviewColumns.slice(locked.length).map((): SheetCell => undefined);
      const about = `${number} ${name}`.trim();
      return [
        [...locked, about, `${requirement.code} ${say(requirement.title)}`, questions.join('\n'), ...entries],
      ];
    }),
  );
  const shown: readonly SheetColumn[] = [
    { title: say(words.municipality), width: 24, wraps: true },
    { title: say(words.requirement), width: 34, wraps: true },
    { title: say(words.question), width: 60, wraps: true },
  ];
  const [planId, file, requirement, sha256, ...entries] = reviewColumns;
  return {
    name: 'review',
    columns: [...[planId, file, requirement, sha256].map(columnFor), ...shown, ...entries.map(columnFor)],
    rows: lines,
    frozenColumns: 0,
    paper: 'A3',
    locked: true,
  };
}

const columnFor = (name: Column): SheetColumn => ({ title: name, ...kinds[name] });

const kinds: Readonly<Record<Column, Omit<SheetColumn, 'title'>>> = {
  planId: { width: 20 },
  file: { width: 20 },
  requirement: { width: 20 },
  sha256: { width: 10 },
  answer: { width: 12, entry: true, choices: reviewAnswers },
  comment: { width: 50, entry: true },
  reviewer: { width: 22, entry: true },
  reviewedOn: { width: 13, entry: true },
};

/** How to fill it in, in the language of whoever does. */
const helpSheet = ({ say }: SheetContext): Sheet => ({
  name: say(texts.help),
  columns: [
    { title: '', width: 24 },
    { title: '', width: 90, wraps: true },
  ],
  rows: [
    [{ text: say(texts.help), look: 'title' }],
    ['answer', say(texts.answer, { accepted: same(reviewAnswers[0]), returned: same(reviewAnswers[1]) })],
    ['comment', say(texts.comment)],
    ['reviewer', say(texts.reviewer)],
    ['reviewedOn', say(texts.reviewedOn)],
    ['', say(texts.back)],
  ],
  frozenColumns: 0,
  paper: 'A4',
  plain: true,
});

const texts = {
  help: { nb: 'Slik fyller du ut', nn: 'Slik fyller du ut', en: 'How to fill it in' },
  answer: {
    nb: '{accepted}: godtatt. {returned}: sendt tilbake til kommunen. Tomt felt: ikke sett på ennå.',
    nn: '{accepted}: godteken. {returned}: send tilbake til kommunen. Tomt felt: ikkje sett på enno.',
    en: '{accepted}: accepted. {returned}: sent back to the municipality. Empty: not looked at yet.',
  },
  comment: {
    nb: 'Må fylles ut når svaret er returned: hva kommunen bes om å endre.',
    nn: 'Må fyllast ut når svaret er returned: kva kommunen blir beden om å endre.',
    en: 'Must be filled in when the answer is returned: what the municipality is asked to revise.',
  },
  reviewer: {
    nb: 'Navnet på den som har vurdert. Det er et menneske som avgjør.',
    nn: 'Namnet på den som har vurdert. Det er eit menneske som avgjer.',
    en: 'The name of whoever has judged. A person decides.',
  },
  reviewedOn: {
    nb: 'Dagen, slik: 2026-11-22.',
    nn: 'Dagen, slik: 2026-11-22.',
    en: 'The day, like this: 2026-11-22.',
  },
  back: {
    nb: 'Les svarene inn igjen med: plan audit review import. Svar om en plan som er endret siden, blir avvist.',
    nn: 'Les svara inn att med: plan audit review import. Svar om ein plan som er endra sidan, blir avviste.',
    en: 'Read the answers back with: plan audit review import. Answers about a plan that has changed since are refused.',
  },
} as const;
