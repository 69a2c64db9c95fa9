import { citationWords, obligationWords } from '../../assessment/obligation-words.ts';
import type { Outcome } from '../../assessment/outcome.ts';
import { outcomeWords } from '../../assessment/outcome-words.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import type { Standing } from '../../assessment/standing.ts';
import { standingOf } from '../../assessment/standing.ts';
import type { Block, DocumentSection } from '../../document/block.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { shown } from '../../util/shown.ts';
import type { AuditedFinding, AuditedReadable, AuditedRequirement, AuditResult } from '../audit.ts';
import { isOpen, outcomes } from '../outcome.ts';
import type { Say } from '../outputs/page/section.ts';
import { decisionSentence } from '../telling/decisions.ts';
import { dutyKindOf, dutyKindsIn, dutyKindWords, isLocal } from '../telling/duty-kind.ts';
import { findingSentence } from '../words.ts';
import { listAbout, listOf, paragraph } from './blocks.ts';
import { words } from './words.ts';

interface Judged {
  readonly requirement: RequirementInfo;
  readonly standing: Standing;
  readonly outcome: Outcome;
  readonly remarked: AuditedRequirement | undefined;
}

/**
 * In the order of inspection reports: status, then each requirement that is open, statutory ones first and apart, then
 * suggestions, strengths, decisions and what happens next. It proposes; a named reviewer decides.
 */
export function planSections(
  plan: AuditedReadable,
  { checklist }: AuditResult,
  { head, alsoSent }: { readonly head: readonly Block[]; readonly alsoSent: readonly Block[] },
  say: Say,
): readonly DocumentSection[] {
  const remarked = new Map(plan.remarked.map((one) => [one.requirement, one]));
  const judged = checklist.requirements.map(
    (requirement, index): Judged => ({
      requirement,
      standing: standingOf(requirement),
      outcome: plan.outcomes[index] ?? 'not-evaluated',
      remarked: remarked.get(requirement.id),
    }),
  );
  const lacking = (kind: Kind) => judged.filter((one) => isLacking(one) && kindOf(one) === kind);
  const asked = judged.filter(({ outcome }) => outcome === 'needs-review' || outcome === 'error');
  const decided = judged.flatMap((one) => one.remarked?.decisions ?? []);
  const sections: readonly (DocumentSection | undefined)[] = [
    section('status', words.status, [...head, ...alsoSent, ...statusBlocks(judged, say)]),
    ...(['statutory', 'recommended'] as const).map((kind) =>
      section(
        kind,
        words[kind],
        withLead(
          words[`${kind}Lead`],
          lacking(kind).flatMap((one) => cardFor(one, kind, say)),
        ),
      ),
    ),
    ...(['practice', 'context', 'local'] as const).map((kind) =>
      section(kind, words[kind], withLead(words[`${kind}Lead`], suggestions(lacking(kind), say))),
    ),
    section(
      'questions',
      words.questions,
      withLead(words.questionsLead, asked.length === 0 ? [] : [questionList(asked, say)]),
    ),
    section('strengths', words.strengths, strengthList(judged, say)),
    section(
      'decisions',
      words.decisions,
      decided.length === 0 ? [] : [listOf(decided.map((one) => decisionSentence(one, say.language)))],
    ),
    section('next', words.next, nextBlocks(plan, checklist.requirements, say)),
  ];
  return sections.flatMap((one) => one ?? []);

  function section(id: string, title: Text, blocks: readonly Block[]): DocumentSection | undefined {
    return blocks.length === 0 ? undefined : { id, title: say(title), blocks };
  }

  function withLead(lead: Text, blocks: readonly Block[]): readonly Block[] {
    return blocks.length === 0 ? [] : [paragraph(say(lead)), ...blocks];
  }
}

type Kind = 'statutory' | 'recommended' | 'practice' | 'context' | 'local';

const isLacking = ({ outcome }: Judged): boolean => outcome === 'not-met' || outcome === 'partial';

/** Only what law or regulation requires of this very plan may be worded as required. */
function kindOf({ requirement, standing: { strength, obligations } }: Judged): Kind {
  const [headline] = obligations;
  if (isLocal(requirement)) return 'local';
  if (strength === 'context') return 'context';
  const isLaw = headline?.basis === 'law' || headline?.basis === 'regulation';
  if (strength === 'must' && isLaw) return 'statutory';
  return strength === 'may' ? 'practice' : 'recommended';
}

