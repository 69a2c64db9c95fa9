import { same } from '../i18n/text.ts';
import { shown } from '../util/shown.ts';
import { isAbsent } from './absent.ts';
import type { Diagnostic, DiagnosticParams } from './diagnose.ts';
import { diagnostic } from './diagnose.ts';
import type { Path } from './location.ts';
import type { FileReading } from './parse-file.ts';
import { parseFile } from './parse-file.ts';
import { valueAt } from './path.ts';
import type { ParsedFile } from './source-map.ts';
import { placesIn } from './source-map.ts';
import { limits } from './yaml/limits.ts';

/** Why an included file could not be had. */
type IncludeFault = 'include-outside' | 'include-unreadable' | 'include-without-folder';

/** Finds an included file by the name the plan gives it. */
export type Include = (
  name: string,
) => Promise<{ readonly file: string; readonly content: Uint8Array | string } | IncludeFault>;

/** A plan and the files it includes, read as one value. */
export interface JoinedFiles {
  readonly readable: true;
  readonly value: unknown;
  readonly files: readonly [ParsedFile, ...ParsedFile[]];
  readonly diagnostics: readonly Diagnostic[];
  /** The text of a scalar as it stands in its file. */
  readonly rawAt: (path: Path) => string;
}

type ReadableFile = Extract<FileReading, { readable: true }>;
type UnreadableFile = Extract<FileReading, { readable: false }>;

export async function joinFiles(main: ReadableFile, include: Include): Promise<JoinedFiles | UnreadableFile> {
  const readings = await readAll(main, include);
  const unreadable = readings
    .filter((reading) => !reading.readable)
    .flatMap((reading) => reading.diagnostics);
  const [first, ...rest] = unreadable;
  if (first) return { readable: false, file: main.file, diagnostics: [first, ...rest] };
  return join(
    main,
    readings.filter((reading) => reading.readable),
  );
}

/** More files than a plan has keys; together they may be no larger than one file may be. */
const mostFiles = 50;

async function readAll(main: ReadableFile, include: Include): Promise<readonly FileReading[]> {
  const readings: FileReading[] = [];
  let size = main.content.length;
  for (const [index, name] of namesIn(main.tree.value)) {
    const reading = await readIncluded(main, name, index, include);
    readings.push(reading);
    if (reading.readable) size += reading.content.length;
    if (size > limits.bytes || readings.length > mostFiles)
      return [...readings, refused(main, index, 'include-too-much')];
  }
  return readings;
}

/** Entries that are not names are left to the shape to name. */
function namesIn(value: unknown): readonly (readonly [number, string])[] {
  const list = (value as { include?: unknown }).include; // the top of a readable file is a mapping
  return Array.isArray(list)
    ? list.flatMap((name, index) =>
        typeof name === 'string' && !isAbsent(name) ? [[index, name] as const] : [],
      )
    : [];
}

async function readIncluded(
  main: ReadableFile,
  name: string,
  index: number,
  include: Include,
): Promise<FileReading> {
  const found = await include(name);
  if (typeof found !== 'string') return parseFile(found.file, found.content, name);
  return refused(main, index, found, found === 'include-unreadable' ? { file: same(shown(name)) } : {});
}

function refused(
  main: ReadableFile,
  index: number,
  code: IncludeFault | 'include-too-much',
  params: DiagnosticParams = {},
): UnreadableFile {
  const place = placesIn([main], main.tree.value)(['include', index]);
  return { readable: false, file: main.file, diagnostics: [diagnostic(code, place, params)] };
}

function join(main: ReadableFile, included: readonly ReadableFile[]): JoinedFiles {
  const holders = new Map(keysOf(main).map((key) => [key, main]));
  const diagnostics: Diagnostic[] = [...main.diagnostics];
  for (const file of included) {
    diagnostics.push(...file.diagnostics);
    for (const key of keysOf(file)) {
      const holder = holders.get(key);
      if (key === 'include') diagnostics.push(diagnostic('include-nested', placeIn(file, key)));
      else if (!holder) holders.set(key, file);
      else if (key !== 'version') diagnostics.push(definedTwice(key, file, holder));
    }
  }
  const files = [main, ...included] as const;
  const value = Object.fromEntries([...holders].map(([key, file]) => [key, valueAt(file.tree.value, [key])]));
  const rawAt = (path: Path): string => {
    const file = holders.get(String(path[0])) ?? main;
    const span = file.tree.locate(path)?.value;
    return span ? file.text.slice(span.start, span.end) : '';
  };
  return { readable: true, value, files, diagnostics, rawAt };
}

const keysOf = (file: ReadableFile): readonly string[] => Object.keys(file.tree.value as object); // a mapping

const placeIn = (file: ReadableFile, key: string) => placesIn([file], file.tree.value)([key]);

const definedTwice = (key: string, file: ReadableFile, holder: ReadableFile): Diagnostic =>
  diagnostic('defined-twice', placeIn(file, key), {
    key: same(shown(key)),
    file: same(shown(holder.name)),
    line: placeIn(holder, key).location.line,
  });
