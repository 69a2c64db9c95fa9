import type { Finder, Finding } from '../../src/assessment/finding.ts';
import type { Obligation } from '../../src/assessment/obligation.ts';
import { must, should } from '../../src/assessment/obligation.ts';
import type { PublishedDocument } from '../../src/assessment/published.ts';
import type { Requirement } from '../../src/assessment/requirement.ts';
import { defineRequirement } from '../../src/assessment/requirement.ts';
import { same } from '../../src/i18n/text.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { cite, defineSource } from '../../src/reference/source.ts';

const source = (status: 'law' | 'guideline' | 'letter') =>
  defineSource({
    id: status,
    publisher: same('Publisher'),
    title: same('Title'),
    edition: '2016',
    checked: '2026-11-22',
    status,
    seen: 'read',
  });
const here = same('ch. 1');

export const law = source('law');
export const guide = source('guideline');
export const letter = source('letter');

/** One obligation of each weight that a verdict can get. */
export const obligations = {
  must: must(law, here, { binds: 'plan' }),
  guideline: should(guide, here, { binds: 'plan' }),
  letter: should(letter, here, { binds: 'publication' }),
  may: { ...must(law, here, { binds: 'plan' }), strength: 'may' },
  context: must(law, here, { binds: 'service' }),
} satisfies Readonly<Record<string, Obligation>>;

const messages = {
  there: same('It is there.'),
  counted: { nb: 'Det er {count}.', nn: 'Det er {count}.', en: 'There are {count}.' },
  missing: same('It is missing.'),
  unclear: same('Is it so?'),
  aside: same('By the way.'),
} as const;

export type Find = Finder<typeof messages>;

/** A requirement that asks for the members of the team, unless something else is asked of it. */
export const requirementWith = ({
  id = 'stub',
  obligation = obligations.guideline,
  settles = 'met',
  ...rest
}: {
  readonly id?: string;
  readonly obligation?: Obligation;
  readonly settles?: Requirement['settles'];
  readonly appliesTo?: (plan: Plan) => boolean;
  readonly check?: (plan: Plan, find: Find) => Iterable<Finding>;
  readonly judgedIn?: 'public-edition';
  readonly judgeEditions?: (documents: readonly PublishedDocument[], find: Find) => Iterable<Finding>;
}): Requirement =>
  defineRequirement({
    id,
    code: 'REQ-99',
    group: 'contents',
    obligations: [obligation],
    fields: [
      ['team', 'members'],
      ['team', 'name'],
      ['revision', 'interval'],
    ],
    title: same('Title'),
    asks: same('Asks'),
    why: same('Why'),
    advice: same('Advice'),
    pitfall: same('Pitfall'),
    forHumans: same('For humans'),
    settles,
    citations: [cite(guide, here)],
    messages,
    check: (plan, { at, evidence, gap }) =>
      plan.team?.members
        ? [evidence('there', at('team', 'members'))]
        : [gap('missing', at('team', 'members'))],
    ...rest,
  });
