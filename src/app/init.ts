import type { Language } from '../i18n/language.ts';
import { same } from '../i18n/text.ts';
import { skeleton } from '../plan/skeleton.ts';
import { beside } from '../util/file-path.ts';
import { shown } from '../util/shown.ts';
import { UserError } from './errors.ts';
import type { Output } from './outputs.ts';
import type { Environment } from './ports.ts';
import { planSchemaIn, schemaText } from './schema.ts';

export interface InitRequest {
  readonly file: string;
  readonly language: Language;
  readonly overwrite: boolean;
}

/** A plan to fill in, and beside it the schema that lets an editor complete and explain it. */
export async function init(
  { file, language, overwrite }: InitRequest,
  { files, assets }: Pick<Environment, 'files' | 'assets'>,
): Promise<readonly Output[]> {
  if (!overwrite && (await files.exists(file))) throw exists(file);
  return [
    { file: beside(file, 'plan.schema.json'), text: schemaText('plan', language, assets) },
    { file, text: skeleton(planSchemaIn(language, assets), language) },
  ];
}

const exists = (file: string): UserError =>
  new UserError(
    {
      nb: '{file} finnes allerede og er ikke rørt. Velg et annet navn, eller skriv over med --force.',
      nn: '{file} finst allereie og er ikkje rørt. Vel eit anna namn, eller skriv over med --force.',
      en: '{file} exists already and has not been touched. Choose another name, or overwrite it with --force.',
    },
    { file: same(shown(file)) },
  );
