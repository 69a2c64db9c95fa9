import { csvRows } from '../../audit/csv-rows.ts';
import type { RefusalCode } from '../../audit/review/judge-answers.ts';
import { judgeAnswers } from '../../audit/review/judge-answers.ts';
import type { ReviewRow } from '../../audit/review/review.ts';
import { reviewColumns } from '../../audit/review/review.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { wrap } from '../../util/columns.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import type { Ending } from '../exit-code.ts';
import type { Output } from '../outputs.ts';
import type { Environment } from '../ports.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';
import { earlierAudit } from './earlier.ts';

export interface ReviewRequest {
  /** What the reviewer filled in: `.xlsx`, `.csv` or `.json`. */
  readonly file: string;
  readonly audit: string;
  /** Where the answers that count are put. */
  readonly output: string;
  readonly language: Language;
  readonly width: number;
}

export interface ReviewOutcome {
  readonly text: string;
  readonly outputs: readonly Output[];
  readonly ending: Ending;
}

/** Takes back what a reviewer has answered; what does not count is named, row by row. */
export async function importReview(
  { file, audit, output, language, width }: ReviewRequest,
  environment: Environment,
): Promise<ReviewOutcome> {
  const { head, audited, requirements } = earlierAudit(audit, await environment.batch());
  const rows = await rowsIn(file, environment);
  const { accepted, refused, open } = judgeAnswers(rows, audited(), requirements);
  const say = (text: Text, params: Parameters<typeof fill>[1] = {}): string =>
    `${wrap(fill(text, params, { language, showValues: false }), width)}\n`;
  const returned = accepted.filter(({ answer }) => answer === 'returned').length;
  const lines = refused.map(({ row, code, planId, requirement }) =>
    say(texts.refused, {
      row,
      plan: same(shown(planId)),
      requirement: same(shown(requirement)),
      why: reasons[code],
    }),
  );
  const summary = say(texts.summary, {
    accepted: accepted.length - returned,
    returned,
    refused: refused.length,
    open,
    file: same(shown(output)),
  });
  const json = { schemaVersion: 1, tool: head.tool, auditAsOf: head.asOf, reviews: accepted };
  return {
    text: lines.join('') + summary,
    outputs: [{ file: output, text: `${JSON.stringify(json, null, 2)}\n` }],
    ending: refused.length > 0 ? 'failed' : 'passed',
  };
}

async function rowsIn(file: string, { files }: Environment): Promise<readonly ReviewRow[]> {
  try {
    const content = await files.read(file, 64 * 1024 * 1024);
    if (/\.xlsx$/i.test(file))
      return await (await import('../../audit/review/workbook.ts')).rowsOfWorkbook(content);
    const text = new TextDecoder().decode(content);
    return /\.json$/i.test(file) ? rowsOfJson(text) : rowsOfCsv(text);
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    const reason = isSystemFault(fault) ? systemReason(fault) : notAReview;
    throw new UserError(texts.unreadable, { file: same(shown(file)), reason }, { cause: fault });
  }
}

function rowsOfCsv(text: string): readonly ReviewRow[] {
  const read = csvRows(text);
  if (!('rows' in read)) throw new TypeError('no table');
  const [head, ...body] = read.rows;
  const positions = reviewColumns.map((name) => head?.cells.indexOf(name) ?? -1);
  if (positions.includes(-1)) throw new TypeError('columns are missing');
  return body
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ row, cells }) => rowOf(row, (index) => cells[positions[index] ?? -1]));
}

function rowsOfJson(text: string): readonly ReviewRow[] {
  const all = JSON.parse(text) as readonly Readonly<Record<string, unknown>>[]; // each cell is made a text below
  return all.map((one, index) => rowOf(index + 1, (column) => one[reviewColumns[column] ?? '']));
}

const rowOf = (row: number, cellAt: (column: number) => unknown): ReviewRow => ({
  row,
  ...(Object.fromEntries(reviewColumns.map((name, index) => [name, String(cellAt(index) ?? '')])) as Omit<
    ReviewRow,
    'row'
  >), // a text for each column
});

const notAReview: Text = {
  nb: `det har ikke kolonnene ${reviewColumns.join(', ')}`,
  nn: `det har ikkje kolonnane ${reviewColumns.join(', ')}`,
  en: `it does not have the columns ${reviewColumns.join(', ')}`,
};

const reasons: Readonly<Record<RefusalCode, Text>> = {
  'unknown-answer': {
    nb: 'svaret må være accepted eller returned',
    nn: 'svaret må vere accepted eller returned',
    en: 'the answer must be accepted or returned',
  },
  'no-comment': {
    nb: 'det som sendes tilbake, må ha en kommentar',
    nn: 'det som blir sendt tilbake, må ha ein kommentar',
    en: 'what is returned must have a comment',
  },
  'unknown-plan': {
    nb: 'planen er ikke med i denne gjennomgangen',
    nn: 'planen er ikkje med i denne gjennomgangen',
    en: 'the plan is not part of this audit',
  },
  'unknown-requirement': {
    nb: 'kravet er ikke på denne sjekklisten',
    nn: 'kravet er ikkje på denne sjekklista',
    en: 'the requirement is not on this checklist',
  },
  'plan-changed': {
    nb: 'planen er endret siden den ble vurdert',
    nn: 'planen er endra sidan han blei vurdert',
    en: 'the plan has changed since it was reviewed',
  },
  twice: {
    nb: 'det er svart på dette lenger oppe',
    nn: 'det er svart på dette lenger oppe',
    en: 'this is answered further up',
  },
};

const texts = {
  refused: {
    nb: 'Rad {row} er ikke tatt inn ({plan}, {requirement}): {why}.',
    nn: 'Rad {row} er ikkje teken inn ({plan}, {requirement}): {why}.',
    en: 'Row {row} has not been taken in ({plan}, {requirement}): {why}.',
  },
  summary: {
    nb: '{accepted} godtatt, {returned} sendt tilbake, {refused} ikke tatt inn, {open} ikke besvart. Svarene står i {file}.',
    nn: '{accepted} godtekne, {returned} sende tilbake, {refused} ikkje tekne inn, {open} ikkje svarte på. Svara står i {file}.',
    en: '{accepted} accepted, {returned} returned, {refused} not taken in, {open} not answered. The answers are in {file}.',
  },
  unreadable: {
    nb: 'Kan ikke bruke {file}: {reason}.',
    nn: 'Kan ikkje bruke {file}: {reason}.',
    en: 'Cannot use {file}: {reason}.',
  },
} as const;
