import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Judged, Validator } from './validator.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Opens each page in Chromium as readers do and lets axe judge it; whatever the page fetches or complains of is a fault. */
export const axe: Validator = {
  name: 'axe',
  extension: 'html',
  missing: () => (existsSync(executablePath) ? undefined : `no Chromium at ${executablePath}`),
  judge: async (files) => {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    try {
      const judged: Judged[] = [];
      const waiting = [...files];
      const work = async (): Promise<void> => {
        for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
          judged.push({ file, faults: await faultsOf(browser, pathToFileURL(file).href) });
      };
      await Promise.all([work(), work()]);
      return judged.toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file));
    } finally {
      await browser.close();
    }
  },
};

type Way = (typeof ways)[number];

/** In the dark and on paper stands the same as in the light, so there only what depends on looks is judged again. */
const ways = [
  { name: 'light', colorScheme: 'light', media: 'screen', width: 1280, whole: true },
  { name: 'dark', colorScheme: 'dark', media: 'screen', width: 1280, whole: false },
  { name: 'narrow', colorScheme: 'light', media: 'screen', width: 320, whole: true },
  { name: 'print', colorScheme: 'dark', media: 'print', width: 794, whole: false },
] as const;
const looks = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** The page is loaded once, and then seen in one way after the other. */
async function faultsOf(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => !isOwn(request.url(), url) && heard.push(`fetches ${request.url()}`));
  try {
    await page.goto(url);
    await page.evaluate(axeScript);
    const faults: string[] = [];
    for (const way of ways) {
      const { name, colorScheme, media, width } = way;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, colorScheme });
      const found = [...(await widthFaults(page, way)), ...(await axeFaults(page, way))];
      faults.push(...found.map((fault) => `${name}: ${fault}`));
    }
    return [...heard, ...faults];
  } finally {
    await page.close();
  }
}

/** The page itself, and what stands inside it. */
const isOwn = (asked: string, url: string): boolean => asked === url || asked.startsWith('data:');

async function widthFaults(page: Page, { media }: Way): Promise<readonly string[]> {
  const tooWide = await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  return tooWide && media === 'screen' ? ['the page scrolls sideways'] : [];
}

interface AxeRule {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function axeFaults(page: Page, { whole }: Way): Promise<readonly string[]> {
  const runOnly = whole ? { type: 'tag', values: standards } : { type: 'rule', values: looks };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations', 'incomplete'] });
  const { violations, incomplete } = (await page.evaluate(
    `axe.run(document, ${options}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  )) as {
    readonly violations: readonly AxeRule[];
    readonly incomplete: readonly AxeRule[];
  }; // as axe documents its result
  // Colours behind a drawing or outside the window are beyond axe; the tests of the style sheet hold them.
  const undecided = incomplete.filter(({ id }) => id !== 'color-contrast');
  return [...violations, ...undecided].map(faultOf);
}

const faultOf = ({ id, help, nodes }: AxeRule): string =>
  `${id}: ${help}, at ${nodes[0]?.target.join(' ')}${nodes.length > 1 ? ` and ${nodes.length - 1} more` : ''}`;
