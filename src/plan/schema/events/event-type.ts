import { choice } from '../../kinds.ts';

/** The catalogue of events; the order follows how commonly they lead to activation. */
export const eventType = () =>
  choice({
    'fatal-accident': { nb: 'dødsulykke', nn: 'dødsulykke', en: 'fatal accident' },
    homicide: { nb: 'drap', nn: 'drap', en: 'homicide' },
    suicide: { nb: 'selvmord', nn: 'sjølvmord', en: 'suicide' },
    'sudden-child-death': { nb: 'uventet barnedød', nn: 'uventa barnedød', en: 'sudden death of a child' },
    'natural-hazard': {
      nb: 'naturkatastrofe (flom, ras)',
      nn: 'naturkatastrofe (flaum, ras)',
      en: 'natural disaster (flood, landslide)',
    },
    'mass-casualty-terror': {
      nb: 'stor katastrofe eller terror',
      nn: 'stor katastrofe eller terror',
      en: 'major disaster or terrorism',
    },
    'domestic-violence': {
      nb: 'vold i nære relasjoner',
      nn: 'vald i nære relasjonar',
      en: 'domestic violence',
    },
    'sexual-assault': { nb: 'seksuelle overgrep', nn: 'seksuelle overgrep', en: 'sexual assault' },
    'serious-unexpected-event-children': {
      nb: 'alvorlig, uventet hendelse, især med barn og unge',
      nn: 'alvorleg, uventa hending, særleg med barn og unge',
      en: 'serious unexpected event, especially involving children and young people',
    },
    'exposure-to-threat-or-sights': {
      nb: 'livstrussel eller sterke sanseinntrykk (ran, gisseltaking)',
      nn: 'livsfare eller sterke sanseinntrykk (ran, gisseltaking)',
      en: 'threat to life or distressing sights (robbery, hostage-taking)',
    },
    'missing-person': { nb: 'savnet person', nn: 'sakna person', en: 'missing person' },
    'suicide-risk-assessment': {
      nb: 'vurdering av selvmordsfare',
      nn: 'vurdering av sjølvmordsfare',
      en: 'assessment of suicide risk',
    },
    'serious-illness': {
      nb: 'alvorlig sykdom eller diagnose',
      nn: 'alvorleg sjukdom eller diagnose',
      en: 'serious illness or diagnosis',
    },
    'current-mental-illness': {
      nb: 'aktuell psykisk sykdom',
      nn: 'aktuell psykisk sjukdom',
      en: 'current mental illness',
    },
    'intoxication-substance-use': {
      nb: 'rus',
      nn: 'rus',
      en: 'intoxication or substance use',
    },
    'relatives-of-mental-illness-or-substance-use': {
      nb: 'pårørende ved psykisk sykdom eller rus',
      nn: 'pårørande ved psykisk sjukdom eller rus',
      en: 'relatives of people with mental illness or substance use',
    },
    'prolonged-strain': { nb: 'langvarig belastning', nn: 'langvarig påkjenning', en: 'prolonged strain' },
    other: { nb: 'annen hendelse', nn: 'anna hending', en: 'other event' },
  });
