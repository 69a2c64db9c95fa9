/** The parts of a plan that an exercise can try. */
export const planParts = {
  notification: { nb: 'varsling', nn: 'varsling', en: 'alerting' },
  activation: { nb: 'aktivering', nn: 'aktivering', en: 'activation' },
  availability: { nb: 'tilgjengelighet', nn: 'tilgjenge', en: 'availability' },
  'task-division': { nb: 'oppgavefordeling', nn: 'oppgåvefordeling', en: 'division of tasks' },
  phases: { nb: 'faser og tiltak', nn: 'fasar og tiltak', en: 'phases and measures' },
  cooperation: { nb: 'samarbeid', nn: 'samarbeid', en: 'cooperation' },
  expertise: { nb: 'ekspertise og tolk', nn: 'ekspertise og tolk', en: 'expertise and interpreters' },
  'follow-up': { nb: 'oppfølging', nn: 'oppfølging', en: 'follow-up' },
  children: { nb: 'barn og unge', nn: 'barn og unge', en: 'children and young people' },
  communication: { nb: 'informasjon og media', nn: 'informasjon og media', en: 'information and media' },
  'large-events': { nb: 'store hendelser', nn: 'store hendingar', en: 'large events' },
  'helper-care': { nb: 'ivaretakelse av hjelpere', nn: 'omsorg for hjelparar', en: 'care for helpers' },
  operations: { nb: 'praktisk drift', nn: 'praktisk drift', en: 'operations' },
} as const;
