import type { Include } from '../plan/include.ts';
import { beside, folderOf, isPlainName, liesIn } from '../util/file-path.ts';
import type { Files } from './ports.ts';

/** Finds what a plan includes: by a plain name, inside the plan's own folder once symbolic links are resolved. */
export const includeFrom =
  (planFile: string, files: Files, atMost: number): Include =>
  async (name) => {
    if (!isPlainName(name)) return 'include-outside';
    const file = beside(planFile, name);
    const real = await files.real(file);
    if (real === undefined) return 'include-unreadable';
    const folder = await files.real(folderOf(planFile));
    if (folder === undefined || !liesIn(folder, real)) return 'include-outside';
    try {
      return { file, content: await files.read(real, atMost) };
    } catch {
      return 'include-unreadable';
    }
  };
