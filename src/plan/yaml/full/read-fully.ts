import type { Document, ParsedNode } from 'yaml';
import { Composer } from 'yaml';
import { limits } from '../limits.ts';
import type { Span, TopOfYaml, YamlProblem, YamlResult } from '../tree.ts';
import { convert } from './convert.ts';
import { guardedTokens } from './guarded-tokens.ts';
import { locateIn } from './place.ts';

type ParsedDocument = Document.Parsed<ParsedNode>;

/** Reads all of YAML 1.2 with the `yaml` library, which has the last word on what a text means and what is wrong in it. */
export function readFully(text: string, top: TopOfYaml = 'mapping'): YamlResult {
  const { tokens, problem: refused } = guardedTokens(text);
  if (refused && refused.code !== 'several-documents') return unreadable(text, [refused]);
  const document = compose(text, tokens);
  const problems = [...syntaxProblems(text, document), ...(refused ? [refused] : [])];
  return problems.length > 0 ? unreadable(text, problems) : readDocument(text, document.contents, top);
}

function readDocument(text: string, root: ParsedNode | null, top: TopOfYaml): YamlResult {
  const { value, place, problems } = convert(text, root);
  if (problems.some(({ code }) => code !== 'duplicate-key')) return unreadable(text, problems);
  const span = place.span.value;
  if (span.start === span.end) return unreadable(text, [{ code: 'empty', span }]);
  if ((top === 'list' ? place.items : place.fields) === undefined)
    return unreadable(text, [{ code: 'not-a-mapping', span }]);
  const tree = { value, locate: locateIn(place), problems: problems.slice(0, limits.problems) };
  return { readable: true, text, tree };
}

function unreadable(text: string, problems: readonly YamlProblem[]): YamlResult {
  const [first, ...others] = problems
    .toSorted((a, b) => a.span.start - b.span.start)
    .slice(0, limits.problems);
  if (first === undefined) throw new TypeError('An unreadable text has a problem');
  return { readable: false, text, problems: [first, ...others] };
}

/**
 * The core schema whatever a `%YAML` directive says, as YAML 1.2 asks of its readers: no timestamps, no `yes` and `no`,
 * and `<<` is a key like any other. Duplicate keys are found while converting: here their search would be quadratic.
 */
const options = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

type Token = ReturnType<typeof guardedTokens>['tokens'][number];

function compose(text: string, tokens: readonly Token[]): ParsedDocument {
  const traced = Error.stackTraceLimit;
  // Two million stray commas are two million errors here; their stack traces would take minutes and gigabytes.
  Error.stackTraceLimit = 0;
  try {
    const composer = new Composer<ParsedNode>(options);
    const [document] = composer.compose(tokens, true, text.length);
    if (document === undefined)
      throw new TypeError('The composer is asked for a document even when the text has none');
    return document;
  } finally {
    Error.stackTraceLimit = traced;
  }
}

/** All errors, and the warnings that leave the meaning of a tag open. */
function syntaxProblems(text: string, { errors, warnings }: ParsedDocument): YamlProblem[] {
  const openTags = warnings.filter(
    ({ code }) => code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE',
  );
  return [...errors, ...openTags].map(({ code, pos }) => ({
    code: 'yaml-syntax',
    detail: code,
    span: within(text, pos),
  }));
}

/** Some errors stand one past the end of the text, where something is missing. */
function within(text: string, [from, to]: readonly [number, number]): Span {
  const start = Math.min(Math.max(from, 0), text.length);
  return { start, end: Math.min(Math.max(to, start), text.length) };
}
