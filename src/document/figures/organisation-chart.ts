import { formatList } from '../../i18n/format.ts';
import { same } from '../../i18n/text.ts';
import { itemsOf } from '../../plan/entries.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Block } from '../block.ts';
import type { SectionContext } from '../section.ts';
import { say } from '../wording.ts';
import type { TreeNode } from './tree.ts';
import { drawTrees, pagesOf } from './tree.ts';
import { nestedList } from './tree-list.ts';

type Context = Pick<SectionContext, 'language' | 'names' | 'room'>;

/** Whom the team answers to, and who is in it, drawn and in words; nothing where the plan names neither. */
export function organisationChart({ team, roles }: Plan, context: Context): readonly Block[] {
  const inTeam = peopleIn(team, roles, context);
  const above = team?.placement?.reportsTo;
  if (inTeam.length === 0 || (above === undefined && inTeam.length < 2)) return [];
  const itself = nodeOf(
    [
      team?.name ?? say(texts.team, context),
      ...(team?.placement?.unit === undefined ? [] : [team.placement.unit]),
    ],
    'accent',
    inTeam,
  );
  const top = above === undefined ? itself : nodeOf([context.names.party(above)], 'plain', [itself]);
  const pages = pagesOf([top], context.room);
  const caption = say(texts.caption, context);
  return pages.map((page, index) => ({
    kind: 'figure',
    figure: drawTrees(page, context.room),
    caption:
      pages.length === 1
        ? caption
        : say(texts.captionOf, context, { number: index + 1, count: pages.length }),
    alt: [caption, ...page.flatMap((node) => sentencesOf(node, context))].join('. '),
    sameAsText: [nestedList(page)],
  }));
}

const nodeOf = (
  label: readonly string[],
  tone: TreeNode['tone'],
  children: readonly TreeNode[] = [],
): TreeNode => {
  const [name = '', ...more] = label;
  const rest = more.length === 0 ? [] : [` (${more.join(', ')})`];
  return { label, tone, text: [{ strong: [name] }, ...rest], children };
};

/** Roles with those who hold them, and then members by what they do. The public sees no names. */
function peopleIn(team: Plan['team'], roles: Plan['roles'], { names }: Context): readonly TreeNode[] {
  const members = itemsOf(team?.members).map(([, one]) => one);
  const ids = new Set(members.flatMap(({ id }) => id ?? []));
  const held = itemsOf(roles).filter(([, { holders = [] }]) => holders.some((id) => ids.has(id)));
  const holding = new Set(held.flatMap(([, { holders = [] }]) => holders));
  return [
    ...held.map(([, { label, id = '', holders = [] }]) =>
      nodeOf([label ?? names.party(id), ...holders.map(names.shortParty)], 'plain'),
    ),
    ...members
      .filter(({ id }) => id === undefined || !holding.has(id))
      .map(({ function: task, profession, name }) => {
        const label = [task ?? profession, name].filter((words) => words !== undefined);
        return label.length === 0 ? undefined : nodeOf(label, 'muted');
      })
      .filter((node) => node !== undefined),
  ];
}

/** «Under kommunalsjefen: kriseteamet» */
function sentencesOf({ label, children }: TreeNode, context: Context): readonly string[] {
  if (children.length === 0) return [];
  const below = formatList(
    children.map((child) => child.label.join(', ')),
    context.language,
  );
  return [
    say(texts.under, context, { above: same(label.join(', ')), below: same(below) }),
    ...children.flatMap((child) => sentencesOf(child, context)),
  ];
}

const texts = {
  caption: {
    nb: 'Teamet og hvem det svarer til',
    nn: 'Teamet og kven det svarar til',
    en: 'The team and whom it answers to',
  },
  captionOf: {
    nb: 'Teamet og hvem det svarer til, del {number} av {count}',
    nn: 'Teamet og kven det svarar til, del {number} av {count}',
    en: 'The team and whom it answers to, part {number} of {count}',
  },
  team: { nb: 'Teamet', nn: 'Teamet', en: 'The team' },
  under: { nb: 'Under {above}: {below}', nn: 'Under {above}: {below}', en: 'Under {above}: {below}' },
} as const;
