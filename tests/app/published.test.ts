import { describe, expect, test } from 'vitest';
import { seenWhenFinished } from '../../src/app/render/seen-when-finished.ts';
import type { Format } from '../../src/app/render/targets.ts';
import { tellVerdicts } from '../../src/app/render/tell-verdicts.ts';
import { features } from '../../src/assessment/published.ts';
import { assess } from '../../src/engine/assess.ts';
import { assessEditions } from '../../src/engine/assess-editions.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';
import docx from '../../src/renderers/docx/docx.ts';
import fragment from '../../src/renderers/fragment/fragment.ts';
import html from '../../src/renderers/html/html.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import type { Rendered } from '../../src/renderers/renderer.ts';
import { catalogue } from '../../src/requirements/index.generated.ts';
import { documentOfExample, exampleSource } from '../helpers/built-documents.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';

const asOf = '2026-11-22';
const source = await exampleSource('complete.nb.yaml');
const document = await documentOfExample('complete.nb.yaml', { edition: 'public' });
const finished: Readonly<Record<Format, Rendered>> = {
  pdf: await pdf.render(document, rendererAssets),
  html: await html.render(document, rendererAssets),
  fragment: await fragment.render(document, rendererAssets),
  docx: await docx.render(document),
};

const seen = (format: Format, rendered: Rendered = finished[format]) =>
  seenWhenFinished(source.plan, format, rendered);

/** The same file with something in it written differently. */
function doctored(format: Format, from: string | RegExp, to: string): Rendered {
  const encoding = format === 'pdf' ? 'latin1' : 'utf8';
  const written = Buffer.from(finished[format].bytes).toString(encoding);
  const changed = written.replace(from, to);
  expect(changed).not.toBe(written);
  return { ...finished[format], bytes: Buffer.from(changed, encoding) };
}

/** What the two requirements come to, and their open findings. */
function judged(...documents: readonly ReturnType<typeof seen>[]) {
  const { assessments } = assessEditions(assess(source, catalogue, asOf), catalogue, {
    source,
    documents,
    asOf,
  });
  const of = (code: string) => {
    const id = catalogue.find((one) => one.code === code)?.id;
    const { verdict, level, findings } = assessments.find((one) => one.requirement === id) ?? {
      findings: [],
    };
    return {
      verdict,
      level,
      open: findings.filter(({ kind }) => kind !== 'evidence').map((one) => one.message),
    };
  };
  return { access: of('LAW-13'), privacy: of('LAW-14') };
}

const met = { verdict: 'met', level: 'none', open: [] };

test('nothing that can be found wanting goes untried here', () => {
  const said = (code: string) => Object.keys(catalogue.find((one) => one.code === code)?.messages ?? {});
  expect(said('LAW-13')).toEqual(['inPlace', ...features, 'notSeen']);
  expect(said('LAW-14')).toEqual(['nothingInternal', 'internal', 'identityNumbers']);
});

test('nothing is judged where nothing was published', () => {
  const before = assess(source, catalogue, asOf);
  expect(assessEditions(before, catalogue, { source, documents: [], asOf })).toBe(before);
  expect(judged()).toMatchObject({
    access: { verdict: 'not-evaluated' },
    privacy: { verdict: 'not-evaluated' },
  });
});

test.each(['pdf', 'html', 'fragment'] as const)('a %s of ours has all it must have', (format) => {
  expect(judged(seen(format))).toEqual({ access: met, privacy: met });
});

test('what a Word file is like is left to people, what stands in it is not', () => {
  expect(judged(seen('docx'))).toEqual({
    access: { verdict: 'needs-review', level: 'warning', open: ['notSeen'] },
    privacy: met,
  });
});

describe('a planted fault is seen in the file itself', () => {
  test.each<readonly [Format, (typeof features)[number], string | RegExp, string]>([
    ['html', 'language', / lang="nb"/, ''],
    ['html', 'title', /<title>[^<]*<\/title>/, '<title> </title>'],
    ['html', 'headings', /<h2 /, '<h4 '],
    ['html', 'headings', /<h1/, '<h2'],
    ['html', 'alternatives', /role="img" aria-label="[^"]*"/, 'role="img"'],
    ['html', 'tables', /<table\b[\s\S]*?<\/table>/, '<table><tr><td>1</td></tr></table>'],
    ['html', 'contrast', '--ink: #1b2629', '--ink: #9aa7aa'],
    ['html', 'contrast', '--muted: #a9b8bb', '--muted: #4b5a5d'],
    ['fragment', 'alternatives', /role="img" aria-label="[^"]*"/, 'role="img"'],
    ['pdf', 'language', '/Lang (nb-NO)', '/Lang ()'],
    ['pdf', 'title', '/DisplayDocTitle true', '/DisplayDocTitle false'],
    ['pdf', 'headings', '/S /H2', '/S /H4'],
    ['pdf', 'alternatives', /\/Alt \(/g, '/Alt ()('],
    ['pdf', 'tables', /\/S \/TH\b/g, '/S /TD'],
    ['pdf', 'tags', '/Marked true', '/Marked false'],
  ])('%s, %s', (format, feature, from, to) => {
    const document = seen(format, doctored(format, from, to));
    expect(document.seen[feature]).toBe(false);
    expect(judged(document)).toEqual({
      access: { verdict: 'partial', level: 'error', open: [feature] },
      privacy: met,
    });
  });

  test('a name that is internal, and an identity number', () => {
    const said = ['Ring Hilde Myrvoll.', '128179 58018', 'Fødselsnummer 12817958018'];
    const leaking = seen('html', { ...finished.html, said });
    expect(leaking.internal).toContain('contacts.name');
    expect(leaking.identityNumbers).toBe(2);
    expect(judged(leaking).privacy).toEqual({
      verdict: 'not-met',
      level: 'error',
      open: ['identityNumbers', 'internal'],
    });
    expect(JSON.stringify(leaking)).not.toMatch(/Myrvoll|58018/);
  });

  test('one faulty document among several is enough, and is named', () => {
    const faulty = seen('pdf', doctored('pdf', '/Lang (nb-NO)', '/Lang ()'));
    const { assessments } = assessEditions(assess(source, catalogue, asOf), catalogue, {
      source,
      documents: [seen('html'), faulty],
      asOf,
    });
    const about = assessments.filter(({ requirement }) => requirement === 'accessible-publication');
    expect(tellVerdicts(about, { language: languages.nb, width: 80 })).toBe(
      'LAW-13 Universell utforming: delvis oppfylt\n' +
        '  PDF: dokumentet sier ikke hvilket språk det er skrevet på, så en skjermleser\n' +
        '  uttaler det feil.\n',
    );
  });
});
