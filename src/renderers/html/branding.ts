import type { PlanDocument } from '../../document/document.ts';
import { contrastOf, legible, mixed } from '../../util/contrast.ts';

/** The style sheet's colours around another accent; on a dark screen links are as much lighter as reading takes. */
export function accentStyle(accent: string | undefined): string {
  if (accent === undefined) return '';
  const tint = mixed(accent, white, 0.09);
  const light = contrastOf(accent, tint) >= legible ? `;--tint:${tint}` : `;--tint:${white};--pale:${white}`;
  const lighter = Array.from({ length: 21 }, (_, step) => mixed(white, accent, step / 20));
  const onDark =
    lighter.find((one) => darkGrounds.every((ground) => contrastOf(one, ground) >= legible)) ?? white;
  return [
    `\n:root{--accent:${accent};--cover:${accent}${light}}`,
    `\n@media screen and (prefers-color-scheme: dark){:root{--accent:${onDark};--cover:${accent};--tint:#1b2a2d;--pale:#162124}}`,
  ].join('');
}

const white = '#ffffff';
/** Paper, tint and pale of the style sheet's dark colours. */
const darkGrounds = ['#10191b', '#1b2a2d', '#162124'] as const;

/** The picture inside the page itself, since the page fetches nothing. */
export function logoView({ branding }: PlanDocument) {
  const logo = branding?.logo;
  if (logo === undefined) return false;
  const type = logo.format === 'svg' ? 'image/svg+xml' : 'image/png';
  return {
    address: `data:${type};base64,${logo.data}`,
    alt: logo.alt,
    height: 56,
    width: Math.round((56 * logo.width) / logo.height),
  };
}
