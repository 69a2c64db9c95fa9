import type { Ending } from '../../app/exit-code.ts';
import type { Environment } from '../../app/ports.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { defineCommand } from '../command.ts';
import { day, oneOf, wholeNumber } from '../options.ts';
import { deliver, outputsFor, readFormats, reporterNames } from '../output.ts';

const file: Text = { nb: 'fil', nn: 'fil', en: 'file' };
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
  options: {
    format: {
      flags: '-f, --format',
      value: { nb: 'format[=fil]', nn: 'format[=fil]', en: 'format[=file]' },
      summary: {
        nb: `${reporterNames.join(', ')}; kan gjentas, med en fil til hver`,
        nn: `${reporterNames.join(', ')}; kan takast opp att, med ei fil til kvar`,
        en: `${reporterNames.join(', ')}; may be repeated, with a file for each`,
      },
      read: readFormats,
    },
    output: {
      flags: '-o, --output',
      value: file,
      summary: {
        nb: 'skriv rapporten til en fil; endelsen velger formatet',
        nn: 'skriv rapporten til ei fil; endinga vel formatet',
        en: 'write the report to a file; its ending chooses the format',
      },
      read: (given) => given.at(-1),
    },
    json: { flags: '--json', summary: same('--format json') },
    plain: { flags: '--plain', summary: same('--format plain') },
    failOn: {
      flags: '--fail-on',
      value: same('must|should|any|none'),
      summary: {
        nb: 'hva som gir sluttkode 1: lov og forskrift, også veilederen (vanlig), alt eller ingenting',
        nn: 'kva som gir sluttkode 1: lov og forskrift, òg rettleiaren (vanleg), alt eller ingenting',
        en: 'what gives exit code 1: law and regulation, also the guide (usual), everything or nothing',
      },
      read: (given) => oneOf('--fail-on', ['must', 'should', 'any', 'none'])(given) ?? 'should',
    },
    strict: {
      flags: '--strict',
      summary: {
        nb: 'stans også ved det som må vurderes av folk',
        nn: 'stans òg ved det som må vurderast av folk',
        en: 'also stop at what people must consider',
      },
    },
    asOf: {
      flags: '--as-of',
      value: { nb: 'dato', nn: 'dato', en: 'date' },
      summary: {
        nb: 'dagen planen blir vurdert på, slik: 2026-11-22. Ellers i dag.',
        nn: 'dagen planen blir vurdert på, slik: 2026-11-22. Elles i dag.',
        en: 'the day the plan is judged on, like this: 2026-11-22. Otherwise today.',
      },
      read: day('--as-of'),
    },
    includeValues: {
      flags: '--include-values',
      summary: {
        nb: 'vis tekst fra planen i rapporten; ellers står det •••',
        nn: 'vis tekst frå planen i rapporten; elles står det •••',
        en: 'show text from the plan in the report; otherwise it says •••',
      },
    },
    maxFindings: {
      flags: '--max-findings',
      value: { nb: 'antall', nn: 'tal', en: 'number' },
      summary: {
        nb: 'vis høyst så mange funn; resten blir talt',
        nn: 'vis høgst så mange funn; resten blir talt',
        en: 'show at most so many findings; the rest are counted',
      },
      read: (given) => wholeNumber('--max-findings')(given) ?? Number.POSITIVE_INFINITY,
    },
    stdinFilepath: {
      flags: '--stdin-filepath',
      value: file,
      summary: {
        nb: 'hva standard inn heter i rapporten',
        nn: 'kva standard inn heiter i rapporten',
        en: 'what standard input is called in the report',
      },
      read: (given) => given.at(-1) ?? '<stdin>',
    },
    quiet: {
      flags: '-q, --quiet',
      summary: {
        nb: 'ingen rapport på skjermen; sluttkoden og filene blir de samme',
        nn: 'ingen rapport på skjermen; sluttkoden og filene blir dei same',
        en: 'no report on standard output; exit code and files stay the same',
      },
    },
  },
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
    const { environment, language, reader } = call;
    const outputs = await outputsFor(given);
    const lacking = await lackingIn(operands, environment);
    if (lacking) return call.showHelp(lacking);
    const { check } = await import('../../app/check.ts');
    const outcome = await check(
      {
        patterns: operands.length === 0 ? [usualPlan] : operands,
        stdinName: given.stdinFilepath,
        outputs,
        gate: { failOn: given.failOn, strict: given.strict },
        asOf: given.asOf ?? environment.clock.today(),
        language,
        reader,
        showValues: given.includeValues,
        maxFindings: given.maxFindings,
        screen: { style: call.style, width: environment.out.width },
      },
      environment,
    );
    await deliver(outcome.outputs, environment, given);
    return outcome.ending;
  },
});

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
