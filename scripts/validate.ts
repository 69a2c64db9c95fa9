import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
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
  for (const extension of ['pdf', 'html', 'xlsx'] as const) {
    const able = validators.filter((one) => one.extension === extension && isAble(one));
    if (able.length === 0) continue;
    const documents = extension === 'xlsx' ? [] : rendered(folder, extension);
    const files = [...documents, ...audited(folder, extension)];
    for (const validator of able) await judge(validator, files);
  }
  tell('installed', judgeOnOtherNodes(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
tell('faults', await judgeFaults());
const formats = judgeFormats();
if (formats) tell('published schemas', formats);
else
  console.error(
    '\n*** SARIF and OSCAL DID NOT RUN: name the folder of their published schemas in PLAN_SCHEMAS. ***\n',
  );
console.log(`${count.passed} passed, ${count.failed} failed`);
if (count.failed > 0) process.exitCode = 1;

function isAble({ name, missing }: Validator): boolean {
  const reason = missing();
  if (reason === undefined) return true;
  console.error(`\n*** ${name} DID NOT RUN: ${reason}. Its documents are not validated. ***\n`);
  if (required) count.failed += 1;
  return false;
}

async function judge({ name, judge }: Validator, files: readonly string[]): Promise<void> {
  tell(name, await judge(files));
}

function tell(name: string, judged: readonly Judged[]): void {
  for (const { file, faults } of judged) {
    const passed = faults.length === 0;
    count[passed ? 'passed' : 'failed'] += 1;
    console.log(`${passed ? 'pass' : 'FAIL'}  ${name}  ${basename(file)}`);
    for (const fault of faults) console.log(`      ${fault}`);
  }
}
