import type { Requirement } from '../assessment/requirement.ts';
import type { CoreLocale, Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import type { PathOf } from '../plan/path.ts';
import type { Plan } from '../plan/plan.ts';
import type { Source } from '../reference/source.ts';
import { messageId, runCheck, verbOf } from './check.ts';
import type { WrittenCheck, WrittenFile, WrittenRequirement } from './shape.ts';
import { missing, usual, words } from './words.ts';

/** A requirement of a county's or a municipality's own. It counts apart, and never as law, regulation or the guide. */
export function localRequirement(
  written: WrittenRequirement,
  file: WrittenFile,
  source: Source,
): Requirement {
  const { code, check, strength = 'should' } = written;
  const said = (text: unknown, otherwise: Text): Text => textOf(text, file.language) ?? otherwise;
  const asks = said(written.asks, same(code));
  const paths = check.map(({ path }) => path.split('.') as unknown as PathOf<Plan>); // held against the shape
  const where = same(code);
  return {
    id: `local-${code.toLowerCase()}`,
    code,
    group: 'local',
    obligations: [{ strength, basis: 'local', binds: 'plan', citation: { source, where }, seen: 'read' }],
    fields: paths as unknown as Requirement['fields'], // a requirement has one check at least
    reads: [...new Set(paths.map(([key]) => key))],
    title: said(written.title, same(code)),
    asks,
    why: said(written.why, words.why),
    advice: said(written.advice, asks),
    pitfall: words.pitfall,
    forHumans: words.forHumans,
    settles: 'met',
    citations: [{ source, where }],
    messages: Object.fromEntries(check.flatMap((one) => messagesOf(one, file.language))),
    appliesTo: () => true,
    *check(plan, find) {
      for (const one of check) yield* runCheck(one, plan, find);
    },
  };
}

function messagesOf(
  check: WrittenCheck,
  language: CoreLocale | undefined,
): readonly (readonly [string, Text])[] {
  const verb = verbOf(check);
  const asked = check[verb];
  const filled = fillIn(missing[verb], Array.isArray(asked) ? asked.join(', ') : String(asked));
  return [
    [messageId(check, 'gap'), textOf(check.message, language) ?? filled],
    [messageId(check, 'evidence'), usual],
  ];
}

/** What the requirements of a file rest on. Two files may stand side by side, so each source is called after its own. */
export const sourceOf = ({ owner, source, url }: WrittenFile, today: string): Source => ({
  id: `local: ${owner}, ${source}`,
  publisher: same(owner),
  title: same(source),
  ...(url === undefined ? {} : { url }),
  checked: today,
  status: 'local',
  seen: 'read',
});

/** What is asked for stands in the text itself, so that the path is the only parameter. */
const fillIn = (text: Text, asked: string): Text => {
  const put = ([language, words]: readonly [string, string]) =>
    [language, words.replace('{asked}', () => asked.replace(/[{}]/g, ''))] as const;
  return Object.fromEntries(Object.entries(text).map(put)) as unknown as Text; // in the same languages
};

/** A text in three languages, or in the one that the file is marked as: readers of the others are told which it is. */
export function textOf(text: unknown, language: CoreLocale | undefined): Text | undefined {
  if (typeof text === 'object' && text !== null) {
    const { nb, nn, en } = text as Readonly<Record<string, unknown>>; // a mapping has keys
    return typeof nb === 'string' && typeof nn === 'string' && typeof en === 'string'
      ? { nb, nn, en }
      : undefined;
  }
  if (typeof text !== 'string' || language === undefined) return undefined;
  return { ...same(`${text} (${language})`), [language]: text };
}
