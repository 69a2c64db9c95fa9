import { inGroups } from '../../assessment/group.ts';
import { translate } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import { numberedSources } from '../crosswalk/sources.ts';
import { crosswalkTable } from '../crosswalk/table.ts';
import { defineSection } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'crosswalk',
  order: 270,
  title: {
    nb: 'Hvor kravene er svart på',
    nn: 'Kvar krava er svara på',
    en: 'Where the requirements are answered',
  },
  editions: ['internal', 'inspection-pack'],
  shows: [],
  build: (_plan, context) => {
    const [plan] = context.report.plans;
    if (plan?.status !== 'assessed') return [];
    const judged = context.report.requirements.flatMap((requirement) => {
      const assessment = plan.assessments.find((one) => one.requirement === requirement.id);
      return assessment === undefined ? [] : [{ ...requirement, assessment }];
    });
    const sources = numberedSources(judged, context);
    return [
      { kind: 'paragraph', text: [say(texts.intro, context)] },
      ...inGroups(judged).flatMap(({ group, title, requirements }) => [
        { kind: 'heading', level: 3, text: say(title, context), anchor: `crosswalk-${group}` } as const,
        crosswalkTable(
          requirements,
          say(texts.caption, context, { group: same(translate(title, context.language)) }),
          sources,
          context,
        ),
      ]),
      ...sources.list,
    ];
  },
});

const texts = {
  caption: {
    nb: '{group}, krav for krav',
    nn: '{group}, krav for krav',
    en: '{group}, requirement by requirement',
  },
  intro: {
    nb: 'Tabellene viser hva hvert krav bygger på, hva kontrollen kom til, og hvor i dette dokumentet det er svart på. Kildene er nummerert og står til slutt. Siste kolonne er tom, til den som går gjennom planen.',
    nn: 'Tabellane viser kva kvart krav byggjer på, kva kontrollen kom til, og kvar i dette dokumentet det er svara på. Kjeldene er nummererte og står til slutt. Siste kolonne er tom, til den som går gjennom planen.',
    en: 'The tables show what each requirement rests on, what the check came to, and where in this document it is answered. Sources are numbered and listed at the end. The last column is empty, for whoever goes through the plan.',
  },
} as const;
