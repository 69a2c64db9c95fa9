import type { Param, Text } from '../i18n/text.ts';
import { quote, same } from '../i18n/text.ts';
import { nearest } from '../util/nearest.ts';
import { isDate } from '../util/plain-date.ts';
import { shown } from '../util/shown.ts';
import type { DiagnosticCode } from './diagnostic-texts.ts';
import { diagnosticTexts } from './diagnostic-texts.ts';
import type { Form } from './kinds.ts';
import type { Path, Place } from './location.ts';
import type { Shape, ShapeFault } from './shape.ts';

/** Something is wrong with the shape of a plan. `code` says what kind; the sentence is in every language. */
export type DiagnosticParams = Readonly<Record<string, Param>>;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: Text;
  readonly params: DiagnosticParams;
  readonly place: Place;
}

export const diagnostic = (
  code: DiagnosticCode,
  place: Place,
  params: DiagnosticParams = {},
): Diagnostic => ({
  code,
  message: diagnosticTexts[code],
  params,
  place,
});

/** The words for one fault of shape. `rawAt` gives the text as it stands in the file. */
export function diagnose(fault: ShapeFault, place: Place, rawAt: (path: Path) => string): Diagnostic {
  const key = same(shown(nameOf(fault.path)));
  if (fault.fault === 'unknown-key') return unknownKey(key, fault, place);
  if (fault.fault === 'missing-key') {
    return fault.path.length === 1
      ? diagnostic('missing-version', place)
      : diagnostic('missing-key', place, { key });
  }
  const { shape, value, path } = fault;
  if (shape.const !== undefined) return diagnostic('wrong-version', place);
  if (shape.enum && typeof value !== 'object') return notAChoice(key, shape.enum, String(value), place);
  if (typeof value === 'number' && shape.type === 'string') return unquoted(key, shape, rawAt(path), place);
  return fault.fault === 'wrong-form'
    ? wrongForm(key, shape, String(value), place)
    : wrongType(key, shape, value, place);
}

function unknownKey(
  key: Text,
  fault: Extract<ShapeFault, { fault: 'unknown-key' }>,
  place: Place,
): Diagnostic {
  return fault.meant === undefined
    ? diagnostic('unknown-key', place, { key, known: listed(fault.known) })
    : diagnostic('unknown-key-near', place, { key, nearest: same(fault.meant) });
}

function notAChoice(key: Text, choices: readonly string[], value: string, place: Place): Diagnostic {
  const meant = nearest(value, choices);
  return meant === undefined
    ? diagnostic('not-a-choice', place, { key, value: quote(value), known: listed(choices) })
    : diagnostic('not-a-choice-near', place, { key, value: quote(value), nearest: same(meant) });
}

/** Quotes help where they make the number what it should be; otherwise the form is what is wrong. */
const unquoted = (key: Text, shape: Shape, written: string, place: Place): Diagnostic =>
  shape.pattern === undefined || new RegExp(shape.pattern).test(written)
    ? diagnostic('quote-number', place, { key })
    : wrongForm(key, shape, written, place);

function wrongForm(key: Text, shape: Shape, value: string, place: Place): Diagnostic {
  const form = shape['x-form'] as keyof typeof formFaults; // a pattern comes with the form it stands for
  const iso = form === 'date' ? isoOf(value) : undefined;
  return iso === undefined
    ? diagnostic(formFaults[form], place, { key })
    : diagnostic('norwegian-date', place, { fixed: same(iso) });
}

const formFaults: Readonly<Record<Exclude<Form, 'prose'>, DiagnosticCode>> = {
  date: 'invalid-date',
  duration: 'invalid-duration',
  'clock-time': 'invalid-clock-time',
  digits: 'invalid-digits',
  colour: 'invalid-colour',
  id: 'invalid-id',
  'web-address': 'invalid-web-address',
  'email-address': 'invalid-email-address',
};

function wrongType(key: Text, shape: Shape, value: unknown, place: Place): Diagnostic {
  if (shape.items || shape.anyOf) return diagnostic('expected-list', place, { key });
  if (shape.properties)
    return diagnostic('expected-part', place, { key, known: listed(Object.keys(shape.properties)) });
  if (shape.type === 'boolean') return diagnostic('expected-flag', place, { key });
  if (shape.type === 'integer') {
    return diagnostic('expected-count', place, { key, least: shape.minimum ?? 0, most: shape.maximum ?? 0 });
  }
  return diagnostic('expected-text', place, { key, found: typeName(value) });
}

/** `31.12.2026` or `31/12-2026` as it should be written, when there is such a day. */
function isoOf(value: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(value.trim()) ?? [];
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDate(iso) ? iso : undefined;
}

const nameOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

/** Enough to choose from without filling the screen. */
function listed(words: readonly string[]): Text {
  const named = words.slice(0, 12).join(', ');
  const others = words.length - 12;
  return others > 0
    ? { nb: `${named} og ${others} til`, nn: `${named} og ${others} til`, en: `${named} and ${others} more` }
    : same(named);
}

function typeName(value: unknown): Text {
  if (Array.isArray(value)) return { nb: 'en liste', nn: 'ei liste', en: 'a list' };
  if (typeof value === 'object')
    return { nb: 'nøkler med innhold', nn: 'nøklar med innhald', en: 'keys with content' };
  return { nb: 'ja eller nei', nn: 'ja eller nei', en: 'yes or no' };
}
