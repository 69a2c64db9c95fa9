import type { Ground } from '../../assessment/requirement.ts';
import type { Text } from '../../i18n/text.ts';

/** The headings and sentences of an explanation. */
export const words = {
  asks: { nb: 'Hva kilden ber om', nn: 'Kva kjelda ber om', en: 'What the source asks for' },
  binding: { nb: 'Hvor bindende det er', nn: 'Kor bindande det er', en: 'How binding it is' },
  background: {
    nb: 'Andre plikter å kjenne til',
    nn: 'Andre plikter å kjenne til',
    en: 'Other duties to know of',
  },
  backgroundIntro: {
    nb: 'De er bakgrunn og endrer ikke vurderingen av planen.',
    nn: 'Dei er bakgrunn og endrar ikkje vurderinga av planen.',
    en: 'They are background and do not change how the plan is judged.',
  },
  bindsPlan: { nb: 'gjelder planen', nn: 'gjeld planen', en: 'binds the plan' },
  'not-yet': {
    nb: 'Gjelder ikke ennå {date}.',
    nn: 'Gjeld ikkje enno {date}.',
    en: 'Not in force yet on {date}.',
  },
  now: { nb: 'Gjelder {date}.', nn: 'Gjeld {date}.', en: 'In force on {date}.' },
  'no-longer': {
    nb: 'Gjelder ikke lenger {date}.',
    nn: 'Gjeld ikkje lenger {date}.',
    en: 'No longer in force on {date}.',
  },
  ground: {
    nb: 'Hva kontrollen bygger på',
    nn: 'Kva kontrollen byggjer på',
    en: 'What the check rests on',
  },
  judgedIn: { nb: 'Hvor det blir vurdert', nn: 'Kvar det blir vurdert', en: 'Where it is judged' },
  inPublicEdition: {
    nb: 'Bare i den ferdige offentlige utgaven. «plan check» leser planfilen og sier derfor «ikke vurdert her».',
    nn: 'Berre i den ferdige offentlege utgåva. «plan check» les planfila og seier difor «ikkje vurdert her».',
    en: 'Only in the finished public edition. “plan check” reads the plan file and so says “not judged here”.',
  },
  why: { nb: 'Hvorfor det betyr noe', nn: 'Kvifor det betyr noko', en: 'Why it matters' },
  pitfall: { nb: 'Det som ofte svikter', nn: 'Det som ofte sviktar', en: 'What often goes wrong' },
  advice: { nb: 'Slik gjør du', nn: 'Slik gjer du', en: 'What to do' },
  example: { nb: 'Eksempel', nn: 'Døme', en: 'Example' },
  exampleIntro: {
    nb: 'Innholdet er oppdiktet. Bytt det ut med kommunens eget.',
    nn: 'Innhaldet er oppdikta. Byt det ut med det som gjeld hos dykk.',
    en: 'The content is made up. Replace it with your own.',
  },
  answers: { nb: 'Felt som svarer på dette', nn: 'Felt som svarar på dette', en: 'Fields that answer this' },
  forHumans: { nb: 'Det folk må vurdere', nn: 'Det folk må vurdere', en: 'What people must judge' },
  settlesNeedsReview: {
    nb: 'Resultatet blir derfor «må vurderes», også når alt er fylt ut.',
    nn: 'Resultatet blir difor «må vurderast», også når alt er fylt ut.',
    en: 'The result is therefore “needs review”, even when everything is filled in.',
  },
  sources: { nb: 'Kilder', nn: 'Kjelder', en: 'Sources' },
  read: { nb: 'Lest {date}', nn: 'Lesen {date}', en: 'Read on {date}' },
  checked: { nb: '{seen}, sett på {date}', nn: '{seen}, sett på {date}', en: '{seen}, looked at on {date}' },
  pageTitle: {
    nb: 'Kravene til en plan for psykososial oppfølging',
    nn: 'Krava til ein plan for psykososial oppfølging',
    en: 'The requirements of a plan for psychosocial follow-up',
  },
  pageIntro: {
    nb: 'Siden er laget av det samme som «plan explain» viser. Skal står i lov eller forskrift, bør i en veileder; anbefalt kommer fra et brev eller et kompetansesenter; kan er et råd. En plikt som gjelder noe annet enn planen, er tatt med som bakgrunn.',
    nn: 'Sida er laga av det same som «plan explain» viser. Skal står i lov eller forskrift, bør i ein rettleiar; tilrådd kjem frå eit brev eller eit kompetansesenter; kan er eit råd. Ei plikt som gjeld noko anna enn planen, er teken med som bakgrunn.',
    en: 'This page is made from what “plan explain” shows. Must stands in an act or a regulation, should in a guide; recommended comes from a letter or a resource centre; may is advice. A duty that binds something other than the plan is included as background.',
  },
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  groupHint: {
    nb: '«plan explain {group}» viser én gruppe, «plan explain {code}» ett krav.',
    nn: '«plan explain {group}» viser éi gruppe, «plan explain {code}» eitt krav.',
    en: '“plan explain {group}” shows one group, “plan explain {code}” one requirement.',
  },
  listTitle: {
    nb: 'plan {version}: {count} krav',
    nn: 'plan {version}: {count} krav',
    en: 'plan {version}: {count} requirements',
  },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  requirement: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
  level: { nb: 'Hvor bindende', nn: 'Kor bindande', en: 'How binding' },
  nothingAsked: {
    nb: 'Oppgi koden eller id-en til et krav, for eksempel «plan explain REQ-01», en gruppe, eller bruk --all.',
    nn: 'Gi opp koden eller id-en til eit krav, til dømes «plan explain REQ-01», ei gruppe, eller bruk --all.',
    en: 'Name a requirement by code or id, for example “plan explain REQ-01”, or a group, or use --all.',
  },
  unknown: {
    nb: 'Det finnes ikke noe krav som heter «{name}». «plan requirements» viser alle.',
    nn: 'Det finst ikkje noko krav som heiter «{name}». «plan requirements» viser alle.',
    en: 'There is no requirement called “{name}”. “plan requirements” shows them all.',
  },
  unknownNear: {
    nb: 'Det finnes ikke noe krav som heter «{name}». Nærmest er {nearest}.',
    nn: 'Det finst ikkje noko krav som heiter «{name}». Nærast er {nearest}.',
    en: 'There is no requirement called “{name}”. The nearest: {nearest}.',
  },
} as const;

/** What kind of ground a check from practice stands on, said without dressing it up. */
export const groundTexts: Readonly<Record<Ground['label'], Text>> = {
  law: {
    nb: 'Lov eller forskrift, se pliktene over.',
    nn: 'Lov eller forskrift, sjå pliktene over.',
    en: 'Law or regulation, see the duties above.',
  },
  guideline: {
    nb: 'Veileder eller nasjonalt kompetansesenter: et råd, ikke en plikt.',
    nn: 'Rettleiar eller nasjonalt kompetansesenter: eit råd, inga plikt.',
    en: 'A guide or a national resource centre: advice, not a duty.',
  },
  practice: {
    nb: 'Praksis: slik andre gjør det, eller en standard. Ingen kilde krever det av planen.',
    nn: 'Praksis: slik andre gjer det, eller ein standard. Inga kjelde krev det av planen.',
    en: 'Practice: how others do it, or a standard. No source demands it of the plan.',
  },
  'rule-of-thumb': {
    nb: 'Tommelfingerregel: vår egen grense, uten kilde som sier akkurat dette.',
    nn: 'Tommelfingerregel: vår eiga grense, utan kjelde som seier akkurat dette.',
    en: 'Rule of thumb: our own limit, with no source that says just this.',
  },
};
