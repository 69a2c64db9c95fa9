import { readFileSync } from 'node:fs';
import { countsIn } from '../../src/app/checklist/counts.ts';
import { inGroups } from '../../src/assessment/group.ts';
import { standingOf } from '../../src/assessment/standing.ts';
import { strengthWords } from '../../src/assessment/verdict-words.ts';
import { commands } from '../../src/cli/commands/index.generated.ts';
import { main } from '../../src/cli/main.ts';
import { exitCodeWords } from '../../src/cli/words.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import { environment } from '../../src/node/environment.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { markdownTable } from '../../src/util/markdown.ts';
import type { Artifact } from '../generate.ts';
import { bibliography } from './bibliography.ts';
import { dependenciesPage, exampleDependencies } from './dependencies.ts';

/** The day the examples are judged on in the documents, so that what is printed stays true. */
const asOf = '2026-11-22';

/** What is made by running the program: the blocks of the README and the page of commands. */
export const documents = async (): Promise<readonly Artifact[]> => [
  { path: 'README.md', content: await readme() },
  { path: 'docs/cli.md', content: await commandPage() },
  { path: 'docs/sources.md', content: bibliography() },
  { path: 'docs/dependencies.md', content: dependenciesPage(await exampleDependencies(catalogue)) },
];

async function readme(): Promise<string> {
  const blocks: Readonly<Record<string, string>> = {
    try: await tryIt(),
    sparse: await excerpt(['check', 'examples/sparse.nn.yaml', '--as-of', asOf]),
    requirements: requirementTable(),
    'exit-codes': exitCodeTable(),
  };
  return readFileSync('README.md', 'utf8').replace(
    /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, start: string, name: string, end: string) => `${start}${blocks[name] ?? ''}${end}`,
  );
}

async function tryIt(): Promise<string> {
  const args = ['check', 'examples/complete.nb.yaml', '--as-of', asOf];
  return `${fenced('sh', `npm ci\nnpx plan ${args.join(' ')}\n`)}${fenced('text', await run(args))}`;
}

/** The first two requirements and the end; the rest is long. */
async function excerpt(args: readonly string[]): Promise<string> {
  const paragraphs = (await run(args)).split('\n\n');
  const shown = [...paragraphs.slice(0, 3), '[…]', ...paragraphs.slice(-2)];
  return fenced('text', shown.join('\n\n'));
}

/** What there is to be judged by, group by group; the whole list is long, and has pages of its own. */
function requirementTable(): string {
  const rows = inGroups(catalogue).map(({ group, title, requirements }) => [
    `[${title.nb}](docs/requirements.nb.md#group-${group})`,
    String(requirements.length),
    ...strengths.map((strength) => {
      const count = requirements.filter((one) => standingOf(one).strength === strength).length;
      return count === 0 ? '' : String(count);
    }),
  ]);
  const head = ['gruppe', 'krav', ...strengths.map((strength) => strengthWords[strength].nb.toLowerCase())];
  return `${countsIn(catalogue, languages.nb)}\n\n${markdownTable(head, rows)}`;
}

const strengths = ['must', 'should', 'may', 'context'] as const;

const exitCodeTable = (): string =>
  `| sluttkode | betyr |\n|---|---|\n${Object.entries(exitCodeWords)
    .map(([code, text]) => `| ${code} | ${text.nb} |\n`)
    .join('')}`;

async function commandPage(): Promise<string> {
  const pages = [['--help'], ...commands.map(({ name }) => [name, '--help'])];
  const sections = await Promise.all(
    pages.map(
      async (args) =>
        `## plan ${args.join(' ').replace(' --help', '').replace('--help', '')}`.trimEnd() +
        `\n\n${fenced('text', await run([...args, '--lang', 'en']))}`,
    ),
  );
  return `# Commands\n\nMade from the program's own help. \`--lang nb\` and \`--lang nn\` say the same in Norwegian.\n\n${sections.join('\n')}`;
}

/** What a person sees in a terminal of 80 columns without colour. */
async function run(args: readonly string[]): Promise<string> {
  const written: string[] = [];
  const sink = { write: (text: string) => void written.push(text), isTerminal: false, width: 80 };
  await main(args, { ...environment(), out: sink, err: sink, variables: { LANG: 'nb_NO.UTF-8' } });
  return written.join('');
}

const fenced = (kind: string, text: string): string => `\`\`\`${kind}\n${text.trimEnd()}\n\`\`\`\n`;
