import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../../src/i18n/languages/index.generated.ts';

const asOf = '2026-11-22';

/** Every edition, and the options that make more of one. */
const editions: readonly (readonly [name: string, ...options: readonly string[]])[] = [
  ['internal'],
  ['public'],
  ['alert-card'],
  ['alert-card', '--page-size', 'A6'],
  ['action-cards'],
  ['citizen-page'],
  ['inspection-pack'],
];

/**
 * Every example in every edition, rendered by the built program into a folder; gives the files. The complete example in
 * every language, the others in bokmål, for the sake of time. The hearing draft is for Word, and has the chapters of the
 * public edition.
 */
export function rendered(folder: string, extension: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return examples().flatMap((example) =>
    languagesOf(example).flatMap((language) =>
      editions
        .filter(([, ...options]) => extension === 'pdf' || options.length === 0)
        .flatMap(([edition, ...options]) => {
          const name = [nameOf(example), language, edition, ...options.slice(1), extension].join('.');
          const file = join(folder, name);
          const more = ['--lang', language, '--edition', edition, '--as-of', asOf, ...options];
          // A plan without action cards has none to draw.
          if (!render(example, ['-o', file, ...more])) return [];
          return extension === 'html' && edition === 'citizen-page'
            ? [file, fragmentPage(file, example, more)]
            : [file];
        }),
    ),
  );
}

const languagesOf = (example: string): readonly string[] =>
  nameOf(example).startsWith('complete') ? Object.keys(languages) : ['nb'];

/** The fragment inside the least page that can hold it. */
function fragmentPage(beside: string, example: string, options: readonly string[]): string {
  const file = beside.replace(/html$/, 'fragment.html');
  render(example, ['-o', file, '--format', 'fragment', ...options]);
  const head = '<!DOCTYPE html><html lang="nb"><head><meta charset="utf-8"><title>Side</title>';
  const width = '<meta name="viewport" content="width=device-width">';
  const style = '<style>.table{overflow-x:auto}body{overflow-wrap:anywhere}</style>';
  const body = readFileSync(file, 'utf8');
  writeFileSync(file, `${head}${width}${style}</head><body><main><h1>Side</h1>${body}</main></body></html>`);
  return file;
}

/** The plans among the examples; a broken one cannot be rendered, and is not meant to be. */
function examples(): readonly string[] {
  const single = readdirSync('examples').filter(
    (name) => name.endsWith('.yaml') && !name.startsWith('broken'),
  );
  const split = readdirSync('examples').map((name) => join(name, 'plan.yaml'));
  return [...single, ...split].map((name) => join('examples', name)).filter((path) => existsSync(path));
}

const nameOf = (example: string): string =>
  basename(example) === 'plan.yaml' ? (example.split(/[\\/]/).at(-2) ?? '') : basename(example, '.yaml');

const nothingToDraw = 3;

function render(example: string, options: readonly string[]): boolean {
  const { status, stderr } = spawnSync(process.execPath, ['bin/plan.js', 'render', example, ...options], {
    encoding: 'utf8',
  });
  if (status === nothingToDraw) return false;
  if (status !== 0)
    throw new Error(`plan render ${[example, ...options].join(' ')} ended with ${status}:\n${stderr}`);
  return true;
}
