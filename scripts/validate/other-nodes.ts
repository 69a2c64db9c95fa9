import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Judged } from './validator.ts';

/** The lowest that package.json allows, and a later one of each line that is kept up. */
const versions = ['20.19.0', '22.23.3', '24.21.0'];

/** The package as others get it, from its tarball in an empty folder, tried on each Node; and this checkout on each. */
export function judgeOnOtherNodes(folder: string): readonly Judged[] {
  const guest = installed(folder);
  const expected = new Map<string, string>();
  return versions.map((version) => {
    const file = `Node ${version}`;
    const node = nodeOf(version, folder);
    if (typeof node !== 'string') return { file, faults: node };
    const out = join(guest, `out-${version}`);
    mkdirSync(out);
    return { file, faults: runs(guest, out).flatMap((one) => faultsOf(one, node, expected)) };
  });
}

interface Run {
  readonly says: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** What it prints is the same on every Node. */
  readonly alike?: true;
  /** Files it must leave, with how each begins. */
  readonly leaves?: readonly (readonly [file: string, start: string])[];
}

function runs(guest: string, out: string): readonly Run[] {
  const plan = join('node_modules', 'beredskapsplan', 'bin', 'plan.js');
  const cwd = guest;
  const day = ['--as-of', '2026-11-22'];
  const document = (name: string, start: string): Run => {
    const file = join(out, name);
    return {
      says: `plan render ${name}`,
      args: [plan, 'render', 'plans/a.yaml', '-o', file, ...day],
      cwd,
      leaves: [[file, start]],
    };
  };
  const audit = join(out, 'audit');
  const check = ['check', 'plans/a.yaml', '--json', '--fail-on', 'none', ...day];
  return [
    { says: 'plan --help', args: [plan, '--help'], cwd, alike: true },
    { says: 'plan check', args: [plan, ...check], cwd, alike: true },
    document('plan.html', '<!doctype html>'),
    document('plan.pdf', '%PDF-1.7'),
    document('plan.docx', 'PK'),
    {
      says: 'plan audit',
      args: [plan, 'audit', 'plans', '--lang', 'nb', '-o', audit, ...day],
      cwd,
      leaves: [
        [join(audit, 'index.html'), '<!doctype html>'],
        [join(audit, 'audit.xlsx'), 'PK'],
      ],
    },
    { says: 'the library', args: ['library.mjs'], cwd, alike: true },
    // Here lies the code that the building Node compiled, which another must pass over without a word.
    { says: 'the checkout', args: [resolve('bin/plan.js'), ...check], cwd, alike: true },
  ];
}

function faultsOf(
  { says, args, cwd, alike, leaves = [] }: Run,
  node: string,
  expected: Map<string, string>,
): readonly string[] {
  const { status, stdout, stderr } = spawnSync(node, [...args], { cwd, encoding: 'utf8' });
  const first = expected.get(says) ?? stdout;
  expected.set(says, first);
  return [
    ...(status === 0 ? [] : [`${says} ended with ${status}: ${stderr.trim()}`]),
    ...(/warning/i.test(stderr) ? [`${says} says ${stderr.trim()}`] : []),
    ...(alike && (stdout === '' || stdout !== first)
      ? [`${says} prints something else than on the first`]
      : []),
    ...leaves.flatMap(([file, start]) => (beginsWith(file, start) ? [] : [`${says} left no sound ${file}`])),
  ];
}

function beginsWith(file: string, start: string): boolean {
  try {
    return readFileSync(file, 'latin1').toLowerCase().startsWith(start.toLowerCase());
  } catch {
    return false; // not there
  }
}

function installed(folder: string): string {
  const guest = join(folder, 'guest');
  mkdirSync(join(guest, 'plans'), { recursive: true });
  npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', guest], '.');
  const tarball = readdirSync(guest).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(guest, 'package.json'), '{ "name": "guest", "private": true, "type": "module" }');
  npm(['install', '--ignore-scripts', `./${tarball}`], guest);
  for (const name of ['sparse.nn.yaml', 'intermunicipal.en.yaml'])
    cpSync(join('examples', name), join(guest, 'plans', name === 'sparse.nn.yaml' ? 'a.yaml' : 'b.yaml'));
  writeFileSync(join(guest, 'library.mjs'), library);
  return guest;
}

const library = `
import { assess, catalogue, readPlan } from 'beredskapsplan';
const source = await readPlan('plan.yaml', 'version: 1\\n');
console.log(assess(source, catalogue, '2026-11-22').assessments.length);
`;

/** The registry has Node itself as a package, whose script puts the program for this machine in place. */
function nodeOf(version: string, folder: string): string | readonly string[] {
  const place = join(folder, `node-${version}`);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "name": "node-alone", "private": true }');
  try {
    npm(['install', `node@${version}`], place);
  } catch (fault) {
    return [`could not be fetched: ${fault instanceof Error ? fault.message : String(fault)}`];
  }
  return join(place, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function npm(args: readonly string[], cwd: string): void {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel', 'error'];
  const { status, stderr } = spawnSync('npm', [...args, ...quiet], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args[0]} ended with ${status}: ${stderr}`);
}
