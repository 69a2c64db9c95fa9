import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/block.ts';
import { inOneStretch, plainText } from '../../src/document/inline.ts';
import { readProse } from '../../src/document/prose.ts';

const paragraph = (...text: Extract<Block, { kind: 'paragraph' }>['text']): Block => ({
  kind: 'paragraph',
  text,
});

describe('prose becomes blocks', () => {
  test.each<readonly [string, string, readonly Block[]]>([
    ['nothing', '', []],
    ['a plain sentence', 'Ring 113 (straks) – alltid.', [paragraph('Ring 113 (straks) – alltid.')]],
    ['a numbered line', '1. en', [{ kind: 'list', ordered: true, items: [[paragraph('en')]] }]],
    ['one paragraph over lines', 'To\nlinjer', [paragraph('To linjer')]],
    ['two paragraphs', 'En.\n\nTo.', [paragraph('En.'), paragraph('To.')]],
    [
      'emphasis',
      'Ring **straks** og *rolig*.',
      [paragraph('Ring ', { strong: ['straks'] }, ' og ', { emphasis: ['rolig'] }, '.')],
    ],
    [
      'lists inside lists',
      '- en\n- to\n  1. a',
      [
        {
          kind: 'list',
          ordered: false,
          items: [
            [paragraph('en')],
            [paragraph('to'), { kind: 'list', ordered: true, items: [[paragraph('a')]] }],
          ],
        },
      ],
    ],
    ['a link', '[Nett](https://a.example)', [paragraph({ link: 'https://a.example', text: 'Nett' })]],
    [
      'a link without words',
      '[](https://a.example)',
      [paragraph({ link: 'https://a.example', text: 'https://a.example' })],
    ],
    ['a link that runs a script, as words', '[her](javascript:alert(1))', [paragraph('her')]],
    ['a link to nowhere, as words', '[antall, barn] og [her](#x)', [paragraph('[antall, barn] og her')]],
    ['raw HTML, as it is written', 'a <b onclick="x">b</b>', [paragraph('a <b onclick="x">b</b>')]],
    ['a block of HTML, as it is written', '<script>x</script>', [paragraph('<script>x</script>')]],
    ['a heading, as strong words', '# Tittel', [paragraph({ strong: ['Tittel'] })]],
    ['a picture, as what it shows', '![kart](https://a.example/k.png)', [paragraph('kart')]],
    ['a quotation', '> Sagt', [paragraph('Sagt')]],
    ['code, as words', '`en` to\n\n    tre', [paragraph('en to'), paragraph('tre')]],
    ['a rule, as nothing', 'En\n\n---\n\nTo', [paragraph('En'), paragraph('To')]],
    ['entities', 'Olsen &amp; Moe', [paragraph('Olsen & Moe')]],
  ])('%s', (_, text, blocks) => {
    expect(readProse(text)).toEqual(blocks);
  });
});

test('for a cell of a table it is told in one stretch', () => {
  expect(plainText(inOneStretch(readProse('Først:\n\n1. ring\n2. vent\n\n- og **så**')))).toBe(
    'Først: 1. ring 2. vent – og så',
  );
});

test('what is taken for plain is what the parser takes for one paragraph', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9 .,:;()«»%+=|'"*_/-]{1,40}$/), (text) => {
      const asQuoted = readProse(`${text}\n\n[x]: y`); // never plain: it has lines and brackets
      expect(readProse(text)).toEqual(asQuoted);
    }),
    { numRuns: 500 },
  );
});
