import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const planId = 'fjellvik-psykososial-oppfolging';
const width = 420;
const [whole, half] = [594, 280];

/** Name, edition, words that the page to show is the first to say, and how much of it is shown. */
const pdfPages = [
  ['cover', 'internal', 'Vedtaksdato', whole],
  ['call-tree', 'internal', 'Varslingstre, del 1 av 2', whole],
  ['week-grid', 'internal', 'Hvem som svarer, time for time i uken', half],
  ['alert-card', 'alert-card', 'Ring: Kriseteamets vakttelefon', whole],
  ['action-card', 'action-cards', 'Leder av kriseteamet', whole],
  ['crosswalk', 'inspection-pack', 'Innholdet i planen, krav for krav', whole],
] as const;

/** Draws the pictures of the README anew: pages of the PDF and screens of the page. Needs poppler and Chromium. */
const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const pictures = join('docs', 'pictures');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
try {
  const example = join('examples', 'complete.nb.yaml');
  const made = ['-o', `${folder}/`, '--as-of', '2026-11-22', '--format', 'pdf', '--format', 'html'];
  run('node', ['bin/plan.js', 'render', example, '--all', ...made]);
  for (const [name, edition, says, height] of pdfPages)
    drawPage(join(folder, `${planId}.${edition}.pdf`), name, says, height);
  await drawScreens();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function drawPage(file: string, name: string, says: string, height: number): void {
  const pages = run('pdftotext', ['-layout', file, '-']).split('\f');
  const index = pages.findIndex((text) => text.replace(/\s+/g, ' ').includes(says));
  if (index < 0) throw new Error(`no page says ${says}`);
  const page = String(index + 1);
  const only = ['-f', page, '-l', page, '-singlefile', '-scale-to-x', String(width), '-scale-to-y', '-1'];
  const part = ['-x', '0', '-y', '0', '-W', String(width), '-H', String(height)];
  run('pdftoppm', ['-png', ...only, ...part, file, join(pictures, name)]);
}

async function drawScreens(): Promise<void> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  await screen(browser, 'internal', 'plan-html', { width: 1180, height: 860 });
  await screen(browser, 'citizen-page', 'citizen-page', { width: 820, height: 1000 });
  await browser.close();
}

async function screen(
  browser: Browser,
  edition: string,
  name: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<void> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: 0.6 });
  await page.goto(pathToFileURL(join(folder, `${planId}.${edition}.html`)).href);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status ?? error?.message}: ${stderr}`);
  return stdout;
}
