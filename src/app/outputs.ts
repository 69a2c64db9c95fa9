import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import { UserError } from './errors.ts';
import type { Files } from './ports.ts';

/** What a use case wants written: text, to standard output where no file is named, or a document, to a file. */
export type Output =
  | { readonly file: string | undefined; readonly text: string }
  | { readonly file: string; readonly bytes: Uint8Array };

/** A report must not take the place of a plan it is about. */
export async function refuseToOverwrite(
  plans: readonly string[],
  outputs: readonly Pick<Output, 'file'>[],
  files: Files,
): Promise<void> {
  for (const { file } of outputs) {
    const real = file === undefined ? undefined : await files.real(file);
    if (file === undefined || real === undefined) continue;
    const taken = await Promise.all(plans.map((plan) => files.real(plan)));
    if (taken.includes(real)) {
      throw new UserError(
        {
          nb: '{file} er en av planene som skal kontrolleres. Velg et annet navn på rapporten.',
          nn: '{file} er ein av planane som skal kontrollerast. Vel eit anna namn på rapporten.',
          en: '{file} is one of the plans to be checked. Choose another name for the report.',
        },
        { file: same(shown(file)) },
      );
    }
  }
}
