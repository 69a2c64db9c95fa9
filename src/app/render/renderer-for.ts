import { same } from '../../i18n/text.ts';
import { renderers } from '../../renderers/index.generated.ts';
import type { Renderer } from '../../renderers/renderer.ts';
import { extensionOf } from '../../util/file-path.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';

/** The renderer that the ending of the file name asks for; formats are named by their endings. */
export async function rendererFor(output: string): Promise<Renderer> {
  const formats = Object.keys(renderers) as readonly (keyof typeof renderers)[]; // keys of a literal
  const format = formats.find((one) => one === extensionOf(output));
  if (format !== undefined) return (await renderers[format]()).default;
  const endings = formats.map((one) => `.${one}`).join(', ');
  throw new UserError(
    {
      nb: 'Kan ikke se formatet av filnavnet {file}. La det slutte på en av: {endings}.',
      nn: 'Kan ikkje sjå formatet av filnamnet {file}. La det slutte på ein av: {endings}.',
      en: 'Cannot tell the format from the file name {file}. Let it end in one of: {endings}.',
    },
    { file: same(shown(output)), endings: same(endings) },
  );
}
