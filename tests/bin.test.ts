import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const bin = resolve('bin/plan.js');
const complete = ['check', resolve('examples/complete.nb.yaml'), '--as-of', '2026-11-22'];
let folder = '';

beforeAll(() => {
  if (!existsSync('dist/cli/plan.cjs')) throw new Error('the program is not built: run npm run build');
  folder = mkdtempSync(join(tmpdir(), 'plan-bin-'));
  writeFileSync(join(folder, 'sparse.yaml'), 'version: 1\n');
  writeFileSync(join(folder, 'syntax.yaml'), 'version: [\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Surroundings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
}

function run(args: readonly string[], { input = '', env = {}, program = bin }: Surroundings = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'nb_NO.UTF-8', ...env },
  });
  return { status, signal, out: stdout, err: stderr };
}

describe('exit codes', () => {
  test.each([
    ['help', ['--help'], 0],
    ['the version', ['--version'], 0],
    ['the complete example', complete, 0],
    ['a plan that lacks nearly all', ['check', 'sparse.yaml'], 1],
    ['a command that does not exist', ['chek'], 2],
    ['a plan that does not exist', ['check', 'missing.yaml'], 3],
    ['a plan that cannot be read', ['check', 'syntax.yaml'], 3],
    ['a folder', ['check', '.'], 3],
    ['a pattern', ['check', 'spa*.yaml'], 1],
  ])('%s', (_, args, status) => {
    expect(run(args)).toMatchObject({ status, signal: null });
  });

  test('an interrupt ends the program, and says nothing', async () => {
    const child = spawn(process.execPath, [bin, 'check', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    await once(child, 'spawn');
    child.kill('SIGINT');
    const [, signal] = await once(child, 'close');
    expect(signal).toBe('SIGINT');
    expect(child.stderr.read()).toBeNull();
  });
});

describe('standard input and output', () => {
  test('a plan comes in', () => {
    const { status, out } = run(['check', '-', '--json'], { input: 'version: 1\n' });
    expect(status).toBe(1);
    expect(JSON.parse(out).plans[0].file).toBe('<stdin>');
  });

  test('nothing comes in where input is not a file', () => {
    const { status, stderr } = spawnSync(process.execPath, [bin, 'check', '-', '--plain'], {
      stdio: [openSync(folder, 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  });

  test('a reader that has seen enough is no fault', () => {
    const line = `'${process.execPath}' '${bin}' schema | head -1; echo "$\{PIPESTATUS[0]}" >&2`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '0\n' });
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told, with exit 2', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, 'schema', '--lang', 'en'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'plan: Cannot write the result: the disk is full.\n',
    });
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe that is full and does not wait gets everything in the end',
    async () => {
      const fifo = join(folder, 'fifo');
      spawnSync('bash', ['-c', 'mkfifo "$0"', fifo]);
      const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
      const writer = openSync(fifo, constants.O_WRONLY | constants.O_NONBLOCK);
      const child = spawn(process.execPath, [bin, 'schema'], { stdio: ['ignore', writer, 'inherit'] });
      closeSync(writer);
      const closed = once(child, 'close');
      let ended = false;
      void closed.then(() => {
        ended = true;
      });
      const pieces: Buffer[] = [];
      for (let last = false; !last; last = ended) {
        await new Promise(setImmediate);
        pieces.push(...available(reader));
      }
      pieces.push(...available(reader));
      closeSync(reader);
      expect(await closed).toEqual([0, null]);
      expect(Buffer.concat(pieces).toString()).toBe(readFileSync('schemas/plan.nb.json', 'utf8'));
    },
  );
});

/** What a pipe that does not wait holds just now. */
function available(descriptor: number): readonly Buffer[] {
  const pieces: Buffer[] = [];
  try {
    for (;;) {
      const piece = Buffer.alloc(65_536);
      const length = readSync(descriptor, piece);
      if (length === 0) return pieces;
      pieces.push(piece.subarray(0, length));
    }
  } catch {
    return pieces; // nothing more for now
  }
}

describe('colours', () => {
  test.each([
    ['none in a pipe', {}, false],
    ['when forced', { FORCE_COLOR: '1' }, true],
    ['not when forced and refused', { FORCE_COLOR: '0', NO_COLOR: '1' }, false],
  ])('%s', (_, env, coloured) => {
    const { out } = run(['check', 'sparse.yaml'], { env });
    expect(out.includes('\u001b[')).toBe(coloured);
  });
});

test('it runs through a link, from anywhere', () => {
  const link = join(folder, 'plan');
  symlinkSync(bin, link);
  expect(run(['explain', 'REQ-03'], { program: link })).toMatchObject({ status: 0, err: '' });
});

test('a report that cannot be written leaves nothing behind', () => {
  const { status, err } = run(['check', 'sparse.yaml', '-f', 'json=sparse.yaml/report.json']);
  expect({ status, err }).toEqual({
    status: 2,
    err: 'plan: Kan ikke skrive sparse.yaml/report.json: en del av stien er ikke en mappe. Ingenting er skrevet dit.\n',
  });
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

describe('what is loaded', () => {
  const loaded = (args: readonly string[]): readonly string[] => {
    const code = `process.on('exit', () => console.error(JSON.stringify([...Object.keys(require.cache), ...process.moduleLoadList])));
      require(${JSON.stringify(bin)})`;
    const { stderr } = spawnSync(process.execPath, ['-e', code, 'plan', ...args], {
      encoding: 'utf8',
      cwd: folder,
    });
    return JSON.parse(stderr);
  };
  const libraries = (names: readonly string[]): readonly string[] =>
    [...new Set(names.flatMap((name) => /node_modules\/([^/]+)/.exec(name)?.[1] ?? []))].sort();

  test('help needs only the small file, and nothing of the network or of other programs', () => {
    const names = loaded(['--help']);
    expect(names.filter((name) => name.endsWith('.cjs')).map((name) => name.split('/').at(-1))).toEqual([
      'plan.cjs',
    ]);
    expect(names).not.toContain('NativeModule net');
    expect(names).not.toContain('NativeModule child_process');
  });
  test('a plan in everyday YAML needs no library, whatever its faults', () => {
    expect(libraries(loaded(complete))).toEqual([]);
    writeFileSync(join(folder, 'faulty.yaml'), 'version: 2\nteam: nobody\nextra: 1\n');
    expect(libraries(loaded(['check', 'faulty.yaml', '--json']))).toEqual([]);
  });
  test('other YAML needs the YAML library, and a pattern what reads patterns', () => {
    expect(libraries(loaded(['check', 'syntax.yaml']))).toEqual(['yaml']);
    expect(libraries(loaded(['check', 'spa*.yaml']))).toContain('tinyglobby');
  });
});

test('no module stands in both files of the program', () => {
  const sources = (file: string): readonly string[] =>
    JSON.parse(readFileSync(`dist/cli/${file}.cjs.map`, 'utf8')).sources;
  const twice = sources('later').filter((one) => /^\.\./.test(one) && sources('plan').includes(one));
  expect(sources('plan').length).toBeGreaterThan(20);
  expect(twice).toEqual([]);
});

describe('the code that was compiled at build', () => {
  const copied = (change: (file: string) => void): string => {
    const copy = mkdtempSync(join(tmpdir(), 'plan-copy-'));
    for (const part of ['bin', 'dist', 'schemas', 'package.json'])
      cpSync(part, join(copy, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    for (const name of readdirSync(join(copy, 'dist/cli')))
      if (name.endsWith('.cache')) change(join(copy, 'dist/cli', name));
    return join(copy, 'bin/plan.js');
  };

  test('is taken by the same Node', () => {
    const script = `const { load } = require(${JSON.stringify(resolve('bin/load.js'))});
      process.argv.splice(1, 1, 'plan', '--help');
      load('plan.cjs', (file, { cachedDataRejected }) => console.error(String(cachedDataRejected)));`;
    const { stderr } = spawnSync(process.execPath, ['-e', script, '--', '--help'], { encoding: 'utf8' });
    expect(stderr.trim()).toBe('false');
  });

  test('is kept for the Node that compiled it, since another of the same V8 would die of it', () => {
    const kept = readdirSync('dist/cli').filter((name) => name.endsWith('.cache'));
    const here = `${process.version}-${process.platform}-${process.arch}.cache`;
    expect(kept).toEqual(
      expect.arrayContaining(['later', 'plan', 'render'].map((one) => `${one}.cjs.${here}`)),
    );
    expect(kept.filter((name) => !name.endsWith(here))).toEqual([]);
  });

  test.each([
    ['is gone', (file: string) => rmSync(file)],
    ['is another Node’s', (file: string) => writeFileSync(file, 'compiled elsewhere')],
  ])('is not needed: the program says the same when it %s', (_, change) => {
    expect(run(complete, { program: copied(change) })).toEqual(run(complete));
  });
});

test('the licences of everything inlined are listed', () => {
  const listed = readFileSync('dist/THIRD-PARTY-LICENSES.txt', 'utf8');
  const inlined = ['plan', 'later'].flatMap((file) =>
    [
      ...readFileSync(`dist/cli/${file}.cjs.map`, 'utf8').matchAll(/node_modules\/((?:@[^/]+\/)?[^/"]+)\//g),
    ].map(([, name]) => name),
  );
  expect(inlined).toContain('commander');
  expect(
    [...new Set(inlined)].filter((name) => !listed.includes(`\n${name} `) && !listed.startsWith(`${name} `)),
  ).toEqual([]);
});

describe('without the package that writes Word files', () => {
  const without = `const Module = require('node:module');
  const found = Module._resolveFilename;
  Module._resolveFilename = (name, ...others) => {
    if (name === 'docx') throw Object.assign(new Error('not installed'), { code: 'MODULE_NOT_FOUND' });
    return found(name, ...others);
  };`;

  test.each([
    [
      'nb',
      'Word-dokumenter lages med en pakke som ikke er installert her. Installer den med «npm install docx@',
    ],
    [
      'nn',
      'Word-dokument blir laga med ei pakke som ikkje er installert her. Installer ho med «npm install docx@',
    ],
    [
      'en',
      'Word documents are made with a package that is not installed here. Install it with “npm install docx@',
    ],
  ])('a draft is refused with what to install, in %s', (language, says) => {
    writeFileSync(join(folder, 'without.cjs'), without);
    const plan = resolve('examples/sparse.nn.yaml');
    const line = ['render', plan, '-o', 'x.docx', '--edition', 'hearing-draft', '--lang', language];
    const env = { NODE_OPTIONS: `--require=${join(folder, 'without.cjs')}` };
    const { status, err } = run(line, { env });
    expect(status).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(says);
    expect(existsSync(join(folder, 'x.docx'))).toBe(false);
    expect(run(['render', plan, '-o', 'x.html'], { env }).status).toBe(0);
  });

  test('it installs, with all it needs, on the oldest Node the program runs on', () => {
    const { packages } = JSON.parse(readFileSync(resolve('package-lock.json'), 'utf8'));
    const { overrides, optionalDependencies } = JSON.parse(readFileSync(resolve('package.json'), 'utf8'));
    // An override reaches nobody who installs the package.
    expect(Object.keys(overrides)).not.toContain('docx');
    expect(packages['node_modules/docx'].version).toBe(optionalDependencies.docx);
    const wanted = Object.keys(packages['node_modules/docx'].dependencies);
    const engines = wanted.map((name) => {
      const found = packages[`node_modules/docx/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      return [name, found.engines?.node ?? '>=0'];
    });
    expect(engines.filter(([, node]) => !/>=\s*(?:[0-9]|1\d|20)(?:\D|$)|\*/.test(node))).toEqual([]);
  });
});
