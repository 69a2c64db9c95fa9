import { nearest } from '../util/nearest.ts';
import { isAbsent } from './absent.ts';
import type { Path } from './location.ts';
import planShape from './shape.generated.json' with { type: 'json' };

/** The part of JSON Schema that the plan's shape is written in. */
export interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly 'x-form'?: string;
  readonly 'x-refers-to'?: string;
  readonly 'x-defines'?: string;
  readonly 'x-visibility'?: string;
}

/** One value that does not have the shape asked for there. */
export type ShapeFault =
  | {
      readonly fault: 'unknown-key';
      readonly path: Path;
      readonly value: unknown;
      readonly known: readonly string[];
      /** The known key it was most likely meant to be. */
      readonly meant: string | undefined;
    }
  | { readonly fault: 'missing-key'; readonly path: Path }
  | {
      readonly fault: 'wrong-type' | 'wrong-value' | 'wrong-form';
      readonly path: Path;
      readonly value: unknown;
      readonly shape: Shape;
    };

/** An id where it is given, or where it is used. */
export interface IdUse {
  readonly id: string;
  readonly target: string;
  readonly path: Path;
}

export interface ShapeReading {
  readonly faults: readonly ShapeFault[];
  readonly definitions: readonly IdUse[];
  readonly references: readonly IdUse[];
}

/** Holds a value against a shape, the plan's own where none is given, and gathers the ids it gives and uses. What is absent is no fault, but its key may be. */
export function readShape(
  value: unknown,
  shape = planShape as Shape, // generated from the plan schema in this subset of JSON Schema
): ShapeReading {
  const reading = { faults: [], definitions: [], references: [] };
  visit(shape, value, [], reading);
  return reading;
}

interface Gathering {
  readonly faults: ShapeFault[];
  readonly definitions: IdUse[];
  readonly references: IdUse[];
}

/** One trail for the whole walk, copied only where something is told: most values have nothing to tell. */
type Trail = (string | number)[];

function visit(shape: Shape, value: unknown, path: Trail, gathering: Gathering): void {
  if (shape.anyOf) visit(optionFor(shape.anyOf, value), value, path, gathering);
  else if (shape.properties && isMapping(value))
    visitMapping(shape, shape.properties, value, path, gathering);
  else if (shape.items && Array.isArray(value)) visitList(shape.items, value, path, gathering);
  else visitOther(shape, value, path, gathering);
}

/** A list, or the statement that there are none: the value's own type tells which was meant. */
const optionFor = (options: readonly Shape[], value: unknown): Shape =>
  options.find((option) => (isMapping(value) ? option.properties : option.items)) ?? {};

function visitList(items: Shape, list: readonly unknown[], path: Trail, gathering: Gathering): void {
  for (const [index, item] of list.entries()) {
    path.push(index);
    visit(items, item, path, gathering);
    path.pop();
  }
}

function visitMapping(
  shape: Shape,
  properties: Readonly<Record<string, Shape>>,
  value: Readonly<Record<string, unknown>>,
  path: Trail,
  gathering: Gathering,
): void {
  for (const key of Object.keys(value)) {
    path.push(key);
    if (Object.hasOwn(properties, key))
      visit(properties[key] as Shape, value[key], path, gathering); // just seen to be there
    else gathering.faults.push(unknownKey([...path], value[key], Object.keys(properties)));
    path.pop();
  }
  for (const key of shape.required ?? []) {
    if (isAbsent(value[key])) gathering.faults.push({ fault: 'missing-key', path: [...path, key] });
  }
}

const unknownKey = (path: Path, value: unknown, known: readonly string[]): ShapeFault => ({
  fault: 'unknown-key',
  path,
  value,
  known,
  meant: nearest(String(path.at(-1)), known),
});

function visitOther(shape: Shape, value: unknown, path: Trail, gathering: Gathering): void {
  const fault = shape.properties || shape.items ? 'wrong-type' : scalarFault(shape, value);
  if (fault === undefined) gatherIds(shape, value, path, gathering);
  else if (!isAbsent(value)) gathering.faults.push({ fault, path: [...path], value, shape });
}

function gatherIds(shape: Shape, value: unknown, trail: Trail, gathering: Gathering): void {
  const { 'x-refers-to': refersTo, 'x-defines': defines } = shape;
  if ((refersTo ?? defines) === undefined || isAbsent(value)) return;
  const id = String(value);
  const path = [...trail];
  if (refersTo) gathering.references.push({ id, target: refersTo, path });
  if (defines) gathering.definitions.push({ id, target: defines, path });
}

function scalarFault(shape: Shape, value: unknown): 'wrong-type' | 'wrong-value' | 'wrong-form' | undefined {
  if (shape.const !== undefined) return value === shape.const ? undefined : 'wrong-value';
  if (typeof value === 'string') return shape.type === 'string' ? textFault(shape, value) : 'wrong-type';
  if (typeof value === 'number') return numberFault(shape, value);
  return typeof value === shape.type ? undefined : 'wrong-type';
}

function textFault(shape: Shape, value: string): 'wrong-value' | 'wrong-form' | undefined {
  if (shape.enum) return shape.enum.includes(value) ? undefined : 'wrong-value';
  if (shape.pattern !== undefined && !pattern(shape.pattern).test(value)) return 'wrong-form';
  if (shape.minLength !== undefined && value.trim().length < shape.minLength) return 'wrong-form';
  return value.length > (shape.maxLength ?? Number.POSITIVE_INFINITY) ? 'wrong-form' : undefined;
}

function numberFault(shape: Shape, value: number): 'wrong-type' | 'wrong-value' | undefined {
  if (shape.type !== 'integer' || !Number.isInteger(value)) return 'wrong-type';
  return value >= (shape.minimum ?? value) && value <= (shape.maximum ?? value) ? undefined : 'wrong-value';
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compiled once per pattern: the plan's shape has a handful. */
const patterns = new Map<string, RegExp>();
function pattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const compiled = new RegExp(source);
  patterns.set(source, compiled);
  return compiled;
}
