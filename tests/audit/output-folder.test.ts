import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { batch } from '../../src/node/batch.ts';

const root = mkdtempSync(join(tmpdir(), 'plan-folder-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(root, 'out-'));
});

const write = (files: Readonly<Record<string, string>>): readonly string[] => {
  const target = batch.folder(folder, true);
  for (const [name, content] of Object.entries(files)) target.write(name, content);
  return target.finish().aside;
};
const there = (name: string): boolean => existsSync(join(folder, name));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const change = (name: string, content: string): void => writeFileSync(join(folder, name), content);

describe('a folder that is written into again', () => {
  test('loses the letters that are no longer made, and no others', () => {
    write({ 'letters/a.pdf': 'a', 'letters/b.pdf': 'b', 'index.html': 'page' });
    change('letters/notes.txt', 'mine');
    write({ 'letters/a.pdf': 'a2' });
    expect([there('letters/a.pdf'), there('letters/b.pdf'), there('letters/notes.txt')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([read('letters/a.pdf'), read('index.html')]).toEqual(['a2', 'page']);
  });

  test('keeps a letter that is no longer made where somebody has worked on it', () => {
    write({ 'letters/a.docx': 'a', 'letters/b.docx': 'b' });
    change('letters/b.docx', 'my own words');
    write({ 'letters/a.docx': 'a' });
    expect(read('letters/b.docx')).toBe('my own words');
  });

  test('keeps letters when only something else is made', () => {
    write({ 'letters/a.pdf': 'a' });
    write({ 'audit.json': '{}' });
    write({ 'letters/b.pdf': 'b' });
    expect([there('letters/a.pdf'), there('letters/b.pdf')]).toEqual([false, true]);
  });

  test('sets aside what somebody has changed, or put there, before it writes over it', () => {
    change('index.html', 'a page of mine');
    write({ 'review.xlsx': 'empty' });
    change('review.xlsx', 'filled in');
    expect(write({ 'review.xlsx': 'new', 'index.html': 'page' })).toEqual([
      'review.kept-1.xlsx',
      'index.kept-1.html',
    ]);
    expect([read('review.xlsx'), read('review.kept-1.xlsx'), read('index.kept-1.html')]).toEqual([
      'new',
      'filled in',
      'a page of mine',
    ]);
    change('review.xlsx', 'filled in again');
    expect(write({ 'review.xlsx': 'new' })).toEqual(['review.kept-2.xlsx']);
  });

  test('writes over its own without a word', () => {
    write({ 'index.html': 'page' });
    expect(write({ 'index.html': 'another' })).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'manifest.json']);
  });

  test.each([
    [
      'names files outside the folder',
      '{"files":[{"path":"../kept.txt","bytes":4},{"path":"letters/../../kept.txt","bytes":4}]}',
    ],
    ['is not ours', '[1, 2]'],
    ['is cut short', '{"files":[{"pa'],
  ])('does no harm when its manifest %s', (_, manifest) => {
    writeFileSync(join(root, 'kept.txt'), 'mine');
    write({ 'letters/a.pdf': 'a' });
    change('manifest.json', manifest);
    write({ 'letters/b.pdf': 'b' });
    expect(readFileSync(join(root, 'kept.txt'), 'utf8')).toBe('mine');
    expect([there('letters/a.pdf'), there('letters/b.pdf')]).toEqual([true, true]);
  });
});
