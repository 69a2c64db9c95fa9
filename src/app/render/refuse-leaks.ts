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

/** The fields whose internal values stand in a finished file, also those that a plan it is compared to had before. */
export function leaksIn(plan: Plan, { bytes, said }: Rendered, before?: Plan): readonly string[] {
  const values = valuesIn(plan);
  const texts = textsIn(bytes, said);
  return [
    ...leakingFields(texts, values),
    ...(before ? leakingFields(texts, onlyThen(valuesIn(before), values)) : []),
  ];
}

/** Stops a file for the public in which anything internal stands, and says which field it came from, never what it was. */
export function refuseLeaks(fields: readonly string[], edition: Edition): void {
  if (fields.length === 0) return;
  throw new UserError(
    {
      nb: 'Utgaven {edition} er ikke for det som er internt, men et søk i det ferdige dokumentet fant noe derfra. Ingenting er skrevet. Det kommer fra: {fields}. Står det samme i en tekst eller et navn som er offentlig, så skriv det om der. LAW-14 er ikke oppfylt.',
      nn: 'Utgåva {edition} er ikkje for det som er internt, men eit søk i det ferdige dokumentet fann noko derifrå. Ingenting er skrive. Det kjem frå: {fields}. Står det same i ein tekst eller eit namn som er offentleg, så skriv det om der. LAW-14 er ikkje oppfylt.',
      en: 'The edition {edition} is not for what is internal, but a search of the finished document found something of it. Nothing has been written. It comes from: {fields}. If the same stands in a text or a name that is public, write that differently. LAW-14 is not met.',
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

export function refuseIdentityNumbers(count: number, edition: Edition): void {
  if (count === 0) return;
  throw new UserError(
    {
      nb: 'Det ferdige dokumentet ({edition}) har {count} fødselsnummer. Ingenting er skrevet. Ta det ut av planen. LAW-14 er ikke oppfylt.',
      nn: 'Det ferdige dokumentet ({edition}) har {count} fødselsnummer. Ingenting er skrive. Ta det ut av planen. LAW-14 er ikkje oppfylt.',
      en: 'The finished document ({edition}) has {count} national identity numbers. Nothing has been written. Take them out of the plan. LAW-14 is not met.',
    },
    { edition: same(edition), count },
    { exit: 'incomplete' },
  );
}

const plainProse = (prose: string): readonly string[] => readProse(prose).flatMap(wordsIn);

function wordsIn(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [plainText(block.text)];
  return block.kind === 'list' ? block.items.flat().flatMap(wordsIn) : [];
}
