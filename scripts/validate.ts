import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { audited } from './validate/audited.ts';
import { axe } from './validate/axe.ts';
import { content } from './validate/content.ts';
import { judgeFaults } from './validate/faults.ts';
import { judgeFormats } from './validate/formats.ts';
import { keyboard } from './validate/keyboard.ts';
import { libreoffice } from './validate/libreoffice.ts';
import { nu } from './validate/nu.ts';
import { judgeOnOtherNodes } from './validate/other-nodes.ts';
import { rendered } from './validate/rendered.ts';
import type { Judged, Validator } from './validate/validator.ts';
import { verapdf } from './validate/verapdf.ts';

const validators: readonly Validator[] = [verapdf, content, nu, axe, keyboard, libreoffice];

/** Where nobody reads along, a validator that did not run has not passed. */
const required = process.env['CI'] === 'true';

const folder = mkdtempSync(join(tmpdir(), 'validate-'));
const count = { passed: 0, failed: 0 };
try {
  const able = validators.filter(isAble);
  const files = await timed('rendering', async () => [
    ...(able.some(({ extension }) => extension !== 'xlsx') ? await rendered(folder) : []),
    ...audited(folder),
  ]);
  // Side by side, since each is a program of its own and there is more than one core.
  await Promise.all(able.map((one) => judge(one, files)));
  tell('installed', await timed('installed', async () => judgeOnOtherNodes(folder)));
  const { judged, missing } = await timed('published schemas', async () => judgeFormats(folder));
  tell('published schemas', judged);
  if (missing.length > 0)
    console.error(
      `\n*** ${missing.join(', ')} DID NOT RUN: name the folder of the published schemas in PLAN_SCHEMAS. ***\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tell('faults', await timed('faults', judgeFaults));
console.log(`${count.passed} passed, ${count.failed} failed`);
if (count.failed > 0) process.exitCode = 1;

function isAble({ name, missing }: Validator): boolean {
  const reason = missing();
  if (reason === undefined) return true;
  console.error(`\n*** ${name} DID NOT RUN: ${reason}. Its documents are not validated. ***\n`);
  if (required) count.failed += 1;
  return false;
}

async function judge({ name, extension, judge }: Validator, files: readonly string[]): Promise<void> {
  const judged = await timed(name, () => judge(files.filter((file) => file.endsWith(`.${extension}`))));
  tell(
    name,
    judged.map(({ file, faults }) => ({ file: relative(folder, file), faults })),
  );
}

/** Says how long it took; what runs side by side with others takes longer than alone. */
async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await work();
  console.log(`      ${name}: ${Math.round((performance.now() - started) / 1000)} s`);
  return result;
}

function tell(name: string, judged: readonly Judged[]): void {
  for (const { file, faults } of judged) {
    const passed = faults.length === 0;
    count[passed ? 'passed' : 'failed'] += 1;
    console.log(`${passed ? 'pass' : 'FAIL'}  ${name}  ${file}`);
    for (const fault of faults) console.log(`      ${fault}`);
  }
}
