import type { Block, DocumentSection } from '../../document/block.ts';
import type { PlanDocument } from '../../document/document.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { translate } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import type { AuditedUnreadable, AuditResult } from '../audit.ts';
import type { Say } from '../outputs/page/section.ts';
import { sayIn } from '../outputs/page/section.ts';
import type { AuditRow } from '../telling/rows.ts';
import { diagnosticSentence } from '../words.ts';
import { planSections } from './sections.ts';
import { documentWords, words } from './words.ts';

/** The letter to one municipality: about its plan, about a file that cannot be read, or about a plan that has not come. */
export function letterTo(
  row: AuditRow,
  result: AuditResult,
  unreadable: readonly AuditedUnreadable[],
  language: Language,
): PlanDocument {
  const say = sayIn(language);
  return {
    title: say(words.title),
    subtitle: row.name,
    language,
    edition: 'internal',
    layout: 'leaflet',
    date: result.asOf,
    publisher: result.reviewer ?? result.tool.name,
    cover: coverOf(row, result, say),
    footer: `${row.name} · ${result.asOf} · ${say(words.pre)}`,
    sections: sectionsOf(row, result, unreadable, say),
    words: {
      contents: say(documentWords.contents),
      pageOf: translate(documentWords.pageOf, language),
      page: say(documentWords.page),
      skipToContent: say(documentWords.skipToContent),
      continued: say(documentWords.continued),
      sameAsText: say(documentWords.sameAsText),
    },
  };
}

function coverOf(
  { plan, coverage }: AuditRow,
  { asOf, reviewer, due }: AuditResult,
  say: Say,
): PlanDocument['cover'] {
  const day = (date: string | undefined) => date && formatDate(date, say.language);
  const lines = [
    [words.plan, plan?.title],
    [words.version, plan?.planVersion],
    [words.file, plan?.file],
    [words.received, day(coverage?.received)],
    [words.due, day(coverage?.due ?? due)],
    [words.asOf, day(asOf)],
    [words.reviewer, reviewer],
  ] as const;
  return lines.flatMap(([label, value]) => (value ? [[say(label), value] as const] : []));
}

function sectionsOf(
  { plan, coverage }: AuditRow,
  result: AuditResult,
  unreadable: readonly AuditedUnreadable[],
  say: Say,
): readonly DocumentSection[] {
  const notice: Block = { kind: 'notice', tone: 'note', text: say(words.pre) };
  if (plan !== undefined) return planSections(plan, result, notice, say);
  const faulty = unreadable.filter(({ file }) => coverage?.files.includes(file));
  const blocks = faulty.length > 0 ? unreadableBlocks(faulty, say) : [paragraph(say(words.missing))];
  return [{ id: 'status', title: say(words.status), blocks: [...blocks, notice] }];
}

const unreadableBlocks = (faulty: readonly AuditedUnreadable[], say: Say): readonly Block[] => [
  paragraph(say(words.unreadable)),
  {
    kind: 'list',
    ordered: false,
    items: faulty.flatMap(({ diagnostics }) =>
      diagnostics.map((one) => [
        paragraph(
          say(words.faultAt, {
            file: same(shown(one.file)),
            line: one.line,
            fault: same(diagnosticSentence(one, say.language)),
          }),
        ),
      ]),
    ),
  },
  paragraph(say(words.check, { file: same(shown(faulty[0]?.file ?? '')) })),
];

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [text] });
