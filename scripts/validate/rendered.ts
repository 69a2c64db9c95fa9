import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '../../src/i18n/languages/index.generated.ts';

const asOf = '2026-11-22';
const editions = ['internal', 'public'];

/** Every example in every language and edition, rendered by the built program into a folder; gives the files. */
export function rendered(folder: string, extension: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return examples().flatMap((example) =>
    Object.keys(languages).flatMap((language) =>
      editions.map((edition) => {
        const file = join(folder, `${nameOf(example)}.${language}.${edition}.${extension}`);
        render(example, ['-o', file, '--lang', language, '--edition', edition, '--as-of', asOf]);
        return file;
      }),
    ),
  );
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

function render(example: string, options: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['bin/plan.js', 'render', example, ...options], {
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`plan render ${[example, ...options].join(' ')} ended with ${status}:\n${stderr}`);
}
