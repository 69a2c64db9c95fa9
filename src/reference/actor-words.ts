import type { Text } from '../i18n/text.ts';

/** The levels the guide lists actors under. */
export const actorLevels = {
  kommune: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  fylkeskommune: { nb: 'Fylkeskommune', nn: 'Fylkeskommune', en: 'County' },
  'stat-spesialisthelsetjeneste': {
    nb: 'Stat: spesialisthelsetjenesten',
    nn: 'Stat: spesialisthelsetenesta',
    en: 'State: the specialist health service',
  },
  'stat-andre': { nb: 'Stat: andre', nn: 'Stat: andre', en: 'State: others' },
  'frivillig-og-andre': {
    nb: 'Frivillige og andre',
    nn: 'Frivillige og andre',
    en: 'Voluntary and others',
  },
  kompetansesenter: { nb: 'Kompetansesentre', nn: 'Kompetansesenter', en: 'Competence centres' },
} as const satisfies Readonly<Record<string, Text>>;

/** Who is responsible for an actor today. */
export const responsibleBodies = {
  municipality: { nb: 'kommunen', nn: 'kommunen', en: 'the municipality' },
  'municipality-and-state': {
    nb: 'kommunen og staten',
    nn: 'kommunen og staten',
    en: 'the municipality and the state',
  },
  'municipality-and-county': {
    nb: 'kommunen og fylkeskommunen',
    nn: 'kommunen og fylkeskommunen',
    en: 'the municipality and the county',
  },
  county: { nb: 'fylkeskommunen', nn: 'fylkeskommunen', en: 'the county' },
  'health-region': {
    nb: 'det regionale helseforetaket',
    nn: 'det regionale helseføretaket',
    en: 'the regional health authority',
  },
  state: { nb: 'staten', nn: 'staten', en: 'the state' },
  independent: {
    nb: 'en selvstendig virksomhet',
    nn: 'ei sjølvstendig verksemd',
    en: 'an independent body',
  },
} as const satisfies Readonly<Record<string, Text>>;

export const actorCategories = {
  'crisis-team': { nb: 'kriseteam', nn: 'kriseteam', en: 'crisis team' },
  emergency: {
    nb: 'nødetater og akutt hjelp',
    nn: 'naudetatar og akutt hjelp',
    en: 'emergency services and urgent help',
  },
  'primary-health': { nb: 'allmennlege', nn: 'allmennlege', en: 'general practice' },
  'mental-health': {
    nb: 'psykisk helse og rus',
    nn: 'psykisk helse og rus',
    en: 'mental health and substance use',
  },
  children: { nb: 'barn og unge', nn: 'barn og unge', en: 'children and young people' },
  education: { nb: 'barnehage og skole', nn: 'barnehage og skule', en: 'kindergarten and school' },
  family: { nb: 'familievern', nn: 'familievern', en: 'family counselling' },
  social: { nb: 'sosiale tjenester', nn: 'sosiale tenester', en: 'social services' },
  coordination: { nb: 'koordinering', nn: 'koordinering', en: 'coordination' },
  violence: { nb: 'vold og overgrep', nn: 'vald og overgrep', en: 'violence and abuse' },
  'specialist-health': {
    nb: 'spesialisthelsetjenesten',
    nn: 'spesialisthelsetenesta',
    en: 'the specialist health service',
  },
  'specialist-mental-health': {
    nb: 'psykisk helsevern',
    nn: 'psykisk helsevern',
    en: 'specialist mental health care',
  },
  rescue: { nb: 'redning', nn: 'redning', en: 'rescue' },
  defence: { nb: 'forsvar', nn: 'forsvar', en: 'defence' },
  'state-administration': {
    nb: 'statlig forvaltning',
    nn: 'statleg forvaltning',
    en: 'state administration',
  },
  language: { nb: 'språk og tolking', nn: 'språk og tolking', en: 'language and interpreting' },
  faith: { nb: 'tro og livssyn', nn: 'tru og livssyn', en: 'faith and belief' },
  voluntary: {
    nb: 'frivillige og interesseorganisasjoner',
    nn: 'frivillige og interesseorganisasjonar',
    en: 'voluntary and interest organisations',
  },
  workplace: { nb: 'arbeidsliv', nn: 'arbeidsliv', en: 'working life' },
  competence: { nb: 'faglig støtte', nn: 'fagleg støtte', en: 'professional support' },
} as const satisfies Readonly<Record<string, Text>>;

/** How often a municipal plan needs the actor. The rating is ours, not the guide's. */
export const actorRatings = {
  core: {
    nb: 'hører med i de fleste planer',
    nn: 'høyrer med i dei fleste planar',
    en: 'belongs in most plans',
  },
  recommended: {
    nb: 'aktuell i mange planer',
    nn: 'aktuell i mange planar',
    en: 'relevant in many plans',
  },
  optional: { nb: 'aktuell etter behov', nn: 'aktuell etter behov', en: 'relevant where needed' },
} as const satisfies Readonly<Record<string, Text>>;
