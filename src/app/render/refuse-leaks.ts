import type { Block } from '../../document/block.ts';
import type { Edition } from '../../document/document.ts';
import { plainText } from '../../document/inline.ts';
import { readProse } from '../../document/prose.ts';
import { same } from '../../i18n/text.ts';
import type { PlanValues } from '../../plan/internal-values.ts';
import { internalValuesOf } from '../../plan/internal-values.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PublishedField } from '../../plan/published-field.ts';
import planShape from '../../plan/shape.generated.json' with { type: 'json' };
import type { Rendered } from '../../renderers/renderer.ts';
import { UserError } from '../errors.ts';
import { leakingFields } from './leaks.ts';
import { textsIn } from './texts-in.ts';

/** Stops a file for the public in which anything internal stands, and says which field it came from, never what it was. */
export async function refuseLeaks(
  plan: Plan,
  edition: Edition,
  { bytes, said }: Rendered,
  before?: Plan,
): Promise<void> {
  const values = valuesIn(plan);
  const texts = textsIn(bytes, said);
  const fields = [
    ...leakingFields(texts, values),
    ...(before ? leakingFields(texts, onlyThen(valuesIn(before), values)) : []),
  ];
  if (fields.length === 0) return;
  throw new UserError(
    {
      nb: 'Utgaven {edition} er ikke for det som er internt, men et søk i det ferdige dokumentet fant noe derfra. Ingenting er skrevet. Det kommer fra: {fields}. Står det samme i en tekst eller et navn som er offentlig, så skriv det om der.',
      nn: 'Utgåva {edition} er ikkje for det som er internt, men eit søk i det ferdige dokumentet fann noko derifrå. Ingenting er skrive. Det kjem frå: {fields}. Står det same i ein tekst eller eit namn som er offentleg, så skriv det om der.',
      en: 'The edition {edition} is not for what is internal, but a search of the finished document found something of it. Nothing has been written. It comes from: {fields}. If the same stands in a text or a name that is public, write that differently.',
    },
    { edition: same(edition), fields: same(fields.join(', ')) },
    { exit: 'incomplete' },
  );
}

const valuesIn = (plan: Plan): PlanValues => internalValuesOf(plan, planShape as PublishedField, plainProse); // generated from the plan schema

/** What was internal when the plan said something else is so still, unless the plan says it openly now. */
const onlyThen = (then: PlanValues, now: PlanValues): PlanValues => ({
  internal: then.internal,
  open: [...then.open, ...now.open],
});

const plainProse = (prose: string): readonly string[] => readProse(prose).flatMap(wordsIn);

function wordsIn(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [plainText(block.text)];
  return block.kind === 'list' ? block.items.flat().flatMap(wordsIn) : [];
}
