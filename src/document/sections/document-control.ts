import { formatDate } from '../../i18n/format.ts';
import type { Block } from '../block.ts';
import { entriesTable, tableOf } from '../entries.ts';
import { partBlocks } from '../parts.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { validityNotices } from '../validity.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'document-control',
  order: 10,
  title: { nb: 'Dokumentkontroll', nn: 'Dokumentkontroll', en: 'Document control' },
  editions: everyEdition,
  shows: ['meta', 'governance', 'revision'],
  build: ({ meta, governance, revision }, context) => [
    ...validityNotices({ meta, governance, revision }, context),
    ...partBlocks(context, ['meta'], meta, {
      except: ['title', 'branding', ...(context.edition === 'public' ? ['classification'] : [])],
    }),
    ...partBlocks(context, ['governance'], governance, {
      only: ['adoption', 'delegation', 'archive', 'resourceOverview'],
      caption: say(texts.adoption, context),
    }),
    ...partBlocks(context, ['revision'], revision, { except: ['history'] }),
    ...entriesTable(context, ['revision', 'history'], revision?.history),
    ...revisionsTable(context),
    ...entriesTable(context, ['governance', 'distribution'], governance?.distribution),
    ...entriesTable(context, ['governance', 'developedWith'], governance?.developedWith),
  ],
});

/** What git knows of the revisions stands beside the history that people have written. */
const revisionsTable = (context: SectionContext): readonly Block[] =>
  tableOf(
    context,
    say(texts.revisions, context),
    (context.history.revisions ?? []).map((one, index) => [index, one]),
    [
      { head: say(texts.date, context), cell: ({ date }) => [formatDate(date, context.language)] },
      { head: say(texts.version, context), cell: ({ version }) => (version === undefined ? [] : [version]) },
      { head: say(texts.changes, context), cell: ({ summary }) => [summary] },
    ],
  );

const texts = {
  revisions: {
    nb: 'Revisjoner etter git-historikken',
    nn: 'Revisjonar etter git-historikken',
    en: 'Revisions by the git history',
  },
  date: { nb: 'Dato', nn: 'Dato', en: 'Date' },
  version: { nb: 'Versjon', nn: 'Versjon', en: 'Version' },
  changes: { nb: 'Endringer', nn: 'Endringar', en: 'Changes' },
  adoption: { nb: 'Vedtak og arkiv', nn: 'Vedtak og arkiv', en: 'Adoption and archive' },
} as const;
