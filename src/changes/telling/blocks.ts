import type { Block } from '../../document/block.ts';
import { say } from '../../document/wording.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { Comparison } from '../comparison.ts';
import { publicPart } from '../public-part.ts';
import { lonePlanWords, sideInWords } from './headings.ts';
import type { TellingSettings } from './teller.ts';
import { toldPlan } from './told-plan.ts';
import type { ToldVerdict } from './verdicts.ts';
import { verdictsInWords } from './verdicts.ts';
import { words } from './words.ts';

export interface Readers {
  /** Whether they may see what the plan keeps from the public. */
  readonly isPublic: boolean;
  /** Whether they are told how the plan was judged. */
  readonly seesVerdicts: boolean;
}

/** The chapter of a document on what has become of the plan that it is made of. */
export function changesBlocks(
  { old, plans: [plan], requirements }: Comparison,
  settings: TellingSettings,
  { isPublic, seesVerdicts }: Readers,
): readonly Block[] {
  const side = same(sideInWords(old, settings.language));
  if (plan === undefined) return [];
  if (plan.status !== 'compared') return [note(lonePlanWords(plan.status, settings.language))];
  const seen = isPublic ? publicPart(plan, settings.shape) : { plan, isWhole: true };
  const { topics } = toldPlan(seen.plan, [], settings);
  const verdicts = seesVerdicts
    ? verdictsInWords(plan.verdicts, requirements, { ...settings, showValues: !isPublic })
    : [];
  return [
    note(say(topics.length > 0 || !seen.isWhole ? texts.intro : texts.same, settings, { old: side })),
    ...topics.flatMap(({ title, changes }) =>
      headed(
        title,
        changes.map(({ sentence }) => [note(sentence)]),
      ),
    ),
    ...(seen.isWhole ? [] : [note(say(texts.withheld, settings))]),
    ...(verdicts.length > 0 ? headed(say(words.verdicts, settings), verdicts.map(verdictItem)) : []),
  ];
}

const note = (text: string): Block => ({ kind: 'paragraph', text: [text] });

const headed = (text: string, items: readonly (readonly Block[])[]): readonly Block[] => [
  { kind: 'heading', level: 3, text },
  { kind: 'list', ordered: false, items },
];

const verdictItem = ({ code, title, before, after, because }: ToldVerdict): readonly Block[] => [
  { kind: 'paragraph', text: [{ strong: [`${code} ${title}`] }, `: ${before} → ${after}. ${because}`] },
];

const texts = {
  intro: {
    nb: 'Dette er endret siden {old}.',
    nn: 'Dette er endra sidan {old}.',
    en: 'This has changed since {old}.',
  },
  same: {
    nb: 'Innholdet er det samme som i {old}.',
    nn: 'Innhaldet er det same som i {old}.',
    en: 'The content is the same as in {old}.',
  },
  withheld: {
    nb: 'Det er også endret noe som ikke er offentlig.',
    nn: 'Det er òg endra noko som ikkje er offentleg.',
    en: 'Something that is not public has also changed.',
  },
} as const satisfies Readonly<Record<string, Text>>;
