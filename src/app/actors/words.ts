/** What is said around the directory. */
export const words = {
  title: {
    nb: 'Aktører det er vanlig å samarbeide med',
    nn: 'Aktørar det er vanleg å samarbeide med',
    en: 'Actors it is usual to cooperate with',
  },
  intro: {
    nb: 'Id-en kan skrives overalt der planen spør etter en part. Redigeringsprogrammet foreslår den, og dokumentet viser navnet.',
    nn: 'Id-en kan skrivast overalt der planen spør etter ein part. Redigeringsprogrammet foreslår han, og dokumentet viser namnet.',
    en: 'The id may be written wherever the plan asks for a party. The editor suggests it, and the document shows the name.',
  },
  ownParties: {
    nb: 'En part dere selv oppgir i planen, under roles, contacts eller team.members, er like god. Er en kontakt en av disse under eget navn, knytter actor: <id> den hit.',
    nn: 'Ein part de sjølve oppgir i planen, under roles, contacts eller team.members, er like god. Er ein kontakt ein av desse under eige namn, knyter actor: <id> han hit.',
    en: 'A party that you define in the plan yourselves, under roles, contacts or team.members, is as good. Where a contact is one of these under a name of its own, actor: <id> ties it to this list.',
  },
  levels: {
    nb: 'Nivået er slik kilden fører opp aktøren; hvem som har ansvaret i dag, står for seg. Hvor aktuell den er for en plan, er vår vurdering.',
    nn: 'Nivået er slik kjelda fører opp aktøren; kven som har ansvaret i dag, står for seg. Kor aktuell han er for ein plan, er vår vurdering.',
    en: 'The level is the one the source lists the actor under; who is responsible today stands apart. How relevant it is to a plan is our own judgement.',
  },
  none: {
    nb: 'Ingen aktører passer til det du valgte.',
    nn: 'Ingen aktørar passar til det du valde.',
    en: 'No actors fit what you chose.',
  },
  name: { nb: 'Aktør', nn: 'Aktør', en: 'Actor' },
  responsible: { nb: 'Ansvarlig i dag', nn: 'Ansvarleg i dag', en: 'Responsible today' },
  category: { nb: 'Kategori', nn: 'Kategori', en: 'Category' },
  expected: { nb: 'Hvor aktuell', nn: 'Kor aktuell', en: 'How relevant' },
  source: { nb: 'Oppført i', nn: 'Oppført i', en: 'Listed in' },
  note: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
} as const;
