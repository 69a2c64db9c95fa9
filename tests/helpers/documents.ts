import type { Block, Cell, DocumentSection } from '../../src/document/block.ts';
import type { DocumentWords, PlanDocument } from '../../src/document/document.ts';
import { languages } from '../../src/i18n/languages/index.generated.ts';

/** The renderer's own words, as a bokmål document has them. */
const words: DocumentWords = {
  contents: 'Innhold',
  pageOf: 'side {page} av {pages}',
  page: 'side',
  skipToContent: 'Hopp til innholdet',
  continued: 'fortsetter',
  sameAsText: 'Det samme som tekst',
};

/** A small document around the sections of a test. */
export const documentOf = (
  sections: readonly DocumentSection[],
  more: Partial<PlanDocument> = {},
): PlanDocument => ({
  title: 'Plan for psykososial oppfølging',
  subtitle: 'Fjellvik kommune',
  language: languages.nb,
  edition: 'internal',
  date: '2026-11-22',
  publisher: 'Fjellvik kommune',
  cover: [
    ['Utgave', 'Intern'],
    ['Versjon', '4.1'],
    ['Vedtatt', 'Kommunestyret 22. oktober 2026, sak 61/26'],
  ],
  footer: 'fjellvik-psykososial · versjon 4.1 · intern utgave · 3f9a1c',
  sections,
  words,
  ...more,
});

export const sectionOf = (id: string, title: string, ...blocks: readonly Block[]): DocumentSection => ({
  id,
  title,
  blocks,
});

export const paragraph = (...text: Cell): Block => ({ kind: 'paragraph', text });

export const heading = (level: 2 | 3 | 4, text: string, anchor?: string): Block => ({
  kind: 'heading',
  level,
  text,
  ...(anchor === undefined ? {} : { anchor }),
});

const list = (ordered: boolean, ...items: readonly string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((item) => [paragraph(item)]),
});

const sentences = [
  'Teamet gir omsorg, informasjon og praktisk hjelp til dem som er rammet av en alvorlig hendelse.',
  'Legevakta varsler teamets leder, som avgjør hvem som kalles ut og hvor de skal møte.',
  'Den som ikke ønsker kontakt med en gang, får tilbudet på nytt etter to uker og etter tre måneder.',
  'Helsestasjonen følger barn og unge, og skolen får vite hva elevene selv vil at den skal vite.',
  'Samtalene føres i journal etter de vanlige reglene, og loggen fra hendelsen arkiveres.',
];

/** So many sentences, the same every time. */
export const prose = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => sentences[(from + index) % sentences.length]).join(' ');

/** Forty letters in a row, and a word that a Norwegian planner might write. */
export const fortyLetters = 'psykososialberedskapsplanleggingsarbeids';

const names = [
  'Ingrid Solheim',
  'Per Haugen',
  'Máret Ánne Čáhput',
  'Niillas Ŋiŋga',
  'Žofia Kowalska',
  'Åse Ødegård',
];
const tasks = ['Leder teamet', 'Fører loggen', 'Følger opp barn og unge', 'Møter pårørende', 'Stedfortreder'];

/** A contact list long enough to go on over a page. */
export const contactTable = (rows: number): Block => ({
  kind: 'table',
  caption: 'Kontaktliste',
  head: ['Navn', 'Oppgave', 'Telefon', 'E-post'],
  rowHeaders: true,
  rows: Array.from({ length: rows }, (_, index): readonly Cell[] => [
    [`${names[index % names.length]} (${index + 1})`],
    [`${tasks[index % tasks.length]}, kontaktord${index + 1}`],
    [
      {
        link: `tel:+4720001${String(200 + index)}`,
        text: `20 00 1${String(200 + index).replace(/^(\d)/, '$1 ')}`,
      },
    ],
    [{ link: `mailto:post${index + 1}@fjellvik.example`, text: `post${index + 1}@fjellvik.example` }],
  ]),
  widths: [3, 4, 2, 4],
  cards: true,
});

