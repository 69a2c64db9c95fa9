import { formatDuration, formatList } from '../../i18n/format.ts';
import { same } from '../../i18n/text.ts';
import type { Block, Cell } from '../block.ts';
import { marked } from '../in-words.ts';
import { joined } from '../inline.ts';
import { together } from '../labelled.ts';
import { phonesInWords } from '../phones.ts';
import type { Wording } from '../wording.ts';
import { say } from '../wording.ts';
import type { Call, Callee } from './call-tree.ts';
import { callTrees } from './call-tree.ts';
import type { Room } from './room.ts';
import type { TreeNode } from './tree.ts';
import { drawTrees, pagesOf } from './tree.ts';
import { nestedList } from './tree-list.ts';

/** The call list as one drawing, or as many as it takes to fit pages, each with the same in words. */
export function callTreeFigures(
  wording: Wording & { readonly room: Room },
  list: Parameters<typeof callTrees>[0],
): readonly Block[] {
  const trees = callTrees(list).map((callee) => ({ ...nodeOf(wording, callee), tone: 'accent' as const }));
  if (trees.length === 0) return [];
  const pages = pagesOf(trees, wording.room);
  return pages.map((page, index) => ({
    kind: 'figure',
    figure: drawTrees(page, wording.room),
    caption:
      pages.length === 1
        ? say(texts.caption, wording)
        : say(texts.captionOf, wording, { number: index + 1, count: pages.length }),
    alt: [say(texts.caption, wording), ...page.flatMap((node) => sentencesOf(wording, node))]
      .join('. ')
      .concat('.'),
    sameAsText: [nestedList(page)],
  }));
}

function nodeOf(wording: Wording, { party, toldBefore, calls }: Callee): TreeNode {
  const { names } = wording;
  const above = toldBefore ? [say(texts.above, wording)] : [];
  return {
    label: [names.shortParty(party), ...holderIn(wording, party), ...above],
    tone: toldBefore ? 'muted' : 'plain',
    text: joined(
      [
        [
          { strong: [names.party(party)] },
          ...reachedOn(wording, party),
          ...above.map((words) => ` ${words}`),
        ],
        ...calls.map(({ call, index }) => callingInWords(wording, call, index)),
      ],
      '. ',
    ),
    children: calls.flatMap(({ call, callees }) => [
      ...callees.map((callee) => nodeOf(wording, callee)),
      ...fallbackOf(wording, call),
    ]),
  };
}

/** Who answers first for a function, and on what number. */
function holderIn({ names }: Wording, party: string): readonly string[] {
  const [holder] = names.lookup.holders(party);
  const [phone] = names.lookup.phones(party);
  const person = holder && holder.id !== party ? [names.shortParty(holder.id)] : [];
  return [...person, ...(phone?.number === undefined ? [] : [phone.number])];
}

/** Everybody behind a function, each with their numbers. */
function reachedOn(wording: Wording, party: string): Cell {
  const { names } = wording;
  const holders = names.lookup.holders(party).map(({ id }): Cell => {
    const phones = phonesInWords(wording, ['contacts', 0, 'phones'], names.lookup.phones(id));
    const name = id === party ? [] : [[names.party(id)]];
    return joined([...name, ...(phones.length === 0 ? [] : [phones])], ', ');
  });
  const told = joined(
    holders.filter(({ length }) => length > 0),
    '; ',
  );
  return told.length === 0 ? [] : [': ', ...told];
}

/** «Kanal: telefon, Reservekanal: SMS, Ventetid: 10 minutter» */
function callingInWords(wording: Wording, call: Call, index: number): Cell {
  const path = ['notification', 'callList', index];
  const how = together(wording, path, call, undefined, ['channel', 'backupChannel', 'wait']);
  return marked(wording, call, [`${say(texts.calls, wording)} `, ...how]);
}

function fallbackOf(wording: Wording, { ifNoAnswer, wait }: Call): readonly TreeNode[] {
  if (ifNoAnswer === undefined) return [];
  const { names, language } = wording;
  const condition =
    wait === undefined
      ? say(texts.noAnswer, wording)
      : say(texts.noAnswerIn, wording, { time: same(formatDuration(wait, language)) });
  const text: Cell = [
    `${condition}: `,
    { strong: [names.party(ifNoAnswer)] },
    ...reachedOn(wording, ifNoAnswer),
  ];
  return [
    {
      label: [`${condition}:`, names.shortParty(ifNoAnswer)],
      tone: 'warning',
      dashed: true,
      text,
      children: [],
    },
  ];
}

/** «A varsler b og c; uten svar på 10 minutter: d» */
function sentencesOf(wording: Wording, { label, children }: TreeNode): readonly string[] {
  if (children.length === 0) return [];
  const nameOf = (node: TreeNode): string => node.label[0] ?? '';
  const callees = children.filter(({ dashed }) => dashed !== true).map(nameOf);
  const ways = children.filter(({ dashed }) => dashed === true).map((way) => way.label.join(' '));
  const caller = same(label[0] ?? '');
  const sentence = say(texts.alt, wording, { caller, callees: same(formatList(callees, wording.language)) });
  return [
    [...(callees.length > 0 ? [sentence] : [label[0] ?? '']), ...ways].join('; '),
    ...children.flatMap((child) => sentencesOf(wording, child)),
  ];
}

const texts = {
  caption: { nb: 'Varslingstre', nn: 'Varslingstre', en: 'Call tree' },
  captionOf: {
    nb: 'Varslingstre, del {number} av {count}',
    nn: 'Varslingstre, del {number} av {count}',
    en: 'Call tree, part {number} of {count}',
  },
  above: { nb: '(se over)', nn: '(sjå over)', en: '(see above)' },
  calls: { nb: 'Varsler videre.', nn: 'Varslar vidare.', en: 'Alerts others.' },
  noAnswer: { nb: 'Uten svar', nn: 'Utan svar', en: 'If no answer' },
  noAnswerIn: { nb: 'Uten svar på {time}', nn: 'Utan svar på {time}', en: 'If no answer in {time}' },
  alt: {
    nb: '{caller} varsler {callees}',
    nn: '{caller} varslar {callees}',
    en: '{caller} alerts {callees}',
  },
} as const;
