import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { BuildOptions, Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { compiledTemplates } from './build/compiled-templates.ts';
import { lateTexts } from './build/late-texts.ts';
import { lighterPdfkit, writeProfile } from './build/lighter-pdfkit.ts';

/** Loaded only where they are needed, and installed as ordinary dependencies of whoever installs the package. */
const external = [
  'zod',
  'yaml',
  'tinyglobby',
  'pdfkit',
  'hyphen',
  'read-excel-file',
  'write-excel-file',
  'docx',
];

/** What has a file of its own, because it is long and few commands need it; each may use the ones before it. */
const ownFile: ReadonlyMap<string, string> = new Map([
  ['src/app/explain.ts', 'explain'],
  ['src/app/checklist.ts', 'checklist'],
  ['src/app/actors.ts', 'actors'],
  ['src/app/decisions/folder.ts', 'decisions'],
  ['src/app/decisions/list.ts', 'decisions'],
  ['src/app/decisions/decide.ts', 'decisions'],
  ['src/app/config/layers.ts', 'config'],
  ['src/app/config/catalogue.ts', 'config'],
  ['src/app/print-config.ts', 'config'],
  ['src/app/watch.ts', 'watch'],
  ['src/app/earlier.ts', 'watch'],
  ['src/node/git.ts', 'git'],
  ['src/app/diff.ts', 'diff'],
  ['src/app/log.ts', 'diff'],
  ['src/app/doctor.ts', 'doctor'],
  ['src/app/completion.ts', 'completion'],
  ['src/app/render.ts', 'render'],
  ['src/renderers/pdf/pdf.ts', 'pdf'],
  ['src/renderers/docx/docx.ts', 'docx'],
  ['src/app/audit/run.ts', 'audit'],
  ['src/node/batch.ts', 'audit'],
  ...readdirSync('src/audit/outputs')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .map((name) => [`src/audit/outputs/${name}`, 'audit'] as const),
]);

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  external,
  metafile: true,
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
} as const satisfies BuildOptions;

const texts = lateTexts();
rmSync('dist', { recursive: true, force: true });
const inputs = [...(await buildProgram()), ...(await buildLibrary())];
texts.write('dist/cli');
writeProfile('dist/cli');
keepCompiled();
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licences(inputs));

/**
 * The command, as a few files of CommonJS, because that starts faster than modules do and every further file costs:
 * `plan.cjs` understands a command line, `later.cjs` holds what waits behind an `await import`, and the others what only
 * some of that needs. A module stands in the first file that needs it, and the files after it take it from there.
 */
async function buildProgram(): Promise<readonly string[]> {
  const start = "import './src/node/run.ts';";
  const late = new Set<string>();
  const home = new Map<string, string>();
  const asked = new Map<string, Set<string>>();

  const bundled = (file: string, contents: string): Promise<Metafile> =>
    bundle(contents, `dist/cli/${file}.cjs`, [
      elsewhere((path, kind) => {
        const there = home.get(path) ?? (kind === 'dynamic-import' ? lateHome(path) : undefined);
        if (there === undefined || there === file) return undefined;
        asked.set(there, (asked.get(there) ?? new Set()).add(path));
        return `./${there}.cjs`;
      }),
    ]);
  const lateHome = (path: string): string | undefined => {
    const own = ownFile.get(path);
    if (own !== undefined || home.size > 0) return own;
    late.add(path);
    return 'later';
  };

  const early = sourcesOf(await bundled('plan', start));
  for (const path of early) home.set(path, 'plan');
  const files = [
    ['later', [...late]] as const,
    ...[...new Set(ownFile.values())].map((file) => [file, pathsOf(file)] as const),
  ];
  for (const [file, paths] of files)
    for (const path of sourcesOf(await bundled(file, opening(paths)))) home.set(path, file);

  // Now it is known what each file takes from the ones before it.
  const shares = early.map((path) => `export * as "${path}" from './${path}';`);
  const built = [await bundled('plan', [start, ...shares].join('\n'))];
  for (const [file] of files) built.push(await bundled(file, opening([...(asked.get(file) ?? [])])));
  return built.flatMap(({ inputs }) => Object.keys(inputs));
}

function pathsOf(file: string): readonly string[] {
  return [...ownFile].filter(([, own]) => own === file).map(([path]) => path);
}

function opening(paths: readonly string[]): string {
  const opens = paths.map((path) => `get "${path}"() { return require('./${path}'); },`);
  return `module.exports = {\n${opens.join('\n')}\n};`;
}

