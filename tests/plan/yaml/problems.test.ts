import { describe, expect, test } from 'vitest';
import { lineTable } from '../../../src/plan/yaml/lines.ts';
import { readYaml } from '../../../src/plan/yaml/read-yaml.ts';
import type { Span, YamlProblem } from '../../../src/plan/yaml/tree.ts';

/** A problem with the text of its spans instead of their offsets. */
interface Told {
  readonly code: string;
  readonly detail?: string;
  readonly key?: string;
  readonly at: string;
  readonly first?: string;
}

async function problemsOf(source: string | Uint8Array): Promise<readonly Told[]> {
  const result = await readYaml(source);
  const positionAt = lineTable(result.text);
  const told = (span: Span): string => {
    const { line, column } = positionAt(span.start);
    return `${line}:${column} ${result.text.slice(span.start, span.end)}`;
  };
  const tell = ({ span, first, ...rest }: YamlProblem): Told => ({
    ...rest,
    at: told(span),
    ...(first && { first: told(first) }),
  });
  return (result.readable ? result.tree.problems : result.problems).map(tell);
}

const syntax = (detail: string, at: string): Told => ({ code: 'yaml-syntax', detail, at });

describe('tells what is wrong and where', () => {
  test.each<[string, string, readonly Told[]]>([
    ['nothing', '', [{ code: 'empty', at: '1:1 ' }]],
    ['only comments', '# plan\n\n# æøå\n', [{ code: 'empty', at: '1:1 ' }]],
    ['only a marker', '# plan\n---\n', [{ code: 'empty', at: '2:4 ' }]],
    ['a list', '# plan\n- a\n- b\n', [{ code: 'not-a-mapping', at: '2:1 - a\n- b' }]],
    ['text', 'Plan for kriseteamet\n', [{ code: 'not-a-mapping', at: '1:1 Plan for kriseteamet' }]],
    ['null', 'null\n', [{ code: 'not-a-mapping', at: '1:1 null' }]],
    ['a second document', 'a: 1\n---\nb: 2\n', [{ code: 'several-documents', at: '2:1 ---' }]],
    ['an empty second document', 'a: 1\n---\n', [{ code: 'several-documents', at: '2:1 ---' }]],
    ['a third document, told once', '---\na: 1\n---\n---\n', [{ code: 'several-documents', at: '3:1 ---' }]],
    ['a second document after an end', 'a: 1\n...\n# b\nb: 2\n', [{ code: 'several-documents', at: '4:1 ' }]],
    ['an unclosed bracket', 'a: [1, 2\nb: 3\n', [syntax('BAD_INDENT', '2:1 b')]],
    ['an unclosed quote', 'a: "vakt\n', [syntax('MISSING_CHAR', '2:1 ')]],
    ['a second colon', 'a: b: c\n', [syntax('BLOCK_AS_IMPLICIT_KEY', '1:4 b')]],
    ['a tab', 'a:\n\tb: 1\n', [syntax('TAB_AS_INDENT', '2:1 \t')]],
    ['a key outside its mapping', 'a:\n    b: 1\n  c: 2\n', [syntax('BAD_INDENT', '3:1  ')]],
    ['an unknown tag', 'a: !vakt b\n', [syntax('TAG_RESOLVE_FAILED', '1:4 !vakt')]],
    ['a tag of YAML 1.1', 'a: !!set {b}\n', [syntax('TAG_RESOLVE_FAILED', '1:4 !!set')]],
    ['a tag on the wrong kind', 'a: !!map [b]\n', [syntax('TAG_RESOLVE_FAILED', '1:4 !!map')]],
    ['a list as a key', 'a:\n  [b, c]: 1\n', [syntax('NON_STRING_KEY', '2:3 [b, c]')]],
    ['an alias for a list as a key', 'a: &x [b]\n*x : 1\n', [syntax('NON_STRING_KEY', '2:1 *x')]],
    ['an alias of nothing', 'a: *x\n', [syntax('BAD_ALIAS', '1:4 *x')]],
    ['an alias of nothing as a key', '*x : 1\n', [syntax('BAD_ALIAS', '1:1 *x')]],
    ['an alias of what comes later', 'a: *x\nb: &x 1\n', [syntax('BAD_ALIAS', '1:4 *x')]],
    ['an alias inside what it repeats', 'a: &x\n  b: [*x]\n', [{ code: 'too-many-aliases', at: '2:7 *x' }]],
    [
      'a key given twice',
      'å: 1\nb: 2\nå: 3\n',
      [{ code: 'duplicate-key', key: 'å', at: '3:1 å', first: '1:1 å' }],
    ],
    [
      'a key given three times far inside',
      'a:\n  - b: 1\n    c: 2\n    "b": 3\n    b:\n',
      [
        { code: 'duplicate-key', key: 'b', at: '4:5 "b"', first: '2:5 b' },
        { code: 'duplicate-key', key: 'b', at: '5:5 b', first: '2:5 b' },
      ],
    ],
    [
      'a number and the same as text',
      '1: a\n"1": b\n',
      [{ code: 'duplicate-key', key: '1', at: '2:1 "1"', first: '1:1 1' }],
    ],
    [
      '`__proto__` given twice',
      '__proto__: 1\n__proto__: 2\n',
      [{ code: 'duplicate-key', key: '__proto__', at: '2:1 __proto__', first: '1:1 __proto__' }],
    ],
    [
      'equal keys in what an alias repeats, told once',
      'a: &x {b: 1, b: 2}\nc: *x\n',
      [{ code: 'duplicate-key', key: 'b', at: '1:14 b', first: '1:8 b' }],
    ],
    [
      'several faults, in the order of the text',
      'a: !x b\nb: "\\q"\n---\nc: 1\n',
      [
        syntax('TAG_RESOLVE_FAILED', '1:4 !x'),
        syntax('BAD_DQ_ESCAPE', '2:5 \\'),
        { code: 'several-documents', at: '3:1 ---' },
      ],
    ],
    [
      'no more than it can know after a fault',
      'a: *x\nb: *y\n',
      [syntax('BAD_ALIAS', '1:4 *x'), syntax('BAD_ALIAS', '2:4 *y')],
    ],
  ])('%s', async (_, text, problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });
});
