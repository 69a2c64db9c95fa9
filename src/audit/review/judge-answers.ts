import type { AuditedPlan } from '../audit.ts';
import type { ReviewRow } from './review.ts';
import { reviewAnswers } from './review.ts';

export type ReviewAnswer = (typeof reviewAnswers)[number];

/** A reviewer's answer that counts. */
export interface Reviewed {
  readonly planId: string;
  readonly file: string;
  readonly requirement: string;
  readonly sha256: string;
  readonly answer: ReviewAnswer;
  readonly comment: string;
  readonly reviewer: string;
  readonly reviewedOn: string;
}

export type RefusalCode =
  | 'unknown-answer'
  | 'no-comment'
  | 'unknown-plan'
  | 'unknown-requirement'
  | 'plan-changed'
  | 'twice';

export interface RefusedAnswer {
  readonly row: number;
  readonly code: RefusalCode;
  readonly planId: string;
  readonly requirement: string;
}

export interface JudgedAnswers {
  readonly accepted: readonly Reviewed[];
  readonly refused: readonly RefusedAnswer[];
  /** Rows nobody has answered yet. */
  readonly open: number;
}

/** Takes the answers that are about the plans as they were judged. One that returns something must say why. */
export function judgeAnswers(
  rows: readonly ReviewRow[],
  plans: Iterable<AuditedPlan>,
  requirements: readonly string[],
): JudgedAnswers {
  const hashes = new Map<string, string>();
  for (const plan of plans)
    if (plan.status === 'assessed') hashes.set(`${plan.planId}\0${plan.file}`, plan.sha256);
  const known = new Set(requirements);
  const seen = new Set<string>();
  const answered = rows.filter(({ answer }) => answer.trim() !== '');
  const accepted: Reviewed[] = [];
  const refused: RefusedAnswer[] = [];
  for (const row of answered) {
    const { planId, file, requirement } = row;
    const answer = reviewAnswers.find((one) => one === row.answer.trim().toLowerCase());
    const about = `${planId}\0${file}\0${requirement}`;
    const code = refusalOf(row, answer, {
      hash: hashes.get(`${planId}\0${file}`),
      known,
      isAgain: seen.has(about),
    });
    seen.add(about);
    if (code !== undefined || answer === undefined)
      refused.push({ row: row.row, code: code ?? 'unknown-answer', planId, requirement });
    else {
      const { row: _, ...rest } = row;
      accepted.push({ ...rest, answer, comment: row.comment.trim() });
    }
  }
  return { accepted, refused, open: rows.length - answered.length };
}

interface Known {
  readonly hash: string | undefined;
  readonly known: ReadonlySet<string>;
  readonly isAgain: boolean;
}

function refusalOf(
  { sha256, comment, requirement }: ReviewRow,
  answer: ReviewAnswer | undefined,
  { hash, known, isAgain }: Known,
): RefusalCode | undefined {
  if (hash === undefined) return 'unknown-plan';
  if (!known.has(requirement)) return 'unknown-requirement';
  if (hash !== sha256) return 'plan-changed';
  if (answer === undefined) return 'unknown-answer';
  if (answer === 'returned' && comment.trim() === '') return 'no-comment';
  return isAgain ? 'twice' : undefined;
}
