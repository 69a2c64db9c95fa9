import type { PublishedDocument } from '../../assessment/published.ts';
import type { Edition } from '../../document/document.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Rendered } from '../../renderers/renderer.ts';
import { identityNumbersIn } from '../../util/identity-number.ts';
import { leaksIn } from './refuse-leaks.ts';
import { seenInFragment, seenInPage } from './seen-in-html.ts';
import { seenInPdf } from './seen-in-pdf.ts';
import type { Format } from './targets.ts';
import { latin1, textsIn } from './texts-in.ts';

/** The editions that are made to be published on a website. */
export const isPublication = (edition: Edition): boolean =>
  edition === 'public' || edition === 'citizen-page';

/** A finished document as requirements on what is published judge it; `before` is the plan whose changes it tells of. */
export function seenWhenFinished(
  plan: Plan,
  format: Format,
  rendered: Rendered,
  before?: Plan,
): PublishedDocument {
  const { bytes, said } = rendered;
  const numbers = new Set(
    textsIn(bytes, said).flatMap((text) =>
      identityNumbersIn(text).map(({ start, end }) => text.slice(start, end)),
    ),
  );
  return {
    format: names[format],
    seen: looks[format](bytes),
    internal: leaksIn(plan, rendered, before),
    identityNumbers: numbers.size,
  };
}

const names: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  html: 'HTML',
  docx: 'Word',
  fragment: 'HTML (fragment)',
};

const looks: Readonly<Record<Format, (bytes: Uint8Array) => PublishedDocument['seen']>> = {
  pdf: (bytes) => seenInPdf(latin1(bytes)),
  html: (bytes) => seenInPage(new TextDecoder().decode(bytes)),
  docx: () => ({}),
  fragment: (bytes) => seenInFragment(new TextDecoder().decode(bytes)),
};
