import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { files } from '../../src/node/files.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-files-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), name);
  }
}
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('find', () => {
  const found = async (pattern: string): Promise<readonly string[]> =>
    (await files.find(at(pattern))).map((path) => path.slice(folder.length + 1));

  test('a file as it is named, whatever it is called', async () => {
    put('a [x] {y}.txt', '.hidden.yaml');
    expect(await found('a [x] {y}.txt')).toEqual(['a [x] {y}.txt']);
    expect(await found('.hidden.yaml')).toEqual(['.hidden.yaml']);
  });
  test('the YAML files below a folder, in the order of their names', async () => {
    put('b.yaml', 'a.YML', 'Å.yaml', 'z/1.yml', 'z.yaml', 'notes.md', 'a.yaml.bak');
    const all = ['a.YML', 'b.yaml', 'z.yaml', 'z/1.yml', 'Å.yaml'];
    expect(await found('')).toEqual(all);
    expect(await found('./')).toEqual(all);
  });
  test('nothing hidden, nothing from node_modules, and no folder with the name of a file', async () => {
    put(
      '.git/a.yaml',
      '.ci.yaml',
      'x/node_modules/a.yaml',
      'dir.yaml/inner.txt',
      'dir.yaml/a.yaml',
      'b.yaml',
    );
    expect(await found('')).toEqual(['b.yaml', 'dir.yaml/a.yaml']);
    expect(await found('.git')).toEqual(['.git/a.yaml']);
  });
  test('what links lead to, each folder once, and never round in a circle', async () => {
    put('a/plan.yaml', 'other.yaml');
    symlinkSync(folder, at('a/up'));
    symlinkSync(at('other.yaml'), at('a/linked.yaml'));
    symlinkSync(at('nowhere.yaml'), at('a/broken.yaml'));
    symlinkSync(at('a/itself.yaml'), at('a/itself.yaml'));
    expect(await found('')).toEqual(['a/linked.yaml', 'a/plan.yaml', 'other.yaml']);
  });
  test('what a pattern fits', async () => {
    put('p/a.yaml', 'p/b.yml', 'p/c.txt', 'p/sub/d.yaml', 'p/node_modules/e.yaml', 'p/.f.yaml');
    expect(await found('p/*')).toEqual(['p/a.yaml', 'p/b.yml']);
    expect(await found('p/**/*.yaml')).toEqual(['p/a.yaml', 'p/sub/d.yaml']);
    expect(await found('p/{a,b}.y*ml')).toEqual(['p/a.yaml', 'p/b.yml']);
    expect(await found('q/*.yaml')).toEqual([]);
  });
  test('a pattern through a folder that links to itself', async () => {
    put('p/a.yaml');
    symlinkSync(at('p'), at('p/self'));
    expect(await found('p/**/*.yaml')).toEqual(['p/a.yaml']);
  });
  test('nothing where there is nothing', async () => {
    put('plan.yaml');
    expect(await found('missing.yaml')).toEqual([]);
    expect(await found('plan.yaml/inside.yaml')).toEqual([]);
  });
  test('the refusal of the system otherwise', async () => {
    await expect(files.find(at('x'.repeat(300)))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
  });
});

describe('read', () => {
  test('no more than asked for', async () => {
    writeFileSync(at('big'), 'x'.repeat(200_000));
    expect((await files.read(at('big'), 150_001)).length).toBe(150_001);
    expect((await files.read(at('big'), 1_000_000)).length).toBe(200_000);
    expect((await files.read('/dev/zero', 10)).length).toBe(10);
  });
  test('an empty file', async () => {
    writeFileSync(at('empty'), '');
    expect(text(await files.read(at('empty'), 10))).toBe('');
  });
  test('what cannot be read is refused', async () => {
    await expect(files.read(at('missing'), 10)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
    await expect(files.read(folder, 10)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('write', () => {
  test('makes the folder, replaces the file, and leaves nothing beside it', async () => {
    await files.write(at('a/b/report.json'), 'one');
    await files.write(at('a/b/report.json'), 'two');
    expect(readFileSync(at('a/b/report.json'), 'utf8')).toBe('two');
    expect(readdirSync(at('a/b'))).toEqual(['report.json']);
  });
  test('keeps who may read it', async () => {
    put('report.json');
    chmodSync(at('report.json'), 0o600);
    await files.write(at('report.json'), 'new');
    expect(statSync(at('report.json')).mode & 0o777).toBe(0o600);
  });
  test('follows a link instead of replacing it', async () => {
    put('real/report.json');
    symlinkSync(at('real/report.json'), at('report.json'));
    await files.write(at('report.json'), 'new');
    expect(readFileSync(at('real/report.json'), 'utf8')).toBe('new');
    expect(readdirSync(at('real'))).toEqual(['report.json']);
  });
  test('never replaces a device', async () => {
    await files.write('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
  test('is refused whole: the old file stays, and nothing unfinished', async () => {
    put('report.json/child');
    await expect(files.write(at('report.json'), 'new')).rejects.toMatchObject({ code: 'EISDIR' });
    put('file');
    await expect(files.write(at('file/report.json'), 'new')).rejects.toMatchObject({
      syscall: expect.any(String),
    });
    expect(readdirSync(folder).sort()).toEqual(['file', 'report.json']);
  });
  test('removes what is unfinished when the system refuses to put it in place', async () => {
    const name = `${'x'.repeat(300)}.json`;
    await expect(files.write(at(name), 'new')).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('real leads through links, and to nothing where there is nothing', async () => {
  put('a/plan.yaml');
  symlinkSync(at('a'), at('b'));
  expect(await files.real(at('b/plan.yaml'))).toBe(at('a/plan.yaml'));
  expect(await files.real(at('b/other.yaml'))).toBeUndefined();
  expect(await files.exists(at('b/plan.yaml'))).toBe(true);
  expect(await files.exists(at('b/other.yaml'))).toBe(false);
});
