import { itemsOf } from '../../plan/entries.ts';
import type { Member } from '../../plan/lookup.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block } from '../block.ts';
import { commonTexts } from '../common-texts.ts';
import type { Column } from '../entries.ts';
import { entriesTable, fieldColumns, tableOf } from '../entries.ts';
import { organisationChart } from '../figures/organisation-chart.ts';
import { together } from '../labelled.ts';
import { noneOf } from '../none.ts';
import { partBlocks } from '../parts.ts';
import { about } from '../places.ts';
import type { SectionContext } from '../section.ts';
import { defineSection, everyEdition } from '../section.ts';
import { say } from '../wording.ts';

export default defineSection({
  id: 'team',
  order: 60,
  title: { nb: 'Teamet', nn: 'Teamet', en: 'The team' },
  editions: everyEdition,
  shows: ['team'],
  build: ({ team, roles }, context) => [
    ...partBlocks(context, ['team'], withoutRelations(team), {
      only: ['name', 'kind', 'purpose', 'placement', 'checkInterval', 'verified'],
      caption: say(commonTexts.inBrief, context),
    }),
    ...entriesTable(context, ['team', 'tasks'], team?.tasks),
    ...organisationChart({ version: 1, team, roles }, context),
    ...about(['team', 'members'], members(team, context)),
  ],
});

/** How it stands to others is told in the chapter on who does what. */
function withoutRelations(team: Plan['team']): Plan['team'] {
  if (team?.placement === undefined) return team;
  const { relationToCrisisManagement: _, relationToOrdinaryServices: __, ...placement } = team.placement;
  const { placement: _placement, ...rest } = team;
  return Object.keys(placement).length === 0 ? rest : { ...rest, placement };
}

const path = ['team', 'members'];

/** Who they are in one table, what they can in another: nine columns side by side would be read by nobody. */
function members(team: Plan['team'], context: SectionContext): readonly Block[] {
  const entries = itemsOf(team?.members);
  const { labels } = context;
  const told = (lead: keyof Member, others: readonly string[]): Column<Member> => ({
    head: labels.label([...path, 0, lead]),
    cell: (member, index) => together(context, [...path, index], member, lead, others),
  });
  return [
    ...noneOf(context, path, team?.members),
    ...tableOf(context, labels.label(path), entries, [
      ...fieldColumns<Member>(context, path, ['function', 'name']),
      told('profession', ['unit']),
      told('membership', ['vacant']),
      ...fieldColumns<Member>(context, path, ['deputyFor']),
    ]),
    ...tableOf(
      context,
      say(texts.skills, context),
      entries.filter(([, one]) => hasSkills(one)),
      fieldColumns<Member>(context, path, ['function', 'competences', 'languages', 'training']),
    ),
  ];
}

const hasSkills = ({ competences, languages, training }: Member): boolean =>
  [competences, languages, training].some((said) => said !== undefined);

const texts = {
  skills: {
    nb: 'Kompetanse, språk og opplæring',
    nn: 'Kompetanse, språk og opplæring',
    en: 'Competence, languages and training',
  },
} as const;
