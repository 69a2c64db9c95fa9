import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The examples audited by the built program beside a county that has sent nothing: the page, the workbooks and the letters. */
export function audited(folder: string): readonly string[] {
  const target = join(folder, 'audit');
  const options = ['--county', '03', '--as-of', '2026-11-22', '--lang', 'nb', '-o', target];
  const { status, stderr } = spawnSync(process.execPath, ['bin/plan.js', 'audit', 'examples', ...options], {
    encoding: 'utf8',
  });
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' });
  if (!files.includes('index.html')) throw new Error(`plan audit examples ended with ${status}:\n${stderr}`);
  return files.sort().map((file) => join(target, file));
}
