import { commonTexts } from '../common-texts.ts';
import { headed, listOf } from '../lists.ts';
import { partBlocks } from '../parts.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'plan-family',
  order: 30,
  title: {
    nb: 'Lovgrunnlag og plass i planverket',
    nn: 'Lovgrunnlag og plass i planverket',
    en: 'Legal basis and related plans',
  },
  editions: everyEdition,
  shows: ['governance'],
  build: ({ governance }, context) => {
    const laws = (governance?.legalBasis ?? []).map((law) => [law]);
    return [
      ...headed(context.labels.label(['governance', 'legalBasis']), listOf(laws)),
      ...headed(
        say(texts.plans, context),
        partBlocks(context, ['governance'], governance, {
          only: ['parentPlan', 'overallPlan', 'ros'],
          caption: say(commonTexts.inBrief, context),
          level: 4,
        }),
      ),
    ];
  },
});

const texts = {
  plans: { nb: 'Planer og analyser', nn: 'Planar og analysar', en: 'Plans and analyses' },
} as const;
