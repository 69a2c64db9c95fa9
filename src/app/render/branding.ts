import type { Branding } from '../../document/document.ts';
import type { Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import type { Plan } from '../../plan/plan.ts';
import { contrastOf, legible } from '../../util/contrast.ts';
import { shown } from '../../util/shown.ts';
import { readSvg, writeSvg } from '../../util/svg.ts';
import { UserError } from '../errors.ts';
import { includeFrom } from '../included-files.ts';
import type { Files } from '../ports.ts';
import { readPng } from './png.ts';

const atMost = 500_000;

/** The colour and the logo that a plan asks for; refused when not everyone could read them or they cannot be drawn. */
export async function brandingOf(
  { meta, municipality }: Plan,
  planFile: string,
  files: Files,
): Promise<Branding | undefined> {
  const { accent, logo: name } = meta?.branding ?? {};
  if (accent === undefined && name === undefined) return undefined;
  if (accent !== undefined && contrastOf(accent, '#ffffff') < legible)
    throw new UserError(texts.contrast, {
      accent: same(accent),
      contrast: oneDecimal(contrastOf(accent, '#ffffff')),
    });
  const logo = name === undefined ? undefined : await logoIn(name, planFile, files);
  const alt = `Logo: ${municipality?.name ?? ''}`.replace(/: $/, '');
  return { ...(accent !== undefined && { accent }), ...(logo && { logo: { ...logo, alt } }) };
}

function oneDecimal(value: number): Text {
  const english = value.toFixed(1);
  return { ...same(english.replace('.', ',')), en: english };
}

type Picture = Omit<NonNullable<Branding['logo']>, 'alt'>;

async function logoIn(name: string, planFile: string, files: Files): Promise<Picture> {
  const file = { file: same(shown(name)) };
  const found = await includeFrom(planFile, files, atMost + 1)(name);
  if (typeof found === 'string') throw new UserError(texts.unreadable, file);
  const bytes = Buffer.from(found.content as Uint8Array); // files are read as bytes
  if (bytes.length > atMost) throw new UserError(texts.tooLarge, file);
  const png = await readPng(bytes);
  if (png) {
    const { width, height } = png;
    return { format: 'png', data: Buffer.from(png.bytes).toString('base64'), width, height };
  }
  const text = bytes.toString('utf8');
  if (!text.includes('<svg')) throw new UserError(texts.otherFormat, file);
  const picture = readSvg(text);
  if ('unknown' in picture)
    throw new UserError(texts.otherSvg, { ...file, unknown: same(shown(picture.unknown)) });
  // Written anew, so that nothing but shapes and colours comes along.
  const data = Buffer.from(writeSvg(picture)).toString('base64');
  return { format: 'svg', data, width: picture.width, height: picture.height };
}

const texts = {
  contrast: {
    nb: 'Fargen {accent} i meta.branding.accent er for lys: kontrasten mot hvitt er {contrast} : 1, og tekst må ha minst 4,5 : 1 for at alle skal kunne lese den. Velg en mørkere farge. Ingenting er skrevet.',
    nn: 'Fargen {accent} i meta.branding.accent er for lys: kontrasten mot kvitt er {contrast} : 1, og tekst må ha minst 4,5 : 1 for at alle skal kunne lese han. Vel ein mørkare farge. Ingenting er skrive.',
    en: 'The colour {accent} in meta.branding.accent is too light: its contrast with white is {contrast} : 1, and text needs at least 4.5 : 1 for everyone to read it. Choose a darker colour. Nothing has been written.',
  },
  unreadable: {
    nb: 'Logoen {file} i meta.branding.logo kan ikke leses. Den må ligge i mappen til planen eller under den. Ingenting er skrevet.',
    nn: 'Logoen {file} i meta.branding.logo kan ikkje lesast. Han må liggje i mappa til planen eller under ho. Ingenting er skrive.',
    en: 'The logo {file} in meta.branding.logo cannot be read. It must lie in the folder of the plan or under it. Nothing has been written.',
  },
  tooLarge: {
    nb: 'Logoen {file} er større enn 500 kB. Bruk et mindre bilde. Ingenting er skrevet.',
    nn: 'Logoen {file} er større enn 500 kB. Bruk eit mindre bilete. Ingenting er skrive.',
    en: 'The logo {file} is larger than 500 kB. Use a smaller picture. Nothing has been written.',
  },
  otherFormat: {
    nb: 'Logoen {file} er verken PNG eller SVG, eller filen er skadet. Lagre den som en av dem, PNG uten linjefletting. Ingenting er skrevet.',
    nn: 'Logoen {file} er korkje PNG eller SVG, eller fila er skadd. Lagre han som ein av dei, PNG utan linjefletting. Ingenting er skrive.',
    en: 'The logo {file} is neither PNG nor SVG, or the file is damaged. Save it as one of them, a PNG without interlacing. Nothing has been written.',
  },
  otherSvg: {
    nb: 'Logoen {file} har noe som ikke kan tegnes likt overalt: {unknown}. Lagre den som SVG med ensfargede flater, eller som PNG. Ingenting er skrevet.',
    nn: 'Logoen {file} har noko som ikkje kan teiknast likt overalt: {unknown}. Lagre han som SVG med einsfarga flater, eller som PNG. Ingenting er skrive.',
    en: 'The logo {file} has something that cannot be drawn alike everywhere: {unknown}. Save it as SVG of plain-coloured shapes, or as PNG. Nothing has been written.',
  },
} as const;
