import { fill } from '../i18n/fill.ts';
import type { Language } from '../i18n/language.ts';
import type { Param, Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import type { Style } from '../reporters/reporter.ts';
import { beside } from '../util/columns.ts';
import { shown } from '../util/shown.ts';
import { decisionsName } from './decisions-beside.ts';
import type { Ending } from './exit-code.ts';
import { openPlan } from './open-plan.ts';
import type { Environment } from './ports.ts';
import { schemaNames, schemaText } from './schema.ts';

interface Sign {
  /** `bad` keeps the program from working; `aside` is something it can do without. */
  readonly state: 'good' | 'aside' | 'bad';
  readonly text: Text;
  readonly params?: Readonly<Record<string, Param>>;
}

/** Looks at what the program needs and where it stands, and says what to do about what is wrong. */
export async function doctor(
  {
    language,
    style,
    width,
  }: {
    readonly language: Language;
    readonly style: Style;
    readonly width: number;
  },
  environment: Environment,
): Promise<{ readonly text: string; readonly ending: Ending }> {
  const signs = [
    {
      state: 'good',
      text: texts.version,
      params: { version: same(environment.version), runtime: same(environment.runtime) },
    } as const,
    ownFiles(language, environment),
    ...(await gitSigns(environment)),
    ...(await planSigns(environment)),
  ];
  const lines = signs.map(({ state, text, params = {} }: Sign) =>
    beside(marks(style)[state], fill(text, params, { language, showValues: false }), {
      width,
      indent: '',
      column: 2,
    }),
  );
  return {
    text: `${lines.join('\n')}\n`,
    ending: signs.some(({ state }) => state === 'bad') ? 'failed' : 'passed',
  };
}

const marks = ({ unicode }: Style): Readonly<Record<Sign['state'], string>> =>
  unicode ? { good: '✓', aside: '–', bad: '✗' } : { good: '+', aside: '-', bad: 'x' };

/** A package that was unpacked by halves shows itself in the schemas. */
function ownFiles(language: Language, { assets }: Environment): Sign {
  try {
    for (const name of schemaNames) JSON.parse(schemaText(name, language, assets));
    return { state: 'good', text: texts.whole };
  } catch {
    return { state: 'bad', text: texts.broken };
  }
}

async function gitSigns({ git }: Environment): Promise<readonly Sign[]> {
  const { version, root, shallow } = await git.about('.');
  if (version === undefined) return [{ state: 'aside', text: texts.noGit }];
  if (root === undefined) return [{ state: 'aside', text: texts.noRepository }];
  return [
    {
      state: shallow ? 'aside' : 'good',
      text: shallow ? texts.shallow : texts.git,
      params: { version: same(shown(version)) },
    },
  ];
}

async function planSigns(environment: Environment): Promise<readonly Sign[]> {
  const { files } = environment;
  if (!(await files.exists('plan.yaml'))) return [{ state: 'aside', text: texts.noPlan }];
  const { source } = await openPlan('plan.yaml', 'plan.yaml', environment);
  const faults = source.diagnostics.length;
  const read: Sign = !source.readable
    ? { state: 'bad', text: texts.unreadable }
    : faults > 0
      ? { state: 'bad', text: texts.faulty, params: { faults } }
      : { state: 'good', text: texts.plan };
  const isDecided = await files.exists(decisionsName);
  return [read, ...(isDecided ? [{ state: 'good', text: texts.decisions } as const] : [])];
}

const texts = {
  version: {
    nb: 'beredskapsplan {version} på {runtime}.',
    nn: 'beredskapsplan {version} på {runtime}.',
    en: 'beredskapsplan {version} on {runtime}.',
  },
  whole: {
    nb: 'Programmets egne filer er på plass.',
    nn: 'Filene til programmet er på plass.',
    en: 'The program’s own files are in place.',
  },
  broken: {
    nb: 'Noen av programmets egne filer mangler eller er ødelagt. Installer det på nytt.',
    nn: 'Nokre av filene til programmet manglar eller er øydelagde. Installer det på nytt.',
    en: 'Some of the program’s own files are missing or damaged. Install it again.',
  },
  git: {
    nb: 'git {version}, og mappen er i et git-lager.',
    nn: 'git {version}, og mappa er i eit git-lager.',
    en: 'git {version}, and the folder is in a repository.',
  },
  noGit: {
    nb: 'git er ikke installert. Det trengs for plan log og for å sammenligne med en tidligere utgave.',
    nn: 'git er ikkje installert. Det trengst for plan log og for å samanlikne med ei tidlegare utgåve.',
    en: 'git is not installed. It is needed for plan log and to compare with an earlier edition.',
  },
  noRepository: {
    nb: 'Mappen er ikke i et git-lager, så planen har ingen historikk.',
    nn: 'Mappa er ikkje i eit git-lager, så planen har ingen historikk.',
    en: 'The folder is in no git repository, so the plan has no history.',
  },
  shallow: {
    nb: 'git {version}, men bare en del av historikken er hentet. Kjør git fetch --unshallow; i GitHub Actions fetch-depth: 0.',
    nn: 'git {version}, men berre ein del av historikken er henta. Køyr git fetch --unshallow; i GitHub Actions fetch-depth: 0.',
    en: 'git {version}, but only part of the history was fetched. Run git fetch --unshallow; in GitHub Actions fetch-depth: 0.',
  },
  noPlan: {
    nb: 'Ingen plan.yaml her. Lag en med plan init, eller gå til mappen der den er.',
    nn: 'Ingen plan.yaml her. Lag ei med plan init, eller gå til mappa der ho er.',
    en: 'No plan.yaml here. Make one with plan init, or go to the folder it is in.',
  },
  unreadable: {
    nb: 'plan.yaml kan ikke leses. Kjør plan check, som sier hvor.',
    nn: 'plan.yaml kan ikkje lesast. Køyr plan check, som seier kvar.',
    en: 'plan.yaml cannot be read. Run plan check, which says where.',
  },
  faulty: {
    nb: 'plan.yaml har feil i formen ({faults}). Kjør plan check, som sier hvor.',
    nn: 'plan.yaml har feil i forma ({faults}). Køyr plan check, som seier kvar.',
    en: 'plan.yaml has faults of shape ({faults}). Run plan check, which says where.',
  },
  plan: { nb: 'plan.yaml kan leses.', nn: 'plan.yaml kan lesast.', en: 'plan.yaml can be read.' },
  decisions: {
    nb: 'plan.decisions.yaml ligger ved siden av. Se den med plan decisions.',
    nn: 'plan.decisions.yaml ligg ved sida av. Sjå ho med plan decisions.',
    en: 'plan.decisions.yaml lies beside it. See it with plan decisions.',
  },
} as const satisfies Readonly<Record<string, Text>>;
