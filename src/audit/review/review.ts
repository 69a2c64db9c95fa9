/**
 * A line of the workbook a reviewer fills in (`review.xlsx`), and of what is read back from it. The first four columns say
 * what it is about and are locked: plan id, file, requirement id, sha256 of the plan as it was judged. `answer` is empty
 * until somebody has looked.
 */
export interface ReviewRow {
  /** Row of the sheet, for messages. */
  readonly row: number;
  readonly planId: string;
  readonly file: string;
  readonly requirement: string;
  readonly sha256: string;
  readonly answer: string;
  readonly comment: string;
  readonly reviewer: string;
  readonly reviewedOn: string;
}

/** The header words of the sheet `review`, which the import looks for; the same in every language. */
export const reviewColumns = [
  'planId',
  'file',
  'requirement',
  'sha256',
  'answer',
  'comment',
  'reviewer',
  'reviewedOn',
] as const satisfies readonly (keyof ReviewRow)[];

/** What `answer` may be. */
export const reviewAnswers = ['accepted', 'returned'] as const;
