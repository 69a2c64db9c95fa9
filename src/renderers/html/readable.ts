import type { PlanDocument } from '../../document/document.ts';

/** The document without characters that a page may not hold or that turn the reading order around unseen, composed. */
export function readable(document: PlanDocument): PlanDocument {
  const { language, ...texts } = document;
  return { ...withoutUnreadable(texts), language };
}

const unreadable = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

function withoutUnreadable<Value>(value: Value): Value {
  return mapped(value) as Value; // strings become strings, and everything else keeps its shape
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unreadable, '').normalize('NFC');
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part)]));
}
