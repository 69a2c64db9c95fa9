import { describe, expect, test } from 'vitest';
import { brandingOf } from '../../src/app/render/branding.ts';
import pdf from '../../src/renderers/pdf/pdf.ts';
import { documentOf } from '../helpers/documents.ts';
import { fakeEnvironment } from '../helpers/fake-environment.ts';
import { pngOf } from '../helpers/png.ts';
import { rendererAssets } from '../helpers/renderer-assets.ts';
import { runCli } from '../helpers/run-cli.ts';

const planWith = (branding: string): string =>
  `version: 1\nmunicipality: { name: Utnes kommune }\nmeta: { id: utnes, language: nb, branding: ${branding} }\nscope: { purpose: Hjelp }\n`;
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10H0Z" fill="#0b4a57"/></svg>';
const inside = (more: string): string => square.replace('</svg>', `${more}</svg>`);
const flat = (text: string): string => text.replace(/\s+/g, ' ');

const otherSvg = (unknown: string) => ({
  nb: `Logoen logo.svg har noe som ikke kan tegnes likt overalt: ${unknown}. Lagre den som SVG med ensfargede flater, eller som PNG. Ingenting er skrevet.`,
  nn: `Logoen logo.svg har noko som ikkje kan teiknast likt overalt: ${unknown}. Lagre han som SVG med einsfarga flater, eller som PNG. Ingenting er skrive.`,
  en: `The logo logo.svg has something that cannot be drawn alike everywhere: ${unknown}. Save it as SVG of plain-coloured shapes, or as PNG. Nothing has been written.`,
});
const unreadable = (name: string) => ({
  nb: `Logoen ${name} i meta.branding.logo kan ikke leses. Den må ligge i mappen til planen eller under den. Ingenting er skrevet.`,
  nn: `Logoen ${name} i meta.branding.logo kan ikkje lesast. Han må liggje i mappa til planen eller under ho. Ingenting er skrive.`,
  en: `The logo ${name} in meta.branding.logo cannot be read. It must lie in the folder of the plan or under it. Nothing has been written.`,
});
const noPicture = {
  nb: 'Logoen logo.png er verken PNG eller SVG, eller filen er skadet. Lagre den som en av dem, PNG uten linjefletting. Ingenting er skrevet.',
  nn: 'Logoen logo.png er korkje PNG eller SVG, eller fila er skadd. Lagre han som ein av dei, PNG utan linjefletting. Ingenting er skrive.',
  en: 'The logo logo.png is neither PNG nor SVG, or the file is damaged. Save it as one of them, a PNG without interlacing. Nothing has been written.',
};

interface Refusal {
  readonly branding: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly says: Readonly<Record<'nb' | 'nn' | 'en', string>>;
}

const png = pngOf(40, 20, [11, 74, 87]);
const svg = (text: string, unknown: string): Refusal => ({
  branding: '{ logo: logo.svg }',
  files: { 'logo.svg': text },
  says: otherSvg(unknown),
});
const picture = (content: string | Uint8Array): Refusal => ({
  branding: '{ logo: logo.png }',
  files: { 'logo.png': content },
  says: noPicture,
});

