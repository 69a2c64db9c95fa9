import { fill } from '../../src/i18n/fill.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import type { CoreLocale } from '../../src/i18n/text.ts';
import type { Place } from '../../src/plan/location.ts';
import type { Diagnostic, Include, PlanSource } from '../../src/plan/read.ts';
import { readPlan } from '../../src/plan/read.ts';

type Folder = Readonly<Record<string, string>>;

/** A folder of files beside a plan. */
export const folder =
  (files: Folder): Include =>
  async (name) => {
    if (name.startsWith('../')) return 'include-outside';
    const content = files[name];
    return content === undefined ? 'include-unreadable' : { file: name, content };
  };

/** A plan that can be read, whatever is wrong with its shape. */
export async function read(text: string, files?: Folder): Promise<PlanSource> {
  const source = await readPlan('plan.yaml', text, files && folder(files));
  if (!source.readable) throw new Error(source.diagnostics.map((one) => sentence(one, 'en')).join('\n'));
  return source;
}

export const sentence = (
  { message, params }: Pick<Diagnostic, 'message' | 'params'>,
  locale: CoreLocale,
  { showValues = false }: { readonly showValues?: boolean } = {},
): string => fill(message, params, { language: languages[locale], showValues });

/** `plan.yaml:3:5` */
export const whereabouts = ({ location: { file, line, column } }: Place): string =>
  `${file}:${line}:${column}`;

/** `duplicate-key plan.yaml:3:5` */
export const brief = ({ code, place }: Diagnostic): string => `${code} ${whereabouts(place)}`;
