import { identityNumbersIn } from '../util/identity-number.ts';
import type { Diagnostic } from './diagnose.ts';
import { diagnostic } from './diagnose.ts';
import type { ParsedFile } from './source-map.ts';
import { locationOf } from './source-map.ts';

/**
 * Identity numbers anywhere in a file, so also in comments, in keys, and in what is set aside. The place has no path: that
 * could repeat the number.
 */
export const diagnoseIdentityNumbers = (file: ParsedFile): readonly Diagnostic[] =>
  identityNumbersIn(file.text).map((span) =>
    diagnostic('identity-number', { path: [], logical: '', location: locationOf(file, span), present: true }),
  );
