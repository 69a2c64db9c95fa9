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
  why: { nb: 'Hvorfor det betyr noe', nn: 'Kvifor det betyr noko', en: 'Why it matters' },
  pitfall: { nb: 'Det som ofte svikter', nn: 'Det som ofte sviktar', en: 'What often goes wrong' },
  advice: { nb: 'Slik gjør du', nn: 'Slik gjer du', en: 'What to do' },
  example: { nb: 'Eksempel', nn: 'Døme', en: 'Example' },
  exampleIntro: {
    nb: 'Innholdet er oppdiktet. Bytt det ut med kommunens eget.',
    nn: 'Innhaldet er oppdikta. Byt det ut med det som gjeld hos dykk.',
    en: 'The content is made up. Replace it with your own.',
  },
  answers: { nb: 'Felt som svarer på dette', nn: 'Felt som svarer på dette', en: 'Fields that answer this' },
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
  listTitle: {
    nb: 'plan {version}: {count} krav',
    nn: 'plan {version}: {count} krav',
    en: 'plan {version}: {count} requirements',
  },
  code: { nb: 'Kode', nn: 'Kode', en: 'Code' },
  requirement: { nb: 'Krav', nn: 'Krav', en: 'Requirement' },
  level: { nb: 'Hvor bindende', nn: 'Kor bindande', en: 'How binding' },
  nothingAsked: {
    nb: 'Oppgi koden eller id-en til et krav, for eksempel «plan explain REQ-01», eller bruk --all.',
    nn: 'Gi opp koden eller id-en til eit krav, til dømes «plan explain REQ-01», eller bruk --all.',
    en: 'Name a requirement by code or id, for example “plan explain REQ-01”, or use --all.',
  },
  unknown: {
    nb: 'Det finnes ikke noe krav som heter «{name}». Kodene er {known}.',
    nn: 'Det finst ikkje noko krav som heiter «{name}». Kodane er {known}.',
    en: 'There is no requirement called “{name}”. The codes are {known}.',
  },
  unknownNear: {
    nb: 'Det finnes ikke noe krav som heter «{name}». Nærmest er {nearest}.',
    nn: 'Det finst ikkje noko krav som heiter «{name}». Nærast er {nearest}.',
    en: 'There is no requirement called “{name}”. The nearest: {nearest}.',
  },
} as const;
