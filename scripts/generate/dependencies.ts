import { readFileSync } from 'node:fs';
import type { Requirement } from '../../src/assessment/requirement.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { readPlan } from '../../src/plan/read.ts';
import { markdownTable } from '../../src/util/markdown.ts';
import type { Dependency } from './dependencies/measure.ts';
import { dependenciesIn } from './dependencies/measure.ts';
import { isRelated, written } from './dependencies/parts.ts';

const example = 'examples/complete.nb.yaml';

/** What each part of the complete example carries. */
export const exampleDependencies = async (
  catalogue: readonly Requirement[],
): Promise<readonly Dependency[]> => dependenciesIn(await examplePlan(), catalogue);

async function examplePlan(): Promise<Plan> {
  const source = await readPlan(example, readFileSync(example));
  if (!source.readable) throw new Error(`${example} cannot be read`);
  return source.plan;
}

/** The table of them, one section for each top-level key. */
export function dependenciesPage(dependencies: readonly Dependency[]): string {
  const keys = [...new Set(dependencies.map(({ part: [key] }) => String(key)))];
  const sections = keys.map((key) =>
    section(
      key,
      dependencies.filter(({ part }) => part[0] === key),
    ),
  );
  return [intro, ...sections].join('\n');
}

function section(key: string, dependencies: readonly Dependency[]): string {
  const rows = dependencies.filter(({ listed }) => listed).map(row);
  const idle = dependencies.filter(carriesNothing).map(({ part }) => part);
  const outermost = idle.filter(
    (part) => !idle.some((other) => other.length < part.length && isRelated(other, part)),
  );
  return [
    `## ${key}\n`,
    ...(rows.length > 0 ? [markdownTable(head, rows)] : []),
    ...(outermost.length > 0
      ? [`Taken out, these change nothing: ${outermost.map((part) => `\`${written(part)}\``).join(', ')}.\n`]
      : []),
  ].join('\n');
}

const intro = `# What depends on what

Each part of \`${example}\` that some requirement lists among its fields was taken out, in every entry by
itself and in all at once, and the plan judged again. The tables say which requirements then came to something else. A
requirement that changes although it lists nothing about the part has the wrong \`fields\`, and
\`tests/dependencies.test.ts\` fails.

- **Another verdict**: without the part the requirement comes to another verdict, in one of the entries or in all.
- **Other findings**: the verdict stays, but something else is said: a remark, or one piece of evidence fewer.
- **By reference**: those of both that found the part by following the id of a party or an agreement.
- **Unmoved**: lists the part, but the example answers in another way too, or nothing is said of what is there. Those that
  look through the texts of the whole plan are left out here.
`;

const head = ['part', 'another verdict', 'other findings', 'by reference', 'unmoved'];

const row = ({ part, verdict, findings, byReference, unmoved }: Dependency): readonly string[] => [
  `\`${written(part)}\``,
  ...[verdict, findings, byReference, unmoved].map((codes) => codes.join(', ')),
];

const carriesNothing = ({ listed, verdict, findings }: Dependency): boolean =>
  !listed && verdict.length === 0 && findings.length === 0;
