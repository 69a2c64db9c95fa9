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
import { paragraph } from './blocks.ts';
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
    cover: [],
    footer: `${row.name} · ${result.asOf} · ${say(words.preShort)}`,
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

function sectionsOf(
  row: AuditRow,
  result: AuditResult,
  unreadable: readonly AuditedUnreadable[],
  say: Say,
): readonly DocumentSection[] {
  const { plan, coverage } = row;
  const notice: Block = { kind: 'notice', tone: 'note', text: say(words.pre) };
  const faulty = unreadable.filter(({ file }) => coverage?.files.includes(file));
  const head = [headOf(row, result, say), notice];
  const alsoSent = [...severalBlocks(row, say), ...(faulty.length > 0 ? unreadableBlocks(faulty, say) : [])];
  if (plan !== undefined) return planSections(plan, result, { head, alsoSent }, say);
  const blocks = faulty.length > 0 ? alsoSent : [paragraph(say(words.missing))];
  return [{ id: 'status', title: say(words.status), blocks: [...head, ...blocks] }];
}

/** What the letter is about, and who answers for it. */
function headOf({ plan, coverage }: AuditRow, result: AuditResult, say: Say): Block {
  const { asOf, reviewer, due } = result;
  const day = (date: string | undefined) => date && formatDate(date, say.language);
  const covered = result.coverage.filter(
    ({ state, files }) => plan !== undefined && state === 'covered' && files.includes(plan.file),
  );
  const lines = [
    [words.plan, plan?.title],
    [words.version, plan?.planVersion],
    [words.file, plan && shown(plan.file)],
    [words.covers, covered.map(({ name }) => name).join(', ')],
    [words.received, day(coverage?.received)],
    [words.due, day(coverage?.due ?? due)],
    [words.asOf, day(asOf)],
    [words.reviewer, reviewer],
  ] as const;
  const facts = lines.flatMap(([label, value]) => (value ? [[say(label), [value]] as const] : []));
  return { kind: 'facts', caption: '', facts };
}

/** Whoever has sent several plans gets a letter about each, and is asked which one applies. */
function severalBlocks({ coverage, plan }: AuditRow, say: Say): readonly Block[] {
  const others = (coverage?.files ?? []).filter((file) => file !== plan?.file);
  if (plan === undefined || coverage?.state !== 'several' || others.length === 0) return [];
  return [paragraph(say(words.several, { files: same(others.map(shown).join(', ')) }))];
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
