import { UserError } from '../app/errors.ts';
import type { Text } from '../i18n/text.ts';
import { same } from '../i18n/text.ts';
import type { Call, Given, Options, Valued } from './command.ts';
import { day, last, oneOf } from './options.ts';

const file: Text = { nb: 'fil', nn: 'fil', en: 'file' };
const words: Text = { nb: 'tekst', nn: 'tekst', en: 'text' };
const date: Text = { nb: 'dato', nn: 'dato', en: 'date' };

/** What `attest` and `waive` are told about a decision. */
export const decisionOptions = {
  justification: {
    flags: '--justification',
    value: words,
    summary: {
      nb: 'hvorfor, i minst 20 tegn; må være med',
      nn: 'kvifor, i minst 20 teikn; må vere med',
      en: 'why, in at least 20 characters; required',
    },
    read: last,
  },
  approver: {
    flags: '--approver',
    value: { nb: 'navn', nn: 'namn', en: 'name' },
    summary: {
      nb: 'hvem som har besluttet det; navnet blir i filen; må være med',
      nn: 'kven som har avgjort det; namnet blir i fila; må vere med',
      en: 'who decided it; the name stays in the file; required',
    },
    read: last,
  },
  role: {
    flags: '--role',
    value: { nb: 'funksjon', nn: 'funksjon', en: 'function' },
    summary: {
      nb: 'funksjonen som gir rett til det; vises i rapporter; må være med',
      nn: 'funksjonen som gir rett til det; blir vist i rapportar; må vere med',
      en: 'the function that gives the right to it; shown in reports; required',
    },
    read: last,
  },
  expires: {
    flags: '--expires',
    value: date,
    summary: {
      nb: 'siste dag beslutningen gjelder, slik: 2026-11-22; må være med',
      nn: 'siste dagen avgjerda gjeld, slik: 2026-11-22; må vere med',
      en: 'the last day it holds, like this: 2026-11-22; required',
    },
    read: day('--expires'),
  },
  plan: {
    flags: '--plan',
    value: file,
    summary: {
      nb: 'planen det gjelder; plan.yaml når ingenting er oppgitt',
      nn: 'planen det gjeld; plan.yaml når ingenting er oppgitt',
      en: 'the plan it is about; plan.yaml when nothing is named',
    },
    read: last,
  },
  path: {
    flags: '--path',
    value: { nb: 'del', nn: 'del', en: 'part' },
    summary: {
      nb: 'bare denne delen av planen, slik: /exercises; ellers alt kravet ser på',
      nn: 'berre denne delen av planen, slik: /exercises; elles alt kravet ser på',
      en: 'only this part of the plan, like this: /exercises; otherwise all that the requirement looks at',
    },
    read: last,
  },
  approvedAt: {
    flags: '--approved-at',
    value: date,
    summary: {
      nb: 'dagen det ble besluttet; ellers i dag',
      nn: 'dagen det blei avgjort; elles i dag',
      en: 'the day it was decided; otherwise today',
    },
    read: day('--approved-at'),
  },
  authority: {
    flags: '--authority',
    value: same('municipality|county-governor'),
    summary: {
      nb: 'på vegne av kommunen (vanlig) eller statsforvalteren',
      nn: 'på vegner av kommunen (vanleg) eller statsforvaltaren',
      en: 'on behalf of the municipality (usual) or the county governor',
    },
    read: (given) => oneOf('--authority', ['municipality', 'county-governor'])(given) ?? 'municipality',
  },
  ref: {
    flags: '--ref',
    value: words,
    summary: {
      nb: 'hvor beslutningen er arkivert',
      nn: 'kvar avgjerda er arkivert',
      en: 'where the decision is filed',
    },
    read: last,
  },
  id: {
    flags: '--id',
    value: same('id'),
    summary: {
      nb: 'id på beslutningen; ellers den neste ledige',
      nn: 'id på avgjerda; elles den neste ledige',
      en: 'id of the decision; otherwise the next free one',
    },
    read: last,
  },
  dryRun: {
    flags: '--dry-run',
    summary: {
      nb: 'skriv bare ut det som ville stått i filen',
      nn: 'skriv berre ut det som ville stått i fila',
      en: 'only print what would stand in the file',
    },
  },
} satisfies Options & { readonly plan: Valued<string | undefined> };

type GivenDecision = Given<typeof decisionOptions>;

interface Kind {
  readonly type: 'attestation' | 'waiver' | 'alternative-means' | 'baseline';
  readonly compensating: string | undefined;
}

/** Writes one decision, or says what it still needs to be one. */
export async function writeDecision(
  code: string,
  given: GivenDecision,
  { type, compensating }: Kind,
  { environment, reader }: Call,
): Promise<'passed'> {
  const { justification, approver, role, expires } = given;
  if (!justification || !approver || !role || !expires)
    throw lacking({ justification, approver, role, expires });
  const [{ decide }, { deliver }, { fill }] = await Promise.all([
    import('../app/decisions/decide.ts'),
    import('./output.ts'),
    import('../i18n/fill.ts'),
  ]);
  const today = environment.clock.today();
  const { plan, path, approvedAt = today, authority, ref, id, dryRun } = given;
  const request = { justification, approver, role, expires, path, approvedAt, authority, ref, id };
  const outcome = await decide(
    { ...request, code, type, compensating, file: plan ?? 'plan.yaml', asOf: today },
    environment,
  );
  if (dryRun) environment.out.write(outcome.entry);
  else {
    await deliver([outcome.output], environment);
    const params = {
      id: same(outcome.id),
      file: same(outcome.output.file),
      code: same(outcome.code),
      expires: same(expires),
    };
    environment.err.write(`${fill(written, params, { language: reader, showValues: false })}\n`);
  }
  return 'passed';
}

/** Everything that is missing, at once. */
function lacking(given: Readonly<Record<string, string | undefined>>): UserError {
  const flags = Object.entries(given)
    .filter(([, value]) => !value)
    .map(([name]) => `--${name}`);
  return new UserError(missing, { flags: same(flags.join(', ')) });
}

const missing: Text = {
  nb: 'En beslutning må si hvorfor, hvem som står for den, og hvor lenge den gjelder. Her mangler: {flags}.',
  nn: 'Ei avgjerd må seie kvifor, kven som står for ho, og kor lenge ho gjeld. Her manglar: {flags}.',
  en: 'A decision must say why, who stands behind it, and how long it holds. Missing here: {flags}.',
};

const written: Text = {
  nb: 'Skrev {id} i {file}: {code}, til og med {expires}. Endres det planen sier her, må det besluttes på nytt.',
  nn: 'Skreiv {id} i {file}: {code}, til og med {expires}. Blir det planen seier her endra, må det avgjerast på nytt.',
  en: 'Wrote {id} in {file}: {code}, until and including {expires}. If what the plan says here changes, it must be decided anew.',
};
