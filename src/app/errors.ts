import type { Param, Text } from '../i18n/text.ts';

/** Something about the request that the user can put right: no such file, an unknown id, a flag that does not fit. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly text: Text;
  readonly params: Readonly<Record<string, Param>>;
  /** Usage by default; a run that could not be completed is `incomplete`. */
  readonly exit: 'usage' | 'incomplete';
  constructor(
    text: Text,
    params: Readonly<Record<string, Param>> = {},
    { exit = 'usage', ...options }: ErrorOptions & { exit?: 'usage' | 'incomplete' } = {},
  ) {
    super(text.en, options);
    this.text = text;
    this.params = params;
    this.exit = exit;
  }
}
