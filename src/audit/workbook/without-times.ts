/** A zip file with the time of every entry set to the first one there is, so that the same content gives the same bytes. */
export function withoutTimes(zip: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(zip);
  const view = new DataView(bytes.buffer);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let nth = 0; nth < count; nth += 1) {
    if (view.getUint32(entry, true) !== centralEntry) throw new TypeError('not the list of a zip file');
    view.setUint32(entry + 12, firstTime, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstTime, true);
    const lengths = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

/** The record at the end that says where the list of entries begins; no comment follows it. */
function endOf(view: DataView): number {
  const at = view.byteLength - 22;
  if (at < 0 || view.getUint32(at, true) !== endRecord) throw new TypeError('not a zip file');
  return at;
}

const centralEntry = 0x02014b50;
const endRecord = 0x06054b50;
/** 1 January 1980, midnight, as DOS wrote it: the date in the upper half. */
const firstTime = 0x00210000;
