import type { DecisionNote } from '../assessment/decision.ts';
import { withoutAbsent } from '../plan/absent.ts';
import type { Path, Place } from '../plan/location.ts';
import { parseFile } from '../plan/parse-file.ts';
import { pointer, valueAt } from '../plan/path.ts';
import type { Shape, ShapeFault } from '../plan/shape.ts';
import { readShape } from '../plan/shape.ts';
import { placesIn } from '../plan/source-map.ts';
import type { Decision } from './decision.ts';
import { diagnoseDecision, inWordsOfDecisions } from './diagnose.ts';
import type { WrittenDecision } from './schema.ts';
import shape from './shape.generated.json' with { type: 'json' };
import { withoutName } from './without-name.ts';

/** A file of decisions: what stands in it, or why none of it can be used. */
export type DecisionsReading =
  | {
      readonly usable: true;
      readonly file: string;
      readonly decisions: readonly Decision[];
      /** Dates that are none. */
      readonly notes: readonly DecisionNote[];
    }
  | {
      readonly usable: false;
      readonly file: string;
      readonly faults: readonly [DecisionNote, ...DecisionNote[]];
    };

/** Reads a file of decisions. One faulty entry makes the file unusable; a day that does not exist only lapses its entry. */
export async function readDecisions(file: string, content: Uint8Array | string): Promise<DecisionsReading> {
  const parsed = await parseFile(file, content, file, 'list');
  if (!parsed.readable) {
    const [first, ...rest] = parsed.diagnostics.map(inWordsOfDecisions);
    return first === undefined || first.code === 'empty'
      ? { usable: true, file, decisions: [], notes: [] }
      : { usable: false, file, faults: [first, ...rest] };
  }
  const written = parsed.tree.value;
  const placeOf = namedPlaces(placesIn([parsed], written), written);
  const rawAt = (path: Path): string => {
    const span = parsed.tree.locate(path)?.value;
    return span ? parsed.text.slice(span.start, span.end) : '';
  };
  const say = (fault: ShapeFault) => diagnoseDecision(fault, placeOf(fault.path), rawAt);
  const { faults } = readShape(written, shape as Shape); // generated from the schema in the walker's subset
  const [first, ...rest] = [
    ...parsed.diagnostics.map(inWordsOfDecisions),
    ...faults.filter((fault) => !isMalformedDate(fault)).map(say),
  ];
  if (first) return { usable: false, file, faults: [first, ...rest] };
  const malformed = faults.filter(isMalformedDate);
  const lost = new Set(malformed.map(({ path }) => path.join(' ')));
  const entries = withoutAbsent(written) as readonly WrittenDecision[]; // what has no faults has the shape
  const decisions = entries.flatMap((entry, index) =>
    entry.id === undefined
      ? []
      : [decisionFrom(entry, (key) => lost.has(`${index} ${key}`), placesOf(index))],
  );
  return { usable: true, file, decisions, notes: malformed.map(say) };

  function placesOf(index: number): Decision['place'] {
    return (...path) => placeOf([index, ...path]);
  }
}

/** Places with the entry named by its id, where it has one that may be shown. */
const namedPlaces =
  (placeOf: (path: Path) => Place, written: unknown) =>
  (path: Path): Place => {
    const [index = 0, ...rest] = path;
    const id = valueAt(written, [index, 'id']);
    const name = typeof id === 'string' && decisionId.test(id) ? id : index;
    const { location, present } = placeOf(path);
    return { path, location, present, logical: path.length === 0 ? '' : pointer([name, ...rest]) };
  };

const decisionId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;

/** A day that is written but does not exist is no fault of the file: its decision counts as lapsed. */
const isMalformedDate = ({ fault, path }: ShapeFault): boolean =>
  fault !== 'missing-key' && fault !== 'unknown-key' && path.length === 2 && days.includes(path[1]);

const days: readonly unknown[] = ['approvedAt', 'expires'];

function decisionFrom(
  entry: WrittenDecision,
  isLost: (key: string) => boolean,
  place: Decision['place'],
): Decision {
  const { name, role, authority } = entry.approvedBy;
  const nameless = (words: string): string => withoutName(words, name);
  return {
    id: entry.id,
    type: entry.type,
    requirement: entry.requirement,
    plan: entry.scope.plan,
    path: entry.scope.path,
    justification: nameless(entry.justification),
    compensating: entry.compensating === undefined ? undefined : nameless(entry.compensating),
    ref: entry.ref === undefined ? undefined : nameless(entry.ref),
    role: nameless(role),
    authority,
    approvedAt: isLost('approvedAt') ? undefined : entry.approvedAt,
    expires: isLost('expires') ? undefined : entry.expires,
    contentHash: entry.contentHash,
    place,
  };
}
