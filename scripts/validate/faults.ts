import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AuditWire } from '../../src/audit/wire.ts';
import { manyPlans } from '../bench/many-plans.ts';
import type { Judged } from './validator.ts';

/** What may go wrong while many plans are audited, made to go wrong for the built program. */
export async function judgeFaults(): Promise<readonly Judged[]> {
  const root = mkdtempSync(join(tmpdir(), 'faults-'));
  chmodSync(root, 0o755);
  try {
    const judged: Judged[] = [];
    for (const [file, survives] of cases) {
      const folder = mkdtempSync(join(root, 'case-'));
      const faults = await survives(folder).catch((fault: unknown) => [String(fault)]);
      judged.push({ file, faults });
    }
    return judged;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

type Case = readonly [string, (folder: string) => Promise<readonly string[]>];

const program = resolve('bin/plan.js');
const options = ['--as-of', '2026-11-22', '--lang', 'en'];
const isRoot = process.getuid?.() === 0;

const cases: readonly Case[] = [
  [
    'a file and a folder one has no rights to',
    async (folder) => {
      const plans = few(folder, ['a.yaml', 'closed/b.yaml', 'c.yaml']);
      chmodSync(join(plans, 'closed'), 0);
      chmodSync(join(plans, 'c.yaml'), 0);
      const out = join(folder, 'out');
      for (const one of [folder, join(folder, 'out')]) mkdirSync(one, { recursive: true, mode: 0o777 });
      for (const one of [folder, out]) chmodSync(one, 0o777);
      // To the superuser nothing is closed.
      const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};
      const { status } = spawnSync(
        process.execPath,
        [program, 'audit', plans, '-o', out, '--no-cache', '-f', 'json', ...options],
        nobody,
      );
      chmodSync(join(plans, 'closed'), 0o755);
      const codes = new Set(told(out).problems.map(({ code }) => code));
      return [
        ...unless(status === 3, `it ended with ${status}`),
        ...unless(
          codes.has('folder-refused') && codes.has('unreadable'),
          `it told of ${[...codes].join(', ')}`,
        ),
        ...unless(assessed(out) === 1, `${assessed(out)} plans were judged`),
      ];
    },
  ],
  [
    'plans that disappear',
    async (folder) => {
      const plans = copies(folder, 300);
      const out = join(folder, 'out');
      const audit = start(plans, out, '--no-cache', '-f', 'json');
      const ended = once(audit, 'exit');
      await untilThere(join(out, '.audit.lock'));
      for (let index = 0; index < 300; index += 2) rmSync(join(plans, `${index}.yaml`));
      const [code] = await ended;
      return [
        ...unless(code === 0 || code === 3, `it ended with ${code}`),
        ...unless(told(out).plans.length === 300, `${told(out).plans.length} of 300 plans were told of`),
        ...unless(assessed(out) >= 150, `only ${assessed(out)} plans were judged`),
      ];
    },
  ],
  [
    'a plan that is written while it is read',
    async (folder) => {
      const plans = few(folder, ['a.yaml']);
      const file = join(plans, 'a.yaml');
      const writer = spawn(process.execPath, ['-e', writing, file], { stdio: 'ignore' });
      const faults: string[] = [];
      for (let turn = 0; turn < 5; turn++) {
        const out = join(folder, `out-${turn}`);
        await once(start(plans, out, '--no-cache', '-f', 'json'), 'exit');
        const [one] = told(out).plans;
        const number = one?.status === 'assessed' ? one.municipality.number : undefined;
        const isWhole = one?.status === 'unreadable' || number === '4601' || number === '4602';
        faults.push(...unless(isWhole, `it read ${JSON.stringify(one).slice(0, 200)}`));
      }
      writer.kill();
      return faults;
    },
  ],
  [
    'a full disk',
    async (folder) => {
      const plans = copies(folder, 60);
      const out = join(folder, 'out');
      mkdirSync(out);
      const small =
        isRoot && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', out]).status === 0;
      try {
        writeFileSync(join(out, 'mine.txt'), 'mine');
        const command = [process.execPath, program, 'audit', plans, '-o', out, '--no-cache', ...options];
        // Where no small disk can be had, no file may grow beyond what one has room for.
        const [first = '', ...rest] = small ? command : ['prlimit', '--fsize=200000', ...command];
        const { status, stderr } = spawnSync(first, rest, { encoding: 'utf8' });
        const left = readdirSync(out).join(', ');
        return [
          ...unless(status === 3, `it ended with ${status}`),
          ...unless(
            /the disk is full|grows too large/.test(stderr.replaceAll('\n', ' ')),
            `it said ${stderr}`,
          ),
          ...unless(left === 'mine.txt', `it left ${left}`),
        ];
      } finally {
        if (small) spawnSync('umount', [out]);
      }
    },
  ],
  [
    'an interruption while results are written over those of last time',
    async (folder) => {
      const plans = copies(folder, 40);
      const out = join(folder, 'out');
      await once(start(plans, out, '-f', 'json', '-f', 'letters', '--no-cache'), 'exit');
      const before = stamp(out);
      const audit = start(plans, out, '-f', 'json', '-f', 'letters', '--no-cache', '--jobs', '2');
      const ended = once(audit, 'exit');
      await untilThere(join(out, `.audit-${audit.pid}.tmp`, 'audit.json'));
      audit.kill('SIGINT');
      const [code] = await ended;
      return [
        ...unless(code === 130, `it ended with ${code}`),
        ...unless(stamp(out) === before, `what was there is not as it was: ${readdirSync(out).join(', ')}`),
      ];
    },
  ],
  [
    'a worker that dies',
    async (folder) => {
      const plans = copies(folder, 60);
      writeFileSync(join(plans, '30-killer.yaml'), plan('4601'));
      const killer = join(folder, 'killer.cjs');
      writeFileSync(killer, killing);
      const out = join(folder, 'out');
      const command = [
        program,
        'audit',
        plans,
        '-o',
        out,
        '-f',
        'json',
        '--no-cache',
        '--jobs',
        '2',
        ...options,
      ];
      const { status } = spawnSync(process.execPath, ['--require', killer, ...command]);
      return [
        ...unless(status === 3, `it ended with ${status}`),
        ...unless(assessed(out) === 60, `${assessed(out)} of 60 plans were judged`),
        ...unless(
          told(out).problems.some(({ files }) => files[0]?.endsWith('30-killer.yaml') ?? false),
          'the plan is not named',
        ),
      ];
    },
  ],
  [
    'two audits into one folder',
    async (folder) => {
      const plans = copies(folder, 120);
      const out = join(folder, 'out');
      const both = [
        start(plans, out, '-f', 'json', '--no-cache'),
        start(plans, out, '-f', 'json', '--no-cache'),
      ];
      const codes = (await Promise.all(both.map((one) => once(one, 'exit')))).map(([code]) => code);
      return [
        ...unless(
          codes.includes(0) && codes.every((code) => code === 0 || code === 3),
          `they ended with ${codes.join(' and ')}`,
        ),
        ...unless(assessed(out) === 120, `${assessed(out)} plans are told of`),
        ...unless(readdirSync(out).length === 2, `they left ${readdirSync(out).join(', ')}`),
      ];
    },
  ],
  [
    'file names of every kind, in every format',
    async (folder) => {
      const names = [
        'med mellomrom.yaml',
        'linje\nskift.yaml',
        '🚒.yaml',
        'a..b.yaml',
        '=1+1.yaml',
        '4602 <b>&amp;.yaml',
        `'"\`$(id).yaml`,
      ];
      const plans = few(folder, names);
      const out = join(folder, 'out');
      const [code] = await once(start(plans, out, '--no-cache', '--county', '46'), 'exit');
      return [
        ...unless(code === 0, `it ended with ${code}`),
        ...unless(assessed(out) === names.length, `${assessed(out)} of ${names.length} plans were judged`),
        ...unless(!existsSync(join(folder, 'id')), 'a name was run as a command'),
      ];
    },
  ],
];

const unless = (holds: boolean, fault: string): readonly string[] => (holds ? [] : [fault]);

const plan = (number: string): string => `version: 1\nmunicipality:\n  number: "${number}"\n`;

function few(folder: string, names: readonly string[]): string {
  const plans = join(folder, 'plans');
  for (const name of names) {
    mkdirSync(join(plans, name, '..'), { recursive: true });
    writeFileSync(join(plans, name), plan('4601'));
  }
  return plans;
}

/** As many plans of the usual length. */
function copies(folder: string, count: number): string {
  const source = manyPlans(join(tmpdir(), 'plan-faults-many'), 15);
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readFileSync(join(source, name), 'utf8').replace(/^ {2}titel:/m, '  title:'));
  const plans = join(folder, 'plans');
  mkdirSync(plans);
  for (let index = 0; index < count; index++)
    writeFileSync(join(plans, `${index}.yaml`), texts[index % texts.length] ?? '');
  return plans;
}