async function bundle(contents: string, outfile: string, plugins: readonly Plugin[]): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    ...shared,
    external: external.filter((name) => name !== 'pdfkit'),
    format: 'cjs',
    supported: { 'dynamic-import': false }, // a library that waits is required too: Node's loader of modules starts slowly
    minifyWhitespace: true, // comments and indentation are two fifths of what has to be read
    minifySyntax: true,
    lineLimit: 110,
    legalComments: 'none', // they are in the file of licences
    define: { 'import.meta.dirname': '__dirname' },
    stdin: { contents, resolveDir: '.' },
    outfile,
    plugins: [lighterStart(), fastJson(), compiledTemplates(), texts.plugin, lighterPdfkit(), ...plugins],
    write: false,
  });
  mkdirSync(dirname(outfile), { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, path.endsWith('.cjs') ? ascii(text) : text);
  return metafile;
}

/** The library for programs that import it. */
async function buildLibrary(): Promise<readonly string[]> {
  const { metafile } = await build({
    ...shared,
    format: 'esm',
    splitting: true,
    entryPoints: { index: 'src/index.ts' },
    outdir: 'dist',
    plugins: [compiledTemplates()],
  });
  return Object.keys(metafile.inputs);
}

/** One letter outside ASCII doubles the text in memory and the time to read it. They are left in regular expressions only. */
function ascii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function sourcesOf({ inputs }: Metafile): readonly string[] {
  return Object.keys(inputs).filter((path) => path.startsWith('src/'));
}

/** Takes modules of ours from another file. */
function elsewhere(fileOf: (path: string, kind: string) => string | undefined): Plugin {
  return {
    name: 'elsewhere',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, kind, namespace }) => {
        if (namespace === 'elsewhere') return { path, external: true };
        const source = relative('.', join(resolveDir, path)).replaceAll(sep, '/');
        const file = fileOf(source, kind);
        return file === undefined ? undefined : { path: source, namespace: 'elsewhere', pluginData: file };
      });
      onLoad({ filter: /./, namespace: 'elsewhere' }, async ({ path, pluginData: file }) => {
        const names = path.endsWith('.json') ? ['default'] : await exportsOf(path);
        const all = names.map((name) =>
          name === 'default' ? 'export default there.default;' : `export const ${name} = there.${name};`,
        );
        return {
          contents: [`const there = require('${file}')['${path}'];`, ...all].join('\n'),
          resolveDir: '.',
        };
      });
    },
  };
}

async function exportsOf(path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path],
    format: 'esm',
    outdir: 'dist',
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** The commands most runs are, compiled once: `bin/load.js` takes the code from here. A file is kept as its first command leaves it. */
function keepCompiled(): void {
  const folder = mkdtempSync(join(tmpdir(), 'plan-build-'));
  for (const command of [
    ['check'],
    ['render', '-o', join(folder, 'plan.html')],
    ['render', '-o', join(folder, 'plan.pdf')],
  ]) {
    const run = [
      'scripts/build/keep-compiled.cjs',
      ...command,
      'examples/complete.nb.yaml',
      '--as-of',
      '2026-11-22',
    ];
    const { status, stderr } = spawnSync(process.execPath, run, {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    if (status !== 0) throw new Error(`The built program ended with ${status}: ${stderr}`);
  }
  rmSync(folder, { recursive: true });
}

/** JSON as text that is parsed when it runs, which for the plan's shape takes half the time of compiling it. */
function fastJson(): Plugin {
  return {
    name: 'fast-json',
    setup({ onLoad }) {
      onLoad({ filter: /\.json$/, namespace: 'file' }, ({ path }) => {
        const text = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
        return { contents: `export default JSON.parse(${JSON.stringify(text)});`, loader: 'js' };
      });
    },
  };
}

/** Leaves out what a bundled library loads and never uses here: the network modules of Node, a tenth of its own start. */
function lighterStart(): Plugin {
  const stub = (contents: string) => ({ contents, loader: 'js' }) as const;
  return {
    name: 'lighter-start',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'stub' }));
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        importer.includes('commander') ? { path: 'child-process', namespace: 'stub' } : undefined,
      );
      // chalk is told its level, so nobody has to look at the terminal.
      onLoad({ filter: /^supports-color$/, namespace: 'stub' }, () => stub('export default {};'));
      // commander starts other programs for commands that are programs of their own; ours are not.
      onLoad({ filter: /^child-process$/, namespace: 'stub' }, () => stub('module.exports = {};'));
    },
  };
}

/** The licences of what stands inside our own files, package by package. */
function licences(inputs: readonly string[]): string {
  const packages = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(packages)]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** Some packages name their licence and leave out its text, and some the other way round. */
function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if ((license ?? file) === undefined) throw new Error(`${name} says nothing of its licence`);
  const text = file === undefined ? `© ${author}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license ?? 'as follows'})\n\n${text}\n`;
}
