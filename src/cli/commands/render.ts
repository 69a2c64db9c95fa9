import type { Ending } from '../../app/exit-code.ts';
import type { Made } from '../../app/render.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { withoutIdentityNumbers } from '../../util/identity-number.ts';
import { escapeControls } from '../../util/shown.ts';
import { defineCommand } from '../command.ts';
import { dayOption, last, oneOf } from '../options.ts';
import { deliver } from '../output.ts';

const usualPlan = 'plan.yaml';
const papers = ['A4', 'A5', 'A6', 'Letter'] as const;
const formats = ['pdf', 'html', 'docx', 'fragment'] as const;
const names = {
  internal: { nb: 'intern utgave', nn: 'intern utgåve', en: 'internal edition' },
  public: { nb: 'offentlig utgave', nn: 'offentleg utgåve', en: 'public edition' },
  'alert-card': { nb: 'varslingskort', nn: 'varslingskort', en: 'alert card' },
  'action-cards': { nb: 'tiltakskort', nn: 'tiltakskort', en: 'action cards' },
  'citizen-page': { nb: 'innbyggerside', nn: 'innbyggjarside', en: 'page for residents' },
  'inspection-pack': { nb: 'tilsynspakke', nn: 'tilsynspakke', en: 'inspection pack' },
  'hearing-draft': { nb: 'høringsutkast', nn: 'høyringsutkast', en: 'draft for consultation' },
} as const;
const editions = Object.keys(names) as readonly Edition[]; // keys of a literal