const refusals: Readonly<Record<string, Refusal>> = {
  'a colour that is too light': {
    branding: "{ accent: '#ffcc00' }",
    says: {
      nb: 'Fargen #ffcc00 i meta.branding.accent er for lys: kontrasten mot hvitt er 1,5 : 1, og tekst må ha minst 4,5 : 1 for at alle skal kunne lese den. Velg en mørkere farge. Ingenting er skrevet.',
      nn: 'Fargen #ffcc00 i meta.branding.accent er for lys: kontrasten mot kvitt er 1,5 : 1, og tekst må ha minst 4,5 : 1 for at alle skal kunne lese han. Vel ein mørkare farge. Ingenting er skrive.',
      en: 'The colour #ffcc00 in meta.branding.accent is too light: its contrast with white is 1.5 : 1, and text needs at least 4.5 : 1 for everyone to read it. Choose a darker colour. Nothing has been written.',
    },
  },
  'a file that is no picture': picture('this is text'),
  'a picture of another kind': picture(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)),
  'a PNG that is cut': picture(png.subarray(0, png.length - 30)),
  'a PNG with nothing in it': picture(png.subarray(0, 8)),
  'a PNG that says it is another size than it is': picture(
    Buffer.from(png).fill(Buffer.of(0, 0, 0, 41), 16, 20),
  ),
  'a file that is too large': {
    branding: '{ logo: logo.svg }',
    files: { 'logo.svg': inside(' '.repeat(500_001)) },
    says: {
      nb: 'Logoen logo.svg er større enn 500 kB. Bruk et mindre bilde. Ingenting er skrevet.',
      nn: 'Logoen logo.svg er større enn 500 kB. Bruk eit mindre bilete. Ingenting er skrive.',
      en: 'The logo logo.svg is larger than 500 kB. Use a smaller picture. Nothing has been written.',
    },
  },
  'a file that is not there': { branding: '{ logo: logo.svg }', says: unreadable('logo.svg') },
  'a file outside the folder of the plan': {
    branding: '{ logo: ../logo.svg }',
    files: { 'logo.svg': square },
    says: unreadable('../logo.svg'),
  },
  'a link that leads out of the folder': {
    branding: '{ logo: logo.svg }',
    files: { 'elsewhere/logo.svg': square },
    links: { 'p/logo.svg': 'elsewhere/logo.svg' },
    says: unreadable('logo.svg'),
  },
  'a script': svg(inside('<script>alert(1)</script>'), '<script>'),
  'a script on an event': svg(square.replace('<path', '<path onload="alert(1)"'), 'onload'),
  'a script in a tag that cannot be read': svg(inside('<script src=x>'), '<script src=x>'),
  'a picture from elsewhere': svg(inside('<image href="https://fjellvik.example/a.png"/>'), '<image>'),
  'a reference to elsewhere': svg(inside('<use xlink:href="https://fjellvik.example/a.svg#b"/>'), '<use>'),
  'a colour from elsewhere': svg(
    square.replace('#0b4a57', 'url(https://a.example/#b)'),
    'fill="url(https://a.example/#b)"',
  ),
  'a style sheet from elsewhere': svg(inside('<style>@import "https://a.example/";</style>'), '<style>'),
  'an entity': svg(`<!DOCTYPE svg [<!ENTITY a "b">]>${square}`, ']>'),
};

describe.each(Object.entries(refusals))('%s is refused', (_, { branding, files = {}, links = {}, says }) => {
  test.each(['nb', 'nn', 'en'] as const)('in %s, and nothing is written', async (language) => {
    const world = { files: { 'p/plan.yaml': planWith(branding), ...inFolder(files) }, links };
    const { code, err, written } = await runCli(`render p/plan.yaml -o ut.html --lang ${language}`, world);
    expect([code, written.size]).toEqual([2, 0]);
    expect(flat(err)).toContain(says[language]);
  });
});

const inFolder = (files: Readonly<Record<string, string | Uint8Array>>) =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name.includes('/') ? name : `p/${name}`, content]),
  );

describe('a logo', () => {
  const draw = async (name: string, logo: string | Uint8Array, ending: string) => {
    const files = { 'plan.yaml': planWith(`{ logo: ${name}, accent: '#5b1a5e' }`), [name]: logo };
    const { code, err, written } = await runCli(`render plan.yaml -o ut.${ending} --edition public`, {
      files,
    });
    if (code !== 0) throw new Error(err);
    return written.get(`ut.${ending}`) ?? '';
  };
  const logos = { 'logo.png': png, 'logo.svg': inside('<title>Oddny Tveit</title><!-- Oddny Tveit -->') };

  test.each(Object.entries(logos))(
    '%s stands on the page, without what is said in the file',
    async (name, logo) => {
      const page = await draw(name, logo, 'html');
      const data =
        /<img [^>]*src="data:image\/[a-z+]+;base64,([^"]+)"/.exec(page.replaceAll('&#x3D;', '='))?.[1] ?? '';
      const file = Buffer.from(data, 'base64').toString('latin1');
      expect(file).toMatch(
        name.endsWith('png')
          ? /^\x89PNG[\s\S]*IEND/
          : /^<svg [^>]*><path d="M0 0h10v10H0Z" fill="#0b4a57"\/><\/svg>$/,
      );
      expect(file).not.toContain('Oddny');
      expect(page).toContain('alt="Logo: Utnes kommune"');
      expect(page).toContain('#5b1a5e');
    },
  );

  test.each(Object.entries(logos))('%s stands in the PDF, and is said', async (name, logo) => {
    const { files } = fakeEnvironment({ files: { [name]: logo } });
    const plan = { version: 1, meta: { branding: { logo: name } }, municipality: { name: 'Utnes' } } as const;
    const branding = await brandingOf(plan, 'plan.yaml', files);
    const { bytes } = await pdf.render(documentOf([], branding ? { branding } : {}), rendererAssets);
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('/Alt (Logo: Utnes)');
    expect(file).not.toContain('Oddny');
  });
});
