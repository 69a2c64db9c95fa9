import { countyOf } from '../reference/counties.ts';
import type { CsvFault } from './csv-rows.ts';
import { csvRows } from './csv-rows.ts';

/** A municipality that should have sent a plan. */
export interface Registered {
  readonly number: string;
  readonly name: string;
  /** Other names it goes by, in its languages. */
  readonly otherNames: readonly string[];
  readonly county: string | undefined;
  readonly writtenForm?: 'nb' | 'nn' | 'neutral';
  readonly contact?: string;
  readonly due?: string;
  readonly received?: string;
}

export interface RegisterFault {
  readonly row: number;
  readonly fault:
    | CsvFault
    | 'no-number-column'
    | 'bad-number'
    | 'twice'
    | 'bad-day'
    | 'empty'
    | 'not-json'
    | 'not-a-list';
  readonly value: string;
}

export type RegisterReading =
  | { readonly ok: true; readonly municipalities: readonly Registered[] }
  | { readonly ok: false; readonly faults: readonly [RegisterFault, ...RegisterFault[]] };

/** A register of one's own: CSV with a line of headings, or a JSON list of objects. Only the number is needed. */
export function readRegister(text: string, isJson: boolean): RegisterReading {
  const table = isJson ? jsonTable(text) : csvTable(text);
  if ('fault' in table) return { ok: false, faults: [table] };
  if (table.records.length === 0) return { ok: false, faults: [{ row: 1, fault: 'empty', value: '' }] };
  if (!table.records.some(({ fields }) => fields['number'] !== undefined))
    return { ok: false, faults: [{ row: 1, fault: 'no-number-column', value: table.headings.join(', ') }] };
  const seen = new Set<string>();
  const faults = table.records.flatMap((record) => faultIn(record, seen) ?? []);
  const [first, ...others] = faults;
  if (first) return { ok: false, faults: [first, ...others] };
  return { ok: true, municipalities: sortedByNumber(table.records.map(({ fields }) => registered(fields))) };
}

interface Row {
  readonly row: number;
  readonly fields: Readonly<Record<string, string>>;
}
type Table = { readonly headings: readonly string[]; readonly records: readonly Row[] } | RegisterFault;

function csvTable(text: string): Table {
  const rows = csvRows(text);
  if ('fault' in rows) return { ...rows, value: '' };
  const [head, ...body] = rows.rows;
  const headings = (head?.cells ?? []).map((one) => one.trim());
  const records = body
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({
      row,
      fields: named(headings.map((name, index) => [name, cells[index] ?? ''])),
    }));
  return { headings, records };
}

function jsonTable(text: string): Table {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { row: 1, fault: 'not-json', value: '' };
  }
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'object' || one === null))
    return { row: 1, fault: 'not-a-list', value: '' };
  const entries = value as readonly Readonly<Record<string, unknown>>[]; // seen above
  const records = entries.map((one, index) => ({
    row: index + 1,
    fields: named(Object.entries(one).map(([name, cell]) => [name, scalar(cell)])),
  }));
  return { headings: Object.keys(entries[0] ?? {}), records };
}

const scalar = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';

const named = (cells: readonly (readonly [string, string])[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    cells.flatMap(([heading, cell]) => {
      const name = headingNames[heading.toLowerCase().replaceAll(/[\s_-]/g, '')];
      return name === undefined || cell.trim() === '' ? [] : [[name, cell.trim()]];
    }),
  );

/** Headings in the words registers are kept in. */
const headingNames: Readonly<Record<string, string>> = {
  number: 'number',
  kommunenummer: 'number',
  kommunenr: 'number',
  nummer: 'number',
  name: 'name',
  navn: 'name',
  namn: 'name',
  kommune: 'name',
  kommunenavn: 'name',
  kommunenamn: 'name',
  municipality: 'name',
  county: 'county',
  fylke: 'county',
  fylkesnummer: 'county',
  contact: 'contact',
  kontakt: 'contact',
  due: 'due',
  frist: 'due',
  received: 'received',
  mottatt: 'received',
  motteke: 'received',
  writtenform: 'writtenForm',
  målform: 'writtenForm',
};

function faultIn({ row, fields }: Row, seen: Set<string>): RegisterFault | undefined {
  const number = fields['number'] ?? '';
  if (!/^\d{3,4}$/.test(number)) return { row, fault: 'bad-number', value: number };
  const whole = number.padStart(4, '0');
  if (seen.has(whole)) return { row, fault: 'twice', value: whole };
  seen.add(whole);
  const day = [fields['due'], fields['received']].find(
    (one) => one !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(one),
  );
  return day === undefined ? undefined : { row, fault: 'bad-day', value: day };
}

/** A spreadsheet drops the nought in front of Oslo's number. */
function registered(fields: Readonly<Record<string, string>>): Registered {
  const number = (fields['number'] ?? '').padStart(4, '0');
  const form = fields['writtenForm'];
  return {
    number,
    name: fields['name'] ?? number,
    otherNames: [],
    county: countyOf(number)?.number ?? fields['county'],
    ...(form === 'nb' || form === 'nn' || form === 'neutral' ? { writtenForm: form } : {}),
    ...(fields['contact'] === undefined ? {} : { contact: fields['contact'] }),
    ...(fields['due'] === undefined ? {} : { due: fields['due'] }),
    ...(fields['received'] === undefined ? {} : { received: fields['received'] }),
  };
}

const sortedByNumber = (all: readonly Registered[]): readonly Registered[] =>
  all.toSorted((one, other) => (one.number < other.number ? -1 : 1));