const start = (plans: string, out: string, ...more: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, 'audit', plans, '-o', out, ...options, ...more], { stdio: 'ignore' });

const told = (out: string): AuditWire =>
  JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')) as AuditWire; // what the program writes
const assessed = (out: string): number =>
  told(out).plans.filter(({ status }) => status === 'assessed').length;

async function untilThere(file: string): Promise<void> {
  const until = performance.now() + 60_000;
  while (!existsSync(file)) {
    if (performance.now() > until) throw new Error(`${file} never came`);
    await new Promise((go) => setTimeout(go, 2));
  }
}

/** Every file with its bytes. */
const stamp = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.name} ${readFileSync(join(entry.parentPath, entry.name)).toString('base64')}`)
    .sort()
    .join('\n');

/** Writes a plan over and over, in pieces, each time for another municipality. */
const writing = `
const { openSync, writeSync, closeSync } = require('node:fs');
for (let turn = 0; ; turn++) {
  const number = turn % 2 ? '4601' : '4602';
  const file = openSync(process.argv[1], 'w');
  writeSync(file, 'version: 1\\nmunicipality:\\n  number: "');
  writeSync(file, number + '"\\n  name: ' + 'x'.repeat(turn % 7) + '\\n');
  closeSync(file);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}`;

/** Loaded before the program in each of its threads: one that is to judge a certain plan ends at once. */
const killing = `
const { isMainThread, parentPort } = require('node:worker_threads');
if (!isMainThread)
  parentPort.on('message', (task) => {
    if (task.some((file) => file.includes('killer'))) process.exit(1);
  });`;
