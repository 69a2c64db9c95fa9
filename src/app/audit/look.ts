import { outcomeWords } from '../../assessment/outcome-words.ts';
import type { ChangeCause } from '../../audit/audit.ts';
import { compare } from '../../audit/compare.ts';
import type { Drawn } from '../../audit/sample.ts';
import { sample } from '../../audit/sample.ts';
import { causeWords } from '../../audit/telling/causes.ts';
import { fill } from '../../i18n/fill.ts';
import type { Language } from '../../i18n/language.ts';
import type { Param, Text } from '../../i18n/text.ts';
import { same } from '../../i18n/text.ts';
import { wrap } from '../../util/columns.ts';
import { shown } from '../../util/shown.ts';
import type { Environment } from '../ports.ts';
import { earlierAudit } from './earlier.ts';

interface Looking {
  readonly language: Language;
  readonly width: number;
  readonly json: boolean;
}

/** What is different between two audits, and why. */
export async function compareAudits(
  [before, after]: readonly [string, string],
  { language, width, json }: Looking,
  environment: Environment,
): Promise<string> {
  const batch = await environment.batch();
  const later = earlierAudit(after, batch);
  const changes = compare(earlierAudit(before, batch), later);
  if (json) return `${JSON.stringify(changes, null, 2)}\n`;
  const codes = new Map(
    later.head.checklist.requirements.map(({ id, code, title }) => [id, `${code} ${title}`]),
  );
  const say = sayer(language, width);
  const lines = changes.changed.map(({ plan, requirement, before: was, after: is, causes }) =>
    say(texts.change, {
      plan: same(shown(plan)),
      requirement: same(codes.get(requirement) ?? requirement),
      was: outcomeWords[was],
      is: outcomeWords[is],
      causes: either(causes),
    }),
  );
  const named = (all: readonly { readonly plan: string }[], text: Text): readonly string[] =>
    all.length === 0 ? [] : [say(text, { plans: same(all.map(({ plan }) => shown(plan)).join(', ')) })];
  const listed = (all: readonly string[], text: Text): readonly string[] =>
    all.length === 0 ? [] : [say(text, { requirements: same(all.join(', ')) })];
  return [
    say(texts.heading, { changed: changes.changed.length, unchanged: changes.unchanged }),
    ...lines,
    ...named(changes.arrived, texts.arrived),
    ...named(changes.gone, texts.gone),
    ...listed(changes.added, texts.added),
    ...listed(changes.removed, texts.removed),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

export interface SampleRequest extends Looking {
  readonly size: number;
  readonly seed: number;
}

/** Plans to read in depth. */
export async function sampleAudit(
  file: string,
  { size, seed, language, width, json }: SampleRequest,
  environment: Environment,
): Promise<string> {
  const drawn = sample(earlierAudit(file, await environment.batch()).audited(), size, seed);
  if (json) return `${JSON.stringify({ seed, size, plans: drawn }, null, 2)}\n`;
  const say = sayer(language, width);
  const line = ({ number, name, file: from, county, band }: Drawn): string =>
    say(texts.drawn, {
      number: same(number ?? '????'),
      name: same(shown(name ?? '')),
      file: same(shown(from)),
      county: same(county ?? ''),
      band: bands[band],
    });
  return [say(texts.sample, { count: drawn.length, seed }), ...drawn.map(line)]
    .map((one) => `${one}\n`)
    .join('');
}

const sayer =
  (language: Language, width: number) =>
  (text: Text, params: Readonly<Record<string, Param>> = {}): string =>
    wrap(fill(text, params, { language, showValues: false }), width);

function either(causes: readonly ChangeCause[]): Text {
  const said = (locale: keyof Text, or: string): string =>
    causes.map((cause) => causeWords[cause][locale]).join(or);
  return { nb: said('nb', ' eller '), nn: said('nn', ' eller '), en: said('en', ' or ') };
}

const bands: Readonly<Record<Drawn['band'], Text>> = {
  1: { nb: 'minst åpent', nn: 'minst ope', en: 'least open' },
  2: { nb: 'middels', nn: 'middels', en: 'middle' },
  3: { nb: 'mest åpent', nn: 'mest ope', en: 'most open' },
};

const texts = {
  heading: {
    nb: '{changed} endringer; {unchanged} vurderinger er som før.',
    nn: '{changed} endringar; {unchanged} vurderingar er som før.',
    en: '{changed} changes; {unchanged} assessments are as before.',
  },
  change: {
    nb: '{plan}: {requirement}: {was} → {is}, fordi {causes}.',
    nn: '{plan}: {requirement}: {was} → {is}, fordi {causes}.',
    en: '{plan}: {requirement}: {was} → {is}, because {causes}.',
  },
  arrived: { nb: 'Kommet til: {plans}.', nn: 'Komne til: {plans}.', en: 'Arrived: {plans}.' },
  gone: { nb: 'Borte: {plans}.', nn: 'Borte: {plans}.', en: 'Gone: {plans}.' },
  added: {
    nb: 'Nye krav, ikke sammenlignet: {requirements}.',
    nn: 'Nye krav, ikkje samanlikna: {requirements}.',
    en: 'New requirements, not compared: {requirements}.',
  },
  removed: {
    nb: 'Krav som er tatt bort: {requirements}.',
    nn: 'Krav som er tekne bort: {requirements}.',
    en: 'Requirements taken out: {requirements}.',
  },
  sample: {
    nb: 'Trukket {count} planer med frø {seed}, fordelt på fylke og hvor mye som er åpent:',
    nn: 'Trekte {count} planar med frø {seed}, fordelte på fylke og kor mykje som er ope:',
    en: 'Drew {count} plans with seed {seed}, spread over counties and how much is open:',
  },
  drawn: {
    nb: '{number} {name} ({county}, {band}): {file}',
    nn: '{number} {name} ({county}, {band}): {file}',
    en: '{number} {name} ({county}, {band}): {file}',
  },
} as const;
