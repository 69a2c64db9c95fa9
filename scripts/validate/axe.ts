import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
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
        const page = await browser.newPage();
        for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
          judged.push({ file, faults: await faultsOf(page, file) });
      };
      await Promise.all([work(), work()]);
      return judged.toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file));
    } finally {
      await browser.close();
    }
  },
};

type Way = (typeof ways)[number];

const looks = ['color-contrast', 'link-in-text-block'];

/** The page is the same in every way, so elsewhere than in the light only what may change with the way is judged again. */
const ways = [
  { name: 'light', colorScheme: 'light', media: 'screen', width: 1280, rules: undefined },
  { name: 'dark', colorScheme: 'dark', media: 'screen', width: 1280, rules: looks },
  {
    name: 'narrow',
    colorScheme: 'light',
    media: 'screen',
    width: 320,
    rules: ['target-size', 'scrollable-region-focusable'],
  },
  { name: 'print', colorScheme: 'dark', media: 'print', width: 794, rules: looks },
] as const;

/** A page in another language looks the same, so of the smaller examples one language is seen in every way. */
const waysOf = (file: string): readonly Way[] =>
  /[\\/](?:intermunicipal|sparse|split)[^\\/]*[\\/](?:nn|en)[\\/]/.test(file) ? ways.slice(0, 1) : ways;

/** The page is loaded once, and then seen in one way after the other. */
async function faultsOf(page: Page, file: string): Promise<readonly string[]> {
  const url = pathToFileURL(file).href;
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('request', (request) => !isOwn(request.url(), url) && heard.push(`fetches ${request.url()}`));
  const faults: string[] = [];
  for (const [index, way] of waysOf(file).entries()) {
    await page.setViewportSize({ width: way.width, height: 900 });
    await page.emulateMedia({ media: way.media, colorScheme: way.colorScheme });
    if (index === 0) await open(page, url);
    const found = [...(await widthFaults(page, way)), ...(await axeFaults(page, way))];
    faults.push(...found.map((fault) => `${way.name}: ${fault}`));
  }
  page.removeAllListeners();
  return [...heard, ...faults];
}

/** Without the shadows that say that a table goes on, behind which axe cannot tell the contrast of any cell. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(axeScript);
  await page.evaluate(
    'document.adoptedStyleSheets.push(new CSSStyleSheet()), document.adoptedStyleSheets[0].replaceSync(".table { background-image: none !important }")',
  );
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

/** Of what is no violation only the first place is worked out, since naming every place takes longer than judging it. */
async function axeFaults(page: Page, { rules }: Way): Promise<readonly string[]> {
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: standards };
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
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
