import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const pdfkit = 'node_modules/pdfkit/js/pdfkit.js';
const profile = 'data/sRGB_IEC61966_2_1.icc';

/**
 * Puts pdfkit into the bundle, where its code can be kept compiled, without what a plan has no use for and which two thirds
 * of its start go to: encryption, packed web fonts, and the shaping of scripts that our fonts do not have.
 */
export function lighterPdfkit(): Plugin {
  return {
    name: 'lighter-pdfkit',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^pdfkit$/ }, () => ({ path: resolve(pdfkit) }));
      onResolve({ filter: new RegExp(`^(${[...unused.keys()].join('|')})$`) }, ({ path }) => ({
        path,
        namespace: 'unused',
      }));
      onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: unused.get(path) ?? '' }));
      // The fonts that no reader is sure to have cannot be embedded, so none of them is ever asked for.
      onLoad({ filter: /[\\/]pdfkit[\\/]js[\\/]pdfkit\.js$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(
          /^ {2}\S+: \(\) => require\$1\('#standard-fonts.*\n/gm,
          '',
        ),
      }));
    },
  };
}

const unused: ReadonlyMap<string, string> = new Map([
  ['@noble/ciphers/aes', ''],
  ['brotli/decompress.js', ''],
  ['linebreak', ''],
  ['unicode-trie', 'module.exports = class {};'],
  ['dfa', 'module.exports = class {};'],
  ['unicode-properties', String.raw`exports.isMark = (code) => /^\p{M}$/u.test(String.fromCodePoint(code));`],
]);

/** What pdfkit reads as it runs, found beside the file it is in: the colour profile. */
export function writeProfile(folder: string): void {
  const copy = join(folder, profile);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(join(dirname(pdfkit), profile), copy);
}
