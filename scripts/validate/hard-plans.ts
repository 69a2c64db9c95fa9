const many = <Item>(count: number, item: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => item(index));

const contact = (index: number) => ({
  id: `contact-${index}`,
  label: `Tjeneste nummer ${index}`,
  name: `Oppdiktet Person ${index}`,
  kind: 'service',
  phones: [{ number: `20 00 ${String(1000 + index).replace(/^(..)/, '$1 ')}`, kind: 'function' }],
});

/** Each calls five, until sixty are told. */
const callsOfSixty = many(12, (index) => ({
  caller: `contact-${index}`,
  calls: many(5, (call) => 5 * index + call + 1).flatMap((one) => (one < 60 ? [`contact-${one}`] : [])),
  channel: 'phone',
}));

const fortyLetters = 'psykososialberedskapsplanleggingsarbeids';

/** Plans on which setting a page has gone wrong, or could: too much of something, or signs that are read as something else. */
export const hardPlans = {
  'a call tree of sixty': {
    version: 1,
    contacts: many(60, contact),
    notification: { callList: callsOfSixty },
  },
  'three hundred contacts': { version: 1, contacts: many(300, contact) },
  'two thousand lines of measures': {
    version: 1,
    phases: many(40, (phase) => ({
      label: `Fase nummer ${phase + 1}`,
      from: `P${phase}D`,
      to: `P${phase + 1}D`,
      measures: many(49, (index) => ({ text: `Tiltak ${phase + 1}.${index + 1} for dem som er rammet` })),
    })),
  },
  'everything that has gone wrong': {
    version: 1,
    meta: { title: 'Plan for «liv & <helse>» – EPS\u00adsenter, Ŋŧ og 2026\u00a0til\u00a02027' },
    municipality: { name: 'Fjell & <vik> kommune' },
    scope: {
      purpose: `EPS-senter og EPS\u00adsenter, 77-12-34. ${fortyLetters}. [her](https://fjellvik.example/?a=1&b=2)`,
    },
    team: {
      name: fortyLetters,
      purpose: 'Ord i en celle på to sider. '.repeat(400),
      members: [],
      tasks: [{ task: fortyLetters.repeat(2) }],
    },
    contacts: many(60, (index) => ({
      ...contact(index),
      label: index === 7 ? `${fortyLetters} Čáhput & Ŋiŋga <EPS-senter> 77-12-34` : `Tjeneste ${index}`,
    })),
    notification: { callList: callsOfSixty, questions: [`Hva & hvor <nå>?\u00a0${fortyLetters}`] },
  },
} as const;
