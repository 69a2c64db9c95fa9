import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Draws the pictures of the README anew: one page of the PDF and one screen of the page. Needs poppler and Chromium. */
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const pictures = join('docs', 'pictures');
mkdirSync(pictures, { recursive: true });
try {
  for (const name of ['plan.pdf', 'plan.html'])
    run('node', ['bin/plan.js', 'render', example(), '-o', join(folder, name), '--as-of', '2026-11-22']);
  await pdfPage(join(folder, 'plan.pdf'), 'Varslingstre');
  await screen(join(folder, 'plan.html'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function example(): string {
  return join('examples', 'complete.nb.yaml');
}

/** The first page that says this. */
async function pdfPage(file: string, says: string): Promise<void> {
  const pages = run('pdftotext', [file, '-']).split('\f');
  const page = String(pages.findIndex((text) => text.includes(says)) + 1);
  const only = ['-f', page, '-l', page, '-singlefile', '-scale-to-x', '620', '-scale-to-y', '-1'];
  run('pdftoppm', ['-png', ...only, file, join(pictures, 'plan-pdf')]);
}

async function screen(file: string): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1180, height: 900 }, deviceScaleFactor: 0.66 });
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(pictures, 'plan-html.png') });
  await browser.close();
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status ?? error?.message}: ${stderr}`);
  return stdout;
}
