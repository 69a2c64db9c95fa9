import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanText } from '../../plan/texts.ts';
import { pathOf, textsOf } from '../../plan/texts.ts';
import { cite } from '../../reference/source.ts';
import ruleOfThumb from '../../reference/sources/rule-of-thumb.ts';
import { placeOf, wholePlan } from '../support/whole-plan.ts';

const where = {
  nb: 'plassholdere i teksten',
  nn: 'plasshaldarar i teksten',
  en: 'placeholders in the text',
} as const;

export default defineRequirement({
  id: 'placeholders-left-in-text',
  code: 'DOC-13',
  group: 'practice',
  obligations: [may(ruleOfThumb, where, { binds: 'plan' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: 'Ingen «xx», «TODO», «???», «____», «[navn]» eller «lorem ipsum» i tekstene. Malen for meldingen som sendes ut, er unntatt: den skal fylles ut.',
      nn: 'Ingen «xx», «TODO», «???», «____», «[namn]» eller «lorem ipsum» i tekstane. Malen for meldinga som blir send ut, er unnateken: han skal fyllast ut.',
      en: 'No “xx”, “TODO”, “???”, “____”, “[name]” or “lorem ipsum” in the texts. The template of the message that is sent out is excepted: it is there to be filled in.',
    },
  },
  settles: 'met',
  fields: wholePlan,
  title: {
    nb: 'Plassholdere som står igjen',
    nn: 'Plasshaldarar som står att',
    en: 'Placeholders left behind',
  },
  asks: {
    nb: 'Det er god praksis at ingen plassholdere står igjen i tekstene når planen tas i bruk.',
    nn: 'Det er god praksis at ingen plasshaldarar står att i tekstane når planen blir teken i bruk.',
    en: 'It is good practice that no placeholders are left in the texts when the plan is put to use.',
  },
  why: {
    nb: '«Ring [navn] på xx xx xx xx» hjelper ingen den natta det gjelder.',
    nn: '«Ring [namn] på xx xx xx xx» hjelper ingen den natta det gjeld.',
    en: '“Call [name] on xx xx xx xx” helps nobody on the night it matters.',
  },
  advice: {
    nb: 'Fyll inn det som mangler. Vet dere det ikke ennå, la feltet stå tomt: da sier planen selv at det mangler.',
    nn: 'Fyll inn det som manglar. Veit de det ikkje enno, la feltet stå tomt: då seier planen sjølv at det manglar.',
    en: 'Fill in what is missing. If you do not know yet, leave the field empty: then the plan itself says that it is missing.',
  },
  pitfall: {
    nb: 'Malen er fylt ut på de første sidene, men ikke i vedleggene.',
    nn: 'Malen er fylt ut på dei første sidene, men ikkje i vedlegga.',
    en: 'The template is filled in on the first pages but not in the appendices.',
  },
  example: {
    nb: 'communication: { public: Nettsiden er oppdatert innen en time. }\n',
    nn: 'communication: { public: Nettsida er oppdatert innan ein time. }\n',
    en: 'communication: { public: The website is updated within an hour. }\n',
  },
  forHumans: {
    nb: 'Om det som er fylt inn, er noe dere mener, og ikke malens egne ord.',
    nn: 'Om det som er fylt inn, er noko de meiner, og ikkje orda til malen.',
    en: 'Whether what is filled in is what you mean, and not the words of the template.',
  },
  citations: [cite(ruleOfThumb, where)],
  messages: {
    filledIn: {
      nb: 'Ingen plassholdere står igjen i tekstene.',
      nn: 'Ingen plasshaldarar står att i tekstane.',
      en: 'No placeholders are left in the texts.',
    },
    left: {
      nb: 'Her står en plassholder igjen: {words}.',
      nn: 'Her står ein plasshaldar att: {words}.',
      en: 'A placeholder is left here: {words}.',
    },
  },
  appliesTo: (plan) => textsOf(plan).all.length > 0,
  *check(plan, find) {
    const left = placeholdersIn(plan);
    if (left.length === 0) yield find.evidence('filledIn', find.at('meta'));
    yield* left.map(([text, words]) => find.gap('left', placeOf(find, text), { words: quote(words) }));
  },
});

function placeholdersIn(plan: Plan): readonly (readonly [PlanText, string])[] {
  const { holding } = textsOf(plan);
  const suspects = new Set(clues.flatMap((clue) => holding(clue)));
  return [...suspects].flatMap((text) => {
    const words = placeholder.exec(text.text)?.[0];
    return words === undefined || isMessageTemplate(text) ? [] : [[text, words] as const];
  });
}

const isMessageTemplate = (text: PlanText): boolean =>
  pathOf(text).join('.') === 'notification.messageTemplate';

const clues = [
  'xx',
  'XX',
  'Xx',
  'TODO',
  'TBD',
  'TBA',
  '??',
  '__',
  '[',
  '<',
  '....',
  'orem ipsum',
  'LOREM',
  'N.N',
  'NN ',
];

/** A bracket is one where it asks to be filled in; «[1]» and links are not. */
const placeholder =
  /(?<![a-zæøå])xx+(?![a-zæøå])|\bTODO\b|\bTB[AD]\b|\?{3,}|_{3,}|\.{5,}|lorem ipsum|\bN\.N\b|\bNN(?= )|[[<](?:(?:fyll|sett|skriv|før)\s|(?:navn|namn|name|kommune|municipality|sted|stad|place|dato|date|telefon|phone|tlf|nummer|number|tid|time)(?:et|en|a)?\s*[\]>])[^\]>\n]{0,40}[\]>]?/i;
