import type { Alias, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar } from 'yaml';
import { limits } from '../limits.ts';
import type { NodeSpan, Span, YamlProblem } from '../tree.ts';
import type { Place } from './place.ts';
import { emptySpan, writtenSpan } from './spans.ts';

export interface Converted {
  readonly value: unknown;
  readonly place: Place;
}

/**
 * The plain value of a document, where each node of it stands, and what is wrong with it beyond its syntax. The library's
 * own conversion knows no places, lets the last of two equal keys win, and follows `__proto__`.
 */
export function convert(
  text: string,
  root: ParsedNode | null,
): Converted & { problems: readonly YamlProblem[] } {
  const problems: YamlProblem[] = [];
  const anchors = { latest: new Map(), targets: new Map() };
  const conversion: Conversion = { text, problems, anchors, open: new Set(), repeated: 0 };
  return { ...convertNode(conversion, root, { after: 0, depth: 1 }), problems };
}

interface Conversion {
  readonly text: string;
  readonly problems: YamlProblem[];
  readonly anchors: {
    readonly latest: Map<string, ParsedNode>;
    /** What each alias meant where it stands: an anchor's name may be given again later. */
    readonly targets: Map<Alias, ParsedNode>;
  };
  /** The collections around the node that is being converted. */
  readonly open: Set<ParsedNode>;
  /** Nodes converted again because of aliases. */
  repeated: number;
  /** The outermost alias, while what it stands for is being converted again. */
  alias?: Span | undefined;
}

interface Position {
  /** The end of what announces the node, should nothing be written. */
  readonly after: number;
  readonly depth: number;
  readonly key?: Span;
}

function convertNode(conversion: Conversion, node: ParsedNode | null, position: Position): Converted {
  if (node === null) {
    return { value: null, place: { span: nodeSpan(position, emptySpan(conversion.text, position.after)) } };
  }
  if (isAlias(node)) return convertAlias(conversion, node, position);
  const span = nodeSpan(position, writtenSpan(conversion.text, node));
  if (repeatsTooMuch(conversion)) return { value: null, place: { span } };
  rememberAnchor(conversion, node);
  if (isScalar(node)) return { value: node.value, place: { span } };
  if (position.depth > limits.depth) {
    report(conversion, { code: 'too-deep', span: conversion.alias ?? span.value });
    return { value: null, place: { span } };
  }
  conversion.open.add(node);
  const converted = isMap(node)
    ? convertMapping(conversion, node, position)
    : convertSequence(conversion, node, position);
  conversion.open.delete(node);
  return converted;
}

function convertMapping(conversion: Conversion, map: YAMLMap.Parsed, position: Position): Converted {
  const value: Record<string, unknown> = {};
  const fields = new Map<string, Place>();
  let written: Span | undefined;
  for (const pair of map.items) {
    const key = writtenSpan(conversion.text, pair.key);
    const name = keyName(conversion, pair.key, position.depth + 1);
    const child = convertNode(conversion, pair.value, { key, after: key.end, depth: position.depth + 1 });
    written = { start: written?.start ?? key.start, end: child.place.span.value.end };
    if (name === undefined) continue;
    const earlier = fields.get(name);
    if (earlier) {
      report(conversion, { code: 'duplicate-key', key: name, ...firstKey(earlier), span: key });
    } else {
      setOwn(value, name, child.value);
      fields.set(name, child.place);
    }
  }
  return { value, place: { span: collectionSpan(conversion, map, position, written), fields } };
}

function convertSequence(conversion: Conversion, sequence: YAMLSeq.Parsed, position: Position): Converted {
  const value: unknown[] = [];
  const items: Place[] = [];
  const [start] = sequence.range;
  let end = start;
  for (const item of sequence.items) {
    const child = convertNode(conversion, item, { after: start, depth: position.depth + 1 });
    value.push(child.value);
    items.push(child.place);
    end = child.place.span.value.end;
  }
  return { value, place: { span: collectionSpan(conversion, sequence, position, { start, end }), items } };
}

/** Brackets end a collection themselves; a block ends with its last value, where the library counts what follows too. */
function collectionSpan(
  { text }: Conversion,
  node: YAMLMap.Parsed | YAMLSeq.Parsed,
  position: Position,
  written: Span | undefined,
): NodeSpan {
  return nodeSpan(position, node.flow || written === undefined ? writtenSpan(text, node) : written);
}

const nodeSpan = ({ key }: Position, value: Span): NodeSpan => (key ? { key, value } : { value });

const firstKey = ({ span: { key } }: Place): { first?: Span } => (key ? { first: key } : {});

/** What an alias stands for, once more; its own place is where the alias stands. */
function convertAlias(conversion: Conversion, alias: Alias.Parsed, position: Position): Converted {
  const span = nodeSpan(position, writtenSpan(conversion.text, alias));
  const nothing = { value: null, place: { span } };
  const target = targetOf(conversion, alias);
  if (target === undefined) return nothing;
  if (conversion.open.has(target)) {
    report(conversion, { code: 'too-many-aliases', span: span.value });
    return nothing;
  }
  const { alias: outer } = conversion;
  conversion.alias ??= span.value;
  const { value, place } = convertNode(conversion, target, position);
  conversion.alias = outer;
  return { value, place: { ...place, span } };
}

function targetOf(conversion: Conversion, alias: Alias.Parsed): ParsedNode | undefined {
  const { latest, targets } = conversion.anchors;
  const target = conversion.alias ? targets.get(alias) : latest.get(alias.source);
  if (target) targets.set(alias, target);
  else
    report(conversion, {
      code: 'yaml-syntax',
      detail: 'BAD_ALIAS',
      span: writtenSpan(conversion.text, alias),
    });
  return target;
}

function rememberAnchor({ alias, anchors }: Conversion, node: Exclude<ParsedNode, Alias.Parsed>): void {
  if (node.anchor && !alias) anchors.latest.set(node.anchor, node);
}

/** Aliases inside aliases can stand for more nodes than there are atoms; counted, so that expanding stops in time. */
function repeatsTooMuch(conversion: Conversion): boolean {
  if (!conversion.alias) return false;
  conversion.repeated += 1;
  if (conversion.repeated === limits.repeatedNodes + 1) {
    report(conversion, { code: 'too-many-aliases', span: conversion.alias });
  }
  return conversion.repeated > limits.repeatedNodes;
}

/** Text keys as they are, other scalars as they are written; a list or a mapping can be no key of a plan. */
function keyName(conversion: Conversion, key: ParsedNode, depth: number): string | undefined {
  const node = isAlias(key) ? targetOf(conversion, key) : key;
  if (node === undefined) return undefined;
  if (!isAlias(key)) convertNode(conversion, key, { after: 0, depth }); // for the anchors in it
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : node.source;
  report(conversion, {
    code: 'yaml-syntax',
    detail: 'NON_STRING_KEY',
    span: writtenSpan(conversion.text, key),
  });
  return undefined;
}

/** What is wrong inside an alias's target was said where the target stands. */
function report({ problems, alias }: Conversion, problem: YamlProblem): void {
  const isAboutRepeating = problem.code === 'too-deep' || problem.code === 'too-many-aliases';
  if (!alias || isAboutRepeating) problems.push(problem);
}

/** Assigning to `__proto__` would set no key. */
function setOwn(mapping: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') mapping[name] = value;
  else Object.defineProperty(mapping, name, { value, enumerable: true, configurable: true, writable: true });
}
