import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The package as others get it: packed, and installed into an empty folder. */
let folder = '';
const examples = [...readFileSync('docs/library.md', 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(
  ([, code]) => code ?? '',
);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-package-'));
  const run = (program: string, args: readonly string[], cwd = folder) =>
    execFileSync(program, [...args], { cwd, stdio: 'pipe', encoding: 'utf8' });
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], resolve('.'));
  const [tarball = ''] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "guest", "private": true, "type": "module" }');
  const offline = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--omit=optional'];
  run('npm', ['install', ...offline, `./${tarball}`]);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

test('the package holds what it runs on, and no tests or sources', () => {
  const inside = readdirSync(join(folder, 'node_modules', 'beredskapsplan'));
  expect(inside).toEqual(expect.arrayContaining(['bin', 'dist', 'schemas', 'LICENSE']));
  for (const name of ['src', 'tests', 'scripts', 'node_modules']) expect(inside).not.toContain(name);
});

test('the command runs from the package', () => {
  const plan = join(folder, 'node_modules', 'beredskapsplan', 'bin', 'plan.js');
  expect(node(plan, '--version')).toMatch(/^\d+\.\d+\.\d+/);
  const example = join(folder, 'node_modules', 'beredskapsplan', 'examples', 'complete.nb.yaml');
  expect(JSON.parse(node(plan, 'check', example, '--as-of', '2026-11-22', '--json')).plans).toHaveLength(1);
  expect(node(plan, 'diff', example, example)).toContain('Innholdet er det samme');
  expect(node(plan, 'completion', 'bash')).toContain('complete -o filenames');
});

test('the examples of the documentation compile against the published types and run', () => {
  mkdirSync(join(folder, 'src'), { recursive: true });
  for (const [index, code] of examples.entries())
    writeFileSync(join(folder, 'src', `example-${index}.ts`), code);
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
  const roots = ['--typeRoots', resolve('node_modules/@types'), '--outDir', 'out', '--rootDir', 'src'];
  const files = examples.map((_, index) => join('src', `example-${index}.ts`));
  node(resolve('node_modules/typescript/lib/tsc.js'), ...options, ...roots, ...files);
  const said = examples.map((_, index) => node(join('out', `example-${index}.js`)).trim());
  expect(said.map((one) => one.split('\n')[0])).toEqual([
    'true',
    'failed',
    'crisis-team',
    expect.stringMatching(/ (gap|question|remark|evidence) /),
  ]);
});
