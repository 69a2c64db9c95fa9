import { itemsOf } from '../../plan/entries.ts';
import type { Agreement } from '../../plan/lookup.ts';
import type { Column } from '../entries.ts';
import { tableOf } from '../entries.ts';
import { together } from '../labelled.ts';
import { noneOf } from '../none.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'agreements',
  order: 140,
  title: { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' },
  editions: everyEdition,
  shows: ['agreements'],
  build: ({ agreements }, context) => [
    ...noneOf(context, ['agreements'], agreements),
    ...tableOf(context, say(texts.caption, context), itemsOf(agreements), columns(context)),
  ],
});

const columns = (context: SectionContext): readonly Column<Agreement>[] => {
  const told = (
    head: string,
    lead: string | undefined,
    others: readonly string[] = [],
  ): Column<Agreement> => ({
    head,
    cell: (agreement, index) => together(context, ['agreements', index], agreement, lead, others),
  });
  const { labels } = context;
  return [
    told(labels.label(['agreements', 0, 'title']), 'title'),
    told(labels.label(['agreements', 0, 'parties']), 'parties'),
    told(labels.label(['agreements', 0, 'type']), 'type', ['section', 'psychosocial', 'ref']),
    told(say(texts.valid, context), undefined, [
      'signed',
      'validTo',
      'reviewInterval',
      'reviewedOn',
      'verified',
    ]),
  ];
};

const texts = {
  caption: {
    nb: 'Avtaler planen bygger på',
    nn: 'Avtalar planen byggjer på',
    en: 'Agreements the plan rests on',
  },
  valid: { nb: 'Gyldighet og gjennomgang', nn: 'Gyldigheit og gjennomgang', en: 'Validity and review' },
} as const;
