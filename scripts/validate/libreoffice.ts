import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import readSheets from 'read-excel-file/node';
import type { Validator } from './validator.ts';

/** Opens each workbook in LibreOffice and writes it anew: what had to be repaired would not come out as it went in. */
export const libreoffice: Validator = {
  name: 'LibreOffice',
  extension: 'xlsx',
  missing: () =>
    spawnSync('soffice', ['--version']).error === undefined ? undefined : 'no LibreOffice (soffice)',
  judge: async (files) => {
    const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
    try {
      const judged = [];
      for (const file of files) judged.push({ file, faults: await faultsIn(file, folder) });
      return judged;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function faultsIn(file: string, folder: string): Promise<readonly string[]> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const convert = [
    '--headless',
    profile,
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    folder,
    file,
  ];
  const said = await promisify(execFile)('soffice', convert, { timeout: 300_000 }).then(
    ({ stderr }) => stderr,
    (fault: unknown) => String(fault),
  );
  const opened = join(folder, basename(file));
  if (!existsSync(opened)) return [`it does not open: ${said.trim()}`];
  const [before, after] = [await wordsIn(file), await wordsIn(opened)];
  if (before.length !== after.length) return [`${before.length} sheets became ${after.length}`];
  return before.flatMap(({ sheet, words }, index) =>
    words === after[index]?.words ? [] : [`the sheet ${sheet} came out otherwise than it went in`],
  );
}

async function wordsIn(file: string): Promise<readonly { readonly sheet: string; readonly words: string }[]> {
  const sheets = await readSheets(new Blob([readFileSync(file)]), { trim: false });
  return sheets.map(({ sheet, data }) => ({
    sheet,
    words: data
      .map((row) =>
        row
          .map((cell) => String(cell ?? ''))
          .join('\t')
          .trimEnd(),
      )
      .join('\n')
      .trimEnd(),
  }));
}
