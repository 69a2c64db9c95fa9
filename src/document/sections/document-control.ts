import { entriesTable } from '../entries.ts';
import { partBlocks } from '../parts.ts';
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
    ...entriesTable(context, ['governance', 'distribution'], governance?.distribution),
    ...entriesTable(context, ['governance', 'developedWith'], governance?.developedWith),
  ],
});

const texts = {
  adoption: { nb: 'Vedtak og arkiv', nn: 'Vedtak og arkiv', en: 'Adoption and archive' },
} as const;
