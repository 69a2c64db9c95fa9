import { describe, expect, test } from 'vitest';
import { readPdf } from '../../scripts/validate/pdf/read-pdf.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOfExample } from '../helpers/built-documents.ts';
import { approver } from '../helpers/decisions.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';
import { runCli } from '../helpers/run-cli.ts';

const plan = [
  'version: 1',
  'meta: { id: fjord, language: en }',
  'team: { name: The crisis team, purpose: To care for those affected }',
  '',
].join('\n');

const decide = async (line: readonly string[], files: Readonly<Record<string, string>>) => {
  const { written, err } = await runCli(line, { files });
  const decisions = written.get('plan.decisions.yaml');
  if (decisions === undefined) throw new Error(err);
  return { ...files, 'plan.decisions.yaml': decisions };
};
const by = ['--approver', approver, '--role', 'head of planning', '--expires', '2027-05-31'];
const waived = await decide(
  ['waive', 'REQ-14', '--justification', 'The joint exercise was moved to May.', ...by],
  { 'plan.yaml': plan },
);

async function pageOf(edition: string, files: Readonly<Record<string, string>>, more = ''): Promise<string> {
  const line = `render plan.yaml -o x.html --edition ${edition} --lang en ${more}`;
  const { code, err, written } = await runCli(line, { files });
  if (code !== 0) throw new Error(err);
  return (written.get('x.html') ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ');
}

describe('what people have decided', () => {
  test('is a chapter of the inspection pack: what, by whom, until when and why, and nobody by name', async () => {
    const page = await pageOf('inspection-pack', waived);
    expect(page).toContain('What the municipality has decided on single requirements');
    expect(page).toMatch(
      /REQ-14 [^.]+W-2026-001: waiver until and including 2027-05-31, decided by head of planning/,
    );
    expect(page).toContain('The joint exercise was moved to May.');
    expect(page).not.toContain(approver);
  });

  test('stands after the verdict, which stays', async () => {
    for (const edition of ['inspection-pack', 'internal'])
      expect(await pageOf(edition, waived)).toContain('Not met, waived');
  });

  test.each(['inspection-pack', 'internal'])('is counted as a decision in %s', async (edition) => {
    const count = (page: string): number => Number(/(\d+) not met/.exec(page)?.[1]);
    const [with_, without] = [await pageOf(edition, waived), await pageOf(edition, { 'plan.yaml': plan })];
    expect(with_).toMatch(/not met, [^(]*1 waived/);
    expect(without).not.toContain('waived');
    expect(count(with_)).toBe(count(without) - 1);
    const totals = (page: string) => page.match(/\(of \d+\)/g);
    expect(totals(with_)).toEqual(totals(without));
  });

  test('that holds no longer is told with the reason, and not counted', async () => {
    const page = await pageOf('inspection-pack', waived, '--as-of 2027-06-01');
    expect(page).toContain('W-2026-001 (waiver) held until and including 2027-05-31 and holds no longer.');
    expect(page).not.toContain('Not met, waived');
  });

  test('is no chapter where nothing is decided', async () => {
    expect(await pageOf('inspection-pack', { 'plan.yaml': plan })).not.toContain(
      'What the municipality has decided',
    );
  });

  test('never reaches what is for the public', async () => {
    expect(await pageOf('public', waived)).not.toContain('joint exercise was moved');
  });
});

test('every evidence of the inspection pack leads to the page that shows it', async () => {
  const document = await documentOfExample('complete.nb.yaml', { edition: 'inspection-pack' });
  const evidence = document.sections.find(({ id }) => id === 'evidence');
  const rows = evidence?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) ?? [];
  const referred = rows.filter(([, , where]) =>
    where?.some((inline) => typeof inline === 'object' && 'reference' in inline),
  );
  expect(referred.length).toBeGreaterThan(100);
  expect(referred.length / rows.length).toBeGreaterThan(0.9);
  const { bytes, pages = new Map<string, number>() } = await pdf.render(document, rendererAssets);
  const from = pages.get('evidence') ?? 0;
  const next = document.sections[document.sections.findIndex(({ id }) => id === 'evidence') + 1];
  const to = pages.get(next?.id ?? '') ?? 0;
  const read = await readPdf(bytes);
  const links = read.pages
    .filter(({ number }) => number >= from && number <= to)
    .flatMap((page) => page.links);
  expect(links.length).toBeGreaterThan(30);
  for (const { says, page } of links.filter(({ address }) => address === ''))
    expect(says).toMatch(new RegExp(`, side\\s${page}$`));
});
