import { readFileSync } from 'node:fs';
import type { Environment, Sink } from '../../src/app/ports.ts';
import { compareText } from '../../src/util/compare.ts';

/** What there is around the program, when it is not what it usually is in a test. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Paths the system refuses, with its code for the refusal. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Symbolic links: where a path really leads. */
  readonly links?: Readonly<Record<string, string>>;
  /** What is piped in; a terminal stands there where nothing is. */
  readonly stdin?: string;
  /** The history of the files; none where nothing is said. */
  readonly git?: Partial<Environment['git']>;
  /** Saves that come one after the other while somebody watches: what the files become each time. */
  readonly saves?: readonly Readonly<Record<string, string>>[];
  readonly variables?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly width?: number;
}

export interface FakeEnvironment extends Environment {
  readonly said: { out: string; err: string };
  readonly written: Map<string, string>;
}

/** A world in memory, where it is always 22 November 2026. */
export function fakeEnvironment(world: World = {}): FakeEnvironment {
  const said = { out: '', err: '' };
  const written = new Map<string, string>();
  const saved = new Map<string, string | Uint8Array>(Object.entries(world.files ?? {}));
  return {
    said,
    written,
    files: filesOf(world, written, saved),
    assets: { text: (name) => readFileSync(name, 'utf8'), bytes: (name) => readFileSync(name) },
    git: {
      at: async () => undefined,
      history: async () => undefined,
      about: async () => ({ version: undefined, root: undefined, shallow: false }),
      ...world.git,
    },
    changes: async function* () {
      for (const save of world.saves ?? []) {
        for (const [path, content] of Object.entries(save)) saved.set(path, content);
        yield;
      }
    },
    clock: { today: () => '2026-11-22' },
    in: {
      isTerminal: world.stdin === undefined,
      read: async (atMost) => new TextEncoder().encode(world.stdin).subarray(0, atMost),
    },
    out: sink('out'),
    err: sink('err'),
    variables: world.variables ?? {},
    version: '1.2.3',
    runtime: 'Node 20.19.0',
    endsSoon: () => undefined,
    batch: async () => (await import('../../src/node/batch.ts')).batch,
  };

  function sink(name: 'out' | 'err'): Sink {
    return {
      write: (text) => {
        said[name] += text;
      },
      isTerminal: world.terminal ?? false,
      width: world.width ?? 80,
    };
  }
}

function filesOf(
  { links = {}, refused = {} }: World,
  written: Map<string, string>,
  there: ReadonlyMap<string, string | Uint8Array>,
): Environment['files'] {
  const paths = [...there.keys(), ...Object.keys(links)].sort(compareText);
  const at = (path: string): string => links[path] ?? path;
  const check = (path: string): void => {
    const code = refused[path];
    if (code !== undefined) throw systemFault(code);
  };
  const real = (path: string): string => {
    const [linked, target] =
      Object.entries(links).find(([link]) => path === link || path.startsWith(`${link}/`)) ?? [];
    return `/home/${linked === undefined ? path : target + path.slice(linked.length)}`.replace(
      /\/\.(?=\/|$)/,
      '',
    );
  };
  return {
    read: async (path, atMost) => {
      const inside = path.replace(/^\/home\//, '');
      check(inside);
      const content = there.get(at(inside));
      if (content === undefined) throw systemFault('ENOENT');
      return (typeof content === 'string' ? new TextEncoder().encode(content) : content).subarray(0, atMost);
    },
    write: async (path, content) => {
      check(path);
      written.set(path, typeof content === 'string' ? content : textOf(content));
    },
    exists: async (path) => there.has(path.replace(/^\/home\//, '')),
    find: async (pattern) => {
      check(pattern);
      if (paths.includes(pattern)) return [pattern];
      const folder = pattern.replace(/\/?$/, '/');
      const glob = new RegExp(`^${pattern.replace(/[.[\]]/g, '\\$&').replace('*', '[^/]*')}$`);
      const matches = (path: string): boolean =>
        pattern === '.' || path.startsWith(folder) || (pattern.includes('*') && glob.test(path));
      return paths.filter((path) => matches(path) && /\.ya?ml$/.test(path));
    },
    real: async (path) => {
      const found = real(path);
      const inside = found.replace(/^\/home\/?/, '');
      return there.has(inside) ||
        [...there.keys()].some((one) => inside === '' || one.startsWith(`${inside}/`))
        ? found
        : undefined;
    },
  };
}

/** What Node throws when the system refuses. */
export const systemFault = (code: string): Error =>
  Object.assign(new Error(`${code}: refused`), { code, syscall: 'open' });

/** A document as text: what is not UTF-8 with a character for each byte. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}
