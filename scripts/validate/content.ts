import { readFile } from 'node:fs/promises';
import { contentFaults } from './pdf/content-faults.ts';
import type { Validator } from './validator.ts';

/** What no standard asks and every reader needs: text that is there, legible, in order, and links that lead right. */
export const content: Validator = {
  name: 'content',
  extension: 'pdf',
  missing: () => undefined,
  judge: async (files) => {
    const judged = [];
    for (const file of files) judged.push({ file, faults: await contentFaults(await readFile(file)) });
    return judged;
  },
};