/** Counts with their denominators, by obligation; never one number for a plan. */
function statusBlocks(judged: readonly Judged[], say: Say): readonly Block[] {
  const facts = dutyKindsIn(judged.map(({ requirement }) => requirement)).flatMap((kind) => {
    const own = judged.filter(({ requirement }) => dutyKindOf(requirement) === kind);
    const told = outcomes.flatMap((outcome) => {
      const count = own.filter((one) => one.outcome === outcome).length;
      return count === 0 ? [] : [`${count} ${say(outcomeWords[outcome])}`];
    });
    const cell = say(words.of, { counts: same(told.join(', ')), total: own.length });
    return own.length === 0 ? [] : [[say(dutyKindWords[kind]), [cell]] as const];
  });
  const local = judged.filter(({ requirement }) => isLocal(requirement)).length;
  return [
    paragraph(say(words.statusLead, { count: judged.length - local })),
    ...(local === 0 ? [] : [paragraph(say(words.statusLocal, { count: local }))]),
    { kind: 'facts', caption: say(words.counts), facts },
  ];
}

/** Requirement, source, where we looked, what was found, and the revision asked for. */
function cardFor(
  { requirement, standing, outcome, remarked }: Judged,
  kind: keyof typeof revisions,
  say: Say,
): readonly Block[] {
  const { language } = say;
  const findings = (remarked?.findings ?? []).filter((one) => one.kind !== 'remark');
  const found = findings.map((one) => findingSentence(one, requirement, language));
  const facts = [
    [words.asks, say(requirement.asks)],
    [
      words.source,
      standing.obligations
        .map((one) => `${obligationWords(one, language)}: ${citationWords(one.citation, language)}`)
        .join('; '),
    ],
    [words.looked, placesOf(findings, say)],
    [words.found, found.join(' ')],
    [revisions[kind], say(requirement.advice)],
  ] as const;
  return [
    { kind: 'heading', level: 3, text: `${requirement.code} ${say(requirement.title)}` },
    {
      kind: 'facts',
      caption: sentenceCase(say(outcomeWords[outcome])),
      facts: facts.flatMap(([label, text]) => (text === '' ? [] : [[say(label), [text]] as const])),
    },
  ];
}

const revisions = { statutory: words.mustRevise, recommended: words.shouldRevise } as const;

/** Key by key, as the plan is written: `notification › callList (line 201)`. */
const placesOf = (findings: readonly AuditedFinding[], say: Say): string =>
  [
    ...new Set(
      findings
        .filter(({ path }) => path !== '')
        .map(({ path, line, present }) => {
          const place = same(shown(path.slice(1).replaceAll('/', ' › ')));
          return say(present ? words.atLine : words.notThere, { place, line });
        }),
    ),
  ].join(', ');

/** What no duty rests on is said briefly: what was found, and how to do better. */
function suggestions(lacking: readonly Judged[], say: Say): readonly Block[] {
  if (lacking.length === 0) return [];
  const told = lacking.map(({ requirement, remarked }): readonly [string, string] => {
    const findings = (remarked?.findings ?? []).filter(({ kind }) => kind === 'gap');
    const found = [...new Set(findings.map((one) => findingSentence(one, requirement, say.language)))];
    return [`${requirement.code} ${say(requirement.title)}`, [...found, say(requirement.advice)].join(' ')];
  });
  return [listAbout(told)];
}

const questionList = (asked: readonly Judged[], say: Say): Block =>
  listAbout(
    asked.map(({ requirement, remarked }) => {
      const questions = (remarked?.findings ?? []).filter(({ kind }) => kind === 'question');
      const told = questions.map((one) => findingSentence(one, requirement, say.language));
      return [
        `${requirement.code} ${say(requirement.title)}`,
        told.length > 0 ? told.join(' ') : say(requirement.forHumans),
      ];
    }),
  );

const strengthList = (judged: readonly Judged[], say: Say): readonly Block[] => {
  const met = judged.filter(
    ({ outcome }) => !isOpen(outcome) && (outcome === 'met' || outcome === 'attested'),
  );
  return met.length === 0
    ? []
    : [listOf(met.map(({ requirement }) => `${requirement.code} ${say(requirement.title)}`))];
};

const nextBlocks = (
  { file }: AuditedReadable,
  [first]: readonly RequirementInfo[],
  say: Say,
): readonly Block[] => [
  paragraph(say(words.deadline)),
  paragraph(say(words.recheck, { file: same(shown(file)), code: same(first?.code ?? '') })),
];

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
