import type { Branding } from '../../document/document.ts';
import { readSvg } from '../../util/svg.ts';
import type { Area } from './canvas.ts';
import type { Column, Composition } from './composition.ts';
import type { Strip } from './strips.ts';

export type Logo = NonNullable<Branding['logo']>;

const most = { width: 190, height: 60 } as const;

/** The mark of the municipality, as large as there is room for. */
export function logoStrip({ canvas, tags }: Composition, logo: Logo, { x, width: room }: Column): Strip {
  const scale = Math.min(most.width / logo.width, room / logo.width, most.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  return {
    height,
    draw: (y) => {
      const bbox = [x, y, x + width, y + height] as const;
      const element = tags.innermost().child('Figure', { alt: logo.alt, bbox });
      element.paint(() => canvas.picture(logo, { x, y, width, height }));
      element.end();
    },
  };
}

export function drawLogo(
  doc: PDFKit.PDFDocument,
  { format, data }: Logo,
  { x, y, width, height }: Area,
): void {
  const file = Buffer.from(data, 'base64');
  if (format === 'png') {
    doc.image(file, x, y, { width, height });
    return;
  }
  const picture = readSvg(file.toString('utf8'));
  if ('unknown' in picture) return;
  const scale = width / picture.width;
  doc
    .save()
    .translate(x - picture.left * scale, y - picture.top * scale)
    .scale(scale);
  for (const { path, fill, evenOdd } of picture.paths)
    doc.path(path).fill(fill, evenOdd ? 'even-odd' : 'non-zero');
  doc.restore();
}