export default defineCommand({
  name: 'render',
  summary: {
    nb: 'lag dokumenter av planen: hele planen, kort, innbyggerside, tilsynspakke; PDF, HTML, Word',
    nn: 'lag dokument av planen: heile planen, kort, innbyggjarside, tilsynspakke; PDF, HTML, Word',
    en: 'make documents of the plan: the whole plan, cards, residents’ page, inspection pack; PDF, HTML, Word',
  },
  operands: {
    name: { nb: 'fil|-', nn: 'fil|-', en: 'file|-' },
    summary: {
      nb: 'planen; - er standard inn. Uten noe: plan.yaml.',
      nn: 'planen; - er standard inn. Utan noko: plan.yaml.',
      en: 'the plan; - is standard input. With nothing: plan.yaml.',
    },
    many: false,
  },
  options: {
    output: {
      flags: '-o, --output',
      value: { nb: 'fil|mappe', nn: 'fil|mappe', en: 'file|folder' },
      summary: {
        nb: 'filen dokumentet skrives til; endelsen velger formatet. En mappe når det er flere.',
        nn: 'fila dokumentet blir skrive til; endinga vel formatet. Ei mappe når det er fleire.',
        en: 'the file the document is written to; its ending chooses the format. A folder for several.',
      },
      read: last,
    },
    edition: {
      flags: '--edition',
      value: { nb: 'utgave', nn: 'utgåve', en: 'edition' },
      summary: {
        nb: 'internal (vanlig, med alt), public, alert-card, action-cards, citizen-page, inspection-pack eller hearing-draft; kan gjentas. Alt annet enn internal er laget uten navn, private numre og annet internt.',
        nn: 'internal (vanleg, med alt), public, alert-card, action-cards, citizen-page, inspection-pack eller hearing-draft; kan gjentakast. Alt anna enn internal er laga utan namn, private nummer og anna internt.',
        en: 'internal (usual, with everything), public, alert-card, action-cards, citizen-page, inspection-pack or hearing-draft; may be repeated. All but internal are made without names, private numbers and other internal matter.',
      },
      read: (given): readonly Edition[] =>
        given.map((one) => oneOf('--edition', editions)([one]) ?? 'internal'),
    },
    all: {
      flags: '--all',
      summary: {
        nb: 'alle utgavene, hver i de formatene den brukes i, i mappen etter -o',
        nn: 'alle utgåvene, kvar i dei formata ho blir brukt i, i mappa etter -o',
        en: 'every edition, each in the formats it is used in, in the folder after -o',
      },
    },
    format: {
      flags: '--format',
      value: same(formats.join('|')),
      summary: {
        nb: 'formatet når -o er en mappe; kan gjentas. fragment er HTML til å lime inn på en nettside.',
        nn: 'formatet når -o er ei mappe; kan gjentakast. fragment er HTML til å lime inn på ei nettside.',
        en: 'the format when -o is a folder; may be repeated. fragment is HTML to paste into a web page.',
      },
      read: (given): readonly Format[] => given.map((one) => oneOf('--format', formats)([one]) ?? 'pdf'),
    },
    pageSize: {
      flags: '--page-size',
      value: same(papers.join('|')),
      summary: {
        nb: 'arket; A4 er vanlig, A6 er for kort',
        nn: 'arket; A4 er vanleg, A6 er for kort',
        en: 'the sheet; A4 is usual, A6 is for cards',
      },
      read: (given): Paper | undefined => oneOf('--page-size', papers)(given),
    },
    since: {
      flags: '--since',
      value: { nb: 'git-referanse', nn: 'git-referanse', en: 'git reference' },
      summary: {
        nb: 'legg til et kapittel om hva som er endret siden en gren, et merke eller en innsending',
        nn: 'legg til eit kapittel om kva som er endra sidan ei grein, eit merke eller ei innsending',
        en: 'add a chapter on what has changed since a branch, a tag or a commit',
      },
      read: (given) => given.at(-1),
    },
    revisions: {
      flags: '--revisions',
      summary: {
        nb: 'vis revisjonene fra git-historikken i dokumentkontrollen',
        nn: 'vis revisjonane frå git-historikken i dokumentkontrollen',
        en: 'list the revisions of the git history in the document control',
      },
    },
    copy: {
      flags: '--copy',
      value: { nb: 'nummer', nn: 'nummer', en: 'number' },
      summary: {
        nb: 'eksemplarnummeret som trykkes på hver side',
        nn: 'eksemplarnummeret som blir trykt på kvar side',
        en: 'the copy number that is printed on every page',
      },
      read: last,
    },
    privateNumbers: {
      flags: '--private-numbers',
      summary: {
        nb: 'la kortene vise navn og private numre; da er de ikke offentlige',
        nn: 'la korta vise namn og private nummer; då er dei ikkje offentlege',
        en: 'let the cards show names and private numbers; they are then not public',
      },
    },
    asOf: dayOption({
      nb: 'dagen dokumentet gjelder fra, slik: 2026-11-22. Ellers i dag.',
      nn: 'dagen dokumentet gjeld frå, slik: 2026-11-22. Elles i dag.',
      en: 'the day the document is made as of, like this: 2026-11-22. Otherwise today.',
    }),
  },
  examples: [
    {
      line: 'plan render plan.yaml -o plan.pdf',
      does: {
        nb: 'den interne utgaven til arkiv og perm',
        nn: 'den interne utgåva til arkiv og perm',
        en: 'the internal edition for archive and binder',
      },
    },
    {
      line: 'plan render plan.yaml -o plan.html --edition public',
      does: {
        nb: 'den offentlige utgaven til nettsiden',
        nn: 'den offentlege utgåva til nettsida',
        en: 'the public edition for the website',
      },
    },
    {
      line: 'plan render plan.yaml -o kort.pdf --edition alert-card --page-size A6',
      does: {
        nb: 'varslingskortet i lommestørrelse',
        nn: 'varslingskortet i lommestorleik',
        en: 'the alert card in pocket size',
      },
    },
    {
      line: 'plan render plan.yaml -o plan.pdf --since vedtatt-2025 --revisions',
      does: {
        nb: 'planen med det som er endret siden sist, til den som skal vedta den',
        nn: 'planen med det som er endra sidan sist, til den som skal vedta han',
        en: 'the plan with what has changed since last time, for those who adopt it',
      },
    },
    {
      line: 'plan render plan.yaml -o dokumenter --all',
      does: {
        nb: 'alle utgavene i én mappe',
        nn: 'alle utgåvene i éi mappe',
        en: 'every edition in one folder',
      },
    },
  ],
  run: async ([operand], given, call): Promise<Ending> => {
    const { output, edition, all, format, pageSize, since, revisions, copy, privateNumbers, asOf } = given;
    const { environment, language, reader } = call;
    const file = operand ?? usualPlan;
    if (operand === undefined && !(await environment.files.exists(file))) return call.showHelp(noFile);
    if (file === '-' && environment.in.isTerminal) return call.showHelp(nothingPiped);
    if (output === undefined) return call.showHelp(noOutput);
    const { render } = await import('../../app/render.ts');
    const { tellVerdicts } = await import('../../app/render/tell-verdicts.ts');
    const outcome = await render(
      {
        file,
        stdinName: '<stdin>',
        output,
        editions: edition,
        all,
        formats: format,
        ...(pageSize === undefined ? {} : { paper: pageSize }),
        ...(copy === undefined ? {} : { copy }),
        ...(since === undefined ? {} : { since }),
        revisions,
        privateNumbers,
        asOf: asOf ?? environment.clock.today(),
        language,
        reader,
      },
      environment,
    );
    await deliver(outcome.outputs, environment);
    environment.err.write(outcome.refused ?? outcome.made.map((one) => madeLine(one, reader)).join(''));
    environment.out.write(tellVerdicts(outcome.verdicts, { language: reader, width: environment.out.width }));
    return outcome.ending;
  },
});

