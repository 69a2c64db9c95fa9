import type { Ending } from '../../app/exit-code.ts';
import { fill } from '../../i18n/fill.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import { defineCommand } from '../command.ts';
import { day, oneOf } from '../options.ts';
import { deliver } from '../output.ts';

const usualPlan = 'plan.yaml';

export default defineCommand({
  name: 'render',
  summary: {
    nb: 'lag planen som dokument: PDF til arkiv og utskrift, eller HTML til skjerm og telefon',
    nn: 'lag planen som dokument: PDF til arkiv og utskrift, eller HTML til skjerm og telefon',
    en: 'make the plan a document: PDF for archive and print, or HTML for screen and phone',
  },
  operands: {
    name: { nb: 'fil|-', nn: 'fil|-', en: 'file|-' },
    summary: {
      nb: 'planen; - er standard inn. Uten noe: plan.yaml.',
      nn: 'planen; - er standard inn. Utan noko: plan.yaml.',
      en: 'the plan; - is standard input. With nothing: plan.yaml.',
    },
    many: false,
  },
  options: {
    output: {
      flags: '-o, --output',
      value: { nb: 'fil.pdf|fil.html', nn: 'fil.pdf|fil.html', en: 'file.pdf|file.html' },
      summary: {
        nb: 'filen dokumentet skrives til; endelsen velger formatet',
        nn: 'fila dokumentet blir skrive til; endinga vel formatet',
        en: 'the file the document is written to; its ending chooses the format',
      },
      read: (given) => given.at(-1),
    },
    edition: {
      flags: '--edition',
      value: same('internal|public'),
      summary: {
        nb: 'internal (vanlig) har alt; public er laget uten navn, private numre og annet internt',
        nn: 'internal (vanleg) har alt; public er laga utan namn, private nummer og anna internt',
        en: 'internal (usual) has everything; public is made without names, private numbers and other internal matter',
      },
      read: (given) => oneOf('--edition', ['internal', 'public'])(given) ?? 'internal',
    },
    asOf: {
      flags: '--as-of',
      value: { nb: 'dato', nn: 'dato', en: 'date' },
      summary: {
        nb: 'dagen dokumentet gjelder fra, slik: 2026-11-22. Ellers i dag.',
        nn: 'dagen dokumentet gjeld frå, slik: 2026-11-22. Elles i dag.',
        en: 'the day the document is made as of, like this: 2026-11-22. Otherwise today.',
      },
      read: day('--as-of'),
    },
  },
  examples: [
    {
      line: 'plan render plan.yaml -o plan.pdf',
      does: {
        nb: 'den interne utgaven til arkiv og perm',
        nn: 'den interne utgåva til arkiv og perm',
        en: 'the internal edition for archive and binder',
      },
    },
    {
      line: 'plan render plan.yaml -o plan.html --edition public',
      does: {
        nb: 'den offentlige utgaven til nettsiden',
        nn: 'den offentlege utgåva til nettsida',
        en: 'the public edition for the website',
      },
    },
  ],
  run: async ([operand], { output, edition, asOf }, call): Promise<Ending> => {
    const { environment, language, reader } = call;
    const file = operand ?? usualPlan;
    if (operand === undefined && !(await environment.files.exists(file))) return call.showHelp(noFile);
    if (file === '-' && environment.in.isTerminal) return call.showHelp(nothingPiped);
    if (output === undefined) return call.showHelp(noOutput);
    const { render } = await import('../../app/render.ts');
    const outcome = await render(
      {
        file,
        stdinName: '<stdin>',
        output,
        edition,
        asOf: asOf ?? environment.clock.today(),
        language,
        reader,
      },
      environment,
    );
    await deliver(outcome.outputs, environment);
    const params = { file: same(shown(output)) };
    environment.err.write(
      outcome.refused ?? `${fill(written[edition], params, { language: reader, showValues: false })}\n`,
    );
    return outcome.ending;
  },
});

const noFile: Text = {
  nb: 'Ingen fil er oppgitt, og plan.yaml finnes ikke her. Lag en med plan init.',
  nn: 'Inga fil er oppgitt, og plan.yaml finst ikkje her. Lag ei med plan init.',
  en: 'No file is named, and plan.yaml is not here. Make one with plan init.',
};
const nothingPiped: Text = {
  nb: 'Det kommer ingenting inn på standard inn. Send planen dit, slik: plan render - -o plan.pdf < plan.yaml',
  nn: 'Det kjem ingenting inn på standard inn. Send planen dit, slik: plan render - -o plan.pdf < plan.yaml',
  en: 'Nothing comes in on standard input. Send the plan there, like this: plan render - -o plan.pdf < plan.yaml',
};
const noOutput: Text = {
  nb: 'Si hvor dokumentet skal skrives, slik: plan render plan.yaml -o plan.pdf',
  nn: 'Sei kvar dokumentet skal skrivast, slik: plan render plan.yaml -o plan.pdf',
  en: 'Say where to write the document, like this: plan render plan.yaml -o plan.pdf',
};
const written: Readonly<Record<'internal' | 'public', Text>> = {
  internal: {
    nb: 'Laget {file}: intern utgave, med navn og numre som ikke er offentlige.',
    nn: 'Laga {file}: intern utgåve, med namn og nummer som ikkje er offentlege.',
    en: 'Made {file}: internal edition, with names and numbers that are not public.',
  },
  public: {
    nb: 'Laget {file}: offentlig utgave, uten det som er internt.',
    nn: 'Laga {file}: offentleg utgåve, utan det som er internt.',
    en: 'Made {file}: public edition, without what is internal.',
  },
};
