import { may } from '../../assessment/obligation.ts';
import { defineRequirement } from '../../assessment/requirement.ts';
import { quote } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanText } from '../../plan/texts.ts';
import { pathOf, textsOf } from '../../plan/texts.ts';
import { cite } from '../../reference/source.ts';
import akuttmedisinforskriften from '../../reference/sources/akuttmedisinforskriften.ts';
import { placeOf, wholePlan } from '../support/whole-plan.ts';

const section = { nb: '§ 3, om 116 117', nn: '§ 3, om 116 117', en: '§ 3, on 116 117' } as const;

export default defineRequirement({
  id: 'emergency-clinic-number-written-right',
  code: 'DOC-14',
  group: 'practice',
  obligations: [may(akuttmedisinforskriften, section, { binds: 'plan', basis: 'practice' })],
  ground: {
    label: 'practice',
    threshold: {
      nb: '116 117, siffer for siffer, der tekstene nevner det. Ett siffer feil, to ombyttet, ett for mye eller ett for lite regnes som en skrivefeil.',
      nn: '116 117, siffer for siffer, der tekstane nemner det. Eitt siffer feil, to ombytte, eitt for mykje eller eitt for lite er rekna som ein skrivefeil.',
      en: '116 117, digit by digit, where the texts mention it. One wrong digit, two swapped, one too many or one too few counts as a misprint.',
    },
  },
  settles: 'met',
  fields: wholePlan,
  title: {
    nb: 'Legevaktens nummer, riktig skrevet',
    nn: 'Nummeret til legevakta, rett skrive',
    en: 'The clinic’s number, correctly written',
  },
  asks: {
    nb: 'Det er god praksis at legevaktens nasjonale nummer, 116 117, er riktig skrevet overalt i teksten.',
    nn: 'Det er god praksis at det nasjonale nummeret til legevakta, 116 117, er rett skrive overalt i teksten.',
    en: 'It is good practice that the national number of the out-of-hours clinic, 116 117, is right everywhere in the text.',
  },
  why: {
    nb: 'Nummeret skrives om og om igjen i rutiner og ark til pårørende, og ett siffer feil er nok.',
    nn: 'Nummeret blir skrive om og om att i rutinar og ark til pårørande, og eitt siffer feil er nok.',
    en: 'The number is written over and over in routines and leaflets, and one wrong digit is enough.',
  },
  advice: {
    nb: 'Skriv 116 117, og søk gjennom resten av planen etter det samme.',
    nn: 'Skriv 116 117, og søk gjennom resten av planen etter det same.',
    en: 'Write 116 117, and search the rest of the plan for the same.',
  },
  pitfall: {
    nb: 'Nummeret er riktig i kontaktlisten og feil i arket til de etterlatte.',
    nn: 'Nummeret er rett i kontaktlista og feil i arket til dei etterlatne.',
    en: 'The number is right in the contact list and wrong in the leaflet for the bereaved.',
  },
  example: {
    nb: 'publicInfo: { howToGetHelp: Ring legevakten på 116 117. }\n',
    nn: 'publicInfo: { howToGetHelp: Ring legevakta på 116 117. }\n',
    en: 'publicInfo: { howToGetHelp: Call the clinic on 116 117. }\n',
  },
  forHumans: {
    nb: 'Om de som skal bruke nummeret, vet når de heller skal ringe 113.',
    nn: 'Om dei som skal bruke nummeret, veit når dei heller skal ringje 113.',
    en: 'Whether those who are to use the number know when to call 113 instead.',
  },
  citations: [cite(akuttmedisinforskriften, section)],
  messages: {
    right: {
      nb: 'Nummeret 116 117 er riktig skrevet.',
      nn: 'Nummeret 116 117 er rett skrive.',
      en: 'The number 116 117 is written correctly.',
    },
    misprinted: {
      nb: 'Her står {number}. Det ligner legevaktens nummer 116 117, men er et annet.',
      nn: 'Her står {number}. Det liknar nummeret til legevakta, 116 117, men er eit anna.',
      en: 'Here stands {number}. It looks like the clinic’s number 116 117 but is another.',
    },
  },
  appliesTo: (plan) => mentionsIn(plan).length > 0,
  *check(plan, find) {
    const mentions = mentionsIn(plan);
    for (const { text, written } of mentions.filter(isWrong))
      yield find.gap('misprinted', placeOf(find, text), { number: quote(written) });
    const right = mentions.find((mention) => !isWrong(mention));
    if (right) yield find.evidence('right', placeOf(find, right.text));
  },
});

interface Mention {
  readonly text: PlanText;
  readonly written: string;
}

const isWrong = ({ written }: Mention): boolean => withoutSpaces(written) !== clinic;

/** The number and what looks like it. Numbers of contacts are looked up in the table of national numbers instead. */
function mentionsIn(plan: Plan): readonly Mention[] {
  const { holding } = textsOf(plan);
  // Every slip of the pen leaves one of its halves.
  const texts = [...new Set([...holding('116'), ...holding('117')])];
  return texts
    .filter((text) => pathOf(text)[0] !== 'contacts')
    .flatMap((text) =>
      [...text.text.matchAll(number)]
        .map(([written]) => ({ text, written }))
        .filter(({ written }) => isNearly(withoutSpaces(written))),
    );
}

const number = /(?<![\d/.:–-]|\d )\d{1,4}(?:[ \u00a0]?\d{2,4}){1,2}(?![\d/:–-]|\.\d| \d)/g;
const withoutSpaces = (written: string): string => written.replace(/\D/g, '');

const clinic = '116117';
/** Others in the same series: missing children, victims of crime, violence, children’s helpline, mental health. */
const others = ['116000', '116006', '116016', '116111', '116123'];

function isNearly(digits: string): boolean {
  if (others.includes(digits) || Math.abs(digits.length - clinic.length) > 1) return false;
  const start = [...digits].findIndex((digit, index) => digit !== clinic[index]);
  if (digits === clinic || start < 0) return true;
  const [rest, right] = [digits.slice(start), clinic.slice(start)];
  return (
    rest.slice(1) === right.slice(1) ||
    rest.slice(1) === right ||
    rest === right.slice(1) ||
    `${rest.charAt(1)}${rest.charAt(0)}${rest.slice(2)}` === right
  );
}