const callTree: Block = {
  kind: 'figure',
  caption: 'Varslingsveien fra legevakta',
  alt: 'Varslingstre: legevakta varsler teamlederen, som varsler loggføreren og helsestasjonen. Svarer ikke lederen, varsles stedfortrederen.',
  figure: {
    width: 440,
    height: 150,
    shapes: [
      {
        shape: 'line',
        points: [
          [120, 75],
          [140, 75],
          [140, 32],
          [160, 32],
        ],
        arrow: true,
      },
      {
        shape: 'line',
        points: [
          [120, 75],
          [140, 75],
          [140, 118],
          [160, 118],
        ],
        arrow: true,
        dashed: true,
      },
      {
        shape: 'line',
        points: [
          [280, 32],
          [320, 32],
        ],
        arrow: true,
      },
      {
        shape: 'box',
        x: 0,
        y: 53,
        width: 120,
        height: 44,
        tone: 'accent',
        lines: ['Legevakta', '20 00 12 00'],
      },
      {
        shape: 'box',
        x: 160,
        y: 10,
        width: 120,
        height: 44,
        tone: 'plain',
        lines: ['Teamleder', '20 00 12 34'],
      },
      {
        shape: 'box',
        x: 160,
        y: 96,
        width: 120,
        height: 44,
        tone: 'warning',
        lines: ['Stedfortreder', 'etter 10 minutter'],
      },
      {
        shape: 'box',
        x: 320,
        y: 10,
        width: 120,
        height: 44,
        tone: 'muted',
        lines: ['Helsestasjonen', '20 00 12 56'],
      },
    ],
  },
  sameAsText: [
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          paragraph('Legevakta varsler'),
          list(true, 'teamlederen', 'stedfortrederen, når lederen ikke svarer på ti minutter'),
        ],
        [paragraph('Teamlederen varsler helsestasjonen')],
      ],
    },
  ],
};

const actionCard: Block = {
  kind: 'card',
  title: 'Tiltakskort: teamleder',
  body: [
    paragraph({ strong: ['Når: '] }, 'legevakta eller kriseledelsen ringer.'),
    heading(4, 'De første ti minuttene'),
    list(
      true,
      'Skriv ned hvem som ringer og hva som har skjedd.',
      'Ring stedfortrederen.',
      'Avgjør hvem som kalles ut.',
    ),
    heading(4, 'Aldri'),
    list(false, 'Gi ikke navn på telefonen til noen du ikke kjenner.'),
  ],
};

/** Every kind of block, with the text that has been seen to go wrong. */
export const everyBlock: PlanDocument = documentOf(
  [
    sectionOf(
      'purpose',
      'Formål og virkeområde',
      paragraph(prose(4)),
      paragraph(
        'Planen bygger på ',
        { link: 'https://lovdata.no/dokument/NL/lov/2011-06-24-30', text: 'helse- og omsorgstjenesteloven' },
        ', gjelder fra ',
        { strong: ['22. oktober 2026'] },
        ' og skal ',
        { emphasis: ['ikke'] },
        ' brukes uten ',
        { reference: 'contacts', text: 'kontaktlista' },
        '.',
      ),
      heading(3, 'Ord og uttrykk', 'words'),
      {
        kind: 'facts',
        caption: 'Definisjoner',
        facts: [
          ['rammet', ['Den som selv var utsatt for hendelsen, eller som har mistet noen.']],
          ['pårørende', ['Den som står den rammede nær, ', { emphasis: ['også uten å være i slekt'] }, '.']],
          ['Mánáidgárdi', ['Barnehage. Čielga dieđut: čđŋšŧž ČĐŊŠŦŽ.']],
        ],
      },
      heading(3, 'Tekst som har gått galt før'),
      paragraph(
        'EPS\u00ADsenter og EPS-senter, 77-12-34, «sitat» og “quote”, tre\u00A0ord\u00A0sammen, beredskaps\u00ADkoordinator, 2026\u20112027, e\u0301n & <to>.',
      ),
    ),
    sectionOf(
      'alerting',
      'Varsling',
      { kind: 'notice', tone: 'note', text: 'Ring alltid 113 først når liv er i fare.' },
      callTree,
      paragraph(prose(3, 1)),
      { kind: 'notice', tone: 'gap', text: 'Planen sier ikke hvem som svarer i helga.' },
    ),
    sectionOf('cards', 'Tiltakskort', actionCard),
    { id: 'contacts', title: 'Kontaktliste', blocks: [paragraph(prose(1)), contactTable(45)] },
    sectionOf(
      'revision',
      'Revisjonslogg med en overskrift som er så lang at oppføringen i innholdsfortegnelsen må gå over to linjer',
      {
        kind: 'table',
        caption: 'Endringer',
        head: ['Versjon', 'Endring', 'Merknad'],
        rowHeaders: true,
        widths: [1, 1, 4],
        rows: [
          [['4.1'], [fortyLetters], [prose(60)]],
          [['4.0'], [], [prose(2)]],
        ],
      },
      { kind: 'page-break' },
      paragraph(`Siste side. ${fortyLetters}`),
    ),
  ],
  { band: 'Utkast: ikke vedtatt' },
);
