import { entriesTable } from '../entries.ts';
import { cellOf } from '../in-words.ts';
import { headed, listOf } from '../lists.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';

export default defineSection({
  id: 'purpose-and-scope',
  order: 20,
  title: { nb: 'Formål og målgrupper', nn: 'Føremål og målgrupper', en: 'Purpose and target groups' },
  editions: everyEdition,
  shows: ['scope', 'municipality'],
  build: ({ scope, municipality }, context) => {
    const { labels, prose } = context;
    const groups = (scope?.targetGroups ?? []).map((group, index) =>
      cellOf(context, ['scope', 'targetGroups', index], group),
    );
    return [
      ...prose(scope?.purpose ?? ''),
      ...headed(labels.label(['scope', 'priority']), prose(scope?.priority ?? '')),
      ...headed(labels.label(['scope', 'targetGroups']), listOf(groups)),
      ...entriesTable(context, ['scope', 'definitions'], scope?.definitions),
      ...partBlocks(context, ['municipality'], municipality),
    ];
  },
});
