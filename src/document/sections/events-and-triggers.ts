import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block, Cell } from '../block.ts';
import type { Column } from '../entries.ts';
import { entriesTable, fieldColumns, tableOf } from '../entries.ts';
import { cellOf } from '../in-words.ts';
import { plainText } from '../inline.ts';
import { together } from '../labelled.ts';
import { headed } from '../lists.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'events-and-triggers',
  order: 50,
  title: {
    nb: 'Hendelser og innkalling',
    nn: 'Hendingar og innkalling',
    en: 'Events and activation',
  },
  editions: everyEdition,
  shows: ['events', 'activation'],
  build: ({ events, activation }, context) => [
    ...(['usual', 'consider', 'not-usual', undefined] as const).flatMap((activated) =>
      eventsThat(activated, events, context),
    ),
    ...headed(say(texts.activation, context), [
      ...entriesTable(context, ['activation', 'authorised'], activation?.authorised),
      ...entriesTable(context, ['activation', 'agreedWith'], activation?.agreedWith),
    ]),
  ],
});

type Event = Extract<NonNullable<Plan['events']>, readonly unknown[]>[number];

function eventsThat(
  activated: Event['usualActivation'],
  events: Plan['events'],
  context: SectionContext,
): readonly Block[] {
  const group = itemsOf(events).filter(([, event]) => event.usualActivation === activated);
  const caption: Cell =
    activated === undefined
      ? [say(texts.unsaidCaption, context)]
      : cellOf(context, ['events', 0, 'usualActivation'], activated);
  const table = tableOf(context, plainText(caption), group, columns(context));
  return headed(say(texts[activated ?? 'unsaid'], context), table);
}

const columns = (context: SectionContext): readonly Column<Event>[] => {
  const told = (lead: keyof Event, others: readonly string[]): Column<Event> => ({
    head: context.labels.label(['events', 0, lead]),
    cell: (event, index) => together(context, ['events', index], event, lead, others),
  });
  return [
    ...fieldColumns<Event>(context, ['events'], ['label']),
    told('type', ['scale']),
    told('criteria', ['specialGuidance', 'rosRef']),
    ...fieldColumns<Event>(context, ['events'], ['response', 'meanwhile', 'alternativeRoute']),
  ];
};

const texts = {
  usual: { nb: 'Vanligvis', nn: 'Vanlegvis', en: 'Normally' },
  consider: { nb: 'Etter vurdering', nn: 'Etter vurdering', en: 'After consideration' },
  'not-usual': { nb: 'Vanligvis ikke', nn: 'Vanlegvis ikkje', en: 'Normally not' },
  unsaid: { nb: 'Andre hendelser', nn: 'Andre hendingar', en: 'Other events' },
  unsaidCaption: {
    nb: 'Planen sier ikke om teamet blir kalt inn',
    nn: 'Planen seier ikkje om teamet blir kalla inn',
    en: 'The plan does not say whether the team is called in',
  },
  activation: { nb: 'Hvem kan kalle inn', nn: 'Kven kan kalle inn', en: 'Who may call in' },
} as const;
