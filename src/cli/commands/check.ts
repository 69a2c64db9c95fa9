import type { CheckRequest } from '../../app/check.ts';
import type { Layer } from '../../app/config/settings.ts';
import type { ComparedTo } from '../../app/earlier.ts';
import { UserError } from '../../app/errors.ts';
import type { Ending } from '../../app/exit-code.ts';
import type { Environment } from '../../app/ports.ts';
import type { Language } from '../../i18n/language.ts';
import { languages } from '../../i18n/languages/index.generated.ts';
import type { Text } from '../../i18n/text.ts';
import { checkOptions } from '../check-options.ts';
import type { Call, Given } from '../command.ts';
import { defineCommand } from '../command.ts';
import { deliver, outputsFor } from '../output.ts';

const usualPlan = 'plan.yaml';

export default defineCommand({
  name: 'check',
  summary: {
    nb: 'vurder planer mot det veilederen og lovverket ber om',
    nn: 'vurder planar mot det rettleiaren og lovverket ber om',
    en: 'judge plans against what the guidance and the law ask for',
  },
  operands: {
    name: { nb: 'fil|mappe|-', nn: 'fil|mappe|-', en: 'file|folder|-' },
    summary: {
      nb: 'planfiler, mapper med planer eller mønstre som «planer/*.yaml»; - er standard inn. Uten noe: plan.yaml.',
      nn: 'planfiler, mapper med planar eller mønster som «planar/*.yaml»; - er standard inn. Utan noko: plan.yaml.',
      en: 'plan files, folders of plans or patterns such as “plans/*.yaml”; - is standard input. With nothing: plan.yaml.',
    },
    many: true,
  },
  options: checkOptions,
  examples: [
    {
      line: 'plan check plan.yaml',
      does: {
        nb: 'hva mangler, hvor, og hva du kan skrive',
        nn: 'kva manglar, kvar, og kva du kan skrive',
        en: 'what is missing, where, and what to write',
      },
    },
    {
      line: 'plan check planer/ -f pretty -f json=rapport.json',
      does: {
        nb: 'alle planer i en mappe, også som fil til andre program',
        nn: 'alle planar i ei mappe, òg som fil til andre program',
        en: 'every plan in a folder, also as a file for other programs',
      },
    },
    {
      line: 'plan check plan.yaml --fail-on must',
      does: {
        nb: 'stans bare ved det som lov og forskrift ber om',
        nn: 'stans berre ved det som lov og forskrift ber om',
        en: 'stop only at what law and regulation ask for',
      },
    },
  ],
  run: async (operands, given, call): Promise<Ending> => {
    const { environment } = call;
    const asked = await outputsFor(given);
    const lacking = await lackingIn(operands, environment);
    if (lacking) return call.showHelp(lacking);
    const request = await requestFor(operands, given, asked, call);
    if (given.watch) {
      const { watch } = await import('../../app/watch.ts');
      return await watch(request, environment, (outputs) => deliver(outputs, environment, given));
    }
    const { check } = await import('../../app/check.ts');
    const outcome = await check(request, environment);
    await deliver(outcome.outputs, environment, given);
    return outcome.ending;
  },
});

/** What is asked for, with what the settings say where nothing is. */
async function requestFor(
  operands: readonly string[],
  given: Given<typeof checkOptions>,
  asked: CheckRequest['outputs'],
  { environment, language, reader, style }: Call,
): Promise<CheckRequest> {
  const { settingsFor } = await import('../../app/config.ts');
  const { settings } = await settingsFor(startOf(operands), given.config, flagsIn(given), environment);
  const isAsked = given.format.length > 0 || given.output !== undefined || given.json || given.plain;
  return {
    patterns: operands.length === 0 ? [usualPlan] : operands,
    stdinName: given.stdinFilepath,
    outputs: isAsked ? asked : (settings.format ?? asked),
    gate: { failOn: settings.failOn ?? 'should', strict: settings.strict ?? false },
    asOf: given.asOf ?? environment.clock.today(),
    comparedTo: comparisonIn(given),
    leaveOut: settings.leaveOut ?? [],
    maxWaiver: settings.maxWaiver,
    localRequirements: settings.localRequirements ?? [],
    language: language ?? spoken(settings.lang),
    reader,
    showValues: given.includeValues,
    maxFindings: settings.maxFindings ?? Number.POSITIVE_INFINITY,
    depth: settings.depth ?? 'reviewer',
    screen: { style: style, width: environment.out.width },
  };
}

/** Settings are looked for around the first of what is checked. */
const startOf = ([first]: readonly string[]): string => (first === undefined || first === '-' ? '.' : first);

function flagsIn({ failOn, strict, maxFindings, depth }: Given<typeof checkOptions>): Layer {
  const origin = { kind: 'flag' } as const;
  return {
    ...(failOn === undefined ? {} : { failOn: { value: failOn, origin } }),
    ...(strict ? { strict: { value: true, origin } } : {}),
    ...(maxFindings === undefined ? {} : { maxFindings: { value: maxFindings, origin } }),
    ...(depth === undefined ? {} : { depth: { value: depth, origin } }),
  };
}

const spoken = (tag: string | undefined): Language | undefined =>
  Object.values(languages).find((language) => language.tag === tag);

function comparisonIn({
  baseline,
  since,
}: {
  readonly baseline: string | undefined;
  readonly since: string | undefined;
}): ComparedTo | undefined {
  if (baseline !== undefined && since !== undefined) throw new UserError(notBoth);
  if (baseline !== undefined) return { baseline };
  return since === undefined ? undefined : { since };
}

const notBoth: Text = {
  nb: 'Velg én av --baseline og --since: det nye kan bare måles mot ett utgangspunkt om gangen.',
  nn: 'Vel éin av --baseline og --since: det nye kan berre målast mot eitt utgangspunkt om gongen.',
  en: 'Choose one of --baseline and --since: what is new can be measured against one thing at a time only.',
};

/** Why there is nothing to read, if so. */
async function lackingIn(operands: readonly string[], environment: Environment): Promise<Text | undefined> {
  if (operands.length === 0 && !(await environment.files.exists(usualPlan))) return noFile;
  return operands.includes('-') && environment.in.isTerminal ? nothingPiped : undefined;
}

const noFile: Text = {
  nb: 'Ingen fil er oppgitt, og plan.yaml finnes ikke her. Lag en med plan init.',
  nn: 'Inga fil er oppgitt, og plan.yaml finst ikkje her. Lag ei med plan init.',
  en: 'No file is named, and plan.yaml is not here. Make one with plan init.',
};
const nothingPiped: Text = {
  nb: 'Det kommer ingenting inn på standard inn. Send planen dit, slik: plan check - < plan.yaml',
  nn: 'Det kjem ingenting inn på standard inn. Send planen dit, slik: plan check - < plan.yaml',
  en: 'Nothing comes in on standard input. Send the plan there, like this: plan check - < plan.yaml',
};
