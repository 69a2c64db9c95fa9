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
  decisions: {
    uses: ['util', 'i18n', 'plan', 'assessment'],
    npm: { 'schema.ts': ['zod'], 'edit.ts': ['yaml'] },
  },
  requirements: { uses: ['util', 'i18n', 'reference', 'plan', 'assessment'] },
  local: { uses: ['util', 'i18n', 'reference', 'plan', 'assessment'] },
  engine: { uses: ['util', 'i18n', 'plan', 'assessment'] },
  reporters: { uses: ['util', 'i18n', 'reference', 'plan', 'assessment'], npm: { 'json-wire.ts': ['zod'] } },
  document: {
    uses: ['util', 'i18n', 'reference', 'plan', 'assessment'],
    npm: { 'prose.ts': ['commonmark'] },
  },
  renderers: {
    uses: ['util', 'i18n', 'document'],
    npm: {
      'docx/': ['docx'],
      'docx/stable-file.ts': ['fflate'],
      'pdf/canvas.ts': ['pdfkit'],
      'pdf/hyphenation.ts': hyphenation,
      'html/': ['handlebars'],
    },
  },
  changes: {
    uses: ['util', 'i18n', 'plan', 'assessment', 'requirements', 'reporters', 'document'],
    npm: { 'wire.ts': ['zod'] },
  },
  audit: {
    uses: ['util', 'i18n', 'reference', 'plan', 'assessment', 'document', 'renderers'],
    npm: {
      'wire.ts': ['zod'],
      'review/workbook.ts': ['read-excel-file/node'],
      'workbook/': ['write-excel-file/node'],
    },
  },
  app: {
    uses: [
      'audit',
      'changes',
      'util',
      'i18n',
      'reference',
      'plan',
      'assessment',
      'decisions',
      'requirements',
      'local',
      'engine',
      'reporters',
      'document',
      'renderers',
    ],
    npm: { 'render/png.ts': ['fflate'] },
  },
  cli: {
    uses: ['util', 'i18n', 'app', 'reporters', 'audit'],
    npm: { '': ['commander'], 'style.ts': ['chalk'] },
  },
  node: { uses: ['util', 'i18n', 'app', 'cli'], npm: { '': ['tinyglobby', 'node:'] } },
};

/** What of a layer may be used from a layer above it, where that is less than everything. */
const doors: Readonly<Record<string, RegExp>> = {
  'decisions → plan':
    /^plan\/(absent|diagnose|diagnostic-texts|field|json-schema|kinds|location|parse-file|path|plan|read|shape|source-map|without-empty)\.ts$|^plan\/yaml\/read-yaml\.ts$/,
  'decisions → assessment': /^assessment\/(decision|report|requirement)\.ts$/,
  'requirements → plan': /^plan\/(entries|lookup|location|path|plan|plan-parts|texts)\.ts$/,
  'local → plan':
    /^plan\/(diagnose|location|parse-file|path|plan|shape|source-map)\.ts$|^plan\/shape\.generated\.json$/,
  'local → assessment': /^assessment\/(decision|finding|requirement)\.ts$/,
  'engine → plan': /^plan\/(location|lookup|path|read)\.ts$/,
  'reporters → plan': /^plan\/(location|path|read)\.ts$/,
  'document → plan':
    /^plan\/(entries|location|lookup|path|plan|published-field|redact|without-empty)\.ts$|^plan\/shape\.generated\.json$/,
  'document → assessment':
    /^assessment\/(common-messages|decision|decision-words|finding|group|obligation|obligation-words|report|requirement|standing|verdict|verdict-words)\.ts$/,
  'changes → requirements': /^requirements\/support\/week-(cover|words)\.ts$/,
  'changes → reporters': /^reporters\/(reporter|words)\.ts$/,
  'changes → document': /^document\/(block|in-words|inline|labels|names|none|wording)\.ts$/,
  'renderers → document': /^document\/(block|document)\.ts$/,
  'assessment → plan': /^plan\/(location|lookup|path|plan|read)\.ts$/,
  'cli → audit': /^audit\/outputs\/index\.generated\.ts$/,
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

/** What is loaded with a file, without anyone asking for more. */
function reachedFrom(start: string): readonly string[] {
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { from, target, lazy, typeOnly } of imports)
      if (from === file && !lazy && !typeOnly) reached.add(target);
  }
  return [...reached];
}

test('the command line reaches nothing heavy before a command runs', () => {
  const light =
    /^(cli|i18n|util)\/|^audit\/outputs\/index\.generated\.ts$|^app\/(errors|exit-code|ports|schema|system-reason)\.ts$|^reporters\/(index\.generated|reporter)\.ts$|^(commander|chalk)$/;
  expect(reachedFrom('cli/main.ts').filter((target) => !light.test(target))).toEqual([]);
});

test('a plan with no decisions beside it is checked without anything that knows of them', () => {
  const reached = reachedFrom('app/check.ts');
  expect(reached).toContain('app/decisions-beside.ts');
  expect(reached.filter((target) => /^(decisions|app\/decisions)\/|^yaml$/.test(target))).toEqual([]);
});

test('decisions are laid over a report without the libraries that write and publish them', () => {
  const reached = reachedFrom('app/decisions/folder.ts');
  expect(reached.filter((target) => /^(yaml|zod)$/.test(target))).toEqual([]);
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
