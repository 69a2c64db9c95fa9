import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { hardPlans } from './hard-plans.ts';

/** One run of the built program, which starts once for all the documents it is to make of a plan. */
interface Job {
  readonly plan: string;
  readonly language: string;
  readonly folder: string;
  readonly options: readonly string[];
}

/**
 * Every example in every edition and language as PDF and as page, the complete one also on other sheets, and the plans
 * that are hard to set; made by the built program in a folder. Gives the files. The hearing draft is for Word and judged
 * here as the others are, since its blocks are the same.
 */
export async function rendered(folder: string): Promise<readonly string[]> {
  const jobs = [...exampleJobs(folder), ...hardJobs(folder)];
  const waiting = [...jobs];
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await render(job);
  };
  await Promise.all([work(), work()]);
  return jobs.flatMap(({ folder: made, language }) => documentsIn(made, language));
}

const formats = ['pdf', 'html', 'fragment'].flatMap((format) => ['--format', format]);

const exampleJobs = (folder: string): readonly Job[] => [
  ...examples().flatMap((plan) =>
    Object.keys(languages).map((language) => ({
      plan,
      language,
      folder: join(folder, nameOf(plan), language),
      options: ['--all', ...formats],
    })),
  ),
  ...['A5', 'Letter'].map((paper) => ({
    plan: join('examples', 'complete.nb.yaml'),
    language: 'nb',
    folder: join(folder, 'complete.nb', paper),
    options: ['--edition', 'internal', '--format', 'pdf', '--page-size', paper],
  })),
];

function hardJobs(folder: string): readonly Job[] {
  return Object.entries(hardPlans).map(([name, hard]) => {
    const own = join(folder, name.replaceAll(' ', '-'));
    mkdirSync(own, { recursive: true });
    const plan = join(own, 'plan.yaml');
    writeFileSync(plan, stringify(hard));
    const options = ['--edition', 'internal', '--edition', 'public', '--format', 'pdf', '--format', 'html'];
    return { plan, language: 'nb', folder: own, options };
  });
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

const start = promisify(execFile);

async function render({ plan, language, folder, options }: Job): Promise<void> {
  const wanted = [plan, '-o', `${folder}/`, '--lang', language, '--as-of', '2026-11-22', ...options];
  await start(process.execPath, ['bin/plan.js', 'render', ...wanted]);
}

/** Of the fragments, only the page for residents is meant for the pages of others. */
function documentsIn(folder: string, language: string): readonly string[] {
  const files = readdirSync(folder)
    .filter((name) => /\.(?:pdf|html)$/.test(name))
    .filter((name) => !name.endsWith('fragment.html') || name.includes('citizen-page'))
    .map((name) => join(folder, name));
  for (const file of files.filter((name) => name.endsWith('fragment.html'))) putInPage(file, language);
  return files;
}

/** The fragment inside the least page that can hold it. */
function putInPage(file: string, language: string): void {
  const head = `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>Side</title>`;
  const width = '<meta name="viewport" content="width=device-width">';
  const style = '<style>.table{overflow-x:auto}body{overflow-wrap:anywhere}</style>';
  const body = readFileSync(file, 'utf8');
  writeFileSync(file, `${head}${width}${style}</head><body><main><h1>Side</h1>${body}</main></body></html>`);
}
