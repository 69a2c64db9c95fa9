import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyPlans } from './many-plans.ts';
import { pairedCommands } from './paired.ts';
import { peer } from './peers.ts';
import type { Row } from './rows.ts';

/** What the others are told to look for: fifteen things a plan has. Ours judges by its whole checklist meanwhile. */
const wanted = [
  'meta.title',
  'meta.planVersion',
  'municipality.number',
  'municipality.name',
  'governance.legalBasis',
  'governance.adoption',
  'scope.purpose',
  'team.name',
  'team.purpose',
  'team.members',
  'team.placement',
  'notification.callList',
  'cooperation',
  'contacts',
  'revision.lastRevised',
];

/** Rows 9 and 10: how much longer general linters take, on one plan (`plan check`) and on 500 (`plan audit -f json`). */
export function linterRows(): readonly Row[] {
  let prepared: ReturnType<typeof prepare> | undefined;
  const row = (
    no: string,
    what: string,
    [must, aim]: readonly [number, number],
    pair: (
      commands: ReturnType<typeof prepare>,
    ) => readonly [readonly string[] | undefined, readonly string[]],
  ): Row => ({
    row: no,
    what,
    must,
    aim,
    atLeast: true,
    measure: () => {
      prepared ??= prepare();
      const [theirs, ours] = pair(prepared);
      return theirs && pairedCommands(theirs, ours, 3);
    },
  });
  return [
    row('9', 'Spectral, 15 rules ÷ `plan check`, one file', [12, 20], ({ spectral, check }) => [
      spectral('1'),
      check,
    ]),
    row('9', 'Spectral, 15 rules ÷ `plan audit -f json`, 500 files', [15, 35], ({ spectral, audit }) => [
      spectral('*'),
      audit,
    ]),
    row('10', 'Redocly, 15 rules ÷ `plan check`, one file', [4, 7], ({ redocly, check }) => [
      redocly('1'),
      check,
    ]),
    row('10', 'Redocly, 15 rules ÷ `plan audit -f json`, 500 files', [2, 4], ({ redocly, audit }) => [
      redocly('*'),
      audit,
    ]),
  ];
}

/** The commands, on plans that are written first. Theirs are undefined where they are not installed. */
function prepare() {
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-linters-'));
  const plain = join(folder, 'plain');
  const dressed = join(folder, 'dressed');
  for (const one of [plain, dressed]) mkdirSync(one);
  for (const [index, file] of plansBelow(manyPlans(join(folder, 'plans'), 500)).entries()) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(join(plain, `${index}.yaml`), text);
    writeFileSync(join(dressed, `${index}.yaml`), dress(text));
  }
  const judging = ['--as-of', '2026-11-22'];
  const writing = ['--no-cache', '-f', 'json', '-o', join(folder, 'out')];
  const theirs = (
    name: 'spectral' | 'redocly',
    program: string,
    options: readonly string[],
    plans: string,
  ) => {
    const installed = peer(name);
    return (which: string) =>
      installed === undefined
        ? undefined
        : [join(installed, program), 'lint', ...options, join(plans, `${which}.yaml`)];
  };
  return {
    check: ['bin/plan.js', 'check', join(plain, '1.yaml'), ...judging],
    audit: ['bin/plan.js', 'audit', plain, ...judging, ...writing],
    spectral: theirs('spectral', 'dist/index.js', ['-r', spectralRules(folder)], plain),
    redocly: theirs('redocly', 'bin/cli.js', ['--config', redoclyRules(folder)], dressed),
  };
}

const plansBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name));

/** Redocly reads descriptions of interfaces only: the plan is an extension of an empty one. */
const dress = (plan: string): string =>
  `openapi: 3.1.0\ninfo: { title: Plan, version: '1' }\npaths: {}\nx-plan:\n${plan.replace(/^(?=.)/gm, '  ')}`;

function spectralRules(folder: string): string {
  const file = join(folder, 'spectral.json');
  const rules = wanted.map((path) => [
    path.replace('.', '-'),
    // biome-ignore lint/suspicious/noThenProperty: that is what Spectral calls it
    { given: '$', severity: 'warn', then: { field: path, function: 'truthy' } },
  ]);
  writeFileSync(file, JSON.stringify({ rules: Object.fromEntries(rules) }));
  return file;
}

function redoclyRules(folder: string): string {
  const names = wanted.map((path) => path.replace('.', '-'));
  writeFileSync(
    join(folder, 'plugin.mjs'),
    `const rule = (path) => () => ({ Root: (root, { report, location }) => {
  if (!path.split('.').reduce((value, key) => value?.[key], root['x-plan']))
    report({ message: path + ' is missing', location: location.child(['x-plan']) });
} });
const oas3 = Object.fromEntries(${JSON.stringify(wanted)}.map((path) => [path.replace('.', '-'), rule(path)]));
export default () => ({ id: 'plan', rules: { oas3 } });
`,
  );
  const file = join(folder, 'redocly.yaml');
  const rules = Object.fromEntries(names.map((name) => [`plan/${name}`, 'warn']));
  writeFileSync(file, JSON.stringify({ plugins: ['./plugin.mjs'], rules, telemetry: 'off' }));
  return file;
}
