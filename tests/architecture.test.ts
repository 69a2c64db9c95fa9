import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const hyphenation = ['nb', 'nn', 'en-gb'].map((language) => `hyphen/${language}/index.js`);

/** What each layer may use of the others, type-only imports included; every layer may use itself. */
const layers: Readonly<
  Record<
    string,
    { readonly uses: readonly string[]; readonly npm?: Readonly<Record<string, readonly string[]>> }
  >
> = {
  util: { uses: [], npm: { 'hash.ts': ['node:module', 'node:crypto'] } },
  i18n: { uses: ['util'] },
  reference: { uses: ['util', 'i18n'] },
  plan: {
    uses: ['util', 'i18n', 'reference'],
    npm: {
      'field.ts': ['zod'],
      'kinds.ts': ['zod'],
      'plan.ts': ['zod'],
      'json-schema.ts': ['zod'],
      'yaml/': ['yaml'],
    },
  },
  assessment: { uses: ['util', 'i18n', 'reference', 'plan'] },
  requirements: { uses: ['util', 'i18n', 'reference', 'plan', 'assessment'] },
  engine: { uses: ['util', 'i18n', 'plan', 'assessment'] },
  reporters: { uses: ['util', 'i18n', 'reference', 'plan', 'assessment'], npm: { 'json-wire.ts': ['zod'] } },
  document: {
    uses: ['util', 'i18n', 'reference', 'plan', 'assessment'],
    npm: { 'prose.ts': ['commonmark'] },
  },
  renderers: {
    uses: ['util', 'i18n', 'document'],
    npm: { 'pdf/canvas.ts': ['pdfkit'], 'pdf/hyphenation.ts': hyphenation, 'html/': ['handlebars'] },
  },
  app: {
    uses: [
      'util',
      'i18n',
      'reference',
      'plan',
      'assessment',
      'requirements',
      'engine',
      'reporters',
      'document',
      'renderers',
    ],
  },
  cli: { uses: ['util', 'i18n', 'app', 'reporters'], npm: { '': ['commander'], 'style.ts': ['chalk'] } },
  node: { uses: ['util', 'i18n', 'app', 'cli'], npm: { '': ['tinyglobby', 'node:'] } },
};

/** What of a layer may be used from a layer above it, where that is less than everything. */
const doors: Readonly<Record<string, RegExp>> = {
  'requirements → plan': /^plan\/(entries|lookup|location|path|plan)\.ts$/,
  'engine → plan': /^plan\/(location|lookup|path|read)\.ts$/,
  'reporters → plan': /^plan\/(location|path|read)\.ts$/,
  'document → plan':
    /^plan\/(entries|location|lookup|path|plan|published-field|redact|without-empty)\.ts$|^plan\/shape\.generated\.json$/,
  'document → assessment':
    /^assessment\/(obligation|obligation-words|report|requirement|verdict|verdict-words)\.ts$/,
  'renderers → document': /^document\/(block|document)\.ts$/,
  'assessment → plan': /^plan\/(location|lookup|path|plan|read)\.ts$/,
  'cli → reporters': /^reporters\/(index\.generated|reporter)\.ts$/,
  'node → cli': /^cli\/main\.ts$/,
};

interface Import {
  readonly from: string;
  readonly target: string;
  readonly lazy: boolean;
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  const code = readFileSync(join('src', file), 'utf8');
  const found = [
    ...code.matchAll(
      /(?:^|\n)(?:import|export)\s(type\s)?[^;]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g,
    ),
  ];
  return found.map(([, type, fixed, lazy]) => ({
    from: file,
    target: resolve(file, fixed ?? lazy ?? ''),
    lazy: lazy !== undefined,
    typeOnly: type !== undefined,
  }));
}

function resolve(file: string, target: string): string {
  return target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
}

function isOurs(target: string): boolean {
  return /\.(ts|json)$/.test(target);
}

function layerOf(file: string): string {
  return file.split('/')[0] ?? file;
}

describe('each layer uses only what it may', () => {
  test.each(Object.keys(layers))('%s', (layer) => {
    const own = imports.filter(({ from }) => layerOf(from) === layer);
    const wrong = own.filter((one) =>
      isOurs(one.target) ? !mayUse(layer, one.target) : !mayUseLibrary(layer, one),
    );
    expect(wrong.map(({ from, target }) => `${from} uses ${target}`)).toEqual([]);
  });

  function mayUse(layer: string, target: string): boolean {
    const used = layerOf(target);
    if (used === layer) return true;
    return (
      (layers[layer]?.uses.includes(used) ?? false) && (doors[`${layer} → ${used}`]?.test(target) ?? true)
    );
  }

  function mayUseLibrary(layer: string, { from, target }: Import): boolean {
    const inside = from.slice(layer.length + 1);
    return Object.entries(layers[layer]?.npm ?? {}).some(
      ([place, names]) =>
        inside.startsWith(place) &&
        names.some((name) => target === name || (name.endsWith(':') && target.startsWith(name))),
    );
  }
});

test('every folder under src is a layer', () => {
  expect([...new Set(files.filter((file) => file.includes('/')).map(layerOf))].sort()).toEqual(
    Object.keys(layers).sort(),
  );
});

test('a requirement never imports another', () => {
  const crossing = imports.filter(
    ({ from, target }) =>
      /^requirements\/(?!index)/.test(from) && /^requirements\/(?!support\/)/.test(target),
  );
  expect(crossing).toEqual([]);
});

test('the command line reaches nothing heavy before a command runs', () => {
  const reached = new Set(['cli/main.ts']);
  for (const file of reached) {
    for (const { from, target, lazy, typeOnly } of imports)
      if (from === file && !lazy && !typeOnly) reached.add(target);
  }
  const light =
    /^(cli|i18n|util)\/|^app\/(errors|exit-code|ports|schema|system-reason)\.ts$|^reporters\/(index\.generated|reporter)\.ts$|^(commander|chalk)$/;
  expect([...reached].filter((target) => !light.test(target))).toEqual([]);
});

test('only the edge knows the process, the console and the date', () => {
  const dated = 'renderers/pdf/canvas.ts'; // the library wants the day it is given as a date
  const inner = files.filter((file) => layerOf(file) !== 'node' && file !== dated);
  const offending = inner.filter((file) =>
    /\b(process\.|console\.|new Date\b|Date\.now)/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(offending).toEqual([]);
});

test('no source file is longer than 300 lines', () => {
  const long = files.filter((file) => readFileSync(join('src', file), 'utf8').split('\n').length > 301);
  expect(long).toEqual([]);
});
