import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditRows } from './audits.ts';
import { documentRows } from './documents.ts';
import type { Library } from './library.ts';
import { loadLibrary } from './library.ts';
import { linterRows } from './linters.ts';
import type { Ratio } from './paired.ts';
import { pairedCommands, pairedFunctions } from './paired.ts';
import { grown } from './plans.ts';

export interface Row {
  readonly row: string;
  readonly what: string;
  readonly must: number;
  readonly aim: number;
  /** The ratio is to be this large, not this small. */
  readonly atLeast?: true;
  /** Nothing where the subject, or what it is measured beside, is not here. */
  readonly measure: () => Measure | Promise<Measure>;
}

export type Measure = Ratio | undefined;
export type Measured = Omit<Row, 'measure'> & Partial<Ratio>;

const asOf = '2026-11-22';
const complete = 'examples/complete.nb.yaml';
const check = (file: string) => ['bin/plan.js', 'check', file, '--as-of', asOf];
const bare = ['-e', '0'];

/** Every row of the speed targets, or those that are asked for. */
export async function measured(asked: readonly string[] | undefined): Promise<readonly Measured[]> {
  const told: Measured[] = [];
  for (const { measure, ...row } of rows(await loadLibrary()))
    if (asked === undefined || asked.includes(row.row)) told.push({ ...row, ...(await measure()) });
  return told;
}

function rows(library: Library): readonly Row[] {
  return [
    {
      row: '1',
      what: '`plan check` of the complete example ÷ `node -e 0`',
      must: 3,
      aim: 1.8,
      measure: () => pairedCommands(check(complete), bare),
    },
    {
      row: '2',
      what: 'the same with faults of shape ÷ `node -e 0`',
      must: 4.5,
      aim: 3,
      measure: () => pairedCommands(check(faulty()), bare),
    },
    {
      row: '3',
      what: '`plan --help` ÷ `node -e 0`',
      must: 1.8,
      aim: 1.4,
      measure: () => pairedCommands(['bin/plan.js', '--help'], bare),
    },
    {
      row: '4',
      what: 'read, shape and all requirements ÷ reading alone',
      must: 2,
      aim: 1.5,
      measure: () => judgingOverReading(library),
    },
    ...growth(library),
    ...documentRows(library, complete),
    ...linterRows(),
    ...auditRows(),
  ];
}

function faulty(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'plan-bench-')), 'faulty.yaml');
  const text = readFileSync(complete, 'utf8');
  writeFileSync(
    file,
    text.replace(/^ {2}title:/m, '  titel:').replace(/^( {2}lastRevised: )\S+/m, '$131.12.2026'),
  );
  return file;
}

async function judgingOverReading({ readYaml, readPlan, assess, catalogue }: Library) {
  const text = readFileSync(complete, 'utf8');
  return pairedFunctions(
    async () => {
      const source = await readPlan('plan.yaml', text);
      if (source.readable) assess(source, catalogue, asOf);
    },
    () => readYaml(text),
  );
}

function growth({ readPlan, assess, catalogue }: Library): readonly Row[] {
  const judge = (text: string) => async () => {
    const source = await readPlan('plan.yaml', text);
    if (source.readable) assess(source, catalogue, asOf);
  };
  return Object.entries(grown).map(([what, make]) => ({
    row: '5',
    what: `growth: twice the ${what} ÷ once`,
    must: 2.5,
    aim: 2.1,
    measure: () => pairedFunctions(judge(make(2)), judge(make(1))),
  }));
}
