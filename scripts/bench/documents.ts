import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildDocument } from '../../src/document/build.ts';
import { reportOf } from '../../src/engine/report-of.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { planJsonSchema } from '../../src/plan/json-schema.ts';
import type { Library } from './library.ts';
import { pairedCommands, pairedDifferences, run } from './paired.ts';
import { peer } from './peers.ts';
import { grown } from './plans.ts';
import type { Measure, Row } from './rows.ts';
import { typstSource } from './typst.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const asOf = '2026-11-22';
const render = (file: string, output: string) => [
  'bin/plan.js',
  'render',
  file,
  '-o',
  join(folder, output),
  '--as-of',
  asOf,
];

/** What documents cost: rows 6 to 8. */
export function documentRows(library: Library, complete: string): readonly Row[] {
  const check = ['bin/plan.js', 'check', complete, '--as-of', asOf];
  return [
    {
      row: '6',
      what: 'HTML of the complete example ÷ `plan check` of it',
      must: 1.8,
      aim: 1.4,
      measure: () => pairedCommands(render(complete, 'plan.html'), check),
    },
    {
      row: '7',
      what: 'PDF of the complete example ÷ Typst on the same content',
      must: 3,
      aim: 1.5,
      measure: () => besideTypst(library, complete),
    },
    { row: '8', what: 'each further PDF page ÷ `node -e 0`', must: 0.3, aim: 0.2, measure: furtherPage },
  ];
}

async function besideTypst(library: Library, complete: string): Promise<Measure> {
  const typst = peer('typst');
  if (typst === undefined) return undefined;
  const source = join(folder, 'plan.typ');
  writeFileSync(source, typstSource(await documentOf(library, complete)));
  const program = join(folder, 'typst.cjs');
  const fonts = resolve('templates', 'fonts');
  writeFileSync(
    program,
    `const { NodeCompiler } = require(${JSON.stringify(resolve(typst))});
const { readFileSync, writeFileSync } = require('node:fs');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [${JSON.stringify(fonts)}] }] });
const mainFileContent = readFileSync(${JSON.stringify(source)}, 'utf8');
writeFileSync(${JSON.stringify(join(folder, 'typst.pdf'))}, compiler.pdf({ mainFileContent }, { pdfStandard: 'ua-1' }));`,
  );
  run([program]);
  if (!existsSync(join(folder, 'typst.pdf'))) throw new Error('Typst refuses the document.');
  return pairedCommands(render(complete, 'plan.pdf'), [program]);
}

async function documentOf({ readPlan, assess, catalogue }: Library, file: string) {
  const source = await readPlan(file, readFileSync(file));
  if (!source.readable) throw new Error(`${file} is not readable`);
  const judged = assess(source, catalogue, asOf);
  return buildDocument(source.plan, {
    edition: 'internal',
    language: languages.nb,
    asOf,
    planId: judged.planId,
    sha256: source.sha256,
    report: reportOf([judged], catalogue, asOf, { name: 'beredskapsplan', version: '0' }),
    schema: planJsonSchema('nb'),
  });
}

/** A plan of 600 parties beside one of 60: the time it takes more, by the page it has more. */
function furtherPage(): Measure {
  const files = [0.1, 1].map((times) => {
    const file = join(folder, `members-${times}.yaml`);
    writeFileSync(file, grown['items']?.(times) ?? '');
    return { command: render(file, `members-${times}.pdf`), drawn: join(folder, `members-${times}.pdf`) };
  });
  const [short, long] = files.map(({ command, drawn }) => {
    run(command);
    return { command, pages: pagesIn(drawn) };
  });
  if (!short || !long || long.pages <= short.pages) throw new Error('The longer plan has no more pages.');
  return pairedDifferences(long.command, short.command, ['-e', '0'], long.pages - short.pages);
}

/** By the count in the page tree. */
const pagesIn = (file: string): number =>
  Number(/\/Type \/Pages\n\/Count (\d+)/.exec(readFileSync(file, 'latin1'))?.[1] ?? 0);
