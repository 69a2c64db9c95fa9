import { effectiveOf } from '../../assessment/decision.ts';
import { effectiveWords } from '../../assessment/decision-words.ts';
import { obligationWords } from '../../assessment/obligation-words.ts';
import type { Assessment } from '../../assessment/report.ts';
import type { RequirementInfo } from '../../assessment/requirement.ts';
import { verdictWords } from '../../assessment/verdict-words.ts';
import { translate } from '../../i18n/language.ts';
import { same } from '../../i18n/text.ts';
import type { Block, Cell } from '../block.ts';
import { joined, sentenceCase } from '../inline.ts';
import type { SectionContext, Shown } from '../section.ts';
import { say } from '../wording.ts';
import type { NumberedSources } from './sources.ts';
import { dutyOf } from './sources.ts';

export type Judged = RequirementInfo & { readonly assessment: Assessment };

/** Requirements with what they rest on, what they came to, where they are answered, and room for a reviewer's own words. */
export const crosswalkTable = (
  requirements: readonly Judged[],
  caption: string,
  sources: NumberedSources,
  context: SectionContext,
): Block => ({
  kind: 'table',
  caption,
  head: [texts.requirement, texts.source, texts.verdict, texts.where, texts.reviewer].map((text) =>
    say(text, context),
  ),
  rowHeaders: true,
  rows: requirements.map((one) => rowOf(one, sources, context)),
  widths: [3, 3.8, 1.7, 2.7, 1.8],
});

function rowOf(requirement: Judged, sources: NumberedSources, context: SectionContext): readonly Cell[] {
  const { code, title, assessment } = requirement;
  const { language } = context;
  const duty = dutyOf(requirement);
  const { source, where } = duty.citation;
  const cited = say(texts.cited, context, {
    number: sources.numberOf(source),
    where: same(translate(where, language)),
  });
  return [
    [`${code} ${translate(title, language)}`],
    [`${cited}. `, ...sentenceCase([obligationWords(duty, language)])],
    verdictCell(assessment, context),
    answeredIn(requirement, context),
    [],
  ];
}

/** The verdict stands, whatever people have decided; that stands after it. */
function verdictCell(assessment: Assessment, context: SectionContext): Cell {
  const effective = effectiveOf(assessment);
  const decided = effective === undefined ? [] : [say(effectiveWords[effective], context)];
  return sentenceCase([[say(verdictWords[assessment.verdict], context), ...decided].join(', ')]);
}

/** More places than this would hide the one to begin with. */
const mostPlaces = 3;

/** Where the evidence stands, once for each chapter and the chapter with most of it first; nothing where there is none. */
function answeredIn({ assessment }: Judged, { whereShown }: SectionContext): Cell {
  const evidence = assessment.findings.filter(({ kind, place }) => kind === 'evidence' && place.present);
  const shown = evidence.flatMap(({ place }) => whereShown(place.path) ?? []);
  const chapters = new Map<string, Shown[]>();
  for (const one of shown) chapters.set(one.chapter.id, [...(chapters.get(one.chapter.id) ?? []), one]);
  const places = [...chapters.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostPlaces)
    .flatMap(([first]) => first ?? []);
  if (places.length === 0) return ['–'];
  return joined(
    places.map(({ chapter, anchor }) => [{ reference: anchor, text: chapter.title, page: true }]),
    '; ',
  );
}

const texts = {
  requirement: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
  source: { nb: 'Kilde og plikt', nn: 'Kjelde og plikt', en: 'Source and obligation' },
  verdict: { nb: 'Vurdering', nn: 'Vurdering', en: 'Verdict' },
  where: { nb: 'Svart på i', nn: 'Svara på i', en: 'Answered in' },
  reviewer: { nb: 'Leserens merknad', nn: 'Merknad frå lesaren', en: 'Reviewer’s remark' },
  cited: { nb: 'Kilde {number}, {where}', nn: 'Kjelde {number}, {where}', en: 'Source {number}, {where}' },
} as const;
