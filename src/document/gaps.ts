import { headlineOf } from '../assessment/obligation.ts';
import { obligationWords } from '../assessment/obligation-words.ts';
import { translate } from '../i18n/language.ts';
import type { Plan } from '../plan/plan.ts';
import type { Block } from './block.ts';
import { listOf } from './lists.ts';
import type { Section, SectionContext } from './section.ts';
import { say } from './wording.ts';

/**
 * What the guidance asks for and a chapter does not tell, for those who are still writing; nothing in a plan that is
 * adopted, and nothing for the public. What stands in no chapter's own part of the plan stands in the first that shows it.
 */
export function gapsIn(
  section: Section,
  { meta }: Plan,
  context: SectionContext,
  chapters: readonly Section[],
): readonly Block[] {
  if (meta?.status !== 'draft' || context.edition !== 'internal') return [];
  const missing = missingIn(context).filter(({ key }) => chapterFor(key, chapters) === section);
  if (missing.length === 0) return [];
  return [
    { kind: 'notice', tone: 'gap', text: say(texts.missing, context) },
    ...listOf(missing.map(({ title, duty }) => [{ strong: [title] }, ` (${duty})`])),
  ];
}

/** Requirements that judge the plan and are not met in full, each under the first part of the plan that could answer it. */
function missingIn({ report, language }: SectionContext) {
  const [plan] = report.plans;
  if (plan?.status !== 'assessed') return [];
  const open = plan.assessments.filter(({ verdict }) => verdict === 'not-met' || verdict === 'partial');
  return open.flatMap(({ requirement: id }) => {
    const requirement = report.requirements.find((one) => one.id === id);
    const duty = requirement && headlineOf(requirement.obligations);
    if (!requirement || !duty || duty.strength === 'may') return [];
    const title = `${requirement.code} ${translate(requirement.title, language)}`;
    return [{ key: requirement.fields[0][0], title, duty: obligationWords(duty, language) }];
  });
}

const chapterFor = (key: keyof Plan, chapters: readonly Section[]): Section | undefined =>
  chapters.find(({ shows }) => shows[0] === key) ?? chapters.find(({ shows }) => shows.includes(key));

const texts = {
  missing: {
    nb: 'Her mangler det noe i utkastet. Dette spør veilederen eller lovverket om, og planen svarer ikke eller bare delvis på det:',
    nn: 'Her manglar det noko i utkastet. Dette spør rettleiaren eller lovverket om, og planen svarar ikkje eller berre delvis på det:',
    en: 'Something is missing here in the draft. The guidance or the law asks for this, and the plan answers it only in part or not at all:',
  },
} as const;
