import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What other people's code has a say in: how a plan is read, and what the files of an audit look like. */
const packages = ['docx', 'fflate', 'hyphen', 'pdfkit', 'write-excel-file', 'yaml', 'zod'];

/** Over the program's own files (their content when built, their times while it is being worked on), its packages and Node. */
export function programHash(): string {
  const here = import.meta.dirname;
  const isBuilt = here.endsWith('cli');
  const root = join(here, ...(isBuilt ? ['..', '..'] : ['..', '..', '..']));
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    ...filesBelow(join(root, isBuilt ? 'dist/cli' : 'src')),
    ...filesBelow(join(root, 'templates')),
  ])
    hash.update(file).update(isBuilt ? readFileSync(file) : String(statSync(file).mtimeMs));
  for (const name of packages) hash.update(name).update(installed(name, root));
  return hash.digest('hex');
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(map|cache)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** What a package says of itself, where the program finds it; nothing where it is not installed. */
function installed(name: string, from: string): string {
  try {
    return readFileSync(join(from, 'node_modules', name, 'package.json'), 'utf8');
  } catch {
    return dirname(from) === from ? '' : installed(name, dirname(from));
  }
}