function madeLine({ path, edition, confidential }: Made, language: Language): string {
  // Whole, since the end of a name is what tells one file from another.
  const file = same(escapeControls(withoutIdentityNumbers(path)));
  const params = { file, edition: names[edition] };
  const card = confidential ? named : plain;
  const text = edition === 'internal' || edition === 'public' ? written[edition] : card;
  return `${fill(text, params, { language, showValues: false })}\n`;
}

type Edition = keyof typeof names;
type Paper = (typeof papers)[number];
type Format = (typeof formats)[number];

const noFile: Text = {
  nb: 'Ingen fil er oppgitt, og plan.yaml finnes ikke her. Lag en med plan init.',
  nn: 'Inga fil er oppgitt, og plan.yaml finst ikkje her. Lag ei med plan init.',
  en: 'No file is named, and plan.yaml is not here. Make one with plan init.',
};
const nothingPiped: Text = {
  nb: 'Det kommer ingenting inn på standard inn. Send planen dit, slik: plan render - -o plan.pdf < plan.yaml',
  nn: 'Det kjem ingenting inn på standard inn. Send planen dit, slik: plan render - -o plan.pdf < plan.yaml',
  en: 'Nothing comes in on standard input. Send the plan there, like this: plan render - -o plan.pdf < plan.yaml',
};
const noOutput: Text = {
  nb: 'Si hvor dokumentet skal skrives, slik: plan render plan.yaml -o plan.pdf',
  nn: 'Sei kvar dokumentet skal skrivast, slik: plan render plan.yaml -o plan.pdf',
  en: 'Say where to write the document, like this: plan render plan.yaml -o plan.pdf',
};
const written: Readonly<Record<'internal' | 'public', Text>> = {
  internal: {
    nb: 'Laget {file}: intern utgave, med navn og numre som ikke er offentlige.',
    nn: 'Laga {file}: intern utgåve, med namn og nummer som ikkje er offentlege.',
    en: 'Made {file}: internal edition, with names and numbers that are not public.',
  },
  public: {
    nb: 'Laget {file}: offentlig utgave, uten det som er internt.',
    nn: 'Laga {file}: offentleg utgåve, utan det som er internt.',
    en: 'Made {file}: public edition, without what is internal.',
  },
};
const plain: Text = {
  nb: 'Laget {file}: {edition}, uten det som er internt.',
  nn: 'Laga {file}: {edition}, utan det som er internt.',
  en: 'Made {file}: {edition}, without what is internal.',
};
const named: Text = {
  nb: 'Laget {file}: {edition}, med navn og numre som ikke er offentlige.',
  nn: 'Laga {file}: {edition}, med namn og nummer som ikkje er offentlege.',
  en: 'Made {file}: {edition}, with names and numbers that are not public.',
};
