import { shown } from '../util/shown.ts';
import type { Path, Place, SourceLocation } from './location.ts';
import { isId, pointer } from './path.ts';
import type { lineTable } from './yaml/lines.ts';
import type { NodeSpan, Span, YamlTree } from './yaml/tree.ts';

export type PositionAt = ReturnType<typeof lineTable>;

/** A file that was read: its value, where things stand in it, and how offsets become lines. */
export interface ParsedFile {
  readonly file: string;
  /** What the plan calls it. */
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly text: string;
  readonly tree: YamlTree;
  readonly positionAt: PositionAt;
}

/** Places in a plan that may be spread over several files: the first file holds the key unless another one does. */
export function placesIn(
  files: readonly [ParsedFile, ...ParsedFile[]],
  plan: unknown,
  asWritten: (path: Path) => Path = (path) => path,
): (path: Path) => Place {
  const source = { files, plan, asWritten };
  return (given) => new LazyPlace(source, given);
}

interface PlaceSource {
  readonly files: readonly [ParsedFile, ...ParsedFile[]];
  readonly plan: unknown;
  readonly asWritten: (path: Path) => Path;
}

/**
 * Found only when asked for: most places are of evidence, which nobody is told of. A class, because five hundred objects
 * with getters of their own take a tenth of judging a plan to make; so it must not be spread.
 */
class LazyPlace implements Place {
  private readonly source: PlaceSource;
  private readonly given: Path;
  private written: Path | undefined;
  private found: ReturnType<typeof locate> | undefined;

  constructor(source: PlaceSource, given: Path) {
    this.source = source;
    this.given = given;
  }

  get path(): Path {
    this.written ??= this.source.asWritten(this.given);
    return this.written;
  }

  get logical(): string {
    return logicalPath(this.source.plan, this.path);
  }

  get location(): SourceLocation {
    return this.find().location;
  }

  get present(): boolean {
    return this.find().present;
  }

  toJSON(): Place {
    const { path, logical, location, present } = this;
    return { path, logical, location, present };
  }

  private find(): ReturnType<typeof locate> {
    if (this.found === undefined) {
      const { path } = this;
      this.found = locate(fileOf(this.source.files, path), path);
    }
    return this.found;
  }
}

function fileOf(files: PlaceSource['files'], [key]: Path): ParsedFile {
  return (
    (key === undefined ? undefined : files.find(({ tree }) => tree.locate([key]) !== undefined)) ?? files[0]
  );
}

/** Where the value stands; where its nearest parent stands when it is absent. */
function locate(file: ParsedFile, path: Path): { location: SourceLocation; present: boolean } {
  for (let depth = path.length; depth > 0; depth--) {
    const span = file.tree.locate(path.slice(0, depth));
    if (span) return { location: nodeLocation(file, span), present: depth === path.length };
  }
  const start = file.tree.locate([])?.value.start ?? 0;
  return { location: locationOf(file, { start, end: start }), present: path.length === 0 };
}

/** A key with its value where they share a line; otherwise the key alone, so that no region swallows a whole part. */
function nodeLocation(file: ParsedFile, { key, value }: NodeSpan): SourceLocation {
  if (!key) return locationOf(file, value);
  const whole = locationOf(file, { start: key.start, end: Math.max(key.end, value.end) });
  return whole.line === whole.endLine ? whole : locationOf(file, key);
}

export function locationOf(
  { file, positionAt }: Pick<ParsedFile, 'file' | 'positionAt'>,
  { start, end }: Span,
): SourceLocation {
  const from = positionAt(start);
  const to = positionAt(end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The path with list items named by their id, so that it survives a new order. It is shown, so it is made fit for that. */
function logicalPath(plan: unknown, path: Path): string {
  let here: unknown = plan;
  const steps = path.map((step) => {
    here = (here as Record<string | number, unknown> | undefined)?.[step]; // undefined where the path is absent
    const id = typeof step === 'number' ? (here as { id?: unknown } | undefined)?.id : undefined; // an entry may have an id
    return shown(isId(id) ? id : String(step));
  });
  return pointer(steps);
}
