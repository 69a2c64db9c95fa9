import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AuditResult } from '../../../src/audit/audit.ts';
import { pageOf } from '../../../src/audit/outputs/page/page.ts';
import { auditContext, auditResult } from '../../helpers/audit-result.ts';
import { attributeOf, readPage, textOf } from '../../helpers/page.ts';

const source = (result: AuditResult = auditResult(), locale: 'nb' | 'nn' | 'en' = 'nb'): string =>
  pageOf(result, auditContext(locale));

describe('the page of an audit', () => {
  const page = readPage(source());
  const titles = page.all('h2').map(textOf);

  test('says first who has not sent a plan, then shows the matrix, and ends with each municipality', () => {
    expect(titles).toEqual([
      'Hvem har sendt plan',
      'Kommune for kommune, krav for krav',
      'Krav for krav',
      'Må vurderes av folk',
      'Endret siden sist',
      'Hver kommune',
    ]);
  });

  test('names every municipality without a plan, and counts the states of all', () => {
    const { coverage } = auditResult();
    const missing = coverage.filter(({ state }) => state === 'missing');
    const names = page.all('ul').find((list) => attributeOf(list, 'class') === 'names');
    expect(missing.length).toBeGreaterThan(0);
    for (const { name } of missing) expect(names && textOf(names)).toContain(name);
    const counts = page.all('dl').find((list) => attributeOf(list, 'class') === 'counts');
    expect(counts && textOf(counts)).toContain(`ikke mottatt${missing.length}`);
  });

  test('has a tile for each municipality, told in words too', () => {
    const tiles = page.all('a').filter((link) => attributeOf(link, 'title') !== undefined);
    expect(tiles).toHaveLength(auditResult().coverage.length);
    expect(
      tiles
        .map(textOf)
        .every((text) => /: (mottatt|ikke mottatt|kan ikke leses|flere planer|dekket)/.test(text)),
    ).toBe(true);
  });

  test('has a place for each municipality that the matrix and the map lead to', () => {
    const targets = new Set(page.elements.flatMap((one) => attributeOf(one, 'id') ?? []));
    const links = page.all('a').flatMap((link) => attributeOf(link, 'href') ?? []);
    expect(links.filter((href) => !targets.has(decodeURIComponent(href.slice(1))))).toEqual([]);
  });

  test('allows only its own style sheet and script, by their hashes, and no style in an attribute', () => {
    const policy = page
      .all('meta')
      .flatMap((meta) => (attributeOf(meta, 'http-equiv') ? [attributeOf(meta, 'content')] : []))[0];
    const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = page.all('script').find((one) => attributeOf(one, 'type') === undefined);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${hashOf(textOf(page.one('style')))}`);
    expect(policy).toContain(`script-src ${hashOf(script ? textOf(script) : '')}`);
    expect(page.elements.filter((one) => attributeOf(one, 'style') !== undefined)).toEqual([]);
    expect(source()).not.toMatch(/\b(?:src|href)="(?!#)/);
  });

  test('carries no text that could end its data or become markup', () => {
    const hostile = '</script><img src=x onerror=alert(1)>';
    const result = auditResult({ municipalities: 2 });
    const coverage = result.coverage.map((one) => ({ ...one, name: hostile, contact: hostile }));
    const there = readPage(source({ ...result, coverage }));
    expect(there.all('img')).toEqual([]);
    expect(there.all('script')).toHaveLength(2);
  });

  test('says that it does not replace review, and ranks no municipality', () => {
    expect(textOf(page.one('main'))).toContain('erstatter ikke gjennomgang');
    const sorts = page.all('select').find((one) => attributeOf(one, 'id') === '_sort');
    expect(sorts && textOf(sorts)).toBe('kommunenummernavnFylkeTilstand');
  });

  test.each(['nb', 'nn', 'en'] as const)('is in one language throughout: %s', (locale) => {
    const there = readPage(source(auditResult({ municipalities: 3 }), locale));
    expect(attributeOf(there.one('html'), 'lang')).toBe(locale);
    expect(textOf(there.one('main'))).toContain(
      { nb: 'erstatter ikke', nn: 'erstattar ikkje', en: 'does not replace' }[locale],
    );
  });

  test('is the same twice', () => expect(source()).toBe(source()));

  test('of every municipality and requirement is small enough to send by mail', () => {
    const whole = auditResult({ municipalities: 357 });
    expect(whole.coverage).toHaveLength(357);
    expect(source(whole).length).toBeLessThan(2_000_000);
  });
});
