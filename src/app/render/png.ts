/** A picture without what is said about it: programs write names, times and places into PNG files. */
export interface PlainPng {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Reads a PNG as far as it takes to know that it can be drawn; undefined where it cannot. */
export async function readPng(file: Uint8Array): Promise<PlainPng | undefined> {
  const chunks = chunksOf(file);
  const header = chunks[0];
  if (header?.name !== 'IHDR' || header.body.length !== 13 || chunks.at(-1)?.name !== 'IEND')
    return undefined;
  const view = new DataView(header.body.buffer, header.body.byteOffset, header.body.length);
  const [width, height, depth] = [view.getUint32(0), view.getUint32(4), view.getUint8(8)];
  const channels = channelsOf.get(view.getUint8(9));
  const isPlain = view.getUint8(10) === 0 && view.getUint8(11) === 0 && view.getUint8(12) === 0;
  // Interlaced pictures are left out: they are drawn differently by different programs.
  if (channels === undefined || !isPlain || width < 1 || height < 1) return undefined;
  const size = height * (1 + Math.ceil((width * channels * depth) / 8));
  if (size > largest || !(await holds(chunks, size))) return undefined;
  const kept = chunks.filter(({ name }) => drawn.has(name)).map(({ whole }) => whole);
  return { width, height, bytes: joined([file.subarray(0, mark.length), ...kept]) };
}

/** The first bytes of every PNG file. */
const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** By colour type: grey, colours, palette, grey and colours with transparency. */
const channelsOf: ReadonlyMap<number, number> = new Map([
  [0, 1],
  [2, 3],
  [3, 1],
  [4, 2],
  [6, 4],
]);

const drawn: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** Unpacked; a small file can hold more than a computer has room for. */
const largest = 64_000_000;

interface Chunk {
  readonly name: string;
  readonly body: Uint8Array;
  readonly whole: Uint8Array;
}

/** None of a file that is no PNG, and those that are whole of one that is cut. */
function chunksOf(file: Uint8Array): readonly Chunk[] {
  if (mark.some((byte, index) => file[index] !== byte)) return [];
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const chunks: Chunk[] = [];
  for (let at: number = mark.length; at + 12 <= file.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > file.length) break;
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ name, body: file.subarray(at + 8, end - 4), whole: file.subarray(at, end) });
    at = end;
  }
  return chunks;
}

async function holds(chunks: readonly Chunk[], size: number): Promise<boolean> {
  const { unzlibSync } = await import('fflate');
  try {
    const packed = joined(chunks.filter(({ name }) => name === 'IDAT').map(({ body }) => body));
    return unzlibSync(packed, { out: new Uint8Array(size + 1) }).length === size;
  } catch {
    return false; // not packed as a PNG is, or more than its header says
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
