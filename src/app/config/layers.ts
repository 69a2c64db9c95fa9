import { fill } from '../../i18n/fill.ts';
import { languages } from '../../i18n/languages/index.generated.ts';
import type { CoreLocale, Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { FileFault } from '../../local/read.ts';
import { readShaped } from '../../local/read.ts';
import type { Shape } from '../../plan/shape.ts';
import { limits } from '../../plan/yaml/limits.ts';
import { reporters } from '../../reporters/index.generated.ts';
import { depths } from '../../reporters/reporter.ts';
import { beside, isPlainName } from '../../util/file-path.ts';
import { shown } from '../../util/shown.ts';
import { UserError } from '../errors.ts';
import type { Environment, Files } from '../ports.ts';
import type { OutputRequest, ReporterName } from '../report-outputs.ts';
import { isSystemFault, systemReason } from '../system-reason.ts';
import type { Layer, Settings } from './settings.ts';
import { settingNames } from './settings.ts';

/** A duration of whole days or longer. */
const wholeDays = /^P(?=.*[1-9])(?:\d{1,3}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/;

const words: Shape = { type: 'array', items: { type: 'string', maxLength: 200 } };

const shapes: { readonly [Name in keyof Settings]: Shape } = {
  lang: { type: 'string', enum: Object.keys(languages) },
  format: words,
  failOn: { type: 'string', enum: ['must', 'should', 'any', 'none'] },
  strict: { type: 'boolean' },
  maxFindings: { type: 'integer', minimum: 0, maximum: 1_000_000 },
  depth: { type: 'string', enum: depths },
  leaveOut: words,
  maxWaiver: { type: 'string', pattern: wholeDays.source, 'x-form': 'duration' },
  localRequirements: words,
};

/** The settings of one file, each with the line it stands on. A faulty line stops the run: what it was meant to say is not known. */
export async function layerIn(file: string, kind: 'project' | 'user', files: Files): Promise<Layer> {
  const reading = await readShaped(file, await readWhole(file, files), {
    type: 'object',
    properties: shapes,
  });
  if (!reading.usable) throw unusable(file, reading.faults);
  const said = reading.value as Partial<Readonly<Record<keyof Settings, unknown>>>; // what has no faults has the shape
  const layer = settingNames.flatMap((name) => {
    const value = said[name];
    if (value === undefined || value === null) return [];
    const place = reading.placeOf([name]);
    const refuse = (message: Text, text: string): never => {
      throw unusable(file, [{ message, params: { value: same(shown(text)) }, place }]);
    };
    const origin = { kind, file, line: place.location.line } as const;
    return [[name, { value: adapted(name, value, file, refuse), origin }]];
  });
  return Object.fromEntries(layer) as Layer; // one entry for each setting that is there
}

export const readWhole = (file: string, files: Pick<Files, 'read'>): Promise<Uint8Array> =>
  files.read(file, limits.bytes + 1).catch((fault: unknown) => {
    if (!isSystemFault(fault)) throw fault;
    throw new UserError(
      texts.closed,
      { file: same(shown(file)), reason: systemReason(fault) },
      { cause: fault },
    );
  });

type Refuse = (message: Text, text: string) => never;

/** Files are named from the folder of the file that names them, and lie there or below. */
function adapted(name: keyof Settings, value: unknown, file: string, refuse: Refuse): unknown {
  const near = (path: string): string =>
    isPlainName(path) ? beside(file, path) : refuse(texts.outside, path);
  if (name === 'localRequirements') return (value as readonly string[]).map(near); // by the shape
  return name === 'format' ? (value as readonly string[]).map((one) => formatIn(one, near, refuse)) : value; // by the shape
}

function formatIn(written: string, near: (path: string) => string, refuse: Refuse): OutputRequest {
  const [name = '', ...rest] = written.split('=');
  if (!Object.hasOwn(reporters, name)) return refuse(texts.format, name);
  return { format: name as ReporterName, file: rest.length === 0 ? undefined : near(rest.join('=')) }; // just seen to be one
}

/** The settings that stand in the environment: PLAN_FAIL_ON and the like. */
export function layerOf(variables: Environment['variables']): Layer {
  const layer = settingNames.flatMap((name) => {
    const variable = `PLAN_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    const written = variables[variable];
    if (written === undefined || written === '') return [];
    const refuse: Refuse = (_, text) => {
      throw new UserError(texts.variable, { name: same(variable), value: same(shown(text)) });
    };
    return [[name, { value: fromText(name, written, refuse), origin: { kind: 'variable', name: variable } }]];
  });
  return Object.fromEntries(layer) as Layer; // one entry for each variable that is set
}

function fromText(name: keyof Settings, written: string, refuse: Refuse): unknown {
  const { enum: choices, pattern, type } = shapes[name];
  if (choices && !choices.includes(written)) return refuse(texts.outside, written);
  if (pattern && !new RegExp(pattern).test(written)) return refuse(texts.outside, written);
  if (type === 'boolean')
    return /^(1|true)$/.test(written) || (!/^(0|false)$/.test(written) && refuse(texts.outside, written));
  if (type === 'integer') return /^\d{1,6}$/.test(written) ? Number(written) : refuse(texts.outside, written);
  if (type !== 'array') return written;
  const list = written.split(',').map((one) => one.trim());
  return name === 'format' ? list.map((one) => formatIn(one, (path) => path, refuse)) : list;
}

/** Every fault of a file of settings or local requirements, with its line and column. */
export function unusable(file: string, faults: readonly FileFault[]): UserError {
  const told = (locale: CoreLocale): string =>
    faults
      .map(({ message, params, place: { location } }) => {
        const said = fill(message, params, { language: languages[locale], showValues: true });
        return `  ${shown(location.file)}:${location.line}:${location.column}: ${said}`;
      })
      .join('\n');
  return new UserError(texts.unusable, {
    file: same(shown(file)),
    faults: { nb: told('nb'), nn: told('nn'), en: told('en') },
  });
}

const texts = {
  closed: {
    nb: '{file} kan ikke leses: {reason}. Ingenting er vurdert.',
    nn: '{file} kan ikkje lesast: {reason}. Ingenting er vurdert.',
    en: '{file} cannot be read: {reason}. Nothing is judged.',
  },
  unusable: {
    nb: '{file} kan ikke brukes slik den er skrevet, og ingenting er vurdert. Rett dette først:\n{faults}',
    nn: '{file} kan ikkje brukast slik ho er skriven, og ingenting er vurdert. Rett dette først:\n{faults}',
    en: '{file} cannot be used as it is written, and nothing is judged. Put this right first:\n{faults}',
  },
  outside: {
    nb: '«{value}» må være et enkelt navn i samme mappe eller under den.',
    nn: '«{value}» må vere eit enkelt namn i same mappa eller under henne.',
    en: '“{value}” must be a plain name in the same folder or below it.',
  },
  format: {
    nb: '«{value}» er ikke et format. «plan check --help» sier hvilke som finnes.',
    nn: '«{value}» er ikkje eit format. «plan check --help» seier kva som finst.',
    en: '“{value}” is not a format. “plan check --help” says which there are.',
  },
  variable: {
    nb: 'Miljøvariabelen {name} kan ikke være «{value}».',
    nn: 'Miljøvariabelen {name} kan ikkje vere «{value}».',
    en: 'The environment variable {name} cannot be “{value}”.',
  },
} satisfies Readonly<Record<string, Text>>;
