import { expect, test } from 'vitest';
import { sha256 } from '../../src/util/hash.ts';

test.each([
  ['of nothing', [], 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  [
    'of the example in the standard',
    ['abc'],
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  [
    'of the same in pieces',
    ['a', '', 'bc'],
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  [
    'of bytes',
    [new Uint8Array([97, 98, 99])],
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  ],
  ['of letters as UTF-8', ['ø', new Uint8Array([0xc3, 0xb8])], sha256(['øø'])],
])('the checksum %s', (_, pieces, sum) => {
  expect(sha256(pieces)).toBe(sum);
});
