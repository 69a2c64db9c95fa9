import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block } from '../block.ts';
import { commonTexts } from '../common-texts.ts';
import { fieldColumns, tableOf } from '../entries.ts';
import { weekGridFigure } from '../figures/week-grid-figure.ts';
import { daysInWords, timesInWords } from '../hours.ts';
import { sentenceCase } from '../inline.ts';
import { noneOf } from '../none.ts';
import { partBlocks } from '../parts.ts';
import { numbersOf } from '../phones.ts';
import { about } from '../places.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'availability',
  order: 80,
  title: { nb: 'Tilgjengelighet', nn: 'Tilgjenge', en: 'Availability' },
  editions: everyEdition,
  shows: ['availability'],
  build: ({ availability }, context) => [
    ...partBlocks(context, ['availability'], availability, {
      only: ['responseTime'],
      caption: say(commonTexts.inBrief, context),
    }),
    ...about(
      ['availability', 'windows'],
      [...weekGridFigure(availability?.windows, context), ...week(availability, context)],
    ),
    ...partBlocks(context, ['availability'], availability, { except: ['responseTime', 'windows'] }),
  ],
});

/** The hours of the week by who answers. */
function week(availability: Plan['availability'], context: SectionContext): readonly Block[] {
  const path = ['availability', 'windows'];
  const entries = itemsOf(availability?.windows);
  type Window = (typeof entries)[number][1];
  const { labels, names } = context;
  return [
    ...noneOf(context, path, availability?.windows),
    ...tableOf(context, labels.label(path), entries, [
      {
        head: labels.label([...path, 0, 'days']),
        cell: (window, index) => sentenceCase(spoken(daysInWords(context, [...path, index, 'days'], window))),
      },
      { head: say(texts.time, context), cell: (window) => spoken(timesInWords(context, window)) },
      ...fieldColumns<Window>(context, path, ['party', 'channel']),
      {
        head: say(texts.number, context),
        cell: ({ party }) => numbersOf(names.lookup.phones(party)),
      },
    ]),
  ];
}

const spoken = (words: string): readonly string[] => (words === '' ? [] : [words]);

const texts = {
  time: { nb: 'Klokken', nn: 'Klokka', en: 'Time' },
  number: { nb: 'Nummer', nn: 'Nummer', en: 'Number' },
} as const;
