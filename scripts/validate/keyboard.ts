import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Validator } from './validator.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Works through the page of an audit in Chromium as one does who has no mouse. */
export const keyboard: Validator = {
  name: 'keyboard',
  extension: 'html',
  missing: () => (existsSync(executablePath) ? undefined : `no Chromium at ${executablePath}`),
  judge: async (files) => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const judged = [];
      for (const file of files.filter((one) => basename(one) === 'index.html')) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        await page.goto(pathToFileURL(file).href);
        judged.push({ file, faults: await faultsOn(page) });
      }
      return judged;
    } finally {
      await browser.close();
    }
  },
};

async function faultsOn(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [name, holds] of steps) {
    const held = await holds(page).catch((fault: unknown) => String(fault));
    if (held !== true) faults.push(`${name}: ${held === false ? 'it does not' : held}`);
  }
  return faults;
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    "document.activeElement.closest('td, th')?.cellIndex + ' ' + document.activeElement.closest('tr')?.rowIndex",
  );
const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const count = (page: Page, selector: string): Promise<number> => page.locator(selector).count();

type Step = readonly [string, (page: Page) => Promise<boolean | string>];

const steps: readonly Step[] = [
  [
    'the matrix is one stop for the tabulator, and its first cell has the focus',
    async (page) => {
      await page.locator('#_groups button').last().focus();
      await press(page, 'Tab');
      const at = await focused(page);
      return at === '0 1' || at;
    },
  ],
  [
    'arrow keys, Home and End move the focus, and stop at the edges',
    async (page) => {
      await press(page, 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown');
      const moved = await focused(page);
      await press(page, 'Control+Home');
      const home = await focused(page);
      return (moved.endsWith(' 2') && home === '0 1') || `${moved}, then ${home}`;
    },
  ],
  [
    'Enter on a heading sorts by it, and says so',
    async (page) => {
      await press(page, 'ArrowRight', 'Enter');
      return (await count(page, '[aria-sort="ascending"]')) === 1;
    },
  ],
  [
    'Enter on a municipality opens it, written out',
    async (page) => {
      const row = page.locator('#_matrix tbody tr:has(td:not(.absent)) th a').first();
      await row.focus();
      await press(page, 'Enter');
      await page.waitForSelector('.each details[open] article');
      return true;
    },
  ],
  [
    'searching leaves the lines that match',
    async (page) => {
      await page.locator('#_search').fill('0301');
      const lines = await count(page, '#_matrix tbody tr');
      await page.locator('#_search').fill('');
      return lines === 1 || `${lines} lines`;
    },
  ],
  [
    'a group of requirements unfolds with the space bar',
    async (page) => {
      const before = await count(page, '#_matrix thead button');
      await page.locator('#_groups button[aria-pressed="false"]').first().focus();
      await press(page, 'Space');
      return (await count(page, '#_matrix thead button')) > before;
    },
  ],
];
